import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { bestand, bringLijst, testBsn } from './aanleveren.fixture.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld('2014-09-01T09:00:00Z');
});
afterAll(() => world.end());

const rij = (einde: string) => `1;Voorbeeld;Proef;03-02-1994;${testBsn(1)};R. Okafor (GGD);01-02-2014;${einde}`;

test('a list that corrects another is taken in also when the clock of the server stepped back meanwhile', async () => {
  await bringLijst(world, 'top600', bestand('top600', rij('')));
  world.clock.now = new Date('2014-09-01T08:59:00Z');
  const { telling } = await bringLijst(world, 'top600', bestand('top600', rij('01-08-2014')));
  expect(telling).toMatchObject({ gewijzigd: 1 });
  const rows = await world.owner`
    select versie, geregistreerd_op, vervallen_op
    from lijstvermelding
    order by versie`;
  expect([...rows]).toMatchObject([
    { versie: 1, geregistreerdOp: '2014-09-01T09:00:00.000Z', vervallenOp: '2014-09-01T09:00:00.000Z' },
    { versie: 2, vervallenOp: null },
  ]);
});
