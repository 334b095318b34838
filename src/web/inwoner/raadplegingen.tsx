import { showDatum } from '../../core/datum.ts';
import { listMijnRaadplegingen } from '../../domein/inwoner/mijn.contract.ts';
import type { Raadpleging } from '../../domein/inwoner/mijn.contract.ts';
import { List, Table } from '../ui/data.tsx';
import { Card, keepDates, PageHead, Stack, Text } from '../ui.tsx';
import { casusIdOf, drawMijn } from './page.tsx';
import type { Mijn } from './page.tsx';
import { showDoel } from './woorden.ts';

/** Who looked: first in sentences, then per day. */
export async function showRaadplegingen(page: Mijn): Promise<Response> {
  const casusId = casusIdOf(page);
  const { raadplegingen } = await page.call(listMijnRaadplegingen, { casusId });
  return drawMijn(
    page,
    { title: 'Wie keek in uw gegevens', current: 'raadplegingen', casusId },
    <Stack>
      <PageHead
        titel="Wie keek in uw gegevens"
        onder="Van elke organisatie ziet u wanneer zij keek, en waarvoor. Niet welke medewerker het was."
      />
      <Card>
        {raadplegingen.length === 0 ? <Text stil>Er heeft nog niemand in uw gegevens gekeken.</Text> : null}
        <List items={sentencesOf(raadplegingen).map(keepDates)} />
        <Text stil>
          Kijken is: uw gegevens openen, er iets in vastleggen, of u zien staan in een lijst. Denkt u dat iemand keek
          die dat niet hoorde te doen? Vraag het aan de functionaris gegevensbescherming van die organisatie.
        </Text>
      </Card>
      {raadplegingen.length > 0 ? <PerDag raadplegingen={raadplegingen} /> : null}
    </Stack>,
  );
}

/** One sentence for each organisation and purpose: since when, and how often. The newest come first, so the last is the oldest. */
function sentencesOf(raadplegingen: Raadpleging[]): string[] {
  const groepen = new Map<string, Raadpleging>();
  for (const one of raadplegingen) {
    const key = `${one.organisatie}|${one.verwerking}`;
    groepen.set(key, { ...one, keren: one.keren + (groepen.get(key)?.keren ?? 0) });
  }
  return [...groepen.values()].map(
    ({ organisatie, dag, keren, verwerking }) =>
      `Sinds ${showDatum(dag)} keek ${organisatie} ${keren} keer, ${showDoel(verwerking)}.`,
  );
}

function PerDag({ raadplegingen }: { raadplegingen: Raadpleging[] }) {
  return (
    <Card titel="Per dag">
      <Table<Raadpleging>
        caption="Per dag: welke organisatie keek, waarvoor en hoe vaak"
        rijen={raadplegingen}
        kolommen={[
          { kop: 'Dag', soort: 'naam', cel: ({ dag }) => showDatum(dag) },
          { kop: 'Organisatie', cel: ({ organisatie }) => organisatie },
          { kop: 'Waarvoor', cel: ({ verwerking }) => showDoel(verwerking) },
          { kop: 'Keren', soort: 'getal', cel: ({ keren }) => keren },
        ]}
      />
    </Card>
  );
}
