import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../src/routes.ts';
import { createFilledWorld, verband } from './filled.ts';
import type { Filled } from './filled.ts';
import { sampleRequest } from './sample.ts';
import type { Known, Sample } from './sample.ts';

/**
 * The outsider sees nothing: every route is called, over HTTP and with ids of a casus in which everything happened, by
 * colleagues who have nothing to do with it. A route that is added tomorrow is called tomorrow.
 */

let filled: Filled;
let known: Known;
const tokens = new Map<string, string>();

/** Of the same verband, but not in the casus: another arbeidsdeskundige, and a coordinator of a partner without a part in it. */
const colleagues = ['tarik-bulut', 'petra-kramer', 'wim-bakker', 'joris-vink'];
/** Of another verband; and of a partner, but with a task outside every verband: a beheerder and an fg see no casus. */
const strangers = ['ruud-buiten', 'cor-buiten', 'ad-buiten', 'karim-bos', 'greet-hofman'];

/** What everybody in a verband, or in the organisation that made it, may know of: ids that a colleague may well open. */
const shared = ['verband', 'besluitId', 'lijstId', 'medewerkerId', 'indicator', 'programma', 'versie'];

const operations = routes.map(({ operation }) => ({ id: operation.id, operation }));
const requestOf = (operation: (typeof operations)[number]['operation']): Sample => sampleRequest(operation, known);

async function send({ method, path, body }: Sample, headers: Record<string, string>): Promise<Response> {
  return filled.world.app.request(path, {
    method,
    headers: { 'sec-fetch-site': 'same-origin', ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
}

/** Who gets as far as the contract: somebody with the task that an operation asks for. */
const able: Record<string, string> = { beheerder: 'ria-dekker', fg: 'frits-veen' };

const bearer = (slug: string) => ({ authorization: `Bearer ${tokens.get(slug) ?? ''}` });

async function signIn(slug: string): Promise<void> {
  const body = { gebruikersnaam: slug };
  const answer: unknown = await (await send({ method: 'POST', path: '/v1/sessies', body }, {})).json();
  tokens.set(slug, String(Object(answer).token));
}

/** A refusal in the form of RFC 9457, without anything of the inside. */
async function expectProblem(response: Response, status: number): Promise<void> {
  const text = await response.text();
  expect({ status: response.status, text }).toMatchObject({ status });
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(JSON.parse(text)).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  expect(text).not.toMatch(/stack|node_modules|\.ts:|select |insert |constraint/i);
}

/** The casussen and every act in them, as they stand. */
async function dossiers(): Promise<unknown[]> {
  const tables = ['casus', 'regie', 'betrokkenheid', 'overdracht', 'overdracht_antwoord', 'gesprek', 'verslag'];
  const more = ['contactpoging', 'afspraak', 'aanbod', 'traject', 'plaatsing', 'uitstroom'];
  const given = ['instemming', 'verstrekking', 'waarneming', 'contactgegeven', 'agendapunt', 'overlegverslag'];
  const { owner } = filled.world;
  const rows = [...tables, ...more, ...given].map((table) => owner`select * from ${owner(table)} x order by x::text`);
  const inCasus = ({ casusId, id }: Record<string, unknown>) => filled.secrets.includes(String(casusId ?? id));
  return (await Promise.all(rows)).map((table) => table.filter(inCasus).map((row) => ({ ...row })));
}

let before: unknown[];

beforeAll(async () => {
  filled = await createFilledWorld();
  before = await dossiers();
  known = { ...filled.ids, verband };
  for (const slug of [...colleagues, ...strangers, ...Object.values(able), 'rosa-okafor']) await signIn(slug);
});
afterAll(() => filled.world.end());

test('who is in the casus does see it, so that what follows means something', async () => {
  const texts = await Promise.all(
    operations
      .filter(({ operation }) => operation.method === 'get')
      .map(async ({ operation }) => (await send(requestOf(operation), bearer('rosa-okafor'))).text()),
  );
  const everything = texts.join('\n');
  for (const secret of filled.secrets.slice(0, 3)) expect(everything).toContain(secret);
});

describe.each(operations)('$id', ({ operation }) => {
  const names = Object.keys(operation.params?.shape ?? {});

  test('is not there for who has not signed in', async () => {
    const request = requestOf(operation);
    if (operation.open === true) return;
    await expectProblem(await send(request, {}), 401);
    await expectProblem(await send(request, { authorization: 'Bearer verzonnen' }), 401);
    await expectProblem(await send(request, { cookie: 'loopplank=verzonnen' }), 401);
  });

  test.each(strangers)('shows nothing to %s of another verband', async (slug) => {
    const response = await send(requestOf(operation), bearer(slug));
    const text = await response.clone().text();
    for (const secret of [...filled.secrets, ...filled.ofVerband]) {
      if (operation.open !== true) expect(text).not.toContain(secret);
    }
    if (names.some((name) => name === 'verband')) await expectProblem(response, 404);
  });

  test.each(colleagues)('shows nothing of the casus to %s, a colleague outside it', async (slug) => {
    const response = await send(requestOf(operation), bearer(slug));
    const text = await response.clone().text();
    for (const secret of filled.secrets) expect(text).not.toContain(secret);
    if (names.every((name) => shared.includes(name))) expect(response.status).toBeLessThan(500);
    else await expectProblem(response, response.status === 403 && !names.includes('casusId') ? 403 : 404);
  });

  test('refuses what is malformed, and tells what is wrong', async () => {
    const request = requestOf(operation);
    const headers = bearer(able[operation.functie ?? ''] ?? 'rosa-okafor');
    for (const name of names) {
      const path = request.path.replace(known[name] ?? '', 'geen%20kenmerk');
      const response = await send({ ...request, path }, headers);
      if (response.status !== 404) await expectProblem(response, 400);
    }
    if (!request.body) return;
    const json = { ...headers, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const { method, path } = request;
    for (const body of ['{', '[]', '"tekst"', JSON.stringify({ ...request.body, onbekendVeld: 1 })]) {
      await expectProblem(await filled.world.app.request(path, { method, headers: json, body }), 400);
    }
    const text = { ...json, 'content-type': 'text/plain' };
    await expectProblem(await filled.world.app.request(path, { method, headers: text, body: '{}' }), 400);
  });

  test('knows no other method', async () => {
    await expectProblem(await send({ ...requestOf(operation), method: 'PATCH' }, bearer('rosa-okafor')), 405);
  });
});

test('an address that is not there is not there', async () => {
  await expectProblem(
    await send({ method: 'GET', path: '/v1/verzonnen', body: undefined }, bearer('rosa-okafor')),
    404,
  );
});

test('none of all this changed a casus', async () => {
  expect(await dossiers()).toEqual(before);
});
