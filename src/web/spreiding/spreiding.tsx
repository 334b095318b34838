import type { Verbandkaart } from '../../domein/spreiding/contract.ts';
import { ProgrammaPad, getSpreiding } from '../../domein/spreiding/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Badge, Card, Datum, Hidden, Link, PageHead, Stack, Text } from '../ui.tsx';
import type { Tone } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import type { Kolom } from '../ui/data.tsx';
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
        onder={
          `${showAantal(actief, 'verband werkt', 'verbanden werken')} ermee.` +
          (verkennend > 0 ? ` ${showAantal(verkennend, 'verband verkent', 'verbanden verkennen')} het.` : '')
        }
      />
      <Card titel="De verbanden">
        <Verbanden verbanden={verbanden} />
      </Card>
    </Stack>,
  );
}

function Verbanden({ verbanden }: { verbanden: Verbandkaart[] }) {
  const eerste = oldest(verbanden);
  const vergelijkbaar = verbanden.filter(({ verband }) => verband !== null).length > 1;
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
          ...(eerste && vergelijkbaar ? [verschilkolom(eerste)] : []),
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

/** What the others are held against: of the verbanden in which the actor has a role, the one that began first. */
const oldest = (verbanden: Verbandkaart[]): Verbandkaart | undefined =>
  verbanden
    .filter(({ verband }) => verband !== null)
    .toSorted((een, ander) => (een.sinds ?? '').localeCompare(ander.sinds ?? ''))[0];

/** The way to the difference with the first; there is none for itself, and none where one has no role. */
const verschilkolom = (eerste: Verbandkaart): Kolom<Verbandkaart> => ({
  kop: `Naast ${eerste.naam}`,
  cel: ({ verband, naam }) => (
    <Link href={`/verbanden/${eerste.verband}/verschillen/${verband}`}>
      Wat is er anders?<Hidden>{` ${eerste.naam} en ${naam}`}</Hidden>
    </Link>
  ),
  leeg: ({ verband }) => verband === null || verband === eerste.verband,
});
