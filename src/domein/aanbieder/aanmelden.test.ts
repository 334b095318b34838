import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addProvider, ask, nameOf, recognise, signInWith, toldAt } from '../../../test/provider/door.ts';
import { startProvider } from '../../../test/provider/provider.ts';
import type { TestProvider } from '../../../test/provider/provider.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { removeAanbieder, unlinkCollega } from './beheer.ts';

let world: World;
let ggd: TestProvider;
let gemeente: TestProvider;
let ggdId: string;
let gemeenteId: string;

const rosa = { sub: 'kenmerk-van-rosa', acr: 'hoog', gebruikersnaam: 'Rosa-Okafor' };
const petra = { sub: 'kenmerk-van-petra', acr: 'hoog', gebruikersnaam: 'petra-kramer' };

beforeAll(async () => {
  world = await createWorld();
  ggd = await startProvider(rosa);
  gemeente = await startProvider(petra, { secret: null });
  ggdId = await addProvider(world, ggd.issuer);
  const given = { organisatie: 'gemeente-amsterdam', naam: 'de gemeente', clientSecret: undefined };
  gemeenteId = await addProvider(world, gemeente.issuer, given);
});
beforeEach(() => {
  ggd.who = rosa;
  gemeente.who = petra;
});
afterAll(async () => {
  await Promise.all([ggd.end(), gemeente.end()]);
  await world.end();
});

const refused = async (aanbiederId: string) => toldAt(world, await signInWith(world, aanbiederId));

describe('signing in at an organisation', () => {
  test('opens a session for its colleague, with where they wanted to be', async () => {
    const { status, location, cookies } = await signInWith(world, ggdId);
    expect([status, location]).toEqual([303, '/overdrachten']);
    expect(await nameOf(world, cookies)).toBe('Rosa Okafor');
    const [sessie] = await world.owner`select middel, aanbieder_id from sessie`;
    expect({ ...sessie }).toEqual({ middel: 'oidc', aanbiederId: ggdId });
  });

  test('works for several organisations side by side, also for one that keeps no secret', async () => {
    const html = await (await world.app.request('/aanmelden?naar=/cijfers')).text();
    expect(html).toContain(`/aanmelden/aanbieder/${ggdId}?naar=%2Fcijfers`);
    expect(html).toContain('Aanmelden met de gemeente');
    expect(await nameOf(world, (await signInWith(world, gemeenteId)).cookies)).toBe('Petra Kramer');
    expect(await nameOf(world, (await signInWith(world, ggdId)).cookies)).toBe('Rosa Okafor');
  });

  test('asks the provider for its own strength, with a fresh state, nonce and challenge each time', async () => {
    const starts = await Promise.all([1, 2].map(() => ask(world, `/aanmelden/aanbieder/${ggdId}`)));
    const [one, two] = starts.map(({ location }) => new URL(location).searchParams);
    expect(one?.get('acr_values')).toBe('hoog');
    expect(one?.get('code_challenge_method')).toBe('S256');
    for (const key of ['state', 'nonce', 'code_challenge']) expect(one?.get(key)).not.toBe(two?.get(key));
  });

  test('keeps its cookie from scripts, and the token of the session out of the database', async () => {
    const answer = await world.app.request(`/aanmelden/aanbieder/${ggdId}`);
    expect(answer.headers.get('set-cookie')).toMatch(/Path=\/aanmelden; HttpOnly; SameSite=Lax$/);
    const secure = { headers: { 'x-forwarded-proto': 'https' } };
    expect((await world.app.request(`/aanmelden/aanbieder/${ggdId}`, secure)).headers.get('set-cookie')).toMatch(
      /Secure/,
    );
    const { cookies } = await signInWith(world, ggdId);
    const rows = await world.owner`select row_to_json(s)::text as tekst from sessie s`;
    expect(JSON.stringify(rows)).not.toContain(cookies.split('=')[1]);
  });

  test('goes nowhere but to a page of our own', async () => {
    const elsewhere = [
      'https://elders.example',
      '//elders.example',
      '/\\elders.example',
      'javascript:alert(1)',
      '/%0d%0aX:',
    ];
    for (const naar of elsewhere) {
      expect((await signInWith(world, ggdId, naar)).location, naar).toBe('/werkvoorraad');
    }
    const body = { aanbiederId: ggdId, terug: 'http://localhost/aanmelden/terug', naar: '//elders.example' };
    const send = (given: object) =>
      world.app.request('/v1/aanmeldverzoeken', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ ...body, ...given }),
      });
    expect((await send({})).status).toBe(400);
    expect((await send({ naar: '/', terug: 'http://elders.example/aanmelden/terug' })).status).toBe(400);
    expect((await send({ naar: '/' })).status).toBe(201);
  });
});

