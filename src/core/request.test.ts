import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { getIk } from '../domein/medewerker/contract.ts';
import { nobody } from './actor.ts';
import { Problem } from './problem.ts';
import { gate, sessionCookie } from './request.ts';
import type { Inside } from './request.ts';

const colleague = { ...nobody, naam: 'Rosa Okafor' };
const refused: string[] = [];
const asked: string[] = [];

/** A door behind which is said who came in, from where, and for whom the operations are called. */
const app = new Hono<Inside>();
app.use(
  gate({
    identity: {
      actorOf: async (token) => {
        asked.push(token);
        return token === 'goed' ? colleague : undefined;
      },
      forget: () => undefined,
    },
    caller: (actor) => async () => {
      throw new Error(`Asked by ${actor.naam || 'nobody'}`);
    },
    refuse: async ({ oorsprong }, refusal) => {
      refused.push(String(oorsprong));
      return refusal;
    },
  }),
);
app.all('*', async (c) => {
  const { oorsprong, address } = c.get('origin');
  const by = await c.get('call')(getIk, {}).catch(String);
  const nobodyIs = c.get('actor') === nobody;
  return c.json({ naam: c.get('actor').naam, by, nobody: nobodyIs, token: c.get('token'), oorsprong, address });
});
app.onError((error, c) => c.text(error instanceof Problem ? error.code : String(error), 403));

const ask = async (method: string, headers: Record<string, string>, path = '/casussen') => {
  const answer = await app.request(`http://loopplank.test${path}`, {
    method,
    headers: { host: 'loopplank.test', ...headers },
  });
  return answer.status === 403 ? answer.text() : answer.json();
};

const cookie = { cookie: `${sessionCookie}=goed` };
const inside = { naam: 'Rosa Okafor', by: 'Error: Asked by Rosa Okafor', nobody: false, token: 'goed' };
const outside = { naam: '', by: 'Error: Asked by nobody', nobody: true };

test('a session comes in on a cookie or a Bearer token, and on nothing else', async () => {
  expect(await ask('GET', cookie)).toMatchObject({ ...inside, oorsprong: 'pagina', address: 'test' });
  expect(await ask('GET', { authorization: 'Bearer goed' }, '/v1/ik')).toMatchObject({ ...inside, oorsprong: 'api' });
  expect(await ask('GET', {}, '/x/v1/')).toMatchObject({ nobody: true, oorsprong: 'pagina' });
  const strangers = [
    {},
    { cookie: `${sessionCookie}=fout` },
    { authorization: 'Basic  goed' },
    { authorization: 'goed' },
  ];
  for (const headers of strangers) {
    expect(await ask('GET', headers)).toEqual({ ...outside, oorsprong: 'pagina', address: 'test' });
  }
  expect(await ask('GET', { ...cookie, authorization: 'Bearer fout' })).toMatchObject(outside);
  asked.length = 0;
  await ask('GET', {});
  expect(asked, 'without a token nobody is looked up').toEqual([]);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  'a %s on a cookie comes from our own pages, or not at all',
  async (method) => {
    const same = { 'sec-fetch-site': 'same-origin' };
    const own = { origin: 'http://loopplank.test' };
    for (const headers of [same, { 'sec-fetch-site': 'none' }, own, { ...same, ...own }]) {
      expect(await ask(method, { ...cookie, ...headers }), JSON.stringify(headers)).toMatchObject(inside);
    }
    const foreign = [
      ...[{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': '' }],
      ...[
        { origin: 'http://elders.test' },
        { origin: 'null' },
        { origin: '' },
        { ...same, origin: 'http://elders.test' },
      ],
      { 'sec-fetch-site': 'cross-site', ...own },
    ];
    refused.length = 0;
    for (const headers of foreign) {
      expect(await ask(method, { ...cookie, ...headers }), JSON.stringify(headers)).toBe('vreemde_herkomst');
    }
    expect(refused).toHaveLength(foreign.length);
  },
);

test('a cookie does not become a token by saying so', async () => {
  for (const authorization of ['Basic goed', 'Bearer', 'bearer goed']) {
    expect(await ask('POST', { ...cookie, authorization })).toBe('vreemde_herkomst');
  }
});

test.each(['GET', 'HEAD', 'OPTIONS'])('a %s changes nothing, so it may come from anywhere', async (method) => {
  const answer = await app.request('http://loopplank.test/', {
    method,
    headers: { ...cookie, 'sec-fetch-site': 'cross-site' },
  });
  expect(answer.status).toBe(200);
});

test('a client with a Bearer token is led by no other site', async () => {
  const headers = { authorization: 'Bearer goed', 'sec-fetch-site': 'cross-site', origin: 'http://elders.test' };
  expect(await ask('POST', headers, '/v1/ik')).toMatchObject(inside);
});
