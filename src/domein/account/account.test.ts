import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolApp, givePassword, post, wachtwoord } from '../../../test/accounts.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Call } from '../../core/road.ts';
import { getIk } from '../medewerker/contract.ts';
import * as contract from './contract.ts';

let world: World;
let ria: Call;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  ria = await world.as('ria-dekker');
});
afterAll(() => world.end());

const nieuw = {
  voornaam: 'Nieuw',
  achternaam: 'Proef',
  gebruikersnaam: 'nieuw.proef@ggd.example',
  slug: 'nieuw-proef',
};
const accept = (code: string, gekozen = wachtwoord) =>
  post(world, '/uitnodigingen/aanvaarding', { code, wachtwoord: gekozen });
const status = async (token: unknown): Promise<number> =>
  (await world.app.request('/v1/ik', { headers: { authorization: `Bearer ${String(token)}` } })).status;

/** What was remembered of a session is forgotten after two seconds. */
const later = (): void => void (world.clock.now = new Date(world.clock.now.getTime() + 3000));

describe('an invitation', () => {
  test('lets a new colleague choose a password that only that colleague knows, once', async () => {
    const { medewerkerId, uitnodiging } = await ria(contract.addMedewerker, nieuw);
    const { accounts } = await ria(contract.listAccounts, {});
    expect(accounts.find((one) => one.medewerkerId === medewerkerId)).toMatchObject({
      stand: 'uitgenodigd',
      rechten: [],
    });
    const kept = JSON.stringify(await world.owner`select row_to_json(u)::text from uitnodiging u`);
    expect(kept).not.toContain(uitnodiging.code);
    const { token } = await accept(uitnodiging.code.toUpperCase());
    expect(await status(token)).toBe(200);
    expect(await accept(uitnodiging.code)).toMatchObject({ code: 'code_onjuist' });
    const [sessie] = await world.owner`select middel from sessie where medewerker_id = ${medewerkerId}`;
    expect(sessie?.['middel']).toBe('wachtwoord');
  });

  test('lasts three days, and only the last one counts', async () => {
    const medewerkerId = world.id('lars-van-dam');
    const first = await ria(contract.inviteMedewerker, { medewerkerId });
    const second = await ria(contract.inviteMedewerker, { medewerkerId });
    expect(await accept(first.code)).toMatchObject({ code: 'code_onjuist' });
    const now = world.clock.now;
    world.clock.now = new Date(now.getTime() + 73 * 60 * 60 * 1000);
    expect(await accept(second.code)).toMatchObject({ code: 'code_onjuist' });
    world.clock.now = now;
    expect(await accept(second.code)).toHaveProperty('token');
  });

  test('asks for a password that is long and does not hold the own name', async () => {
    const { code } = await ria(contract.inviteMedewerker, { medewerkerId: world.id('rosa-okafor') });
    expect(await accept(code, 'te kort')).toMatchObject({ fouten: [{ veld: 'wachtwoord' }] });
    expect(await accept(code, 'mijn-Rosa-Okafor-2014')).toMatchObject({ fouten: [{ veld: 'wachtwoord' }] });
    expect(await accept(code)).toHaveProperty('token');
  });

  test('makes whoever has it begin anew: password, second factor and sessions are over', async () => {
    const { token } = await enrolApp(world, 'hanna-mol');
    expect(await status(token)).toBe(200);
    const { code } = await ria(contract.inviteMedewerker, { medewerkerId: world.id('hanna-mol') });
    later();
    expect(await status(token)).toBe(401);
    expect(await post(world, '/sessies', { gebruikersnaam: 'hanna-mol', wachtwoord })).toMatchObject({ status: 401 });
    expect(await accept(code)).toHaveProperty('token');
    const account = await ria(contract.getAccount, { medewerkerId: world.id('hanna-mol') });
    expect(account).toMatchObject({ totp: false, stand: 'actief', middel: 'wachtwoord' });
  });
});

