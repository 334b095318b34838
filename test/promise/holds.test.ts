import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { recordAfspraak } from '../../src/domein/afspraak/contract.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { findBreaches } from './holds.ts';
import { openStep } from './openen.ts';
import { sourceStep } from './plek.ts';
import { as, at, day, newRun } from './run.ts';
import type { Known, Run } from './run.ts';
import { extras, proefverbanden } from './verbanden.ts';

let world: World;
let run: Run;
let casus: Known;

beforeAll(async () => {
  world = await createWorld('2021-01-04T09:00:00Z', extras);
});
beforeEach(async () => {
  await world.owner`truncate casus, financieringsbron cascade`;
  run = newRun(world);
  for (const verband of proefverbanden) await openStep(run, verband, 0);
  const [found] = run.casussen.filter(({ verband }) => verband.programma.financiering);
  if (!found) throw new Error('No programme pays for places');
  casus = found;
  const call = await as(run, casus.regisseur);
  await call?.(recordAfspraak, { ...at(casus), wat: 'Proefafspraak', wie: 'deelnemer', datum: day(run, 3) });
  await sourceStep(run, casus, 0, 0);
  expect(await findBreaches(world.owner)).toEqual([]);
});
afterAll(() => world.end());

const breaches = async () => (await findBreaches(world.owner)).map((one) => one.slice(0, one.indexOf(':')));

test('a moment of attention that was put off is seen, by what is stored and by what waits', async () => {
  await world.owner`update casus set aandacht_datum = '2021-02-01' where id = ${casus.id}`;
  expect(await breaches()).toEqual(['aandacht komt na een open afspraak', 'aandacht is verouderd']);
});

test('a casus that was closed behind the back of the product is seen', async () => {
  await world.owner`
    update casus
    set gesloten_op = ${world.clock.now.toISOString()}
    where id = ${casus.id}`;
  expect(await breaches()).toEqual(
    expect.arrayContaining(['gesloten met een lopende regie', 'gesloten met een open afspraak']),
  );
});

test('a source that counts a place that nobody has is seen', async () => {
  await world.owner`update financieringsbron set vergeven = 1, gereserveerd = tarief`;
  expect(await breaches()).toEqual(['de bron telt anders dan haar plekken']);
});

test('a regie that ended without a successor is seen', async () => {
  await world.owner`
    update regie
    set vervallen_op = ${world.clock.now.toISOString()}
    where casus_id = ${casus.id}`;
  expect(await breaches()).toContain('open zonder precies een regisseur');
});
