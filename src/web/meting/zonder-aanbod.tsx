import type { Answer } from '../../core/contract.ts';
import type { getMeting } from '../../domein/meting/contract.ts';
import { Card, Link, Text } from '../ui.tsx';
import { List } from '../ui/data.tsx';
import { showAantal } from '../woorden.ts';

type Meting = Answer<typeof getMeting>;
type Woord = { enkelvoud: string; meervoud: string };

/** Everybody gets something fitting: who does not have it yet, by name for those who may know. */
export function ZonderAanbod({ meting, woord }: { meting: Meting; woord: Woord }) {
  const { aantal, casussen, meer } = meting.zonderAanbod;
  const som = showAantal(aantal, woord.enkelvoud, woord.meervoud);
  return (
    <Card titel="Wie heeft nog niets passends?">
      {aantal === 0 ? <Text>Niemand op deze peildatum.</Text> : <Text>{`${som} zonder passend aanbod.`}</Text>}
      {casussen.length > 0 ? <Namen verband={meting.verband} namen={casussen} /> : null}
      {aantal > casussen.length ? <Text stil>{whyFewer(meer)}</Text> : null}
    </Card>
  );
}

const whyFewer = (meer: boolean): string =>
  meer ? 'Hier staan de eerste honderd namen die u mag zien.' : 'U ziet alleen de namen van casussen die u mag openen.';

type Naam = Meting['zonderAanbod']['casussen'][number];

export function Namen({ verband, namen }: { verband: string; namen: Naam[] }) {
  return (
    <List
      items={namen.map(({ casusId, voornaam, achternaam }) => (
        <Link href={`/verbanden/${verband}/casussen/${casusId}`}>{`${voornaam} ${achternaam}`}</Link>
      ))}
    />
  );
}
