import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
afterAll(() => world.end());

test('more casussen than can be held together each open with one regisseur, a team and a moment', async () => {
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 600 };
  const ids = await openInWorld(world, 'top600-amsterdam', team);
  const [counted] = await world.owner`
    select
      count(*) as casussen, count(*) filter (where aandacht_datum = '2014-03-24') as met_moment,
      (select count(*) from regie where vervallen_op is null) as regies,
      (select count(*) from betrokkenheid where vervallen_op is null) as teamleden
    from casus`;
  expect(ids).toHaveLength(600);
  expect(counted).toEqual({ casussen: 600, metMoment: 600, regies: 600, teamleden: 1200 });
});
