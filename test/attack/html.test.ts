import { afterAll, beforeAll, expect, test } from 'vitest';
import { freeTexts } from './inputs.ts';
import { attackers, browserOf, clientOf, openSite } from './site.ts';
import type { Site } from './site.ts';
import { fillPath, operations, pagesOf, sampleShot } from './walk.ts';

/**
 * Whatever somebody writes anywhere stands on every page as the text that they wrote. The texts come in by the operations
 * themselves, and besides by the owner into every column that holds text, so that no noun is forgotten.
 */

/** Breaks out of a text, an attribute and a tag; written safely, its marker never follows on anything but these entities. */
const attack = `"'><kwaad onload=alert(1)>`;
const asText = '&quot;&#39;&gt;&lt;';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.world.end());

/** Sends every operation with the attack in each of its free texts, as whoever may; gives the fields that were taken. */
async function write(): Promise<string[]> {
  const fields = operations.flatMap(({ operation }) => freeTexts(operation.body).map((name) => ({ operation, name })));
  const taken = new Set<string>();
  for (const { operation, name } of fields) {
    const { body = '{}', ...shot } = sampleShot(operation, site.known);
    const attacked = JSON.stringify({ ...JSON.parse(body), [name]: `Proef ${attack}` });
    for (const who of attackers) {
      const headers = { ...clientOf(site, who), ...shot.headers };
      const { status } = await site.send({ ...shot, headers, body: attacked });
      if (status < 300) taken.add(`${operation.id}.${name}`);
    }
  }
  return [...taken];
}

/** Every text in the database that begins with a capital or holds a space; what does neither is a code, and no text. */
async function poison(): Promise<string[]> {
  const { owner } = site.world;
  const columns = await owner`
    select table_name as "table", column_name as "column"
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'text' and table_name <> 'migratie'
    order by 1, 2`;
  const done: string[] = [];
  for (const { table, column } of columns) {
    const text = owner(String(column));
    const written = owner`
      update ${owner(String(table))} set ${text} = left(${text}, 40) || ${attack} where ${text} ~ '^[A-Z]|\\s'`;
    // A column that refuses it can never hold it.
    const { count } = await written.catch(() => ({ count: 0 }));
    if (count > 0) done.push(`${String(table)}.${String(column)}`);
  }
  return done;
}

/** What a page must never hold: the attack as anything but text, an address that is a script, or a script of its own. */
function dangers(html: string): string[] {
  const marks = [...html.matchAll(/(.{0,24})kwaad/gs)].map(([, before = '']) => before);
  const broken = marks.filter((before) => !before.endsWith(asText));
  const addresses = [...html.matchAll(/(?:href|src|action|formaction|poster|data)="([^"]*)"/g)].map(
    ([, one = '']) => one,
  );
  const away = addresses.filter((one) => !/^(\/(?!\/)|#|\?|data:image\/|$)/.test(one));
  const bare = html.replaceAll(/"[^"]*"/g, '""');
  const inline = [...bare.matchAll(/<script(?![^>]* src=)[^>]*>|<[^>]+\s(?:on\w+|style|srcdoc)=|<style/g)].map(
    ([one]) => one,
  );
  return [...broken, ...away, ...inline];
}

async function draw(who: string, paths: string[]): Promise<{ seen: number; found: string[] }> {
  let seen = 0;
  const found: string[] = [];
  for (const path of paths) {
    const { status, text, headers } = await site.send({ method: 'GET', path, headers: browserOf(site, who) });
    if (status >= 500) found.push(`${who} ${path}: ${status}`);
    if (headers.get('content-type')?.startsWith('text/html') !== true) continue;
    if (text.includes(asText)) seen += 1;
    found.push(...dangers(text).map((danger) => `${who} ${path}: ${danger}`));
  }
  return { seen, found };
}

test('the search for dangers finds them', () => {
  for (const bad of [
    `<p>${attack}</p>`,
    `<p title="${attack.replace('<', '&lt;')}">`,
    '<a href="javascript:alert(1)">',
    '<a href="//evil.example">',
    '<img src="/x" onerror="x">',
    '<script>1</script>',
  ]) {
    expect(dangers(bad), bad).not.toEqual([]);
  }
  expect(dangers(`<p title="${asText}kwaad">${asText}kwaad</p><script src="/vast/x.js"></script>`)).toEqual([]);
});

test('every page holds every text as text', async () => {
  const taken = await write();
  expect(taken.length, taken.join(', ')).toBeGreaterThan(8);
  const poisoned = await poison();
  expect(poisoned.length, poisoned.join(', ')).toBeGreaterThan(8);
  const paths = pagesOf(site).flatMap(({ method, path }) => (method === 'GET' ? [fillPath(path, site.known)] : []));
  const asked = ['naam', 'fase', 'na', 'peildatum', 'bekendOp', 'naar', 'melding', 'verband', 'uitkomst'];
  const query = `?${asked.map((name) => `${name}=${encodeURIComponent(attack)}`).join('&')}`;
  let seen = 0;
  for (const who of attackers) {
    const more = who === 'rosa-okafor' ? paths.map((path) => path + query) : [];
    const drawn = await draw(who, [...paths, ...more]);
    expect(drawn.found).toEqual([]);
    seen += drawn.seen;
  }
  expect(seen, 'the attack does stand on pages').toBeGreaterThan(40);
});

test('a form that comes back holds every answer as text', async () => {
  const forms = pagesOf(site).filter(({ method }) => method === 'POST');
  const names = operations.flatMap(({ operation }) => freeTexts(operation.body));
  const answers = [...new Set([...names, 'datum', 'naam', 'soort', 'kanaal', 'versie'])];
  const found: string[] = [];
  let seen = 0;
  for (const { path } of forms) {
    const fields = answers.map((name) => `${name}=${encodeURIComponent(attack)}`).join('&');
    const headers = { ...browserOf(site, 'rosa-okafor'), 'content-type': 'application/x-www-form-urlencoded' };
    const body = `csrf=${site.prints.get('rosa-okafor')}&${fields}`;
    const { text } = await site.send({ method: 'POST', path: fillPath(path, site.known), headers, body });
    if (text.includes(asText)) seen += 1;
    found.push(...dangers(text).map((danger) => `${path}: ${danger}`));
  }
  expect(found).toEqual([]);
  expect(seen, 'answers do come back').toBeGreaterThan(10);
});
