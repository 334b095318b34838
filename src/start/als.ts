import { createCaller } from '../app.ts';
import { dayOf } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import type { Loopplank } from '../core/open.ts';
import { newTrace } from '../core/origin.ts';
import { Problem } from '../core/problem.ts';
import type { Call, Closing } from '../core/road.ts';
import { loadActor } from '../domein/medewerker/actor.ts';

export type Als = (slug: string) => Promise<Call>;

/** The operations as a colleague would call them, with the rights of that colleague today. */
export function createAls({ owner, db, vault }: Loopplank, clock: Clock, closing?: Closing): Als {
  const callAs = createCaller({ db, vault, clock }, closing);
  return async (slug) => {
    const [row] = await owner`
      select id
      from medewerker
      where slug = ${slug}`;
    const actor = row && (await loadActor(db, String(row['id']), dayOf(clock())));
    if (!actor) throw new Problem('niet_gevonden', `Er is geen collega “${slug}”.`);
    return callAs(actor, { trace: newTrace(), address: 'opdrachtregel', oorsprong: 'opdrachtregel' });
  };
}
