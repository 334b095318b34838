/** The small shapes from which every part of a programme file is built. */
import { z } from 'zod';

/** A key is written down in acts and figures for years, so it is plain: small letters, digits, underscores. */
export const Sleutel = z
  .string()
  .min(2)
  .max(40)
  .regex(
    /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
    'Gebruik kleine letters, cijfers en lage streepjes, bijvoorbeeld eerste_contact.',
  )
  .meta({
    description: 'Sleutel: kleine letters, cijfers en lage streepjes, bijvoorbeeld eerste_contact.',
  });
export type Sleutel = z.infer<typeof Sleutel>;

export const Tekst = z.string().trim().min(1).max(2000);

/** ISO 8601 in whole days or longer; a term of nothing (P0D) would be no term. */
export const Duur = z
  .string()
  .regex(
    /^P(?=\d)(?=[^1-9]*[1-9])(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/,
    'Dit is geen duur. Schrijf P4W voor vier weken, P6M voor zes maanden of P10D voor tien dagen.',
  )
  .meta({
    description: 'Duur volgens ISO 8601: P4W is vier weken, P6M zes maanden, P10D tien dagen.',
  });

export const Datum = z.iso.date().meta({ description: 'Datum als jjjj-mm-dd.' });

/** A table of named parts. The limit keeps a file small enough to be checked completely. */
export function tabel<Deel extends z.ZodType>(deel: Deel) {
  return z.record(Sleutel, deel).refine(hasFittingSize, { message: 'Vul hier 1 tot en met 100 onderdelen in.' });
}

function hasFittingSize(onderdelen: Record<string, unknown>): boolean {
  const aantal = Object.keys(onderdelen).length;
  return aantal >= 1 && aantal <= 100;
}

/** A part with named entries keeps plain keys too when a programme adds its own. */
export function hasSleutels(onderdelen: Record<string, unknown>): boolean {
  return Object.keys(onderdelen).every((sleutel) => Sleutel.safeParse(sleutel).success);
}

export const plainKeys = { message: 'Gebruik als sleutel kleine letters, cijfers en lage streepjes.' };
