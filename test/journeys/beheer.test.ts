import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 3 };
  await openInWorld(site.world, 'top600-amsterdam', team);
});
afterAll(() => site.end());

it('a beheerder invites a colleague, who chooses a password and comes in', async () => {
  const beheerder = await openVisitor(site);
  await beheerder.signIn('Ria Dekker');
  const { page } = beheerder;
  await beheerder.look('beheer');
  await page.getByRole('link', { name: 'Voeg collega toe' }).click();
  await beheerder.look('beheer-nieuw');
  await page.getByLabel('Voornaam').fill('Nieuw');
  await page.getByLabel('Achternaam').fill('Proef');
  await page.getByLabel('Gebruikersnaam').fill('nieuw.proef@ggd.example');
  await page.getByLabel('Korte naam').fill('nieuw-proef');
  await page.getByRole('button', { name: 'Voeg toe en nodig uit' }).click();
  const code = (await page.locator('code').textContent()) ?? '';
  await beheerder.look('beheer-code');

  const collega = await openVisitor(site);
  await collega.goto('/aanmelden');
  await collega.page.getByRole('link', { name: 'Ik heb een code van mijn beheerder' }).click();
  await collega.look('uitnodiging');
  await collega.page.getByLabel('Code').fill(code);
  await collega.page.getByLabel('Nieuw wachtwoord').fill('een lang wachtwoord voor een proef');
  await collega.page.getByRole('button', { name: 'Bewaar en meld aan' }).click();
  await collega.page.getByRole('heading', { name: 'Mijn werkvoorraad', level: 1 }).waitFor();
  await collega.goto('/wachtwoord');
  await collega.look('wachtwoord');

  await page.getByRole('link', { name: 'Terug naar collega’s en accounts' }).click();
  await page.getByRole('link', { name: 'Nieuw Proef' }).click();
  await beheerder.look('beheer-account');
  await page.getByRole('button', { name: 'Blokkeer' }).click();
  await page.getByText('Het account is geblokkeerd.').waitFor();
  await collega.goto('/werkvoorraad');
  expect(new URL(collega.page.url()).pathname).toBe('/aanmelden');
});

it('a beheerder reviews rights: what is in use is asked of the coordinator first', async () => {
  const visitor = await openVisitor(site);
  const { page } = visitor;
  await visitor.signIn('Ria Dekker');
  await page.getByRole('link', { name: 'Kijk rechten na' }).click();
  await visitor.look('autorisatiereview');
  await page.getByRole('group', { name: 'regiehouder van Rosa Okafor' }).getByLabel('Trek in').check();
  await page.getByRole('button', { name: 'Leg oordelen vast' }).click();
  await page.getByRole('alert').getByText('nog 3 casussen').waitFor();
  await visitor.look('autorisatiereview-geweigerd');
  await page.getByRole('group', { name: 'regiehouder van Rosa Okafor' }).getByLabel('Klopt').check();
  await page.getByRole('group', { name: 'regiehouder van Lars van Dam' }).getByLabel('Klopt').check();
  await page.getByRole('button', { name: 'Leg oordelen vast' }).click();
  await page.getByText('De oordelen zijn vastgelegd.').waitFor();
  await visitor.look('autorisatiereview-daarna');
});

it('a coordinator gives a role, and lets a colleague leave with everything handed over', async () => {
  const visitor = await openVisitor(site);
  const { page, goto } = visitor;
  await visitor.signIn('Hanna Mol');
  await goto('/verbanden/top600-amsterdam/collegas');
  await visitor.look('collegas');
  await page.getByRole('link', { name: 'Rollen' }).click();
  await visitor.look('rollen');
  await visitor.choose('Welke collega?', 'Frits Veen');
  await visitor.choose('Welke rol?', 'regiehouder');
  await page.getByRole('button', { name: 'Geef rol' }).click();
  await page.getByText('De rol is gegeven.').waitFor();
  await goto(`/collegas/${site.world.id('rosa-okafor')}/uitdiensttreding`);
  await page.getByRole('button', { name: 'Laat uit dienst gaan' }).click();
  await page.getByRole('alert').waitFor();
  await visitor.look('uit-dienst');
  await visitor.choose('Wie neemt over in TOP600 Amsterdam?', 'Lars van Dam');
  await page.getByRole('button', { name: 'Laat uit dienst gaan' }).click();
  await page.getByText('De collega is uit dienst.').waitFor();
});
