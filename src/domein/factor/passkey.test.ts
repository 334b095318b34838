import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givePassword, post, wachtwoord } from '../../../test/accounts.ts';
import { givePasskey } from '../../../test/sleutelbos.ts';
import type { Device } from '../../../test/sleutelbos.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

let world: World;
let device: Device;
const site = 'https://loopplank.example';
const rpId = 'loopplank.example';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  await givePassword(world, 'rosa-okafor');
  device = await givePasskey(world, 'rosa-okafor', rpId);
});
afterAll(() => world.end());

type Asked = { stap: string; challenge: string };

/** Begins a sign-in with a passkey, with or without a password before it. */
async function ask(by: { site?: string; stap?: string } = {}): Promise<Asked> {
  const { stap, opties } = await post(world, '/aanmeldstappen/passkeyvraag', { site, ...by });
  return { stap: String(stap), challenge: String(Object(opties)['challenge']) };
}

const prove = (stap: string, antwoord: object) => post(world, '/aanmeldstappen/passkey', { stap, antwoord });
const honest = ({ challenge }: Asked) => ({ challenge, origin: site, rpId });

describe('a passkey', () => {
  test('lets its owner in without a password, once per question', async () => {
    const asked = await ask();
    const signed = device.sign(honest(asked));
    expect(await prove(asked.stap, signed)).toHaveProperty('token');
    expect(await prove(asked.stap, signed)).toMatchObject({ code: 'aanmelding_verlopen' });
    const [row] = await world.owner`select middel from sessie order by begonnen_op desc, id desc limit 1`;
    expect(row?.['middel']).toBe('passkey');
    const later = await ask();
    expect(await prove(later.stap, signed)).toMatchObject({ code: 'code_onjuist' });
  });

  test('stands after the password of its owner, and of nobody else', async () => {
    const { verder } = await post(world, '/sessies', { gebruikersnaam: 'rosa-okafor', wachtwoord });
    expect(verder).toMatchObject({ middelen: ['passkey'] });
    const asked = await ask({ stap: Object(verder)['stap'] });
    const own = device.sign({ ...honest(asked), counter: 7 });
    await givePassword(world, 'lars-van-dam');
    const lars = await givePasskey(world, 'lars-van-dam', rpId);
    expect(await prove(asked.stap, lars.sign(honest(asked)))).toMatchObject({ code: 'code_onjuist' });
    expect(await prove(asked.stap, own)).toHaveProperty('token');
  });

  test.each([
    ['without knowing who holds the device', { verified: false }],
    ['for the page of somebody else', { origin: 'https://loopplank.example.vals.example' }],
    ['for another domain', { rpId: 'vals.example' }],
    ['for another question', { challenge: 'eenAndereVraag' }],
    ['with a count that went back, as a copy would', { counter: 2 }],
  ])('that signs %s is refused', async (_, wrong) => {
    const asked = await ask();
    const signed = device.sign({ ...honest(asked), counter: 20, ...wrong });
    expect(await prove(asked.stap, signed)).toMatchObject({ code: 'code_onjuist' });
  });

  test('works on its own domain only, also when another page of ours asks', async () => {
    const elsewhere = 'https://ergens.example';
    const asked = await ask({ site: elsewhere });
    const signed = device.sign({ ...honest(asked), origin: elsewhere, rpId: 'ergens.example', counter: 21 });
    expect(await prove(asked.stap, signed)).toMatchObject({ code: 'code_onjuist' });
  });

  test('is refused after five minutes, of a key that nobody has, and with an answer that is none', async () => {
    const asked = await ask();
    const unknown = { ...device.sign({ ...honest(asked), counter: 22 }), id: 'onbekend-kenmerk', rawId: 'onbekend' };
    expect(await prove(asked.stap, unknown)).toMatchObject({ code: 'code_onjuist' });
    expect(await prove(asked.stap, { type: 'onzin' })).toMatchObject({ code: 'code_onjuist' });
    world.clock.now = new Date(world.clock.now.getTime() + 6 * 60_000);
    const late = device.sign({ ...honest(asked), counter: 23 });
    expect(await prove(asked.stap, late)).toMatchObject({ code: 'aanmelding_verlopen' });
  });

  test('is over when its owner gave it up, or the account is blocked', async () => {
    await world.owner`update account set geblokkeerd_op = now() where medewerker_id = ${world.id('rosa-okafor')}`;
    const blocked = await ask();
    const signed = device.sign({ ...honest(blocked), counter: 30 });
    expect(await prove(blocked.stap, signed)).toMatchObject({ status: 401 });
    await world.owner`update account set geblokkeerd_op = null`;
    await world.owner`update passkey set vervallen_op = geregistreerd_op where kenmerk = ${device.kenmerk}`;
    const given = await ask();
    expect(await prove(given.stap, device.sign({ ...honest(given), counter: 31 }))).toMatchObject({
      code: 'code_onjuist',
    });
  });

  test('counts not at all where an organisation sends its people to its own provider', async () => {
    await world.owner`update passkey set vervallen_op = null`;
    await world.owner`
      insert into identiteitsaanbieder (
        id, organisatie_id, soort, naam, issuer, client_id, acr_waarden, claim_gebruiker, rollen, alleen_aanbieder,
        geregistreerd_op
      )
      values (
        gen_random_uuid(), ${world.id('ggd-amsterdam')}, 'medewerker', 'Proef', 'https://login.example', 'proef', '{hoog}',
        'email', '[]', true, now()
      )`;
    const asked = await ask();
    const signed = device.sign({ ...honest(asked), counter: 40 });
    expect(await prove(asked.stap, signed)).toMatchObject({ code: 'code_onjuist' });
  });
});
