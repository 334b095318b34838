import { hash } from '@node-rs/argon2';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

let world: World;
const wachtwoord = 'een lang wachtwoord voor een proef';
const minute = 60_000;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  await world.owner`update account set wachtwoord = ${await hash(wachtwoord)}, voorbeeld = false`;
});
afterAll(() => world.end());
// Every test begins on a day of its own, so that no limit of another test still counts.
beforeEach(() => void (world.clock.now = new Date(world.clock.now.getTime() + 24 * 60 * minute)));

const wait = (minutes: number): void => void (world.clock.now = new Date(world.clock.now.getTime() + minutes * minute));

type Answer = { status: number; body: Record<string, never> };

async function send(method: string, path: string, body?: object, token = 'geen'): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const answer = await world.app.request(`/v1${path}`, init);
  return { status: answer.status, body: await answer.json() };
}

const signIn = (gebruikersnaam: string) => send('POST', '/sessies', { gebruikersnaam, wachtwoord });
const codeOf = (sleutel: string, shift = 0): string =>
  new TOTP({ secret: sleutel.replaceAll(' ', '') }).generate({ timestamp: world.clock.now.getTime() + shift });

/** Sets up an app within a fresh session; gives its key and the recovery codes. */
async function enrol(slug: string): Promise<{ sleutel: string; herstelcodes: string[] }> {
  const { token } = (await signIn(slug)).body;
  const { sleutel } = (await send('POST', '/factoren/totp', {}, token)).body;
  const done = await send('POST', '/factoren/totp/bevestiging', { code: codeOf(sleutel ?? '') }, token);
  expect(done.status).toBe(201);
  return { sleutel: sleutel ?? '', herstelcodes: Object(done.body)['herstelcodes'] };
}

const stepOf = async (slug: string): Promise<string> => Object((await signIn(slug)).body['verder'])['stap'];
const prove = (stap: string, code: string) => send('POST', '/aanmeldstappen/code', { stap, code });

