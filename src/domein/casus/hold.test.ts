import { afterAll, beforeAll, expect, test } from 'vitest';
import { inside } from '../../../test/inside.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { holdCasussen, inTurns, mostInHand, touch } from './act.ts';

let world: World;

/** Nothing but the people: to open a casus is an act itself, and begins with what is tried here. */
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
afterAll(() => world.end());

const heldBy = async ({ sql }: Tx): Promise<string[]> => {
  const [row] = await sql`select actor.casussen() as ids`;
  return row?.['ids'];
};

const werk = { verbandId: newId(), programma: 'top600-wajong', programmaversie: 2 };
const ids = Array.from({ length: mostInHand * 2 + 1 }, newId);
const [een = '', ander = ''] = ids;

test('a casus is held beside those that are brought up to date at the end', async () => {
  const held = await inside(world, 'rosa-okafor', async (tx) => {
    touch(tx, { ...werk, id: een });
    await holdCasussen(tx, [ander]);
    return { ids: await heldBy(tx), touched: [...tx.touched] };
  });
  expect(held).toEqual({ ids: [een, ander], touched: [[een, werk]] });
});

test('a casus is held by its id and by nothing else', async () => {
  const forged = `${een}';set local app.functies = '{fg}`;
  await expect(inside(world, 'rosa-okafor', async (tx) => holdCasussen(tx, [forged]))).rejects.toThrow('Invalid UUID');
});

test('many casussen are held in turns, so that none is left out', async () => {
  expect(inTurns(ids).map((turn) => turn.length)).toEqual([mostInHand, mostInHand, 1]);
  expect(inTurns(ids).flat()).toEqual(ids);
  expect(inTurns([])).toEqual([]);
  const held = await inside(world, 'rosa-okafor', async (tx) => {
    touch(tx, { ...werk, id: newId() });
    await holdCasussen(tx, ids.slice(0, mostInHand - 1));
    const beside = await heldBy(tx);
    await holdCasussen(tx, ids.slice(0, mostInHand));
    return [beside.length, await heldBy(tx)];
  });
  expect(held).toEqual([mostInHand, ids.slice(0, mostInHand)]);
});
