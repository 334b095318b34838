import type { Sql } from './db.ts';

/**
 * For reads with many small look-ups, where planning costs more than running and the plan is the same for everybody: in
 * the rest of this transaction a query is planned once and that plan kept.
 */
export function planOnce(sql: Sql) {
  return sql`set local plan_cache_mode = 'force_generic_plan'`;
}
