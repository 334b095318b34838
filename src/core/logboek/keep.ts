import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Db } from '../db.ts';
import { isLost } from '../db.ts';
import type { Vault } from '../vault.ts';
import { sealLogboek } from './seal.ts';

const second = 1000;
const minute = 60 * second;

type Sealing = { owner: Db; vault: Vault; clock: Clock };

/**
 * Seals the logboek each second for as long as the server runs, as owner of the database: the server's own role can add
 * lines and no links. Gives a way to stop, after the sealing that is going on. Should it fail, then the lines wait and are
 * linked later; that the database is gone others tell.
 */
export function keepSealing({ owner, vault, clock }: Sealing): () => Promise<void> {
  const over = new AbortController();
  const seal = async (): Promise<number> => {
    try {
      await sealLogboek(owner, vault, clock().toISOString());
      return second;
    } catch (error) {
      if (!isLost(error) && !over.signal.aborted)
        console.error('het logboek kon niet worden verzegeld; over een minuut weer');
      return minute;
    }
  };
  const keep = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const pause = await seal();
      await wait(pause, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
    }
  };
  const going = keep();
  return async () => {
    over.abort();
    await going;
  };
}
