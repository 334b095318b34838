import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../src/core/clock.ts';
import { readProgramma } from '../../src/domein/programma/lezen.ts';
import type { Programma } from '../../src/domein/programma/contract.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { step } from './acts.ts';
import type { Step } from './acts.ts';
import { dossier } from './dossier.ts';
import { findBreaches } from './holds.ts';
import {
  answerStep,
  caseloadStep,
  closeStep,
  offerStep,
  openStep,
  raceStep,
  returnStep,
  withdrawStep,
} from './regie.ts';
import { as, newKnown, pick } from './run.ts';
import type { Known, Run } from './run.ts';
import { everybody } from './team.ts';
import { openInWorld } from '../casussen.ts';

/** How many acts; a longer run is asked for with LOOPPLANK_ACTS=1000000. Every worker of the run takes its share. */
const acts = Number(process.env['LOOPPLANK_ACTS'] ?? 100_000);
const perRun = 500;
const seed = Number(process.env['LOOPPLANK_SEED'] ?? 600);

let world: World;
let programma: Programma;

beforeAll(async () => {
  world = await createWorld('2014-01-06T09:00:00Z');
  // So many acts take decades; in that time partners would renew the grounds on which a coordinator sees what waits.
  await world.owner`update grondslag set geldig_tot = '9999-12-31'`;
  const text = await readFile(new URL('../../programmas/top600-wajong.yaml', import.meta.url), 'utf8');
  const read = readProgramma(text).programma;
  if (!read) throw new Error('The programme is not in order');
  programma = read;
});
afterAll(() => world.end());

/** Days and weeks forward, and now and then a few hours back within the day, as clocks of servers do. */
function moveClock(run: Run, keuze: number): void {
  const { clock } = run.world;
  const back = new Date(clock.now.getTime() - (keuze % 5) * 3_600_000);
  const ahead = new Date(clock.now.getTime() + ((keuze % 30) * 24 + 1) * 3_600_000);
  clock.now = keuze % 7 === 0 && dayOf(back) === dayOf(clock.now) ? back : ahead;
  run.calls.clear();
}

async function take(run: Run, { soort, wie, casus: which, keuze }: Step): Promise<void> {
  run.world.clock.now = new Date(run.world.clock.now.getTime() + 1000);
  const casus = pick(run.casussen, which);
  if (!casus) return;
  if (soort === 'klok') return moveClock(run, keuze);
  if (soort === 'openen') return openStep(run, keuze);
  if (soort === 'caseload' || soort === 'vertrek') return caseloadStep(run, keuze, soort === 'vertrek');
  if (soort === 'terugkeer') return returnStep(run);
  if (soort === 'aanbieden') return offerStep(run, casus, wie, keuze);
  if (soort === 'beantwoorden') return answerStep(run, casus, wie, keuze);
  if (soort === 'tegelijk') return raceStep(run, casus, keuze);
  if (soort === 'intrekken') return withdrawStep(run, casus, wie);
  if (soort === 'sluiten') return closeStep(run, casus, wie);
  const call = await as(run, actorFor(casus, wie));
  if (call) await dossier[soort]?.(run, call, casus, keuze);
}

/** Mostly who is accountable, now and then the arbeidsdeskundige, and one time in eight just anybody. */
function actorFor(casus: Known, wie: number): string {
  if (wie % 8 === 0) return pick(everybody, wie) ?? '';
  return wie % 8 === 1 ? 'inge-vermeulen' : casus.regisseur;
}

/** What the model remembers must be what the database says. */
async function compare(run: Run): Promise<void> {
  const rows = await run.world.owner`
    select id, regisseur_id, overdracht_id, gesloten_op is null as open
    from casus
    where id = any (${run.casussen.map(({ id }) => id)}::uuid[])`;
  const stored = new Map(rows.map((row) => [String(row['id']), row]));
  for (const { id, regisseur, offer, open } of run.casussen) {
    expect(stored.get(id)).toEqual({ id, regisseurId: run.world.id(regisseur), overdrachtId: offer?.id ?? null, open });
  }
}

async function begin(): Promise<Run> {
  const ids = await openInWorld(world, 'top600-amsterdam', {
    regisseur: 'rosa-okafor',
    arbeidsdeskundige: 'inge-vermeulen',
    aantal: 6,
  });
  return {
    world,
    casussen: ids.map((id) => newKnown(id, 'rosa-okafor')),
    away: new Set(),
    calls: new Map(),
    taken: 0,
    refused: 0,
  };
}

test(`${acts} random acts break the promise nowhere`, async () => {
  let taken = 0;
  let refused = 0;
  const sequence = fc.array(step, { minLength: perRun, maxLength: perRun, size: 'max' });
  const property = fc.asyncProperty(sequence, async (steps) => {
    const run = await begin();
    for (const one of steps) await take(run, one);
    await compare(run);
    expect(await findBreaches(world.owner, programma)).toEqual([]);
    while (run.away.size > 0) await returnStep(run);
    await world.owner`truncate casus cascade`;
    taken += run.taken;
    refused += run.refused;
  });
  let runs = 0;
  while (taken < acts) await fc.assert(property, { numRuns: 10, seed: seed + runs++, endOnFailure: true });
  console.info(`${taken} acts taken, ${refused} of them refused with a reason`);
  expect(taken).toBeGreaterThanOrEqual(acts);
});