describe('an answer of the provider', () => {
  test('is worth one try', async () => {
    const { koekje, terug } = await recognise(world, ggdId);
    expect((await ask(world, terug, koekje)).location).toBe('/overdrachten');
    const again = await ask(world, terug, koekje);
    expect(await toldAt(world, again)).toBe('Deze aanmelding is verlopen of al gebruikt. Begin opnieuw.');
  });

  test('whose code was used before is refused by the provider itself', async () => {
    const [first, second] = [await recognise(world, ggdId), await recognise(world, ggdId)];
    const code = new URL(first.terug, 'http://localhost').searchParams.get('code') ?? '';
    await ask(world, first.terug, first.koekje);
    const replayed = new URL(second.terug, 'http://localhost');
    replayed.searchParams.set('code', code);
    const step = await ask(world, replayed.pathname + replayed.search, second.koekje);
    expect(await toldAt(world, step)).toBe('De aanmelding bij uw organisatie klopt niet. Begin opnieuw.');
  });

  test('belongs to the browser that asked for it', async () => {
    const [mine, theirs] = [await recognise(world, ggdId), await recognise(world, ggdId)];
    expect(await toldAt(world, await ask(world, mine.terug))).toMatch(/verlopen of al gebruikt/);
    expect(await toldAt(world, await ask(world, mine.terug, theirs.koekje))).toMatch(/klopt niet/);
  });

  test('with another state, or of another issuer, is refused', async () => {
    for (const [key, value] of [
      ['state', 'anders'],
      ['iss', gemeente.issuer],
    ] as const) {
      const { koekje, terug } = await recognise(world, ggdId);
      const changed = new URL(terug, 'http://localhost');
      changed.searchParams.set(key, value);
      const step = await ask(world, changed.pathname + changed.search, koekje);
      expect(await toldAt(world, step), key).toBe('De aanmelding bij uw organisatie klopt niet. Begin opnieuw.');
    }
  });

  test('comes within five minutes', async () => {
    const { koekje, terug } = await recognise(world, ggdId);
    const began = world.clock.now;
    world.clock.now = new Date(began.getTime() + 5 * 60_000 + 1);
    expect(await toldAt(world, await ask(world, terug, koekje))).toMatch(/verlopen of al gebruikt/);
    await ask(world, `/aanmelden/aanbieder/${ggdId}`);
    expect(await world.owner`select from aanmeldverzoek`).toHaveLength(1);
    world.clock.now = began;
  });

  test('that says no is told as that', async () => {
    const { location, cookies } = await ask(world, `/aanmelden/aanbieder/${ggdId}`);
    const state = new URL(location).searchParams.get('state');
    const no = `/aanmelden/terug?error=access_denied&error_description=Dit%20staat%20nergens&state=${state}&iss=${ggd.issuer}`;
    const step = await ask(world, no, cookies);
    expect(await toldAt(world, step)).toBe('U bent bij uw organisatie niet aangemeld. Probeer het opnieuw.');
  });
});

