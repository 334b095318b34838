import { showEuro } from '../../core/getal.ts';
import { showDatum } from '../../core/datum.ts';
import type { Plekregel } from '../../domein/trajectplek/contract.ts';
import { Afloop } from '../casus/tijdlijn/delen.tsx';
import { Table } from '../ui/data.tsx';
import { Pagination } from '../ui/guide.tsx';
import { Card, Link, Text } from '../ui.tsx';

type PlekkenProps = { plekken: Plekregel[]; verband: string; volgende: string | undefined };

/** The places that the reader may see; for who may not know the name, by the number of the casus. */
export function Plekken({ plekken, verband, volgende }: PlekkenProps) {
  return (
    <Card titel="Toegekende plekken">
      {plekken.length === 0 ? (
        <Text stil>Er is nog geen plek toegekend in een casus die u mag zien.</Text>
      ) : (
        <Table<Plekregel>
          caption="Toegekende plekken"
          rijen={plekken}
          kolommen={[
            {
              kop: 'Casus',
              soort: 'naam',
              cel: ({ casusId, deelnemer, nummer }) => (
                <Link href={`/verbanden/${verband}/casussen/${casusId}`}>{deelnemer ?? `Casus ${nummer}`}</Link>
              ),
            },
            { kop: 'Bron', cel: ({ bron }) => bron },
            { kop: 'Besluit', cel: ({ besluitdatum }) => showDatum(besluitdatum) },
            {
              kop: 'Periode',
              cel: ({ begindatum, einddatum }) => `${showDatum(begindatum)} tot en met ${showDatum(einddatum)}`,
            },
            { kop: 'Bedrag', soort: 'getal', cel: ({ bedrag }) => showEuro(bedrag) },
            { kop: 'Stand', cel: ({ afloop }) => <Afloop afloop={afloop} open="loopt" /> },
          ]}
        />
      )}
      {volgende === undefined ? null : <Pagination volgende={volgende} />}
    </Card>
  );
}
