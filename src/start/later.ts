import { settingsOf } from '../core/actor.ts';
import type { Db } from '../core/db.ts';
import type { Closing, Tx } from '../core/road.ts';
import { transaction } from '../core/transaction.ts';
import { holdCasussen } from '../domein/casus/act.ts';
import { closeActs } from '../domein/casus/closing.ts';

/**
 * Nobody reads an example while it is laid out. Its casussen are brought up to date once, when the story has been told:
 * aandacht, phase and last conversation follow from all that was done and from nothing else, so they come out the same.
 */
export function createLater(): { closing: Closing; closeAll(db: Db): Promise<void> } {
  const touched: Tx['touched'] = new Map();
  let last: Tx | undefined;
  const closing: Closing = async (tx) => {
    for (const [id, casus] of tx.touched) touched.set(id, casus);
    last = tx;
    return [];
  };
  const closeAll = async (db: Db): Promise<void> => {
    if (!last) return;
    const { actor, ...rest } = last;
    await transaction(db, settingsOf(actor, rest.vandaag), async (sql) => {
      const tx: Tx = { ...rest, actor, sql, touched };
      await holdCasussen(tx, []);
      return { result: undefined, closing: await closeActs(tx) };
    });
  };
  return { closing, closeAll };
}
