import type { Child } from 'hono/jsx';
import type { Answer } from '../../core/contract.ts';
import { getProgrammameting } from '../../domein/meting/contract.ts';
import type { Verbandcijfers } from '../../domein/meting/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Badge, ButtonLink, Heading, Lines, Link, PageHead, Stack, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import type { Kolom } from '../ui/data.tsx';
import { showAantal } from '../woorden.ts';
import { Cijfertabel } from './cijfertabel.tsx';
import { isGemiddelde, showPart, showWaarde } from './deel.ts';
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
      <Peilbalk action={action} peil={peil} peildatum={meting?.peildatum} fouten={fouten} />
      {meting ? <Figures meting={meting} peil={peil} /> : null}
    </Stack>,
  );
}

function Figures({ meting, peil }: { meting: Meting; peil: Peil }) {
  const { meedoen, verbanden, casussen, indicatoren } = meting;
  return (
    <>
      <Text>
        {`U ziet hier ${showAantal(verbanden.length, 'samenwerkingsverband', 'samenwerkingsverbanden')}. Daarvan ` +
          `${meedoen === 1 ? 'doet' : 'doen'} er ${meedoen} op deze dag mee. ` +
          `Samen hebben zij ${showAantal(casussen, 'open casus', 'open casussen')}.`}
      </Text>
      <Cijfertabel cijfers={indicatoren} namen={() => ''} rest={() => undefined} />
      <Heading level={2}>Per samenwerkingsverband</Heading>
      <Table<Verbandcijfers>
        caption="Cijfers per samenwerkingsverband"
        rijen={verbanden}
        kolommen={[
          { kop: 'Verband', soort: 'naam', cel: (verband) => <Naam verband={verband} peil={peil} /> },
          { kop: 'Open casussen', soort: 'getal', cel: ({ casussen: open }) => open },
          ...indicatoren.map(({ sleutel, naam }) => kolomOf(sleutel, naam)),
        ]}
      />
    </>
  );
}

function Naam({ verband: { verband, naam, gebied, doetMee }, peil }: { verband: Verbandcijfers; peil: Peil }) {
  const below = doetMee ? gebied : <Badge>doet op deze dag niet mee</Badge>;
  return (
    <Lines onder={below}>
      <Link href={`/verbanden/${verband}/cijfers${queryOf(peil)}`}>{naam}</Link>
    </Lines>
  );
}

/** A share with its number below it; in a verband whose own programme does not count this, nothing. */
function kolomOf(sleutel: string, naam: string): Kolom<Verbandcijfers> {
  const own = ({ cijfers }: Verbandcijfers) => cijfers.find((cijfer) => cijfer.sleutel === sleutel);
  const cel = (verband: Verbandcijfers): Child => {
    const cijfer = own(verband);
    if (!cijfer) return '–';
    if (typeof cijfer.noemer !== 'number') return showWaarde(cijfer);
    return <Lines onder={isGemiddelde(cijfer) ? undefined : showWaarde(cijfer)}>{showPart(cijfer)}</Lines>;
  };
  return { kop: naam, soort: 'getal', cel, leeg: (verband) => own(verband) === undefined };
}
