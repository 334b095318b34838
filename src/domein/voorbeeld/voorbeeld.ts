import { addPartners, agreeOnLists } from './inrichten.ts';
import { goTo } from './spel.ts';
import type { Toneel } from './toneel.ts';
import { playVerhaal } from './verhaal.ts';

const begin = '2013-03-04';

/** Lays out the example. `leeg` leaves it at the partners, their colleagues and what they agreed. */
export async function setUp(toneel: Toneel, leeg: boolean): Promise<void> {
  if (!leeg) goTo(toneel, begin);
  await addPartners(toneel);
  await agreeOnLists(toneel);
  if (!leeg) await playVerhaal(toneel);
}
