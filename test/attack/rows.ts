import type { Db } from '../../src/core/db.ts';

/** A print of everything that is kept, to see that a refused request changed nothing. */
export type Rows = { print(): Promise<Record<string, string>> };

/** What is written of a refusal too, and why. */
const written: Record<string, string> = {
  logboek: 'somebody who asked for what is not theirs is in the log',
  autorisatiebesluit: 'what was refused is a decision too',
  dataverwerking: 'what was read is told of whom it is about',
  schakel: 'the chain of the logs grows with them',
  zegel: 'the seals on that chain',
  aanmeldverzoek: 'who begins to sign in at their own organisation has begun',
};

/** One print per table, made by the database in one question; a row that is added, changed or removed changes it. */
export function watchRows(owner: Db): Rows {
  let question: string | undefined;
  const ask = async (): Promise<string> => {
    const tables = await owner`
      select relname as name
      from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      order by relname`;
    return tables
      .map(({ name }) => String(name))
      .filter((name) => !(name in written))
      .map((name) => `select '${name}' as name, ${printed} as print from ${name} x`)
      .join(' union all ');
  };
  return {
    print: async () => {
      question ??= await ask();
      const prints = await owner.unsafe(question);
      return Object.fromEntries(prints.map(({ name, print }) => [String(name), String(print)]));
    },
  };
}

const printed = `count(*)::text || ' rows ' || coalesce(sum(hashtextextended(x::text, 0)), 0)::text`;
