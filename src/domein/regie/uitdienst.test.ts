import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givePassword, post, wachtwoord } from '../../../test/accounts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getUitdiensttreding, recordUitdiensttreding } from './uitdienst.contract.ts';

let world: World;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 3 });
  await givePassword(world, 'rosa-okafor');
});
afterAll(() => world.end());

const rosa = () => ({ medewerkerId: world.id('rosa-okafor') });
const state = async () => [
  await world.owner`select regisseur_id, betrokken from casus order by id`,
  await world.owner`select * from aanstelling order by id`,
  await world.owner`select * from account order by medewerker_id`,
];

describe('a colleague who leaves', () => {
  test('is not let go while casussen have nobody; the refusal says how many, and nothing has changed', async () => {
    const hanna = await world.as('hanna-mol');
    const before = await state();
    expect(await hanna(getUitdiensttreding, rosa())).toMatchObject({
      naam: 'Rosa Okafor',
      verbanden: [{ verband, rollen: ['regiehouder'], casussen: 3, mag: true }],
    });
    await expect(hanna(recordUitdiensttreding, { ...rosa(), opvolgers: {} })).rejects.toMatchObject({
      fouten: [{ veld: `opvolgers.${verband}`, melding: 'Kies wie 3 casussen overneemt' }],
    });
    const unable = { ...rosa(), opvolgers: { [verband]: world.id('inge-vermeulen') } };
    await expect(hanna(recordUitdiensttreding, unable)).rejects.toMatchObject({ code: 'invoer_ongeldig' });
    expect(await state()).toEqual(before);
  });

  test('is not let go by who does not coordinate where the casussen are', async () => {
    const ria = await world.as('ria-dekker');
    const given = { ...rosa(), opvolgers: { [verband]: world.id('lars-van-dam') } };
    await expect(ria(recordUitdiensttreding, given)).rejects.toMatchObject({ code: 'invoer_ongeldig' });
    for (const slug of ['lars-van-dam', 'frits-veen']) {
      const call = await world.as(slug);
      await expect(call(getUitdiensttreding, rosa())).rejects.toMatchObject({ code: 'mag_niet' });
    }
    const carla = await world.as('carla-smit');
    await expect(carla(getUitdiensttreding, rosa())).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('leaves everything to a successor in one act: casussen, roles, sessions, account', async () => {
    const { token } = await post(world, '/sessies', { gebruikersnaam: 'rosa-okafor', wachtwoord });
    const hanna = await world.as('hanna-mol');
    const given = { ...rosa(), opvolgers: { [verband]: world.id('lars-van-dam') } };
    expect(await hanna(recordUitdiensttreding, given)).toEqual({ casussen: 3 });
    const casussen = await world.owner`select regisseur_id from casus where gesloten_op is null`;
    expect(casussen.map((row) => row['regisseurId'])).toEqual(Array(3).fill(world.id('lars-van-dam')));
    const gone = await world.app.request('/v1/ik', { headers: { authorization: `Bearer ${String(token)}` } });
    expect(gone.status).toBe(401);
    expect(await post(world, '/sessies', { gebruikersnaam: 'rosa-okafor', wachtwoord })).toMatchObject({ status: 401 });
    await expect(world.as('rosa-okafor')).rejects.toThrow('no colleague');
    const roles = await world.owner`
      select upper(periode) as einde from aanstelling
      where medewerker_id = ${world.id('rosa-okafor')} and vervallen_op is null`;
    expect(roles.map((row) => row['einde'])).toEqual(['2014-03-10']);
    await expect(hanna(recordUitdiensttreding, given)).rejects.toMatchObject({ code: 'account_gesloten' });
  });

  test('without casussen can be let go by the beheerder, but the last coordinator stays', async () => {
    const ria = await world.as('ria-dekker');
    const hanna = { medewerkerId: world.id('hanna-mol'), opvolgers: {} };
    await expect(ria(recordUitdiensttreding, hanna)).rejects.toMatchObject({ code: 'laatste_coordinator' });
    const joost = await world.as('sjoerd-vos');
    const given = { medewerkerId: world.id('joost-pieters'), opvolgers: {} };
    expect(await joost(recordUitdiensttreding, given)).toEqual({ casussen: 0 });
    const self = { medewerkerId: world.id('ria-dekker'), opvolgers: {} };
    await expect(ria(recordUitdiensttreding, self)).rejects.toMatchObject({ code: 'eigen_account' });
  });
});