describe('who is let in', () => {
  test('was recognised as strongly as the organisation demands', async () => {
    ggd.who = { ...rosa, acr: 'laag' };
    expect(await refused(ggdId)).toMatch(/^Uw organisatie heeft u niet streng genoeg herkend/);
  });

  test('is known here: nobody is added by signing in', async () => {
    ggd.who = { ...rosa, sub: 'onbekend', gebruikersnaam: 'niemand-hier' };
    const before = await world.owner`select from account`;
    expect(await refused(ggdId)).toMatch(/^Loopplank kent u nog niet/);
    expect(await world.owner`select from account`).toHaveLength(before.length);
  });

  test('works for the organisation whose provider it is, whatever the provider says', async () => {
    ggd.who = { ...petra, sub: 'kenmerk-van-rosa-of-petra' };
    expect(await refused(ggdId)).toMatch(/^Loopplank kent u nog niet/);
    const link = world.owner`
      insert into identiteit (aanbieder_id, onderwerp, organisatie_id, medewerker_id, geregistreerd_op)
      values (${ggdId}, 'x', ${world.id('ggd-amsterdam')}, ${world.id('petra-kramer')}, now())`;
    await expect(link).rejects.toMatchObject({ code: '23503' });
  });

  test('keeps the account when somebody else inherits the name, until the owner unlinks it', async () => {
    await signInWith(world, ggdId);
    ggd.who = { ...rosa, sub: 'een ander met dezelfde naam' };
    expect(await refused(ggdId)).toMatch(/^Loopplank kent u nog niet/);
    ggd.who = { ...rosa, gebruikersnaam: 'lars-van-dam' };
    expect(await nameOf(world, (await signInWith(world, ggdId)).cookies)).toBe('Rosa Okafor');
    await unlinkCollega(world.owner, ggdId, 'rosa-okafor');
    ggd.who = { ...rosa, sub: 'een nieuw kenmerk' };
    expect(await nameOf(world, (await signInWith(world, ggdId)).cookies)).toBe('Rosa Okafor');
    await unlinkCollega(world.owner, ggdId, 'rosa-okafor');
  });

  test('is not blocked, and has not left', async () => {
    const id = world.id('rosa-okafor');
    await world.owner`update account set geblokkeerd_op = now() where medewerker_id = ${id}`;
    expect(await refused(ggdId)).toMatch(/^Loopplank kent u nog niet/);
    await world.owner`update account set geblokkeerd_op = null where medewerker_id = ${id}`;
    await world.owner`update medewerker set uit_dienst_per = '2014-03-10' where id = ${id}`;
    expect(await refused(ggdId)).toMatch(/^Loopplank kent u nog niet/);
    await world.owner`update medewerker set uit_dienst_per = null where id = ${id}`;
  });
});

describe('an organisation', () => {
  test('may let its people in through its own provider only, and a password then is a wrong one', async () => {
    const send = async (gebruikersnaam: string) => {
      const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
      const body = JSON.stringify({ gebruikersnaam });
      return (await world.app.request('/v1/sessies', { method: 'POST', headers, body })).json();
    };
    expect(await send('lars-van-dam')).toHaveProperty('token');
    await world.owner`update identiteitsaanbieder set alleen_aanbieder = true where id = ${ggdId}`;
    expect(await send('lars-van-dam')).toMatchObject({ status: 401, detail: 'Naam of wachtwoord klopt niet' });
    expect(await send('petra-kramer')).toHaveProperty('token');
    expect((await signInWith(world, ggdId)).location).toBe('/overdrachten');
    await world.owner`update identiteitsaanbieder set alleen_aanbieder = false where id = ${ggdId}`;
  });

  test('does not offer its colleagues the sign-in of inwoners', async () => {
    const id = await addProvider(world, gemeente.issuer, { soort: 'inwoner', organisatie: 'gemeente-amsterdam' });
    expect(await (await world.app.request('/aanmelden')).text()).not.toContain(id);
    expect((await ask(world, '/aanmelden/aanbieder/verzonnen')).status).toBe(404);
  });

  test('whose provider is gone, or does not answer, is told so', async () => {
    const down = await startProvider(rosa);
    const id = await addProvider(world, down.issuer);
    const { koekje, terug } = await recognise(world, id);
    await down.end();
    expect(await toldAt(world, await ask(world, terug, koekje))).toMatch(
      /^De aanmelddienst van uw organisatie antwoordt niet/,
    );
    const other = await addProvider(world, down.issuer, { clientId: 'een ander' });
    expect(await toldAt(world, await ask(world, `/aanmelden/aanbieder/${other}`))).toMatch(/antwoordt niet/);
    const moment = { nu: world.clock.now.toISOString(), vandaag: '2014-03-10' };
    for (const gone of [id, other]) await removeAanbieder(world.owner, gone, moment);
    expect((await ask(world, `/aanmelden/aanbieder/${id}`)).status).toBe(404);
  });
});

test('the server reads no secret and no provider but at the door', async () => {
  expect(await world.db`select from identiteitsaanbieder`).toHaveLength(0);
  const rows = await world.owner`select client_secret from identiteitsaanbieder where id = ${ggdId}`;
  expect(JSON.stringify(rows)).not.toContain(Buffer.from('een geheim').toString('hex'));
});
