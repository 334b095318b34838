import type { Sql } from './db.ts';

/**
 * For work on many rows at once. The server keeps one plan per query (see db/access.sql), which suits look-ups; how best to
 * walk a whole list depends on how much there is now, so in the rest of this transaction every query is planned anew.
 */
export function planAnew(sql: Sql) {
  return sql`set local plan_cache_mode = 'force_custom_plan'`;
}
