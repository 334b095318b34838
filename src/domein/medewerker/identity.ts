import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/clock.ts';
import type { Clock } from '../../core/clock.ts';
import type { Db } from '../../core/db.ts';
import type { Identity } from '../../core/request.ts';
import { findSessie } from '../../core/session.ts';
import type { Sessie } from '../../core/session.ts';
import { loadInwoner } from '../inwoner/actor.ts';
import { loadActor } from './actor.ts';

const remembered = 2000;

async function loadActorOf(db: Db, { medewerkerId, inwonerId }: Sessie, vandaag: string): Promise<Actor | undefined> {
  if (inwonerId !== null) return loadInwoner(db, inwonerId, vandaag);
  return medewerkerId === null ? undefined : loadActor(db, medewerkerId, vandaag);
}

/**
 * Who a token belongs to. What was found is remembered for two seconds, so that a page with many requests asks once; a
 * session that ends, or a role that does, is over within that time everywhere and at once in the process that ended it.
 */
export function createIdentity(db: Db, clock: Clock): Identity {
  const known = new Map<string, { actor: Promise<Actor | undefined>; until: number }>();
  const find = async (token: string, nu: Date): Promise<Actor | undefined> => {
    const sessie = await findSessie(db, token, nu);
    const actor = sessie && (await loadActorOf(db, sessie, dayOf(nu)));
    return actor && { ...actor, sessieId: sessie.id };
  };
  return {
    actorOf: (token) => {
      const nu = clock();
      const hit = known.get(token);
      if (hit && hit.until > nu.getTime() && hit.until <= nu.getTime() + remembered) return hit.actor;
      if (known.size > 5000) known.clear();
      const actor = find(token, nu);
      known.set(token, { actor, until: nu.getTime() + remembered });
      actor.catch(() => known.delete(token));
      return actor;
    },
    forget: () => known.clear(),
  };
}
