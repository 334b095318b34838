/** Every way in which one line of the rights could be another: pure functions of the text of db/access.sql. */
export type Mutatie = { naam: string; waar: string; sql: string };

type Wissel = { van: number; tot: number; door: string };
type Token = { woord: string; van: number; tot: number; diepte: number };

const words = [
  ...['and', 'or', 'where', 'when', 'then', 'else', 'end', 'on', 'join', 'left', 'cross', 'group', 'order', 'union'],
  ...['using', 'check', 'as', 'from', 'limit', 'select', 'having', 'return', 'for', 'with', 'if', 'offset', 'begin'],
];
const lexeme = new RegExp(`\\b(?:${words.join('|')})\\b|[();,]|\\$\\$`, 'g');

/** Comments say "and" as well; they are blanked, so that every place keeps its number. */
const blank = (sql: string): string => sql.replaceAll(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));

/**
 * What is left to read for conditions: a string with one in it is code, and reads as if it stood between parentheses;
 * any other string is one word, and so is "or replace".
 */
const readable = (sql: string): string =>
  sql
    .replaceAll('or replace', 'xx_replace')
    .replaceAll(/'((?:[^']|'')*)'/g, (_, inner: string) =>
      /\b(?:and|or|using|where)\b/.test(inner) ? `(${inner})` : `'${'x'.repeat(inner.length)}'`,
    );

function tokensOf(sql: string): Token[] {
  let diepte = 0;
  return [...sql.matchAll(lexeme)].map(({ 0: woord, index: van }) => {
    if (woord === ')') diepte -= 1;
    const token = { woord, van, tot: van + woord.length, diepte };
    if (woord === '(') diepte += 1;
    return token;
  });
}

const neutral: Record<string, string> = { and: 'true', or: 'false' };
const closes = [')', ';', 'end', '$$', 'using', 'check'];

/** The token that ends what begins after a token, on the same level: a part in parentheses is stepped over. */
function endOf(tokens: Token[], plek: number, diepte: number): Token | undefined {
  return tokens
    .slice(plek + 1)
    .find((one) => one.diepte < diepte || (one.diepte === diepte && !'()'.includes(one.woord)));
}

/** Which word joins the part that begins after a token to its neighbours; a condition of one part stands by itself. */
function joinOf(tokens: Token[], plek: number, end: Token): string | undefined {
  const woord = tokens[plek]?.woord ?? '';
  if (woord in neutral) return woord;
  if (end.woord in neutral) return end.woord;
  const wraps = woord === '(' && ['using', 'check'].includes(tokens[plek - 1]?.woord ?? '');
  return wraps || woord === 'where' ? 'and' : undefined;
}

/**
 * Conditions: each part of an `and` always true, each part of an `or` never; and a condition of one part that is
 * always true.
 */
function conditions(sql: string): Wissel[] {
  const tokens = tokensOf(readable(sql));
  return tokens.flatMap(({ woord, tot, diepte }, plek): Wissel[] => {
    if (closes.includes(woord)) return [];
    const end = endOf(tokens, plek, woord === '(' ? diepte + 1 : diepte);
    const door = end && neutral[joinOf(tokens, plek, end) ?? ''];
    return end === undefined || door === undefined ? [] : [{ van: tot, tot: end.van, door }];
  });
}

