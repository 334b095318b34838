import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/core/id.ts';
import type { Known } from '../sample.ts';
import { browserOf, clientOf, expectCalm, form, openSite, wrongWith } from './site.ts';
import type { Shot, Site } from './site.ts';
import { closedPages, fillPath, namesIn, operations, pagesOf, sampleShot } from './walk.ts';
import type { PageRoute } from './walk.ts';

/** Who may not come in does not come in, and what is no request is told so: at every operation and every page. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.world.end());

const closed = (): PageRoute[] => closedPages(site);
const told = ({ method, path }: PageRoute): string => `${method} ${path}`;

/** Sends one request to each of these pages; gives those that answered otherwise than with one of these statuses. */
async function others(pages: PageRoute[], statuses: number[], shotOf: (page: PageRoute) => Partial<Shot>) {
  const found: string[] = [];
  for (const page of pages) {
    const shot = { method: page.method, path: fillPath(page.path, site.known), ...shotOf(page) };
    const answer = await site.send(shot);
    if (!statuses.includes(answer.status)) found.push(`${answer.status} ${told(page)}`);
    found.push(...wrongWith(shot, answer));
  }
  return found;
}

const filled = (who: string): Partial<Shot> => ({
  headers: { ...browserOf(site, who), ...form },
  body: `csrf=${site.prints.get(who) ?? ''}`,
});

test('there are pages and operations to walk', () => {
  expect(closed().length).toBeGreaterThan(70);
  expect(operations.length).toBeGreaterThan(40);
});

describe('who has not signed in', () => {
  test('is led from every page to the way in, and back afterwards', async () => {
    for (const { path } of closed().filter(({ method }) => method === 'GET')) {
      const asked = fillPath(path, site.known);
      const { status, headers } = await site.send({ method: 'GET', path: asked });
      const way = asked.startsWith('/mijn') ? '/mijn/aanmelden' : `/aanmelden?naar=${encodeURIComponent(asked)}`;
      expect([status, headers.get('location')]).toEqual([303, way]);
    }
  });

  test('calls no operation', async () => {
    for (const { operation } of operations.filter((one) => one.operation.open !== true)) {
      const { headers, ...shot } = sampleShot(operation, site.known);
      const answer = await site.send({ ...shot, headers: { ...headers, ...browserOf(site, 'niemand') } });
      expectCalm(shot, answer);
      expect([operation.id, answer.status]).toEqual([operation.id, 401]);
    }
  });

  test('sends no form', async () => {
    const forms = closed().filter(({ method }) => method === 'POST');
    expect(await others(forms, [401, 403], () => filled('niemand'))).toEqual([]);
  });
});

/** Who stands outside, and which ids then belong to nobody as far as they can tell. */
const outside: [string, (name: string) => boolean][] = [
  // The sign-in page names every provider to everybody.
  ['ruud-buiten', (name) => name === 'verband' || (name.endsWith('Id') && name !== 'aanbiederId')],
  ['tarik-bulut', (name) => ['casusId', 'overdrachtId', 'gesprekId', 'afspraakId', 'sessieId'].includes(name)],
];

describe.each(outside)('what there is looks to %s, who is outside it, as if it were not there', (who, isHidden) => {
  /** The same names, with values that nothing in the database has. */
  const nothing = (): Known =>
    Object.fromEntries(
      Object.entries(site.known).map(([name, value]) => [
        name,
        !isHidden(name) ? value : name === 'verband' ? 'top600-nergens' : newId(),
      ]),
    );

  /** What came back, with every id that was asked for made the same. */
  async function shown(shot: Shot, known: Known): Promise<string> {
    const { status, text, headers } = await site.send(shot);
    const all = `${status} ${headers.get('location') ?? ''} ${text}`;
    const ids = Object.entries(known).filter(([name]) => isHidden(name));
    return ids.reduce((left, [name, value]) => left.replaceAll(value, `{${name}}`), all);
  }

  async function differences(shotOf: (known: Known) => Shot): Promise<string[]> {
    const not = nothing();
    const [there, nowhere] = [await shown(shotOf(site.known), site.known), await shown(shotOf(not), not)];
    const { method, path } = shotOf(site.known);
    return there === nowhere && /^(303|400|403|404) /.test(there) ? [] : [`${method} ${path}: ${there.slice(0, 80)}`];
  }

  test('at every page', async () => {
    const hidden = closed().filter(({ path }) => namesIn(path).some(isHidden));
    const sent = (method: string) => (method === 'POST' ? filled(who) : { headers: browserOf(site, who) });
    const each = hidden.map(({ method, path }) =>
      differences((known) => ({ method, path: fillPath(path, known), ...sent(method) })),
    );
    expect((await Promise.all(each)).flat()).toEqual([]);
  });

  test('at every operation', async () => {
    const hidden = operations.filter(({ operation }) => Object.keys(operation.params?.shape ?? {}).some(isHidden));
    const each = hidden.map(({ operation }) =>
      differences((known) => {
        const { headers, ...shot } = sampleShot(operation, known);
        return { ...shot, headers: { ...headers, ...clientOf(site, who) } };
      }),
    );
    expect((await Promise.all(each)).flat()).toEqual([]);
  });
});

