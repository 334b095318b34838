import type { z } from 'zod';
import { listSelecties, Selectievraag } from '../../domein/selectie/contract.ts';
import type { Selectie, Selectiekeuze } from '../../domein/selectie/contract.ts';
import { Form } from '../form.tsx';
import { draw } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { Table, type Kolom } from '../ui/data.tsx';
import { Details, Pagination } from '../ui/guide.tsx';
import { ButtonLink, Card, Datum, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showGetal, showMoment } from '../woorden.ts';
import { Regels, selectiesPath } from './delen.tsx';

const { selectie, peildatum } = Selectievraag.shape;

/** What somebody fills in: the day. Which selection it is, the card says. */
export const Vraag = Selectievraag.pick({ peildatum: true }).extend({
  selectie: selectie.meta({ widget: 'hidden', description: 'Sleutel van de selectie.' }),
});

/** What the trial asked, once more, to let it happen. */
export const Bevestiging = Vraag.extend({
  peildatum: peildatum.meta({ widget: 'hidden', description: 'De dag van de proef.' }),
});

type KaartProps = { page: Page; keuze: Selectiekeuze; refused: Refused | undefined };

/** A selection over a list: who its rules take in, and for who may select the day and the button of the trial. */
function Lijstkaart({ page, keuze, refused }: KaartProps) {
  const { verband } = verbandOf(page);
  const terug = refused?.values['selectie'] === keuze.sleutel ? refused : undefined;
  return (
    <Card titel={keuze.naam}>
      <Text>{keuze.omschrijving}</Text>
      <Regels naam={keuze.naam} regels={keuze.regels} />
      <Text stil>
        {`Uit de lijst ${keuze.lijst ?? ''} van ${keuze.leverancier ?? 'een partner'}. Grondslag: ${keuze.grondslag ?? ''}`}
      </Text>
      {keuze.mag ? (
        <Form
          contract={Vraag}
          action={`${selectiesPath(verband)}/proef`}
          csrf={page.csrf}
          submit="Doe een proef"
          values={terug?.values ?? { selectie: keuze.sleutel, peildatum: page.vandaag }}
          fouten={terug?.fouten ?? []}
        />
      ) : (
        <Text>Deze selectie voert de leverancier van de lijst uit.</Text>
      )}
    </Card>
  );
}

/** A selection over casussen: it only tells. */
function Casuskaart({ verband, keuze }: { verband: string; keuze: Selectiekeuze }) {
  return (
    <Card titel={keuze.naam}>
      <Text>{keuze.omschrijving}</Text>
      {keuze.regels.map(({ zin }) => (
        <Text>{zin}</Text>
      ))}
      <div>
        <ButtonLink kind="secundair" href={`${selectiesPath(verband)}/${keuze.sleutel}`}>
          Bekijk wie er op papier past
        </ButtonLink>
      </div>
    </Card>
  );
}

const kolommen: Kolom<Selectie>[] = [
  {
    kop: 'Selectie',
    soort: 'naam',
    cel: ({ naam, regels }) => <Lines onder={regels.map((regel) => regel.naam).join(', ')}>{naam}</Lines>,
  },
  { kop: 'Peildatum', cel: (een) => <Datum iso={een.peildatum} /> },
  { kop: 'Uitgevoerd', cel: ({ geregistreerdOp }) => showMoment(geregistreerdOp) },
  { kop: 'Op de lijst', soort: 'getal', cel: ({ opLijst }) => showGetal(opLijst) },
  { kop: 'Voldoet', soort: 'getal', cel: ({ voldoet }) => showGetal(voldoet) },
  { kop: 'Geopend', soort: 'getal', cel: ({ geopend }) => showGetal(geopend) },
  { kop: 'Had al een casus', soort: 'getal', cel: ({ liepAl }) => showGetal(liepAl) },
];

type Overzicht = z.output<typeof listSelecties.answer>;

function Uitgevoerd({
  verband,
  uitgevoerd,
  volgende,
}: Pick<Overzicht, 'uitgevoerd' | 'volgende'> & { verband: string }) {
  if (uitgevoerd.length === 0) return null;
  return (
    <>
      <Table caption="Wat uw organisatie eerder selecteerde" captionVisible kolommen={kolommen} rijen={uitgevoerd} />
      {volgende === undefined ? null : <Pagination volgende={`${selectiesPath(verband)}?na=${volgende}`} />}
    </>
  );
}

function Uitleg() {
  return (
    <Details vraag="Wat gebeurt er bij een selectie?">
      <Text>
        Loopplank legt de regels van de peildatum naast de lijst van uw organisatie. Wie voldoet, krijgt een casus, met
        iemand die verantwoordelijk is en een datum waarop iemand moet kijken. Wat de lijst al zegt, staat er meteen
        bij.
      </Text>
      <Text>
        Wie niet voldoet, blijft alleen op uw lijst staan. Liep er al een casus, dan verandert er niets. Een proef telt
        alleen.
      </Text>
    </Details>
  );
}

/** The selections of the programme, what one may do with them, and what was done before. */
export async function drawSelecties(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const na = page.c.req.query('na');
  const { selecties, ...eerder } = await page.call(listSelecties, { verband, ...(na !== undefined && { na }) });
  return draw(
    page,
    { title: 'Selecties', current: 'selecties', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <PageHead titel="Selecties" onder={naam} />
      {selecties.map((keuze) =>
        keuze.lijst === null ? (
          <Casuskaart verband={verband} keuze={keuze} />
        ) : (
          <Lijstkaart page={page} keuze={keuze} refused={refused} />
        ),
      )}
      <Uitleg />
      <Uitgevoerd verband={verband} {...eerder} />
    </Stack>,
  );
}
