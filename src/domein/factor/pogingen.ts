import { createLimiter } from '../../core/limiter.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';

const quarter = 15 * 60 * 1000;
const perName = createLimiter({ most: 10, window: quarter });
const perAddress = createLimiter({ most: 300, window: quarter });

/**
 * Counts one try at a secret of somebody; refuses when there were too many. Gives the way to forget the tries again once
 * one of them was right.
 */
export function takePoging(tx: Tx, soort: string, wie: string): () => void {
  const key = tx.vault.print(soort, wie).toString('hex');
  const now = Date.parse(tx.nu);
  if (!perAddress.take(tx.address, now) || !perName.take(key, now)) throw new Problem('te_vaak');
  return () => perName.clear(key);
}
