import { addPartners, agreeOnLists } from './inrichten.ts';
import type { Toneel } from './toneel.ts';

/** Lays out the example. `leeg` leaves it at the partners, their colleagues and what they agreed. */
export async function setUp(toneel: Toneel, _leeg: boolean): Promise<void> {
  await addPartners(toneel);
  await agreeOnLists(toneel);
}
