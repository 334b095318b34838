import type { World } from '../world.ts';

/** After what was recorded. */
export const later = '2014-03-10T10:00:00Z';

export type Copy = { table: string; where?: string; over: Record<string, unknown> };

/** A row as one that is there, with these columns otherwise. */
export async function copy({ owner }: Pick<World, 'owner'>, { table, where = 'true', over }: Copy): Promise<void> {
  const found = await owner.unsafe(
    `insert into ${table}
     select (jsonb_populate_record(t, $1::text::jsonb)).* from ${table} t where ${where} limit 1`,
    [JSON.stringify({ ...over })],
  );
  if (found.count !== 1) throw new Error(`Nothing to copy in ${table} where ${where}`);
}
