import type { Answer } from '../../core/contract.ts';
import { listSelectietafel, Tafelstand } from '../../domein/beoordeling/selectietafel.contract.ts';
import { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import type { Kandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Table } from '../ui/data.tsx';
import { Breadcrumb, EmptyState, Pagination, Tabs } from '../ui/guide.tsx';
import { Badge, Card, Datum, Lines, Link, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showAantal, showZin } from '../woorden.ts';
import { kaartPath, tafelPath } from './pad.ts';
import { naamVan, standen, uitkomsten } from './woorden.ts';

type Tafel = Answer<typeof listSelectietafel>;

/** The candidates of a verband, as cards that one opens to judge; and what they need together. */
export async function showSelectietafel(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const stand = Tafelstand.safeParse(page.c.req.query('stand')).data;
  const na = page.c.req.query('na');
  const [tafel, { woorden }] = await Promise.all([
    page.call(listSelectietafel, { verband, aantal: 25, ...(stand && { stand }), ...(na && { na }) }),
    page.call(getProgramma, { verband }),
  ]);
  const path = tafelPath(verband);
  const hier = stand === undefined ? path : `${path}?stand=${stand}`;
  return draw(
    page,
    { title: tafel.naam, current: 'selectietafel' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Selectietafel', href: '/selectietafel' }, { naam }]} />
      <PageHead
        titel={tafel.naam}
        onder="Partners beoordelen samen. Het oordeel volgt uit hun antwoorden per criterium."
      />
      <Nodig nodig={tafel.nodig} casusregisseur={woorden.casusregisseur.enkelvoud} />
      <Card titel="Kandidaten">
        <Tabs label="Kandidaten naar oordeel" items={tabsOf(tafel, path, stand)} />
        <Kandidaten kandidaten={tafel.kandidaten} verband={verband} alle={stand === undefined} />
        {na !== undefined || tafel.volgende !== undefined ? (
          <Pagination
            {...(na !== undefined && { begin: { href: hier, naam: 'Naar het begin' } })}
            {...(tafel.volgende !== undefined && {
              volgende: `${path}?${new URLSearchParams({ ...(stand && { stand }), na: tafel.volgende }).toString()}`,
            })}
          />
        ) : null}
      </Card>
    </Stack>,
  );
}

function tabsOf({ tellingen }: Tafel, path: string, stand: Tafelstand | undefined) {
  const totaal = Object.values(tellingen).reduce((a, b) => a + b, 0);
  return [
    { href: path, naam: 'Alle', aantal: totaal, current: stand === undefined },
    ...Tafelstand.options.map((one) => ({
      href: `${path}?stand=${one}`,
      naam: showZin(standen[one].naam),
      aantal: tellingen[one],
      current: stand === one,
    })),
  ];
}

type KandidatenProps = { kandidaten: Kandidaatkaart[]; verband: string; alle: boolean };

function Kandidaten({ kandidaten, verband, alle }: KandidatenProps) {
  if (kandidaten.length === 0) {
    return (
      <EmptyState titel="Hier staan geen kandidaten">
        {alle ? 'U ziet de kandidaten bij wie u bent betrokken.' : 'Kies een ander oordeel om meer te zien.'}
      </EmptyState>
    );
  }
  return (
    <Table<Kandidaatkaart>
      caption="Kandidaten op nummer"
      rijen={kandidaten}
      kolommen={[
        {
          kop: 'Kandidaat',
          soort: 'naam',
          cel: (kaart) => (
            <Lines onder={kaart.deelnemer === null ? undefined : kaart.nummer}>
              <Link href={kaartPath({ verband, casusId: kaart.casusId })}>{naamVan(kaart)}</Link>
            </Lines>
          ),
        },
        { kop: 'Oordeel', cel: ({ stand }) => <Badge tone={standen[stand].tone}>{standen[stand].naam}</Badge> },
        { kop: 'Wat de partners zeggen', cel: (kaart) => <Gezegd kaart={kaart} /> },
        {
          kop: 'Nog nodig',
          cel: ({ benodigdheden }) => benodigdheden.map(({ naam }) => naam ?? 'iets anders').join('; '),
          leeg: ({ benodigdheden }) => benodigdheden.length === 0,
        },
        {
          kop: 'Kijk opnieuw',
          cel: ({ benodigdheden: [eerste] }) => (eerste ? <Datum iso={eerste.opnieuwOp} /> : null),
          leeg: ({ benodigdheden }) => benodigdheden.length === 0,
        },
      ]}
    />
  );
}

/** What stands in the way of a verdict or of a yes; when nothing does, that. */
function Gezegd({ kaart: { criteria } }: { kaart: Kandidaatkaart }) {
  const anders = criteria.filter(({ uitkomst }) => uitkomst !== 'ja');
  if (anders.length === 0) return 'ja bij elk criterium';
  if (anders.length === criteria.length && anders.every(({ uitkomst }) => uitkomst === 'onbekend')) return 'nog niets';
  return anders.map(({ naam, uitkomst }) => `${naam}: ${uitkomsten[uitkomst].naam}`).join('; ');
}

function Nodig({ nodig, casusregisseur }: { nodig: Tafel['nodig']; casusregisseur: string }) {
  if (nodig.length === 0) return null;
  return (
    <Card titel="Wat kandidaten nog nodig hebben">
      <Text stil>Zo kunnen partners samen regelen wat meer kandidaten helpt.</Text>
      <Table<Tafel['nodig'][number]>
        caption="Wat kandidaten nog nodig hebben, en wie het geeft"
        rijen={nodig}
        kolommen={[
          { kop: 'Wat', soort: 'naam', cel: ({ naam }) => showZin(naam) },
          { kop: 'Wie zorgt ervoor', cel: ({ aanbieder }) => aanbieder ?? `de ${casusregisseur}` },
          { kop: 'Voor', cel: ({ kandidaten }) => showAantal(kandidaten, 'kandidaat', 'kandidaten') },
          { kop: 'Kijk opnieuw vanaf', cel: ({ eerstOp }) => <Datum iso={eerstOp} /> },
        ]}
      />
    </Card>
  );
}