/** Other words of the same kind: a lower threshold, another gegeven, what is of others counted as one's own. */
const others: { from: RegExp; to: (found: string[]) => string }[] = [
  { from: /(?<=\) ?| )> ([012])(?=\D)/g, to: ([, number]) => (number === '0' ? '>= 0' : `> ${Number(number) - 1}`) },
  { from: /(?<=actor\.graad\([a-z.]+, )\d+/g, to: ([number]) => (number === '1' ? '14' : String(Number(number) - 1)) },
  {
    from: /(?<=actor\.graad\([a-z.]+, [a-z.0-9]+, )[^()]+(?=\))/g,
    to: ([eigen]) => (eigen === 'true' ? 'false' : 'true'),
  },
  {
    from: /(?<=call inzage\.toon\('\w+', ')\d+/g,
    to: ([number]) => (number === '1' ? '14' : String(Number(number) - 1)),
  },
  { from: /(?<=eigen => ')(?:[^']|'')+/g, to: () => 'true' },
];

const wordings = (sql: string): Wissel[] =>
  others.flatMap(({ from, to }) =>
    [...sql.matchAll(from)].map((found) => ({
      van: found.index,
      tot: found.index + found[0].length,
      door: to([...found]),
    })),
  );

/** A column more in the summary of a noun, or in its bare existence; `columns` are those of each noun. */
function columns(sql: string, of: Record<string, string[]>): Wissel[] {
  return [...sql.matchAll(/call inzage\.toon\('(\w+)', '[^']+', '\{([^}]*)\}'(?:,\s+'\{([^}]*)\}')?/g)].flatMap(
    (found) => {
      const [whole, noun = '', summary = '', existence = ''] = found;
      const all = of[noun] ?? [];
      const known = (text: string): string[] => text.split(',').filter(Boolean);
      const put = (more: string, bestaan: boolean): Wissel => {
        const [s, b] = [known(summary), known(existence)];
        (bestaan ? b : s).push(more);
        const head = whole.slice(0, whole.indexOf('{') - 1);
        const door = `${head}'{${s.join(',')}}', '{${b.join(',')}}'`;
        return { van: found.index, tot: found.index + whole.length, door };
      };
      const hidden = all.filter((one) => !known(summary).includes(one) && !known(existence).includes(one));
      const summarised = known(summary).filter((one) => !known(existence).includes(one));
      return [...hidden.map((one) => put(one, false)), ...summarised.map((one) => put(one, true))];
    },
  );
}

const heading =
  /create +(?:or replace )?(?:view|function|policy|procedure|table) [\w.]+(?: on [\w%]+)?|call inzage\.toon\('\w+'/gi;

const statement = /^(?=(?:create|call|do|grant|alter|drop|insert|revoke) )/gm;

/**
 * The least that must be laid anew when one statement of the rights is another. A view that keeps its columns, a function
 * and a policy can be replaced where they stand; what the views of the nouns are made with cannot, so then all is laid anew.
 */
function relay(sql: string, { van, tot, door }: Wissel): string {
  const changed = `${sql.slice(0, van)} ${door} ${sql.slice(tot)}`;
  const start = [...sql.matchAll(statement)].findLast(({ index }) => index <= van)?.index ?? 0;
  const own = changed.slice(start).trimStart().split(statement)[0] ?? '';
  const policy = /^create (policy \w+ on \w+)/.exec(own)?.[1];
  if (policy) return `drop ${policy};${own}`;
  if (/^(?:do|create or replace) /.test(own)) return own;
  if (/^create (?:view|function) /.test(own)) return own.replace('create', 'create or replace');
  return `drop schema if exists inzage, cijfers cascade;${changed}`;
}

/**
 * What is no right. The verband beside an id that is unique in itself tells on which machine a row stands; what stands
 * before the first statement, and how a view of a noun finds its columns, decides about nobody.
 */
const lineOf = (sql: string, van: number, tot: number): string => sql.slice(van, tot).trim();

const noRight = [
  /^(?!r\.)\w+\.verband_id = (?!r\.)(?:\w+\.verband_id|_verband)$/,
  /rolname = /,
  /attnum|attisdropped/,
  /upgrade/,
];

/** All of them, each with a name that tells where it is and what it is. */
export function mutationsOf(text: string, of: Record<string, string[]>): Mutatie[] {
  const sql = blank(text);
  const places = [...sql.matchAll(heading)];
  const seen = new Map<string, number>();
  const wissels = [...conditions(sql), ...wordings(sql), ...columns(sql, of)];
  return wissels
    .filter(({ van, tot }) => !noRight.some((one) => one.test(lineOf(sql, van, tot))))
    .toSorted((a, b) => a.van - b.van)
    .map((wissel) => {
      const waar =
        places.findLast(({ index }) => index <= wissel.van)?.[0].replace(/^create +(or replace )?/, '') ?? '';
      const was = sql.slice(wissel.van, wissel.tot).replaceAll(/\s+/g, ' ').trim();
      const name = `${waar}: ${was.replace(/^call inzage.toon/, '')} -> ${wissel.door.replaceAll(/\s+/g, ' ')}`;
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return { naam: nth > 1 ? `${name} (${nth})` : name, waar, sql: relay(sql, wissel) };
    });
}
