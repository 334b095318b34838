import { getGetrouwheid } from '../../domein/getrouwheid/contract.ts';
import type { Getrouwheidsitem } from '../../domein/getrouwheid/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { Table } from '../ui/data.tsx';
import { Breadcrumb, Details } from '../ui/guide.tsx';
import { Badge, Card, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showGetal } from '../woorden.ts';
import { showDatum } from '../../core/datum.ts';

const titel = 'Trouw aan de methode';

const rounded = (aantal: number): string => showGetal(Math.round(aantal * 10) / 10);

const waardeOf = ({ waarde, eenheid }: Getrouwheidsitem): string => {
  if (waarde === null) return 'nog niets te tellen';
  return eenheid === '%' ? `${rounded(waarde)}%` : `${rounded(waarde)} ${eenheid}`;
};

function Score({ item: { score, zeker } }: { item: Getrouwheidsitem }) {
  if (score === null) return '–';
  const tone = score >= 4 ? 'goed' : score === 3 ? 'water' : 'let-op';
  return (
    <Lines onder={zeker ? undefined : 'onze indeling, te bevestigen'}>
      <Badge tone={tone}>{`${score} van 5`}</Badge>
    </Lines>
  );
}

/** Which part of a method can be measured from what is recorded, and how it comes out; of no person. */
async function showGetrouwheid(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const { peildatum, methode, bron, begeleider, items, overige } = await page.call(getGetrouwheid, { verband });
  return draw(
    page,
    { title: titel, current: 'cijfers' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Cijfers', href: `/verbanden/${verband}/cijfers` }, { naam: titel }]} />
      <PageHead titel={titel} onder={`${naam} · ${methode} · op ${showDatum(peildatum)}`} />
      <Card>
        <Text>
          {`Dit is wat Loopplank kan tellen uit wat collega’s met de rol ${begeleider} vastleggen. De andere ${overige} onderdelen van de schaal scoort een beoordelaar. Een totaal staat hier daarom niet.`}
        </Text>
        <Table<Getrouwheidsitem>
          caption={titel}
          rijen={items}
          kolommen={[
            {
              kop: 'Onderdeel',
              soort: 'naam',
              cel: ({ nummer, naam: onderdeel, uitleg }) => (
                <Details vraag={`${nummer}. ${onderdeel}`}>
                  <Text stil>{uitleg}</Text>
                </Details>
              ),
            },
            { kop: 'Gemeten', cel: waardeOf },
            {
              kop: 'Geteld',
              soort: 'getal',
              cel: ({ teller, noemer }) => `${showGetal(teller)} op ${showGetal(noemer)}`,
            },
            { kop: 'Score', cel: (item) => <Score item={item} /> },
          ]}
        />
        <Text stil>{bron}</Text>
      </Card>
    </Stack>,
  );
}

export function addGetrouwheidPages(pages: Pages): void {
  pages.get('/verbanden/:verband/getrouwheid', showGetrouwheid);
}
