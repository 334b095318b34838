import { z } from 'zod';
import type { Operation } from '../../src/core/contract.ts';
import { matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import type { Matrixkolom } from '../../src/domein/toegang/basis.contract.ts';
import { routes } from '../../src/routes.ts';
import { namesIn, pagesOf } from '../attack/walk.ts';
import type { Kolommen } from './kolommen.ts';
import { kijkerOf, standen, verbandOf } from './verbanden.ts';
import type { Rolkolom, Stand } from './verbanden.ts';
import { camel } from './verwacht.ts';

/** Everything that somebody can read, as it comes over the wire: the answers of the API, and the pages. */

const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** The days, words and numbers of a text; days in one form, however they were written. */
export function tokensIn(text: string): Set<string> {
  const found = [...text.matchAll(/(?:open|dicht)-\w+-[A-Z]+|\b\d{9,10}\b|\b\d{4}-\d{2}-\d{2}/g)].map(([one]) => one);
  const kort = [...text.matchAll(/\b(\d{2})-(\d{2})-(\d{4})\b/g)].map(
    ([, dag, maand, jaar]) => `${jaar}-${maand}-${dag}`,
  );
  const lang = [...text.matchAll(/\b(\d{1,2}) ([a-z]+) (\d{4})\b/g)].map(([, dag = '', maand = '', jaar]) => {
    const nummer = String(maanden.indexOf(maand) + 1).padStart(2, '0');
    return `${jaar}-${nummer}-${dag.padStart(2, '0')}`;
  });
  return new Set([...found, ...kort, ...lang]);
}

/** What a path may be filled with; a name without values is of something that this world has not. */
type Known = Record<string, string[]>;

function knownTo({ plekken, feiten, world }: Kolommen, kijker: Matrixkolom, stand: Stand): Known {
  // In `open` what somebody else recorded, in `dicht` what is one's own: both ways lead to every page.
  const van = stand === 'dicht' ? kijker : kijker === 'RH' ? 'AD' : 'RH';
  const seen = feiten[stand].filter((feit) => feit.van === van && feit.rij?.['id'] !== undefined);
  const ofNouns = seen.map(({ noun, rij }) => [camel(`${noun}_id`), [String(rij?.['id'])]]);
  return {
    ...Object.fromEntries(ofNouns),
    ...{ verband: [verbandOf(stand)], casusId: [plekken[stand].casusId], programma: ['alle-kolommen'], versie: ['1'] },
    ...{ indicator: ['gesprekken'], categorie: ['gesprek', 'ggz'], medewerkerId: [world.id(kijkerOf('RH'))] },
    ...{ selectie: ['op_papier'], ander: [verbandOf(stand === 'open' ? 'dicht' : 'open')] },
  };
}

const reads = routes.flatMap(({ operation }) => (operation.method === 'get' ? [operation] : []));

const pagesIn = (kolommen: Kolommen) => pagesOf(kolommen).filter(({ method }) => method === 'GET');

/** The names in paths that nothing in this world fills, so that what lies behind them is read by nobody here. */
export function unreached(kolommen: Kolommen): string[] {
  const known = standen.flatMap((stand) => Object.keys(knownTo(kolommen, 'KL', stand)));
  const names = [
    ...reads.flatMap(({ params }) => Object.keys(params?.shape ?? {})),
    ...pagesIn(kolommen).flatMap(({ path }) => namesIn(path)),
  ];
  return [...new Set(names)].filter((name) => !known.includes(name)).toSorted();
}

/** All ways to fill the names of a path. */
function fill(path: string, names: string[], known: Known): string[] {
  return names.reduce(
    (paths, name) =>
      (known[name] ?? []).flatMap((value) =>
        paths.map((one) => one.replace(`{${name}}`, value).replace(`:${name}`, value)),
      ),
    [path],
  );
}

/** The choices that a query leaves, each once; as many rows as one may ask for. */
function queriesOf({ query }: Operation): string[] {
  const schema = z.toJSONSchema(query ?? z.object({}), { io: 'input', unrepresentable: 'any' });
  const parts = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, Object(part)] as const);
  const many = parts.some(([name]) => name === 'aantal') ? 'aantal=100' : '';
  return parts.reduce(
    (all, [name, { enum: choices = [] }]) => [
      ...all,
      ...all.flatMap((one) => choices.map((choice: string) => `${one}&${name}=${choice}`)),
    ],
    [many],
  );
}

