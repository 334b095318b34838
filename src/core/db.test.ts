import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import { many, maybe, one } from './db.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

test('days stay text, moments are UTC, counts and amounts are numbers, and columns get the names of the contract', async () => {
  const [row] = await world.owner`
    select
      ${'2014-08-31'}::date as een_dag, ${'2014-08-31T18:00:00.5+02:00'}::timestamptz as een_moment,
      count(*) as aantal, 7.5::numeric as uren, null::date as geen_dag, ${['a', 'b']}::text[] as lijst
    from (values (1), (2)) v`;
  expect(row).toEqual({
    eenDag: '2014-08-31',
    eenMoment: '2014-08-31T16:00:00.500Z',
    aantal: 2,
    uren: 7.5,
    geenDag: null,
    lijst: ['a', 'b'],
  });
});

test('one is exactly one, maybe is at most one, and many holds every row against the schema', async () => {
  const Row = z.object({ n: z.number().max(2) });
  const rows = await world.owner`select n from generate_series(1, 2) n order by n`;
  expect(many(Row, rows)).toEqual([{ n: 1 }, { n: 2 }]);
  expect(() => one(Row, rows)).toThrow('Expected one row, got 2');
  expect(maybe(Row, rows.slice(0, 0))).toBeUndefined();
  expect(() => many(Row, [{ n: 3 }])).toThrow();
});
