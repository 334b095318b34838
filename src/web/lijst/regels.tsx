import type { z } from 'zod';
import { listLijstregels } from '../../domein/lijst/contract.ts';
import type { Lijstdetail, Lijstregel, Telling, Uitkomst } from '../../domein/lijst/contract.ts';
import { sendCsv } from '../csv.ts';
import type { Page } from '../page.tsx';
import { Kerngetallen, Table, type Kolom } from '../ui/data.tsx';
import { Details, Pagination, Tabs } from '../ui/guide.tsx';
import { Badge, Stack, Text } from '../ui.tsx';
import { showAantal, showGetal } from '../woorden.ts';
import { lijstPath, readLijstPad } from './pad.ts';
import { isUitkomst, uitkomsten, uitkomstenIn } from './woorden.tsx';

type Regel = z.output<typeof Lijstregel>;

/** The totals, each of which opens its rows. */
export function Totalen({ telling, path }: { telling: Telling; path: string }) {
  const items = Object.keys(uitkomsten).flatMap((key) => (isUitkomst(key) ? [key] : []));
  return (
    <Kerngetallen
      items={items.map((uitkomst) => ({
        waarde: showGetal(telling[uitkomst]),
        label: uitkomsten[uitkomst].naam.toLowerCase(),
        ...(telling[uitkomst] > 0 && { href: `${path}?uitkomst=${uitkomst}` }),
        ...(uitkomst === 'afgekeurd' && telling.afgekeurd > 0 && { tone: 'te-laat' as const }),
      }))}
    />
  );
}

const kolommen: Kolom<Regel>[] = [
  { kop: 'Regel', soort: 'naam', cel: ({ regel }) => `Regel ${showGetal(regel)}` },
  {
    kop: 'Uitkomst',
    cel: ({ uitkomst }) => <Badge tone={uitkomsten[uitkomst].tone}>{uitkomsten[uitkomst].naam.toLowerCase()}</Badge>,
  },
  { kop: 'Reden', cel: ({ meldingen }) => <Redenen meldingen={meldingen} /> },
];

function Redenen({ meldingen }: Pick<Regel, 'meldingen'>) {
  if (meldingen.length === 0) return <>–</>;
  return meldingen.map(({ veld, melding }) => (
    <div>
      <strong>{veld}</strong>
      {`: ${melding}`}
    </div>
  ));
}

type Blik = { uitkomst: Uitkomst | undefined; na: string | undefined };

/** What was rejected shows itself first; the rest is one tab away. */
function blikOf({ c }: Page, telling: Telling): Blik {
  const gekozen = c.req.query('uitkomst') ?? (telling.afgekeurd > 0 ? 'afgekeurd' : undefined);
  return { uitkomst: isUitkomst(gekozen) ? gekozen : undefined, na: c.req.query('na') };
}

function urlOf(path: string, { uitkomst, na }: Partial<Blik>): string {
  const query = new URLSearchParams({ uitkomst: uitkomst ?? 'alle', ...(na !== undefined && { na }) });
  return `${path}?${query.toString()}`;
}

/** All rows, and those of each outcome that there is. */
function tabsOf(path: string, lijst: Lijstdetail, telling: Telling, uitkomst: string | undefined) {
  const alle = lijst.regels - telling.anderGebied;
  return [
    { naam: 'Alle regels', href: urlOf(path, {}), aantal: alle, current: uitkomst === undefined },
    ...uitkomstenIn(telling).map((key) => ({
      naam: uitkomsten[key].naam,
      href: urlOf(path, { uitkomst: key }),
      aantal: telling[key],
      current: key === uitkomst,
    })),
  ];
}

/** Every row of the file with what becomes of it and why. Names stay in the file. */
export async function Regels({ page, lijst, telling }: { page: Page; lijst: Lijstdetail; telling: Telling }) {
  const pad = readLijstPad(page);
  const path = lijstPath(pad);
  const { uitkomst, na } = blikOf(page, telling);
  const { regels, volgende } = await page.call(listLijstregels, {
    ...pad,
    ...(uitkomst && { uitkomst }),
    ...(na !== undefined && { na: Number(na) }),
  });
  const tabs = tabsOf(path, lijst, telling, uitkomst);
  return (
    <Stack>
      {tabs.length > 2 ? <Tabs label="Regels naar uitkomst" items={tabs} /> : null}
      <Table caption="Uitkomst per regel" kolommen={kolommen} rijen={regels} />
      {na === undefined && volgende === undefined ? null : (
        <Pagination
          {...(na !== undefined && { begin: { href: urlOf(path, { uitkomst }), naam: 'Naar het begin' } })}
          {...(volgende !== undefined && { volgende: urlOf(path, { uitkomst, na: volgende }) })}
        />
      )}
      <Details vraag="Waarom staan hier geen namen?">
        <Text>
          Het regelnummer is dat van uw eigen bestand, met de kop als regel 1. Zo vindt u de regel terug zonder dat
          namen of nummers nog ergens anders komen te staan.
        </Text>
      </Details>
    </Stack>
  );
}

/** Who stands on the list and not in the file: they stay, and only an end date takes somebody off. */
export function NietInBestand({ telling: { nietInBestand } }: { telling: Telling }) {
  if (nietInBestand === 0) return null;
  return (
    <Text>
      {`${showAantal(nietInBestand, 'persoon staat', 'mensen staan')} vandaag op de lijst en niet in dit bestand. Zij blijven op de lijst staan. Iemand gaat pas van de lijst af met een einddatum.`}
    </Text>
  );
}

/** Rows that are another verband's: counted, and kept nowhere. */
export function AnderGebied({ telling: { anderGebied } }: { telling: Telling }) {
  if (anderGebied === 0) return null;
  return (
    <Text>
      {`${showAantal(anderGebied, 'regel is', 'regels zijn')} van een ander gebied. Wat daarin staat, bewaart Loopplank hier niet.`}
    </Text>
  );
}

const readAfgekeurd = (page: Page, na: number) =>
  page.call(listLijstregels, { ...readLijstPad(page), uitkomst: 'afgekeurd', na, aantal: 500 });

/** The rejected rows as a file to mend the list with: numbers and reasons, nothing about a person. */
export async function sendAfgekeurd(page: Page): Promise<Response> {
  let { regels, volgende } = await readAfgekeurd(page, 0);
  const rijen = regels.flatMap(rowsOf);
  while (volgende !== undefined) {
    ({ regels, volgende } = await readAfgekeurd(page, Number(volgende)));
    rijen.push(...regels.flatMap(rowsOf));
  }
  return sendCsv(page, { naam: 'afgekeurde-regels.csv', koppen: ['Regel', 'Kolom', 'Reden'], rijen });
}

const rowsOf = ({ regel, meldingen }: Regel): string[][] =>
  meldingen.map(({ veld, melding }) => [String(regel), veld, melding]);
