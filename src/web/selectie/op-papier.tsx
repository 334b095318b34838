import { parseDatum, showDatum } from '../../core/datum.ts';
import { listGeselecteerd } from '../../domein/selectie/contract.ts';
import type { Geselecteerde } from '../../domein/selectie/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Table, type Kolom } from '../ui/data.tsx';
import { Breadcrumb, EmptyState, FilterBar } from '../ui/guide.tsx';
import { Card, Link, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showAantal } from '../woorden.ts';
import { selectiesPath } from './delen.tsx';

type Dag = { peildatum?: string; fout?: string };

/** The day that the address asks for; what is no day, or is still to come, is said beside its field. */
function dayOf({ c, vandaag }: Page): Dag {
  const gevraagd = c.req.query('peildatum') ?? '';
  if (gevraagd === '') return {};
  const lezing = parseDatum(gevraagd);
  if (!('datum' in lezing)) return { fout: lezing.melding };
  return lezing.datum > vandaag ? { fout: 'De peildatum ligt niet in de toekomst' } : { peildatum: lezing.datum };
}

const kolommenOf = (verband: string): Kolom<Geselecteerde>[] => [
  {
    kop: 'Casus',
    soort: 'naam',
    cel: ({ casusId, nummer, naam }) => (
      <Link href={`/verbanden/${verband}/casussen/${casusId}`}>{naam ?? `Casus ${nummer}`}</Link>
    ),
  },
  { kop: 'Nummer', cel: ({ nummer }) => nummer },
];

function Gevonden({ verband, casussen, meer }: { verband: string; casussen: Geselecteerde[]; meer: boolean }) {
  if (casussen.length === 0) {
    return (
      <EmptyState titel="Geen casussen die u mag zien">
        Niemand past op deze peildatum, of u bent bij die casussen niet betrokken.
      </EmptyState>
    );
  }
  return (
    <>
      <Table caption="Casussen die op papier passen" kolommen={kolommenOf(verband)} rijen={casussen} />
      {meer ? <Text>Er zijn er meer. Hier staan de eerste 500.</Text> : null}
    </>
  );
}

/** Which casussen fit on paper on a day. */
export async function drawOpPapier(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  const { fout, ...dag } = dayOf(page);
  const selectie = page.c.req.param('selectie') ?? '';
  const uitslag = await page.call(listGeselecteerd, { verband, selectie, ...dag });
  const { naam, omschrijving, zin, peildatum, aantal, casussen, meer } = uitslag;
  return draw(
    page,
    { title: naam, current: 'selecties', ...(fout !== undefined && { fout: true }) },
    <Stack>
      <Breadcrumb items={[{ naam: 'Selecties', href: selectiesPath(verband) }, { naam }]} />
      <PageHead titel={naam} onder={omschrijving} />
      <FilterBar
        action={`${selectiesPath(verband)}/${selectie}`}
        label="Andere peildatum"
        filters={[{ naam: 'peildatum', label: 'Peildatum', soort: 'datum', waarde: showDatum(peildatum), fout }]}
      />
      <Card titel="Wie past op papier">
        <Text>{zin}</Text>
        <Text>Dit opent niets en beslist niets: dat doen mensen.</Text>
        {aantal === null ? null : <Text>{showAantal(aantal, 'casus past', 'casussen passen')}</Text>}
      </Card>
      <Gevonden verband={verband} casussen={casussen} meer={meer} />
      <Text stil>U ziet alleen de casussen die u mag zien. Het aantal telt iedereen mee.</Text>
    </Stack>,
  );
}
