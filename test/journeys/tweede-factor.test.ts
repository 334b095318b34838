import { hash } from '@node-rs/argon2';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let site: Site;
const wachtwoord = 'een lang wachtwoord voor een proef';

beforeAll(async () => {
  site = await openSite();
  // A browser takes passkeys on a name only, so this site goes by its name.
  site.url = site.url.replace('127.0.0.1', 'localhost');
  const { owner, id } = site.world;
  await owner`update account set wachtwoord = ${await hash(wachtwoord)}, voorbeeld = false`;
  await owner`
    insert into aanmeldbeleid (id, organisatie_id, tweede_factor, geregistreerd_op)
    values (gen_random_uuid(), ${id('ggd-amsterdam')}, true, now())`;
});
afterAll(() => site.end());
beforeEach(() => pass(24 * 60));

const pass = (minutes: number): void =>
  void (site.world.clock.now = new Date(site.world.clock.now.getTime() + minutes * 60_000));
const codeOf = (sleutel: string): string =>
  new TOTP({ secret: sleutel.replaceAll(' ', '') }).generate({ timestamp: site.world.clock.now.getTime() });

async function knock({ page, goto }: Visitor, naam: string): Promise<void> {
  await goto('/aanmelden');
  await page.getByLabel('Gebruikersnaam').fill(naam);
  await page.getByLabel('Wachtwoord').fill(wachtwoord);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
}

it('who must have a second factor sets up an app before coming in, and shows a code from then on', async () => {
  const visitor = await openVisitor(site, { javaScriptEnabled: false });
  const { page } = visitor;
  await knock(visitor, 'rosa-okafor');
  await page.getByRole('heading', { name: 'Stel een tweede factor in' }).waitFor();
  await page.getByRole('button', { name: 'Gebruik een app' }).click();
  const sleutel = (await page.locator('code').first().textContent()) ?? '';
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Bevestig' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Code').fill(codeOf(sleutel));
  await page.getByRole('button', { name: 'Bevestig' }).click();
  expect(await page.getByRole('listitem').count()).toBe(10);
  const herstelcode = (await page.getByRole('listitem').first().textContent()) ?? '';
  await page.getByRole('link', { name: 'Ik heb ze bewaard' }).click();
  await page.getByRole('heading', { name: 'Mijn werkvoorraad', level: 1 }).waitFor();

  pass(1);
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await knock(visitor, 'rosa-okafor');
  await page.getByLabel('Code').fill(codeOf(sleutel));
  await page.getByRole('button', { name: 'Meld aan', exact: true }).click();
  await page.getByRole('heading', { name: 'Mijn werkvoorraad', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await knock(visitor, 'rosa-okafor');
  await page.getByLabel('Code').fill(herstelcode);
  await page.getByRole('button', { name: 'Meld aan', exact: true }).click();
  await page.getByRole('heading', { name: 'Mijn werkvoorraad', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Waar u bent aangemeld' }).click();
  await page.getByText('wachtwoord en herstelcode').waitFor();
  await visitor.leave();
});

it('the pages of the second factor hold on a phone and at a desk', async () => {
  const visitor = await openVisitor(site);
  const { page, look } = visitor;
  await knock(visitor, 'lars-van-dam');
  await look('factor-instellen');
  await page.getByRole('button', { name: 'Gebruik een app' }).click();
  await look('factor-app');
  const sleutel = (await page.locator('code').first().textContent()) ?? '';
  await page.getByLabel('Code').fill(codeOf(sleutel));
  await page.getByRole('button', { name: 'Bevestig' }).click();
  await look('factor-herstelcodes');
  await page.getByRole('link', { name: 'Ik heb ze bewaard' }).click();
  await page.getByRole('link', { name: 'Wachtwoord en tweede factor' }).click();
  await look('factor-overzicht');
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await knock(visitor, 'lars-van-dam');
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Meld aan', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await look('factor-fout');
  await visitor.leave();
});

it('a passkey lets its owner in without a password, and only while it is kept', async () => {
  const visitor = await openVisitor(site);
  const { page, goto } = visitor;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const;
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, hasUserVerification: true, isUserVerified: true },
  });
  await knock(visitor, 'noor-visser');
  await page.getByRole('link', { name: 'Wachtwoord en tweede factor' }).click();
  await page.getByLabel('Naam van de passkey').fill('Laptop van de proef');
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await page.getByRole('heading', { name: 'Uw herstelcodes' }).waitFor();
  await page.getByRole('link', { name: 'Ik heb ze bewaard' }).click();
  await page.getByText('Laptop van de proef').first().waitFor();
  await visitor.look('factor-passkey');

  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('button', { name: 'Meld aan met een passkey' }).click();
  await page.getByRole('heading', { name: 'Mijn werkvoorraad', level: 1 }).waitFor();
  await goto('/sessies');
  await page.getByRole('cell', { name: 'passkey' }).waitFor();
  await goto('/factoren');
  await page.getByRole('button', { name: /^Verwijder/ }).click();
  await page.getByText('De passkey is verwijderd.').waitFor();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('button', { name: 'Meld aan met een passkey' }).click();
  await page.getByText('Deze code of passkey klopt niet').first().waitFor();
  await visitor.leave();
});
