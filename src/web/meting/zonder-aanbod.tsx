import type { Answer } from '../../core/contract.ts';
import type { getMeting } from '../../domein/meting/contract.ts';
import { Card, Link, Text } from '../ui.tsx';
import { List } from '../ui/data.tsx';
import { showAantal } from '../woorden.ts';

type Meting = Answer<typeof getMeting>;
type Woord = { enkelvoud: string; meervoud: string };

type ZonderAanbodProps = {
  meting: Meting;
  woord: Woord;
  /** Where all names stand; here then only the first few. */
  alles?: string;
};

const few = 8;

/** Everybody gets something fitting: who does not have it yet, by name for those who may know. */
export function ZonderAanbod({ meting, woord, alles }: ZonderAanbodProps) {
  const { aantal, casussen, meer } = meting.zonderAanbod;
  const shown = alles === undefined ? casussen : casussen.slice(0, few);
  const som = showAantal(aantal, woord.enkelvoud, woord.meervoud);
  return (
    <Card titel="Wie heeft nog niets passends?">
      {aantal === 0 ? <Text>Niemand op deze peildatum.</Text> : <Text>{`${som} zonder passend aanbod.`}</Text>}
      {shown.length > 0 ? <Namen verband={meting.verband} namen={shown} /> : null}
      {alles && shown.length < casussen.length ? (
        <Link href={alles}>{`Bekijk alle ${casussen.length} namen`}</Link>
      ) : null}
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
      columns
      items={namen.map(({ casusId, voornaam, achternaam }) => (
        <Link href={`/verbanden/${verband}/casussen/${casusId}`}>{`${voornaam} ${achternaam}`}</Link>
      ))}
    />
  );
}
