import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOf, form, openSite } from './site.ts';
import type { Shot, Site } from './site.ts';
import { closedPages, fillPath, operations, pagesOf, sampleShot } from './walk.ts';

/** Another site cannot make somebody's browser do anything: no form is taken and no operation is run from elsewhere. */

let site: Site;
let before: Record<string, string>;
beforeAll(async () => {
  site = await openSite();
  before = await site.rows.print();
});
afterAll(() => site.world.end());

const host = 'loopplank.example';

/** What a browser says, or leaves out, when a form on another site is sent to us. */
const elsewhere: [string, Record<string, string>][] = [
  ['says nothing', {}],
  ['says it comes from another site', { 'sec-fetch-site': 'cross-site' }],
  ['says it comes from a neighbour of this site', { 'sec-fetch-site': 'same-site' }],
  ['names another origin', { origin: 'https://evil.example', host }],
  ['names no origin', { origin: 'null', host }],
  ['names an origin that begins as ours', { origin: `https://${host}.evil.example`, host }],
  ['names an origin with our name before an @', { origin: `https://${host}@evil.example`, host }],
  ['names our origin on another port', { origin: `https://${host}:8443`, host }],
  ['contradicts itself', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example', host }],
];

const cookieOf = (who: string): Record<string, string> => ({ cookie: browserOf(site, who)['cookie'] ?? '' });

/** Every way to change something, with a form or body that would be taken if it were our own. */
const changes = (): Shot[] => [
  ...operations
    .filter(({ operation }) => operation.method !== 'get')
    .map(({ operation }) => sampleShot(operation, site.known)),
  ...pagesOf(site)
    .filter(({ method }) => method === 'POST')
    .map(({ path }) => ({
      method: 'POST',
      path: fillPath(path, site.known),
      headers: form,
      body: `csrf=${site.prints.get('rosa-okafor')}`,
    })),
];

async function refusals(shots: Shot[], more: Record<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const shot of shots) {
    const { status } = await site.send({ ...shot, headers: { ...shot.headers, ...more } });
    if (status !== 403) found.push(`${status} ${shot.method} ${shot.path}`);
  }
  return found;
}

describe.each(elsewhere)('a browser that %s', (_what, headers) => {
  test('changes nothing at any operation and any page', async () => {
    expect(await refusals(changes(), { ...cookieOf('rosa-okafor'), ...headers })).toEqual([]);
    expect(await site.rows.print()).toEqual(before);
  });
});

test('a body that a form elsewhere can send is no operation, whatever it calls itself', async () => {
  for (const type of ['text/plain', form['content-type'], 'multipart/form-data; boundary=x']) {
    const more = { ...cookieOf('rosa-okafor'), 'sec-fetch-site': 'cross-site', 'content-type': type };
    expect(await refusals(changes(), more)).toEqual([]);
  }
});

describe('a form of our own', () => {
  const forms = () => closedPages(site).filter(({ method }) => method === 'POST');

  test.each([
    ['without a print', () => 'x=1'],
    ['with an empty print', () => 'csrf='],
    ['with the print of somebody else', () => `csrf=${site.prints.get('petra-kramer')}`],
    ['with half a print', () => `csrf=${site.prints.get('rosa-okafor')?.slice(0, 32)}`],
    ['with the token itself as its print', () => `csrf=${site.tokens.get('rosa-okafor')}`],
    ['with a wrong print before the right one', () => `csrf=x&csrf=${site.prints.get('rosa-okafor')}`],
  ])('%s is refused', async (_what, bodyOf) => {
    const shots = forms().map(({ path }) => ({
      method: 'POST',
      path: fillPath(path, site.known),
      headers: { ...browserOf(site, 'rosa-okafor'), ...form },
      body: bodyOf(),
    }));
    expect(await refusals(shots, {})).toEqual([]);
    expect(await site.rows.print()).toEqual(before);
  });

  test('with its print in the address is refused', async () => {
    const query = `?csrf=${site.prints.get('rosa-okafor')}`;
    const headers = { ...browserOf(site, 'rosa-okafor'), ...form };
    const shots = forms().map(({ path }) => ({
      method: 'POST',
      path: fillPath(path, site.known) + query,
      headers,
      body: 'x=1',
    }));
    expect(await refusals(shots, {})).toEqual([]);
  });
});
