import type { Answer } from '../../core/contract.ts';
import { getGetrouwheid } from '../../domein/getrouwheid/contract.ts';
import type { Getrouwheidsitem } from '../../domein/getrouwheid/contract.ts';
import { queryOf } from '../meting/peil.ts';
import { Peilbalk } from '../meting/peilbalk.tsx';
import { askPeil } from '../meting/vraag.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { Table } from '../ui/data.tsx';
import { Breadcrumb, Details } from '../ui/guide.tsx';
import { Badge, Card, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showGetal } from '../woorden.ts';

const titel = 'Trouw aan de methode';

const rounded = (aantal: number): string => showGetal(Math.round(aantal * 10) / 10);

const waardeOf = ({ waarde, eenheid, enkelvoud }: Getrouwheidsitem): string => {
  if (waarde === null) return 'nog niets te tellen';
  const getal = rounded(waarde);
  if (eenheid === '%') return `${getal}%`;
  return `${getal} ${getal === '1' ? enkelvoud : eenheid}`;
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

type Getrouwheid = Answer<typeof getGetrouwheid>;

/** Each part with what was counted and how it scores. */
function Onderdelen({ meting: { bron, begeleider, items, overige } }: { meting: Getrouwheid }) {
  return (
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
  );
}

/** Which part of a method can be measured from what is recorded, and how it comes out on a day; of no person. */
async function showGetrouwheid(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const { peil, meting, fouten } = await askPeil(page, (gevraagd) =>
    page.call(getGetrouwheid, { verband, ...gevraagd }),
  );
  const kop = meting ? `${naam} · ${meting.methode}` : naam;
  // A day that was not measured is not carried to a next page.
  const query = meting ? queryOf(peil) : '';
  return draw(
    page,
    { title: titel, current: 'cijfers', fout: fouten.length > 0, status: meting ? 200 : 400 },
    <Stack>
      <Breadcrumb items={[{ naam: 'Cijfers', href: `/verbanden/${verband}/cijfers${query}` }, { naam: titel }]} />
      <PageHead titel={titel} onder={kop} />
      <Peilbalk
        action={`/verbanden/${verband}/getrouwheid`}
        peil={peil}
        peildatum={meting?.peildatum}
        fouten={fouten}
      />
      {meting ? <Onderdelen meting={meting} /> : null}
    </Stack>,
  );
}

export function addGetrouwheidPages(pages: Pages): void {
  pages.get('/verbanden/:verband/getrouwheid', showGetrouwheid);
}
