import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { lifeOf } from './acts.ts';
import type { Life } from './acts.ts';
import { listOutOfStep } from './holds-aandacht.ts';
import { findBreaches } from './holds.ts';
import { observe, openStep } from './openen.ts';
import { newRun } from './run.ts';
import type { Run } from './run.ts';
import { take } from './steps.ts';
import { extras, proefverbanden } from './verbanden.ts';

/** How many acts; a longer run is asked for with LOOPPLANK_ACTS=1000000. */
const acts = Number(process.env['LOOPPLANK_ACTS'] ?? 30_000);
/** The first life. A life that breaks is told with its own seed, so that it can be lived again alone. */
const seed = Number(process.env['LOOPPLANK_SEED'] ?? 600);
const steps = 600;
/** The whole is checked every so many steps; the casus that a step was about, after every step. */
const often = 50;

let world: World;
const taken = new Map<string, { taken: number; refused: number }>();

beforeAll(async () => {
  world = await createWorld('2021-01-04T09:00:00Z', extras);
  await world.owner`create table aan_het_begin as table aanstelling`;
});
afterAll(() => world.end());

/** Every life begins in the same world, so that its seed is all it takes to live it again. */
async function begin(months: number): Promise<Run> {
  const { owner, clock } = world;
  await owner`truncate casus, deelnemer, bsn, lijst, financieringsbron, casusoverleg, overlegdeelname cascade`;
  await owner`delete from aanstelling`;
  await owner`insert into aanstelling select * from aan_het_begin`;
  clock.now = new Date(Date.UTC(2021, months, 4, 9));
  const run = newRun(world);
  for (const verband of proefverbanden) await openStep(run, verband, months, 2);
  for (const casus of run.casussen) await observe(run, casus);
  return run;
}

/** What the model remembers must be what the database says. */
async function compare(run: Run): Promise<void> {
  const rows = await world.owner`
    select id, regisseur_id, overdracht_id, gesloten_op is null as open
    from casus
    where id = any (${run.casussen.map(({ id }) => id)}::uuid[])`;
  const stored = new Map(rows.map((row) => [String(row['id']), row]));
  for (const { id, regisseur, offer, open } of run.casussen) {
    expect(stored.get(id)).toEqual({ id, regisseurId: world.id(regisseur), overdrachtId: offer?.id ?? null, open });
  }
}

/** Adds what a step came to, to its programme. */
function count(programma: string, run: Run, before: { taken: number; refused: number }): void {
  const sum = taken.get(programma) ?? { taken: 0, refused: 0 };
  sum.taken += run.taken - before.taken;
  sum.refused += run.refused - before.refused;
  taken.set(programma, sum);
}

async function live({ months, steps: all }: Life): Promise<void> {
  const run = await begin(months);
  for (const [index, step] of all.entries()) {
    const before = { taken: run.taken, refused: run.refused };
    const casus = await take(run, step);
    if (!casus) continue;
    count(casus.verband.programma.programma, run, before);
    if (run.refused - before.refused < run.taken - before.taken)
      expect(await listOutOfStep(world.owner, casus.id), step.soort).toEqual([]);
    if (index % often === 0) expect(await findBreaches(world.owner), step.soort).toEqual([]);
  }
  await compare(run);
  expect(await findBreaches(world.owner)).toEqual([]);
}

const total = (which: 'taken' | 'refused'): number => [...taken.values()].reduce((sum, one) => sum + one[which], 0);

/** Lives one life. What broke is told with the seed to live it again by, and not with all of its hundreds of steps. */
async function liveOnce(lifeSeed: number): Promise<void> {
  const shrink = process.env['LOOPPLANK_SHRINK'] !== undefined;
  const property = fc.asyncProperty(lifeOf(steps, shrink), live);
  const out = await fc.check(property, { numRuns: 1, seed: lifeSeed, endOnFailure: !shrink });
  if (!out.failed) return;
  const again = `LOOPPLANK_SEED=${lifeSeed} LOOPPLANK_ACTS=1 npm run promise`;
  const least = shrink ? JSON.stringify(out.counterexample) : 'LOOPPLANK_SHRINK=1 finds the fewest steps';
  throw new Error(`The promise broke. Again: ${again}\n${least}`, { cause: out.errorInstance });
}

test(`${acts} random acts over ${proefverbanden.length} programmes break the promise nowhere`, async () => {
  for (let lives = 0; total('taken') < acts; lives++) await liveOnce(seed + lives);
  console.info(`${total('taken')} acts taken, ${total('refused')} of them refused with a reason`);
  for (const [programma, sum] of taken) console.info(`  ${programma}: ${sum.taken}, ${sum.refused} refused`);
  expect(total('taken')).toBeGreaterThanOrEqual(acts);
});