type Ask = (path: string) => Promise<string>;

/** One list to its end. */
async function readAll(ask: Ask, path: string, place = '', left = 20): Promise<string> {
  const text = await ask(path + place);
  const next = /"volgende":"([^"]+)"/.exec(text)?.[1];
  if (next === undefined || left === 0) return text;
  return text + (await readAll(ask, path, `&${path.includes('tijdlijn') ? 'voor' : 'na'}=${next}`, left - 1));
}

/** One page, and those that follow it. */
async function readPages(ask: Ask, path: string, left = 60): Promise<string> {
  const text = await ask(path);
  const href = /href="([^"]*[?&;](?:na|voor)=[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  return href === undefined || left === 0 ? text : text + (await readPages(ask, href, left - 1));
}

/** Somebody at the door: what comes back of a path, without a word of refusals. */
async function enter({ world }: Kolommen, path: string, body: object): Promise<Ask> {
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const answer = await world.app.request(`/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { token } = Object(await answer.json());
  if (token === undefined) throw new Error(`${answer.status} at the door of ${path}`);
  return async (asked) => {
    const cookie = asked.startsWith('/v1') ? { authorization: `Bearer ${token}` } : { cookie: `loopplank=${token}` };
    const got = await world.app.request(asked, { headers: cookie });
    if (got.status >= 500) throw new Error(`${got.status} ${asked}`);
    return got.ok ? got.text() : '';
  };
}

/** The deelnemer is one of the people of an example only at the door: an example shows there who can be chosen. */
async function enterInwoner(kolommen: Kolommen, stand: Stand): Promise<Ask> {
  const { world, plekken } = kolommen;
  const inwonerId = plekken[stand].deelnemerId;
  await world.owner`update inwoner set voorbeeld = true where id = ${inwonerId}`;
  const ask = await enter(kolommen, '/inwonersessies', { inwonerId });
  await world.owner`update inwoner set voorbeeld = false where id = ${inwonerId}`;
  return ask;
}

const isRol = (kijker: Matrixkolom): kijker is Rolkolom => matrixkolommen.some((one) => one === kijker);

/** In a few streams, as a browser would. */
async function inStreams(paths: string[], read: (path: string) => Promise<string>): Promise<string> {
  const left = [...new Set(paths)];
  const stream = async (): Promise<string> => {
    const path = left.pop();
    return path === undefined ? '' : (await read(path)) + (await stream());
  };
  return (await Promise.all(Array.from({ length: 4 }, stream))).join('\n');
}

export type Gelezen = { api: Set<string>; paginas: Set<string> };

/** Everything that somebody with this column reads of one verband, and of what is of no verband in particular. */
async function readAs(kolommen: Kolommen, kijker: Matrixkolom, stand: Stand): Promise<Gelezen> {
  const known = knownTo(kolommen, kijker, stand);
  const ask = await (isRol(kijker)
    ? enter(kolommen, '/sessies', { gebruikersnaam: kijkerOf(kijker) })
    : enterInwoner(kolommen, stand));
  const asked = reads.flatMap((operation) =>
    fill(`/v1${operation.path}`, Object.keys(operation.params?.shape ?? {}), known).flatMap((path) =>
      queriesOf(operation).map((query) => `${path}?${query}`),
    ),
  );
  const pages = pagesIn(kolommen).flatMap(({ path }) => fill(path, namesIn(path), known));
  return {
    api: tokensIn(await inStreams(asked, (path) => readAll(ask, path))),
    paginas: tokensIn(await inStreams(pages, (path) => readPages(ask, path))),
  };
}

export type Lezing = (kijker: Matrixkolom, stand: Stand) => Gelezen;

/** What everybody can read. */
export async function readEverything(kolommen: Kolommen): Promise<Lezing> {
  const read = new Map<string, Gelezen>();
  for (const stand of standen) {
    for (const kijker of ['KL', ...matrixkolommen] as const)
      read.set(`${kijker} ${stand}`, await readAs(kolommen, kijker, stand));
  }
  return (kijker, stand) => read.get(`${kijker} ${stand}`) ?? { api: new Set(), paginas: new Set() };
}
