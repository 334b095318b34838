import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, enrolApp, keepAccounts, post, wachtwoord } from '../../../test/accounts.ts';
import { addProvider } from '../../../test/provider/door.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../../core/id.ts';
import { removeAanbieder } from '../aanbieder/beheer.ts';
import { inviteMedewerker, setAanmeldbeleid } from './contract.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
afterAll(() => world.end());

/** The clock of the server is set right, and goes back a minute. */
const stepBack = (): void => void (world.clock.now = new Date(world.clock.now.getTime() - 60_000));

const tables = ['uitnodiging', 'totp', 'passkey', 'herstelcode', 'identiteitsaanbieder'] as const;

/** How many rows of each table ended at the very moment at which they began. */
async function countEnded(): Promise<number[]> {
  const counts = tables.map(async (table) => {
    const rows = await world.owner`select from ${world.owner(table)} where vervallen_op = geregistreerd_op`;
    return rows.length;
  });
  return Promise.all(counts);
}

describe('when the clock of the server stepped back', () => {
  test('a new invitation ends the one before it, and every means to sign in', async () => {
    await keepAccounts(world);
    stepBack();
    const ria = await world.as('ria-dekker');
    const { code } = await ria(inviteMedewerker, { medewerkerId: world.id('lars-van-dam') });
    expect(await countEnded()).toEqual([1, 1, 1, 10, 0]);
    stepBack();
    expect(await post(world, '/uitnodigingen/aanvaarding', { code, wachtwoord })).toHaveProperty('verder');
    expect(await countEnded()).toEqual([2, 1, 1, 10, 0]);
    await ria(setAanmeldbeleid, { tweedeFactor: false });
  });

  test('a colleague still gets new codes, a new key and an end to it', async () => {
    const before = await countEnded();
    const { token } = await enrolApp(world, 'rosa-okafor');
    stepBack();
    const headers = { authorization: `Bearer ${token}` };
    expect(await post(world, '/factoren/herstelcodes', {}, token)).toHaveProperty('herstelcodes');
    await post(world, '/factoren/totp', {}, token);
    stepBack();
    const { sleutel } = await post(world, '/factoren/totp', {}, token);
    const confirmed = await post(world, '/factoren/totp/bevestiging', { code: codeOf(world, sleutel) }, token);
    expect(confirmed).toEqual({ herstelcodes: [] });
    stepBack();
    const ended = await world.app.request('/v1/factoren/totp', { method: 'DELETE', headers });
    expect(ended.status).toBe(200);
    const [uitnodigingen = 0, totps = 0, passkeys = 0, codes = 0] = before;
    expect(await countEnded()).toEqual([uitnodigingen, totps + 3, passkeys, codes + 10, 0]);
  });

  test('a colleague still takes away a passkey, and who maintains the machine a provider', async () => {
    const before = await countEnded();
    const passkeyId = newId();
    const { token } = await enrolApp(world, 'rosa-okafor');
    await world.owner`
      insert into passkey (
        id, organisatie_id, medewerker_id, kenmerk, domein, sleutel, teller, naam, geregistreerd_op
      )
      values (
        ${passkeyId}, ${world.id('ggd-amsterdam')}, ${world.id('rosa-okafor')}, 'nog-een-kenmerk-van-een-proef',
        'localhost', '\\x00', 0, 'Proef', ${world.clock.now.toISOString()}
      )`;
    const id = await addProvider(world, 'https://aanmelden.example');
    stepBack();
    const headers = { authorization: `Bearer ${token}` };
    const ended = await world.app.request(`/v1/factoren/passkeys/${passkeyId}`, { method: 'DELETE', headers });
    expect(ended.status).toBe(200);
    await removeAanbieder(world.owner, id, { nu: world.clock.now.toISOString(), vandaag: '2014-03-10' });
    const after = await countEnded();
    expect([after[2], after[4]]).toEqual([(before[2] ?? 0) + 1, 1]);
  });
});
