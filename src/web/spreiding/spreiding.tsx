import type { Verbandkaart } from '../../domein/spreiding/contract.ts';
import { ProgrammaPad, getSpreiding } from '../../domein/spreiding/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Badge, Card, Datum, Link, PageHead, Stack, Text } from '../ui.tsx';
import type { Tone } from '../ui.tsx';
import { List, Table } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { showAantal } from '../woorden.ts';

export const statussen: Record<Verbandkaart['status'], { naam: string; tone: Tone }> = {
  actief: { naam: 'actief', tone: 'goed' },
  verkennend: { naam: 'verkennend', tone: 'let-op' },
  beeindigd: { naam: 'beëindigd', tone: 'neutraal' },
};

/** Where a programme works: which verbanden started with it, which explore it, and how they differ. */
export async function showSpreiding(page: Page): Promise<Response> {
  const { programma } = readPad(page, ProgrammaPad);
  const { naam, verbanden } = await page.call(getSpreiding, { programma });
  const actief = verbanden.filter(({ status }) => status === 'actief').length;
  const verkennend = verbanden.filter(({ status }) => status === 'verkennend').length;
  const titel = `Waar ${naam} werkt`;
  return draw(
    page,
    { title: titel, current: 'programmas' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Programma’s', href: '/programmas' }, { naam: 'Spreiding' }]} />
      <PageHead
        titel={titel}
        onder={`${showAantal(actief, 'verband werkt', 'verbanden werken')} ermee. ${showAantal(verkennend, 'verband verkent', 'verbanden verkennen')} het.`}
      />
      <Card titel="De verbanden">
        <Verbanden verbanden={verbanden} />
      </Card>
      <Vergelijken verbanden={verbanden} />
    </Stack>,
  );
}

function Verbanden({ verbanden }: { verbanden: Verbandkaart[] }) {
  return (
    <>
      <Table
        caption="Verbanden met dit programma"
        rijen={verbanden}
        kolommen={[
          { kop: 'Verband', soort: 'naam', cel: (kaart) => <Naam kaart={kaart} /> },
          {
            kop: 'Status',
            cel: ({ status }) => <Badge tone={statussen[status].tone}>{statussen[status].naam}</Badge>,
          },
          {
            kop: 'Sinds',
            cel: ({ sinds }) => (sinds === null ? '' : <Datum iso={sinds} />),
            leeg: ({ sinds }) => sinds === null,
          },
          {
            kop: 'Werkwijze',
            cel: (kaart) => sayWerkwijze(kaart),
            leeg: ({ versie }) => versie === null,
          },
          {
            kop: 'Partners',
            soort: 'getal',
            cel: ({ partners }) => partners,
            leeg: ({ partners }) => partners === null,
          },
        ]}
      />
      {verbanden.some(({ verband }) => verband === null) ? (
        <Text stil>Van een verband waarin u geen rol hebt, ziet u alleen de naam en de status.</Text>
      ) : null}
    </>
  );
}

function Naam({ kaart: { verband, naam } }: { kaart: Verbandkaart }) {
  return verband === null ? <>{naam}</> : <Link href={`/verbanden/${verband}/programma/regels`}>{naam}</Link>;
}

const sayWerkwijze = ({ versie, eigen }: Verbandkaart): string =>
  eigen ? `eigen termijnen of woorden, op versie ${versie}` : `versie ${versie}`;

/** Beside the first verband in which the actor has a role, each of the others. */
function Vergelijken({ verbanden }: { verbanden: Verbandkaart[] }) {
  const [eerste, ...anderen] = verbanden.filter(({ verband }) => verband !== null);
  if (!eerste || anderen.length === 0) return null;
  return (
    <Card titel="Wat is er anders?">
      <Text>{`Vergelijk een verband met ${eerste.naam}: partners, termijnen, woorden, rollen en lijsten.`}</Text>
      <List
        items={anderen.map(({ verband, naam }) => (
          <Link href={`/verbanden/${eerste.verband}/verschillen/${verband}`}>{`${eerste.naam} en ${naam}`}</Link>
        ))}
      />
    </Card>
  );
}