describe('what is no request', () => {
  const shots = (): Shot[] =>
    operations
      .filter(({ operation }) => operation.method !== 'get')
      .map(({ operation }) => {
        const { headers, ...shot } = sampleShot(operation, site.known);
        return { ...shot, headers: { ...clientOf(site, 'rosa-okafor'), ...headers } };
      });

  async function statusesOf(change: (shot: Shot) => Shot): Promise<string[]> {
    const found = await Promise.all(
      shots()
        .filter(({ body }) => body !== undefined)
        .map(async (shot) => {
          const answer = await site.send(change(shot));
          return [
            ...wrongWith(shot, answer),
            ...([400, 403, 413, 415].includes(answer.status) ? [] : [`${answer.status} ${shot.path}`]),
          ];
        }),
    );
    return found.flat();
  }

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'is JSON that calls itself %s',
    async (type) => {
      expect(await statusesOf((shot) => ({ ...shot, headers: { ...shot.headers, 'content-type': type } }))).toEqual([]);
    },
  );

  test.each([
    ['nothing', ''],
    ['half a body', '{"a":'],
    ['ten thousand lists in each other', '['.repeat(10_000)],
    ['a prototype', '{"__proto__":{"wat":"x"},"constructor":{"prototype":{"wat":"x"}}}'],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x7d])],
  ])('is %s', async (_what, body) => {
    expect(await statusesOf((shot) => ({ ...shot, body }))).toEqual([]);
  });

  test('has ten thousand lists in each other in every field', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const deepen = (body: unknown): string => {
      const names = Object.keys(typeof body === 'string' ? JSON.parse(body) : {});
      return `{${(names.length > 0 ? names : ['extra']).map((name) => `"${name}":{"a":${deep}}`).join()}}`;
    };
    expect(await statusesOf((shot) => ({ ...shot, body: deepen(shot.body) }))).toEqual([]);
  });

  test('says that it is larger than anything may be', async () => {
    const huge = { 'content-length': String(64 * 1024 * 1024) };
    expect(await statusesOf((shot) => ({ ...shot, headers: { ...shot.headers, ...huge } }))).toEqual([]);
    const forms = pagesOf(site).filter(({ method }) => method === 'POST');
    const shot = () => ({ body: 'x', headers: { ...browserOf(site, 'rosa-okafor'), ...form, ...huge } });
    expect(await others(forms, [413], shot)).toEqual([]);
  });

  test('is larger than it says', async () => {
    const large = 'x'.repeat(1024 * 1024 + 1);
    const small = operations.filter(({ operation }) => operation.body && operation.maxBytes === undefined);
    for (const { operation } of small) {
      const shot = sampleShot(operation, site.known);
      const body = JSON.stringify({ ...JSON.parse(shot.body ?? '{}'), extra: large });
      const answer = await site.send({
        ...shot,
        body,
        headers: { ...shot.headers, ...clientOf(site, 'rosa-okafor'), authorization: 'Bearer x' },
      });
      expect([operation.id, answer.status]).toEqual([operation.id, 413]);
    }
    const entry = { method: 'POST', path: '/aanmelden', headers: { ...browserOf(site, 'niemand'), ...form } };
    expect((await site.send({ ...entry, body: `gebruikersnaam=${large}` })).status).toBe(413);
  });
});