describe('a beheerder', () => {
  test('blocks an account, whose sessions are over at once, and lifts it again', async () => {
    await givePassword(world, 'rosa-okafor');
    const { token } = await post(world, '/sessies', { gebruikersnaam: 'rosa-okafor', wachtwoord });
    const medewerkerId = world.id('rosa-okafor');
    await ria(contract.blockAccount, { medewerkerId });
    later();
    expect(await status(token)).toBe(401);
    await expect(world.as('rosa-okafor')).rejects.toThrow();
    await expect(ria(contract.inviteMedewerker, { medewerkerId })).rejects.toMatchObject({ code: 'account_gesloten' });
    await ria(contract.unblockAccount, { medewerkerId });
    expect(await post(world, '/sessies', { gebruikersnaam: 'rosa-okafor', wachtwoord })).toHaveProperty('token');
    expect(await ria(contract.endAccountSessies, { medewerkerId })).toEqual({ beeindigd: 1 });
  });

  test('knows colleagues of the own organisation only, and no casus', async () => {
    const { accounts } = await ria(contract.listAccounts, {});
    expect(accounts.map(({ naam }) => naam)).toContain('Lars van Dam');
    expect(JSON.stringify(accounts)).not.toContain('Vermeulen');
    const medewerkerId = world.id('inge-vermeulen');
    for (const operation of [contract.getAccount, contract.blockAccount, contract.inviteMedewerker]) {
      await expect(ria(operation, { medewerkerId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    }
    expect((await ria(getIk, {})).verbanden).toEqual([]);
  });

  test('is asked for a second factor at sign-in, and can ask it of everybody', async () => {
    expect(await ria(contract.setAanmeldbeleid, { tweedeFactor: true })).toEqual({ tweedeFactor: true });
    await givePassword(world, 'lars-van-dam');
    expect(await post(world, '/sessies', { gebruikersnaam: 'lars-van-dam', wachtwoord })).toHaveProperty('verder');
    await ria(contract.setAanmeldbeleid, { tweedeFactor: false });
    expect(await post(world, '/sessies', { gebruikersnaam: 'lars-van-dam', wachtwoord })).toHaveProperty('token');
    expect(await ria(contract.listAccounts, {})).toMatchObject({ tweedeFactor: false });
  });

  test('has no role in a verband, and there is always one', async () => {
    const rosa = { medewerkerId: world.id('rosa-okafor') };
    const self = { medewerkerId: world.id('ria-dekker') };
    const beheerder = { soort: 'beheerder' } as const;
    await expect(ria(contract.addFunctie, { ...rosa, ...beheerder })).rejects.toMatchObject({
      code: 'beheerder_zonder_rol',
    });
    await expect(ria(contract.endFunctie, { ...self, ...beheerder })).rejects.toMatchObject({
      code: 'laatste_beheerder',
    });
    await expect(ria(contract.blockAccount, self)).rejects.toMatchObject({ code: 'eigen_account' });
    const other = { medewerkerId: world.id('frits-veen') };
    await ria(contract.addFunctie, { ...other, ...beheerder });
    await expect(ria(contract.addFunctie, { ...other, ...beheerder })).rejects.toMatchObject({
      code: 'functie_overlapt',
    });
    await ria(contract.endFunctie, { ...other, ...beheerder });
    const { rechten } = await ria(contract.getAccount, other);
    expect(rechten.map(({ naam }) => naam)).toEqual(['functionaris gegevensbescherming']);
  });

  test('who would stand beside a role after all sees nothing of it', async () => {
    const { owner, id } = world;
    await owner`
      insert into functie (id, organisatie_id, medewerker_id, soort, periode, geregistreerd_op)
      values (gen_random_uuid(), ${id('de-brug')}, ${id('noor-visser')}, 'beheerder', '[2014-01-01,)', now())`;
    const noor = await world.as('noor-visser');
    expect((await noor(getIk, {})).verbanden).toEqual([]);
  });
});

test('nobody else looks after accounts', async () => {
  for (const slug of ['rosa-okafor', 'hanna-mol', 'frits-veen', 'ruud-buiten']) {
    const call = await world.as(slug);
    await expect(call(contract.listAccounts, {})).rejects.toMatchObject({ code: 'mag_niet' });
  }
});

test('who changes the own password is asked for the old one, and is signed in nowhere else', async () => {
  await givePassword(world, 'joost-pieters');
  const [here, elsewhere] = [
    await post(world, '/sessies', { gebruikersnaam: 'joost-pieters', wachtwoord }),
    await post(world, '/sessies', { gebruikersnaam: 'joost-pieters', wachtwoord }),
  ];
  const token = String(here['token']);
  const beter = 'een heel ander en langer wachtwoord';
  expect(await post(world, '/wachtwoord', { huidig: 'fout', wachtwoord: beter }, token)).toMatchObject({ status: 400 });
  expect(await post(world, '/wachtwoord', { huidig: wachtwoord, wachtwoord: beter }, token)).toEqual({ gedaan: true });
  later();
  expect([await status(token), await status(elsewhere['token'])]).toEqual([200, 401]);
  expect(await post(world, '/sessies', { gebruikersnaam: 'joost-pieters', wachtwoord })).toMatchObject({ status: 401 });
});
