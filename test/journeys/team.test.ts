import { afterAll, beforeAll, expect, it } from 'vitest';
import { verband } from '../acts.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;
let casus: string;

beforeAll(async () => {
  site = await openSite();
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  const [casusId] = await openInWorld(site.world, verband, team);
  casus = `/verbanden/${verband}/casussen/${casusId}`;
});
afterAll(() => site.end());

it('a behandelaar joins the team, works on the casus, and leaves it again', async () => {
  const [rosa, noor] = await Promise.all([openVisitor(site), openVisitor(site)]);
  await rosa.signIn('Rosa Okafor');
  await noor.signIn('Noor Visser');
  await noor.goto(casus);
  await noor.page.getByText('Niet gevonden').first().waitFor();

  await rosa.goto(casus);
  await rosa.page.getByRole('link', { name: 'Betrek een collega' }).click();
  await rosa.choose('Wie betrekt u, en in welke rol?', 'Noor Visser, behandelaar');
  await rosa.look('team-betrekken');
  await rosa.page.getByRole('button', { name: 'Betrek deze collega' }).click();
  await rosa.page.getByText('De collega zit in het team.').waitFor();
  await rosa.look('team-casus');

  await noor.goto(casus);
  await noor.page.getByRole('heading', { name: 'Wie doet wat' }).waitFor();
  expect(await noor.page.getByRole('link', { name: 'Betrek een collega' }).count()).toBe(0);

  await rosa.page.getByRole('link', { name: /^Haal uit het team.*Noor Visser/ }).click();
  await rosa.look('team-eruit');
  await rosa.page.getByRole('button', { name: 'Haal uit het team' }).click();
  await rosa.page.getByText('De collega is uit het team.').waitFor();
  await noor.goto(casus);
  await noor.page.getByText('U bent niet meer betrokken bij deze casus').waitFor();
});
