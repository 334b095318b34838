import { z } from 'zod';
import { fault } from './faults.ts';

/**
 * A place in a list: the sort keys of the last row that was given. Clients hand it back as it is; it holds nothing that
 * the row itself did not hold.
 */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

const keys = z.array(z.string());

/** Reads a cursor back; what was not ours is a fault of the field and never reaches the database. */
export function readCursor<S extends z.ZodType>(schema: S, cursor: string, veld = 'na'): z.output<S> {
  const place = schema.safeParse(readKeys(cursor));
  if (!place.success) throw fault(veld, 'Deze plek in de lijst bestaat niet. Begin bij de eerste bladzijde');
  return place.data;
}

function readKeys(cursor: string): unknown {
  try {
    return keys.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return undefined;
  }
}

/** One page out of the rows that were asked for with one extra, and the cursor of the next page if there is one. */
export function pageOf<Row>(rows: Row[], aantal: number, keysOf: (row: Row) => string[]) {
  const page = rows.slice(0, aantal);
  const last = page.at(-1);
  return rows.length > aantal && last !== undefined ? { page, volgende: writeCursor(keysOf(last)) } : { page };
}
