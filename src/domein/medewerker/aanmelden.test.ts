import { hash } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { listVoorbeeldaccounts } from './contract.ts';

let world: World;
const wachtwoord = 'een lang wachtwoord voor een proef';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  await world.owner`
    update account set wachtwoord = ${await hash(wachtwoord)}, voorbeeld = false
    where medewerker_id = ${world.id('rosa-okafor')}`;
});
afterAll(() => world.end());

const send = async (path: string, init: RequestInit = {}) =>
  world.app.request(`/v1${path}`, { ...init, headers: { 'content-type': 'application/json', ...init.headers } });

const signIn = (body: Record<string, string>) =>
  send('/sessies', { method: 'POST', headers: { authorization: 'Bearer geen' }, body: JSON.stringify(body) });

const as = (token: string, path: string, method = 'GET') =>
  send(path, { method, headers: { authorization: `Bearer ${token}` } });

describe('signing in', () => {
  test('takes a password that is kept as argon2id, and gives a token that the database does not hold', async () => {
    const answer = await signIn({ gebruikersnaam: 'Rosa-Okafor', wachtwoord });
    expect(answer.status).toBe(201);
    const { token } = await answer.json();
    expect((await as(token, '/ik')).status).toBe(200);
    const [kept] = await world.owner`select wachtwoord from account where gebruikersnaam = 'rosa-okafor'`;
    expect(kept?.['wachtwoord']).toMatch(/^\$argon2id\$/);
    const sessies = await world.owner`select row_to_json(s)::text as tekst from sessie s`;
    expect(JSON.stringify(sessies)).not.toContain(token);
  });

  test('says the same of a wrong password, of none and of a name that nobody has', async () => {
    const wrong = [
      { gebruikersnaam: 'rosa-okafor', wachtwoord: 'iets anders' },
      { gebruikersnaam: 'rosa-okafor' },
      { gebruikersnaam: 'niemand-hier', wachtwoord },
    ];
    const answers = await Promise.all(wrong.map(signIn));
    const said = await Promise.all(answers.map((answer) => answer.json()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(said.map(({ detail }) => detail))).toEqual(new Set(['Naam of wachtwoord klopt niet']));
  });

  test('becomes slow for who guesses: after ten tries the eleventh waits, also with the right password', async () => {
    const guess = { gebruikersnaam: 'lars-van-dam-proef', wachtwoord: 'fout' };
    for (let n = 0; n < 10; n += 1) expect((await signIn(guess)).status).toBe(401);
    expect((await signIn(guess)).status).toBe(429);
    world.clock.now = new Date('2014-03-10T09:16:00Z');
    expect((await signIn(guess)).status).toBe(401);
  });

  test('lasts an hour of silence and ten hours at most, and ends at once when it is revoked', async () => {
    const begin = new Date('2014-03-10T10:00:00Z');
    const at = (minutes: number): void => void (world.clock.now = new Date(begin.getTime() + minutes * 60_000));
    at(0);
    const tokens = await Promise.all(
      [1, 2].map(async () => (await (await signIn({ gebruikersnaam: 'rosa-okafor', wachtwoord })).json()).token),
    );
    const [kept = '', silent = ''] = tokens;
    for (const minutes of [50, 100, 150]) {
      at(minutes);
      expect((await as(kept, '/ik')).status).toBe(200);
    }
    expect((await as(silent, '/ik')).status).toBe(401);
    const { sessies } = await (await as(kept, '/sessies')).json();
    const own = sessies.find(({ huidig }: { huidig: boolean }) => huidig);
    expect((await as(kept, `/sessies/${own.id}`, 'DELETE')).status).toBe(200);
    expect((await as(kept, '/ik')).status).toBe(401);
  });

  test('offers only the colleagues of an example by name, and not who has a password', async () => {
    const inge = await world.as('inge-vermeulen');
    const { accounts } = await inge(listVoorbeeldaccounts, {});
    const names = accounts.map(({ gebruikersnaam }) => gebruikersnaam);
    expect(names).toContain('inge-vermeulen');
    expect(names).not.toContain('rosa-okafor');
  });
});
