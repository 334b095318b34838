import { z } from 'zod';

/**
 * A backup is one gzipped text of lines of JSON: one that says what it is, per table one that names it and then a string
 * for each row, as PostgreSQL writes a record, and at the end one with the print of everything above it.
 */
export const Kop = z.strictObject({
  loopplank: z.literal('reservekopie'),
  formaat: z.literal(1),
  gemaaktOp: z.iso.datetime(),
  /** The migrations of the database, by name and print: only the same tables take the rows back. */
  migraties: z.array(z.tuple([z.string(), z.string()])),
  /** The print of the key; the key itself is never in a backup. */
  sleutel: z.string(),
});
export type Kop = z.infer<typeof Kop>;

export const Tabelkop = z.strictObject({ tabel: z.string().regex(/^[a-z_]{1,63}$/) });

export const Slot = z.strictObject({ rijen: z.int(), afdruk: z.string() });

export const newline = 0x0a;
