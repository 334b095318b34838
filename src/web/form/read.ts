import type { z } from 'zod';
import { readDatum } from './datum.ts';
import { fieldsOf, type Veld } from './fields.ts';

type Value = FormDataEntryValue | undefined;

/**
 * What somebody filled in, as the input of the contract. It only translates from the language of forms (all is text, empty
 * is absent); whether it is right, the contract says. What cannot be translated stays text, so that the contract refuses it.
 */
export function readForm(schema: z.ZodObject, form: FormData): Record<string, unknown> {
  const entries = fieldsOf(schema).map((veld) => [veld.naam, readField(veld, form)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readField(veld: Veld, form: FormData): unknown {
  if (veld.widget === 'checkboxes') return form.getAll(veld.naam).filter((value) => value !== '');
  const value = filled(form.get(veld.naam));
  if (typeof value !== 'string') return value;
  if (veld.widget === 'number') return readNumber(value);
  if (veld.widget === 'boolean') return readBoolean(value);
  return veld.widget === 'date' ? readDatum(value) : value;
}

/** White space around an answer is never meant; an empty answer, or no file, is none. */
function filled(value: FormDataEntryValue | null): Value {
  if (value === null) return undefined;
  if (typeof value !== 'string') return value.size > 0 ? value : undefined;
  return value.trim() || undefined;
}

/** "1.250,5" and "1250.5" are both meant as the same number. */
function readNumber(value: string): number | string {
  const plain = value.includes(',') ? value.replaceAll('.', '').replace(',', '.') : value;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : value;
}

function readBoolean(value: string): boolean | string {
  return value === 'ja' ? true : value === 'nee' ? false : value;
}
