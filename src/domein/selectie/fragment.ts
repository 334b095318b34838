/** A criterium as SQL: the vocabulary is closed, every value is a parameter, and what is not known answers no. */
import type { Sql, Statement } from '../../core/db.ts';
import type {
  Criterium,
  Kolomvoorwaarde,
  Lijstcriterium,
  Voorwaarde,
  Weegwaarde,
} from '../programma/criterium.contract.ts';

type Lid = Voorwaarde | Kolomvoorwaarde;

/** Gives what a single condition weighs as jsonb: one value, a list of values, or null for what is not known. */
export type Gewogen = (lid: Lid) => Statement;

/** Whether the criterium is true of a row: a fragment that is true or false, never unknown (as `holds` says it). */
export function conditionOf(sql: Sql, criterium: Criterium | Lijstcriterium, gewogen: Gewogen): Statement {
  const all = (leden: (Criterium | Lijstcriterium)[]) => leden.map((lid) => conditionOf(sql, lid, gewogen));
  if ('alle' in criterium) return sql`(${joined(all(criterium.alle), (een, ander) => sql`${een} and ${ander}`)})`;
  if ('een' in criterium) return sql`(${joined(all(criterium.een), (een, ander) => sql`${een} or ${ander}`)})`;
  if ('geen' in criterium) return sql`not (${joined(all(criterium.geen), (een, ander) => sql`${een} or ${ander}`)})`;
  return compared(sql, criterium, gewogen(criterium));
}

/** Fragments one after the other; the contract sees to it that there is at least one. */
export function joined(delen: Statement[], join: (een: Statement, ander: Statement) => Statement): Statement {
  return delen.reduce(join);
}

/** One comparison. A list holds a value that is in it; a number is never held against a day. */
function compared(sql: Sql, lid: Lid, waarde: Statement): Statement {
  const { is, een_van, minstens, hoogstens, tussen, bekend } = { ...plain, ...lid };
  if (bekend !== undefined) return sql`coalesce(${waarde} not in ('null', '[]'), false) = ${bekend}`;
  if (is !== undefined) return sql`coalesce(${waarde} @> ${json(sql, is)}, false)`;
  if (een_van !== undefined)
    return sql`exists (
    select from jsonb_array_elements(${json(sql, een_van)}) keuze where ${waarde} @> keuze)`;
  const [van, tot] = tussen ?? [minstens, hoogstens];
  const grenzen = [
    ...(van === undefined ? [] : [sql`${reaches(sql, waarde, van)} and ${waarde} >= ${json(sql, van)}`]),
    ...(tot === undefined ? [] : [sql`${reaches(sql, waarde, tot)} and ${waarde} <= ${json(sql, tot)}`]),
  ];
  return sql`coalesce(${joined(grenzen, (een, ander) => sql`${een} and ${ander}`)}, false)`;
}

type Vergelijking = {
  is?: Weegwaarde | undefined;
  een_van?: readonly Weegwaarde[] | undefined;
  minstens?: number | string | undefined;
  hoogstens?: number | string | undefined;
  tussen?: readonly [number | string, number | string] | undefined;
  bekend?: boolean | undefined;
};
const plain: Vergelijking = {};

const reaches = (sql: Sql, waarde: Statement, grens: number | string): Statement =>
  sql`jsonb_typeof(${waarde}) = jsonb_typeof(${json(sql, grens)})`;

const json = (sql: Sql, waarde: unknown): Statement => sql`${JSON.stringify(waarde)}::text::jsonb`;