describe('a code from an app', () => {
  test('stands between the right password and a session, and counts once', async () => {
    const { sleutel } = await enrol('rosa-okafor');
    wait(1);
    const stap = await stepOf('rosa-okafor');
    expect((await send('GET', '/ik', undefined, stap)).status).toBe(401);
    const code = codeOf(sleutel);
    const done = await prove(stap, code);
    expect(done.status).toBe(201);
    const { body } = await send('GET', '/sessies', undefined, done.body['token']);
    expect(Object(body)['sessies'].find((one: { huidig: boolean }) => one.huidig)).toMatchObject({ middel: 'totp' });
    const again = await prove(await stepOf('rosa-okafor'), code);
    expect([again.status, again.body['code']]).toEqual([401, 'code_onjuist']);
  });

  test('of a step before or after counts too, for a clock that is half a minute off; older ones do not', async () => {
    const { sleutel } = await enrol('lars-van-dam');
    wait(5);
    expect((await prove(await stepOf('lars-van-dam'), codeOf(sleutel, -2 * minute))).status).toBe(401);
    expect((await prove(await stepOf('lars-van-dam'), codeOf(sleutel, -30_000))).status).toBe(201);
    expect((await prove(await stepOf('lars-van-dam'), codeOf(sleutel, 30_000))).status).toBe(201);
    expect((await prove(await stepOf('lars-van-dam'), codeOf(sleutel))).status).toBe(401);
  });

  test('is refused in the same words whatever is wrong, and becomes slow for who guesses', async () => {
    await enrol('hanna-mol');
    const stap = await stepOf('hanna-mol');
    const tries = [];
    for (let n = 0; n < 11; n += 1) tries.push(await prove(stap, n % 2 === 0 ? '000000' : 'abcd-abcd-abcd-abcd'));
    expect(tries.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect(new Set(tries.slice(0, 10).map(({ body }) => body['detail'])).size).toBe(1);
  });

  test('of nobody, of a step that is over and of a step that was used opens nothing', async () => {
    const { sleutel } = await enrol('joost-pieters');
    wait(1);
    const stap = await stepOf('joost-pieters');
    const late = await stepOf('joost-pieters');
    expect((await prove(stap, codeOf(sleutel))).status).toBe(201);
    wait(1);
    expect((await prove(stap, codeOf(sleutel))).body['code']).toBe('aanmelding_verlopen');
    wait(5);
    expect((await prove(late, codeOf(sleutel))).body['code']).toBe('aanmelding_verlopen');
    expect((await prove('verzonnen', codeOf(sleutel))).body['code']).toBe('aanmelding_verlopen');
  });

  test('has a key that stands sealed in the database, and a step of which only the print is kept', async () => {
    const { sleutel } = await enrol('wim-bakker');
    const stap = await stepOf('wim-bakker');
    const rows = await world.owner`
      select row_to_json(t)::text as tekst from totp t union all select row_to_json(s)::text from aanmeldstap s`;
    const kept = JSON.stringify(rows);
    const bytes = new TOTP({ secret: sleutel.replaceAll(' ', '') }).secret.hex.toLowerCase();
    for (const secret of [sleutel, sleutel.replaceAll(' ', ''), bytes, stap]) expect(kept).not.toContain(secret);
  });
});

describe('a recovery code', () => {
  test('opens a session once, however it is spaced', async () => {
    const { herstelcodes } = await enrol('sevda-aksoy');
    expect(herstelcodes).toHaveLength(10);
    const [code = ''] = herstelcodes;
    const done = await prove(await stepOf('sevda-aksoy'), code.replaceAll('-', ' ').toUpperCase());
    expect(done.status).toBe(201);
    expect((await prove(await stepOf('sevda-aksoy'), code)).status).toBe(401);
    const { body } = await send('GET', '/factoren', undefined, done.body['token']);
    expect(body).toMatchObject({ herstelcodes: 9, verplicht: false });
    const renewed = await send('POST', '/factoren/herstelcodes', {}, done.body['token']);
    expect(Object(renewed.body)['herstelcodes']).not.toContain(herstelcodes[1]);
    expect((await prove(await stepOf('sevda-aksoy'), herstelcodes[1] ?? '')).status).toBe(401);
  });
});

describe('an organisation that asks for a second factor', () => {
  test('leads who has none to set it up before a session opens; that step opens nothing else', async () => {
    await world.owner`
      insert into aanmeldbeleid (id, organisatie_id, tweede_factor, geregistreerd_op)
      values (gen_random_uuid(), ${world.id('gemeente-amsterdam')}, true, now())`;
    const { body } = await signIn('mariska-de-wit');
    expect(body).toMatchObject({ verder: { middelen: [] } });
    const { stap } = Object(body['verder']);
    expect((await prove(stap, '123456')).status).toBe(401);
    const { sleutel = '' } = (await send('POST', '/factoren/totp', { stap })).body;
    expect((await send('POST', '/factoren/totp/bevestiging', { stap, code: '000000' })).status).toBe(400);
    const done = await send('POST', '/factoren/totp/bevestiging', { stap, code: codeOf(sleutel) });
    expect((await send('GET', '/ik', undefined, done.body['token'])).status).toBe(200);
    const ended = await send('DELETE', '/factoren/totp', undefined, done.body['token']);
    expect([ended.status, ended.body['code']]).toEqual([409, 'factor_verplicht']);
  });

  test('does not let the step of who has a factor add another one to it', async () => {
    await enrol('bas-hendriks');
    const stap = await stepOf('bas-hendriks');
    expect((await send('POST', '/factoren/totp', { stap })).status).toBe(403);
    expect((await send('POST', '/factoren/totp', {})).status).toBe(401);
  });

  test('always asks it of a beheerder', async () => {
    expect((await signIn('karim-bos')).body).toMatchObject({ verder: { middelen: [] } });
  });
});

test('a session of more than a quarter of an hour is not enough to change how somebody signs in', async () => {
  const { token } = (await signIn('noor-visser')).body;
  wait(16);
  const late = await send('POST', '/factoren/totp', {}, token);
  expect([late.status, late.body['code']]).toEqual([403, 'opnieuw_aanmelden']);
});

test('a sign-in over an open session gives a new token and ends the old one', async () => {
  const first = (await signIn('petra-kramer')).body;
  wait(1);
  expect(first).toHaveProperty('verder');
  await world.owner`update aanmeldbeleid set vervallen_op = geregistreerd_op`;
  const { token: before = '' } = (await signIn('petra-kramer')).body;
  const { body } = await send('POST', '/sessies', { gebruikersnaam: 'petra-kramer', wachtwoord }, before);
  expect(body['token']).not.toBe(before);
  expect((await send('GET', '/ik', undefined, before)).status).toBe(401);
  expect((await send('GET', '/ik', undefined, body['token'])).status).toBe(200);
});

test('an account that is blocked goes no further, not even with the right code', async () => {
  const { sleutel } = await enrol('carla-smit');
  wait(1);
  const stap = await stepOf('carla-smit');
  await world.owner`update account set geblokkeerd_op = now() where medewerker_id = ${world.id('carla-smit')}`;
  expect((await prove(stap, codeOf(sleutel))).status).toBe(401);
  expect((await signIn('carla-smit')).status).toBe(401);
});
