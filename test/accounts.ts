import { hash } from '@node-rs/argon2';
import { TOTP } from 'otpauth';
import { newId } from '../src/core/id.ts';
import { recordAutorisatiereview } from '../src/domein/autorisatiereview/contract.ts';
import { inviteMedewerker, setAanmeldbeleid } from '../src/domein/account/contract.ts';
import type { World } from './world.ts';

/** Somebody with a password of their own, who signs in over HTTP as anybody would. */
export const wachtwoord = 'een lang wachtwoord voor een proef';

/** Takes colleagues out of the example: from here on they need their password. */
export async function givePassword(world: World, slug: string): Promise<void> {
  await world.owner`
    update account set wachtwoord = ${await hash(wachtwoord)}, voorbeeld = false
    where medewerker_id = ${world.id(slug)}`;
}

export async function post(world: World, path: string, body: object, token = 'geen'): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await world.app.request(`/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return Object(await answer.json());
}

/** The code that an app with this key shows at the moment of the world. */
export const codeOf = (world: World, sleutel: unknown): string =>
  new TOTP({ secret: String(sleutel).replaceAll(' ', '') }).generate({ timestamp: world.clock.now.getTime() });

/** Signs in up to the second factor, sets up an app and comes in with it; gives the key and the token. */
export async function enrolApp(world: World, slug: string): Promise<{ sleutel: string; token: string }> {
  await givePassword(world, slug);
  const { token, verder } = await post(world, '/sessies', { gebruikersnaam: slug, wachtwoord });
  const by = verder === undefined ? {} : { stap: Object(verder).stap };
  const { sleutel } = await post(world, '/factoren/totp', by, String(token));
  const done = await post(world, '/factoren/totp/bevestiging', { ...by, code: codeOf(world, sleutel) }, String(token));
  return { sleutel: String(sleutel), token: String(done['token'] ?? token) };
}

/** Something in every table of the accounts. A passkey only a device can make, so its row is laid by the owner. */
export async function keepAccounts(world: World): Promise<Record<string, string>> {
  const organisatie = world.id('ggd-amsterdam');
  const lars = world.id('lars-van-dam');
  const nu = world.clock.now.toISOString();
  const passkeyId = newId();
  const ria = await world.as('ria-dekker');
  await ria(setAanmeldbeleid, { tweedeFactor: true });
  await ria(inviteMedewerker, { medewerkerId: lars });
  await enrolApp(world, 'lars-van-dam');
  await world.owner`
    insert into passkey (
      id, organisatie_id, medewerker_id, kenmerk, domein, sleutel, teller, naam, geregistreerd_op
    )
    values (${passkeyId}, ${organisatie}, ${lars}, 'een-kenmerk-van-een-proef', 'localhost', '\\x00', 0, 'Proef', ${nu})`;
  const [aanstelling] = await world.owner`select id from aanstelling where medewerker_id = ${world.id('rosa-okafor')}`;
  const aanstellingId = String(aanstelling?.['id']);
  await ria(recordAutorisatiereview, { oordelen: [{ rechtId: aanstellingId, oordeel: 'klopt' }] });
  return { passkeyId, soort: 'fg', aanstellingId };
}
