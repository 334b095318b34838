import type { Answer } from '../../core/contract.ts';
import { getProgrammameting } from '../../domein/meting/contract.ts';
import type { Cijfer, Verbandcijfers } from '../../domein/meting/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Badge, ButtonLink, Heading, Lines, Link, PageHead, Stack, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import type { Kolom } from '../ui/data.tsx';
import type { Filter } from '../ui/guide.tsx';
import { byNaam, showAantal } from '../woorden.ts';
import { Cijfertabel } from './cijfertabel.tsx';
import { isGemiddelde, showGeteld, showPart } from './deel.ts';
import { queryOf } from './peil.ts';
import type { Peil } from './peil.ts';
import { Peilbalk, Peilregel } from './peilbalk.tsx';
import { askPeil } from './vraag.ts';

type Meting = Answer<typeof getProgrammameting>;

/** The figures of a programme over all verbanden of which one may see them, and each of them beside the others. */
export async function showProgrammameting(page: Page): Promise<Response> {
  const programma = page.c.req.param('programma') ?? '';
  const { peil, meting, fouten } = await askPeil(page, (at) => page.call(getProgrammameting, { programma, ...at }));
  const action = `/programmas/${programma}/meting`;
  const titel = meting ? `Cijfers van ${meting.naam}` : 'Cijfers van een programma';
  const gekozen = meting && chooseCijfer(meting, page.c.req.query('cijfer'));
  return draw(
    page,
    { title: titel, current: 'cijfers', fout: fouten.length > 0, status: meting ? 200 : 400 },
    <Stack>
      <PageHead
        titel={titel}
        onder={meting ? <Peilregel {...meting} /> : undefined}
        actie={
          meting ? (
            <ButtonLink href={`${action}.csv${queryOf(peil)}`} kind="secundair">
              Download als CSV
            </ButtonLink>
          ) : null
        }
      />
      <Peilbalk
        {...{ action, peil, peildatum: meting?.peildatum, fouten }}
        ook={meting ? [cijferkeuze(meting, gekozen)] : []}
      />
      {meting ? <Figures meting={meting} /> : null}
      {meting && gekozen ? <PerVerband {...{ meting, peil, cijfer: gekozen }} /> : null}
    </Stack>,
  );
}

/** What says little beside each other: that a verband takes part, and its share of the money. */
const overal = ['samenwerkingsverbanden', 'euro'];

/** The figure that is asked for, or the first one in which verbanden differ. */
const chooseCijfer = ({ indicatoren }: Meting, asked: string | undefined): Cijfer | undefined =>
  indicatoren.find(({ sleutel }) => sleutel === asked) ??
  indicatoren.find(({ eenheid, waarde }) => waarde !== null && !overal.includes(eenheid)) ??
  indicatoren[0];

const cijferkeuze = ({ indicatoren }: Meting, gekozen: Cijfer | undefined): Filter => ({
  naam: 'cijfer',
  label: 'Cijfer per verband',
  waarde: gekozen?.sleutel,
  opties: indicatoren.map(({ sleutel, naam }) => ({ waarde: sleutel, naam })),
});

function Figures({ meting }: { meting: Meting }) {
  const { meedoen, verbanden, casussen, indicatoren } = meting;
  return (
    <>
      <Text>
        {`U ziet hier ${showAantal(verbanden.length, 'samenwerkingsverband', 'samenwerkingsverbanden')}. Daarvan ` +
          `${meedoen === 1 ? 'doet' : 'doen'} er ${meedoen} op deze dag mee. ` +
          `Samen hebben zij ${showAantal(casussen, 'open casus', 'open casussen')}.`}
      </Text>
      <Cijfertabel cijfers={indicatoren} namen={() => ''} rest={() => undefined} />
    </>
  );
}

type PerVerbandProps = { meting: Meting; peil: Peil; cijfer: Cijfer };
type Rij = { verband: Verbandcijfers; eigen: Verbandcijfers['cijfers'][number] | undefined };

/** One figure of every verband; all of them beside each other are in the download, where there is room for them. */
function PerVerband({ meting, peil, cijfer }: PerVerbandProps) {
  const rijen = meting.verbanden.toSorted(byNaam).map((verband) => ({
    verband,
    eigen: verband.cijfers.find(({ sleutel }) => sleutel === cijfer.sleutel),
  }));
  const deel = rijen.some(({ eigen }) => typeof eigen?.noemer === 'number');
  return (
    <>
      <Heading level={2}>{`${cijfer.naam} per samenwerkingsverband`}</Heading>
      <Text stil>{`${cijfer.definitie} Alle cijfers van alle verbanden staan in de download.`}</Text>
      <Table<Rij>
        caption={`${cijfer.naam} per samenwerkingsverband`}
        rijen={rijen}
        kolommen={[
          { kop: 'Verband', soort: 'naam', cel: ({ verband }) => <Naam verband={verband} peil={peil} /> },
          ...(deel ? [deelkolom(isGemiddelde(cijfer))] : []),
          {
            ...{ kop: 'Aantal', soort: 'getal', kaart: deel ? 'zin' : 'hoek' },
            cel: ({ eigen }) => (eigen ? showGeteld(eigen) : '–'),
            leeg: ({ eigen }) => eigen === undefined,
          },
        ]}
      />
    </>
  );
}

/** A share or an average stands first; what it is of comes with the number. */
const deelkolom = (gemiddelde: boolean): Kolom<Rij> => ({
  ...{ kop: gemiddelde ? 'Gemiddelde' : 'Aandeel', soort: 'getal', kaart: 'hoek' },
  cel: ({ eigen }) => (eigen ? showPart(eigen) : '–'),
  leeg: ({ eigen }) => eigen === undefined,
});

function Naam({ verband: { verband, naam, doetMee }, peil }: { verband: Verbandcijfers; peil: Peil }) {
  return (
    <Lines onder={doetMee ? undefined : <Badge>doet op deze dag niet mee</Badge>}>
      <Link href={`/verbanden/${verband}/cijfers${queryOf(peil)}`}>{naam}</Link>
    </Lines>
  );
}
