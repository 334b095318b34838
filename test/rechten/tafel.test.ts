import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/core/id.ts';
import { getCasus } from '../../src/domein/casus/lezen.contract.ts';
import { getOverlegcasus } from '../../src/domein/casusoverleg/overlegcasus.contract.ts';
import { matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import type { Feit, Graad } from './feit.ts';
import { createKolommen } from './kolommen.ts';
import type { Kolommen } from './kolommen.ts';
import { tokensIn } from './lezen.ts';
import { kijkerOf, rolOf, standen, verbandOf } from './verbanden.ts';
import type { Rolkolom, Stand } from './verbanden.ts';
import { graadVan, gradenVan, niveauIn } from './verwacht.ts';

/**
 * Whoever sits together in a casusoverleg sees of a casus what each of them may see alone, and that all: told from the
 * letters of the matrix, for tables of any company.
 */

let kolommen: Kolommen;
beforeAll(async () => {
  kolommen = await createKolommen();
});
afterAll(() => kolommen.world.end());

type Tafel = { stand: Stand; actor: Rolkolom; anderen: Rolkolom[] };

/** The agendapunt of the one who looks, and the company around that table. */
async function sit({ stand, actor, anderen }: Tafel): Promise<string> {
  const { world, plekken, feiten } = kolommen;
  const { verbandId, wie, nu } = plekken[stand];
  const punt = feiten[stand].find(({ noun, van }) => noun === 'agendapunt' && van === actor)?.rij;
  const overleg = String(punt?.['casusoverleg_id']);
  await world.owner`delete from overlegdeelname where verband_id = ${verbandId}`;
  for (const van of new Set([actor, ...anderen])) {
    const { medewerkerId, organisatieId } = wie(van);
    await world.owner`
      insert into overlegdeelname (
        verband_id, id, casusoverleg_id, medewerker_id, organisatie_id, rol, door, geregistreerd_op
      )
      values (
        ${verbandId}, ${newId()}, ${overleg}, ${medewerkerId}, ${organisatieId}, ${rolOf(van)}, ${medewerkerId}, ${nu}
      )`;
  }
  return String(punt?.['id']);
}

/** What the table reads, and what the one who looks reads alone, as the words and days that stand in it. */
async function read(tafel: Tafel) {
  const agendapuntId = await sit(tafel);
  const call = await kolommen.world.as(kijkerOf(tafel.actor));
  const casus = { verband: verbandOf(tafel.stand), casusId: kolommen.plekken[tafel.stand].casusId };
  const [samen, alleen] = [await call(getOverlegcasus, { ...casus, agendapuntId }), await call(getCasus, casus)];
  const { agendapunten: _agendapunten, ...rest } = alleen;
  return { samen: tokensIn(JSON.stringify(samen)), alleen: tokensIn(JSON.stringify(rest)) };
}

const marksOf = (stand: Stand) =>
  kolommen.feiten[stand].flatMap((feit) =>
    Object.entries(feit.merken).flatMap(([vanaf, merken]) =>
      merken.map((merk) => ({ feit, merk, vanaf: Number(vanaf) })),
    ),
  );

const told = ({ noun, van }: Feit, merk: string): string => `${noun} of ${van}: ${merk}`;

/** The least that any of them sees of what somebody else recorded. */
function forAll(feit: Feit, present: Rolkolom[], stand: Stand): Graad {
  const graden = present.map((kolom) => gradenVan[niveauIn(feit.categorie, kolom, stand)].ander);
  const least = graden.reduce((een, ander) => (ander < een ? ander : een));
  return least < 3 && feit.kort?.(least) === false ? 0 : least;
}

/** Who may not know that there is an agendapunt has nothing to open. */
const kijkers = matrixkolommen.filter((kolom) => gradenVan[niveauIn('afspraak', kolom, 'open')].eigen > 1);

const tafels = fc.record({
  stand: fc.constantFrom(...standen),
  actor: fc.constantFrom(...kijkers),
  anderen: fc.uniqueArray(fc.constantFrom(...matrixkolommen), { maxLength: 4 }),
});

test('a table sees what each of them may see alone, and nothing less', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(tafels, async (tafel) => {
      const { samen, alleen } = await read(tafel);
      const present = [tafel.actor, ...tafel.anderen];
      for (const { feit, merk, vanaf } of marksOf(tafel.stand)) {
        if (samen.has(merk) && feit.noun !== 'casusoverleg') {
          shown += 1;
          for (const kolom of present) {
            expect(graadVan(feit, kolom, tafel.stand), told(feit, merk)).toBeGreaterThanOrEqual(vanaf);
          }
        }
        if (forAll(feit, present, tafel.stand) >= vanaf && alleen.has(merk))
          expect(samen, told(feit, merk)).toContain(merk);
      }
    }),
    { numRuns: 60 },
  );
  expect(shown).toBeGreaterThan(100);
}, 120_000);
