import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Matrixkolom } from '../../src/domein/toegang/basis.contract.ts';
import type { Feit } from './feit.ts';
import { createKolommen } from './kolommen.ts';
import type { Kolommen } from './kolommen.ts';
import { readEverything, unreached } from './lezen.ts';
import type { Lezing } from './lezen.ts';
import { standen } from './verbanden.ts';
import type { Stand } from './verbanden.ts';
import { cellen, gradenVan, graadVan, niveauIn } from './verwacht.ts';
import type { Cel } from './verwacht.ts';

/**
 * The access matrix as 377 expectations of what goes over the wire: everything that a column can read, of every operation
 * and of every page, and in it the words and days of the facts that are for that column, and of no other.
 */

let kolommen: Kolommen;
let lezing: Lezing;
beforeAll(async () => {
  kolommen = await createKolommen();
  lezing = await readEverything(kolommen);
}, 480_000);
afterAll(() => kolommen.world.end());

type Merk = { what: string; merk: string; mag: boolean; stil: boolean };

const isStil = ({ stil, bij }: Feit, kolom: Matrixkolom, stand: Stand): boolean =>
  stil === true || (bij !== undefined && gradenVan[niveauIn(bij, kolom, stand)].eigen === 0);

/** What somebody may see and what is not shown there, and why; that it stays away from others is tested all the same. */
const nietGetoond: Record<'api' | 'paginas', Record<string, string>> = {
  api: {
    'KL gesprek': 'the day of the last conversation stands with each conversation',
    'KL signaal': 'what asks for attention is written to a colleague; the deelnemer reads what happened',
  },
  paginas: {
    'KL gesprek': 'as in the API',
    'KL signaal': 'as in the API',
    naam: 'a page tells the age, and not always the day of birth',
    overdracht: 'of one that was answered a page does not tell by when that had to be',
  },
};

const isBekend = ({ kolom, categorie }: Cel, weg: 'api' | 'paginas'): boolean =>
  categorie in nietGetoond[weg] || `${kolom} ${categorie}` in nietGetoond[weg];

/** Every mark of the facts under a row of the matrix, and whether a column may read it. */
const merkenVoor = ({ categorie, kolom }: Cel): Merk[] =>
  standen.flatMap((stand) =>
    kolommen.feiten[stand]
      .filter((feit) => feit.categorie === categorie)
      .flatMap((feit) => {
        const graad = graadVan(feit, kolom, stand);
        return Object.entries(feit.merken).flatMap(([vanaf, merken]) =>
          merken.map((merk) => ({
            what: `${stand} ${feit.noun} ${merk}`,
            ...{ merk, mag: graad >= Number(vanaf), stil: isStil(feit, kolom, stand) },
          })),
        );
      }),
  );

/** What was read in either verband: whoever reads of one may not read of the other by the way either. */
const readBy = (kolom: Matrixkolom, weg: 'api' | 'paginas'): Set<string> =>
  new Set(standen.flatMap((stand) => [...lezing(kolom, stand)[weg]]));

const told = ({ kolom, nr, categorie, niveau }: Cel): string => `${kolom} leest ${nr} ${categorie}: ${niveau}`;

/** What a path may be about that this world has not, and why nothing of a casus stands there. */
const nietBereikt: Record<string, string> = {
  aanbiederId: 'the door of an organisation, where nobody is signed in yet',
  lijstId: 'a list as its supplier brought it in, which that supplier alone may open: src/domein/lijst',
  regiodeskundigeId: 'a colleague whom one may call about a region',
};

test('every page and every operation that reads is reached, and what is not tells of no casus', () => {
  expect(unreached(kolommen)).toEqual(Object.keys(nietBereikt));
});

describe.each(['api', 'paginas'] as const)('%s', (weg) => {
  test.each(cellen.map((cel) => [told(cel), cel] as const))('%s', (_, cel) => {
    const gelezen = readBy(cel.kolom, weg);
    const merken = merkenVoor(cel);
    const leaks = merken.filter(({ merk, mag }) => !mag && gelezen.has(merk)).map(({ what }) => `leaks ${what}`);
    const gaps = merken
      .filter(({ merk, mag, stil }) => mag && !stil && !gelezen.has(merk) && !isBekend(cel, weg))
      .map(({ what }) => `hides ${what}`);
    expect([...leaks, ...gaps]).toEqual([]);
  });
});
