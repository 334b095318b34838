import { isLost } from './db.ts';
import type { Db, Sql, Statement } from './db.ts';

/**
 * One transaction for one actor. The statements of the opening and of the close are sent together with their
 * neighbours, so that they cost no journey of their own. Should the connection be lost half-way, then whatever runs on a
 * new one has no actor, and every policy refuses it: nothing can be half-done.
 */
export async function transaction<T>(
  db: Db,
  settings: string,
  work: (sql: Sql) => Promise<{ result: T; closing: Statement[] }>,
): Promise<T> {
  const sql = await db.reserve();
  // A connection that was lost is the pool's to make anew; the driver fails badly on one that is given back dead.
  let lost = false;
  try {
    const begun = sql.unsafe(`begin;${settings}`).simple().execute();
    begun.catch(() => undefined);
    const { result, closing } = await work(sql);
    await Promise.all([begun, ...closing, sql`commit`]);
    return result;
  } catch (error) {
    lost = isLost(error);
    if (!lost) await sql`rollback`.catch(() => undefined);
    throw error;
  } finally {
    if (!lost) sql.release();
  }
}
