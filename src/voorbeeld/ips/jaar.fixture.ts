import { createEmpty } from '../../../test/empty.ts';
import { createAls } from '../../start/als.ts';
import { play } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { goTo } from '../toneel.ts';
import { proefstreek } from './partners.ts';
import { listDeelnemers, listVerhaal } from './verhaal.ts';
import type { Deelnemer } from './wegen.ts';
import { addPartners } from './voorbeeld.ts';

/** The example in the middle of its year, with the clock on that day. */
export type Jaar = { toneel: Toneel; allen: Deelnemer[]; end(): Promise<void> };

/** Plays the story up to and including a day. */
export async function playUntil(dag: string): Promise<Jaar> {
  const loopplank = await createEmpty();
  const { owner, db, vault, close } = loopplank;
  const clock = { now: new Date() };
  const toneel: Toneel = { owner, db, vault, clock, as: createAls(loopplank, () => clock.now) };
  goTo(toneel, proefstreek.verband.begin);
  await addPartners(toneel);
  const allen = listDeelnemers();
  await play(
    toneel,
    listVerhaal(toneel, allen).filter((scene) => scene.dag <= dag),
  );
  goTo(toneel, dag);
  return { toneel, allen, end: close };
}
