import { afterAll, beforeAll, it } from 'vitest';
import { recordAfspraak } from '../../src/domein/afspraak/contract.ts';
import { overlegVerband } from '../../src/domein/casusoverleg/overleg.fixture.ts';
import { oproepVerband } from '../../src/domein/oproep/oproep.fixture.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;
let casus: string;

beforeAll(async () => {
  site = await openSite('2014-03-10T09:00:00Z', [overlegVerband, oproepVerband]);
  const team = { regisseur: 'roos-tafel', arbeidsdeskundige: 'irma-tafel' };
  const [casusId = ''] = await openInWorld(site.world, 'overleg', team);
  const irma = await site.world.as('irma-tafel');
  const wat = { wat: 'CV maken', wie: 'deelnemer', datum: '2014-04-01' } as const;
  await irma(recordAfspraak, { verband: 'overleg', casusId, ...wat });
  casus = `/verbanden/overleg/casussen/${casusId}`;
});
afterAll(() => site.end());

it('partners plan a meeting, put a casus on the agenda, and see at the table what all of them may see', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Roos Voorbeeld');
  await page.getByRole('link', { name: 'Casusoverleg' }).first().click();
  await look('casusoverleggen-leeg');
  await page.getByLabel('Wanneer is het overleg?').fill('20-03-2014');
  await page.getByLabel('Waar is het?').fill('Zaal 3');
  await page.getByRole('button', { name: 'Plan overleg' }).click();
  for (const wie of ['Irma Voorbeeld, UWV', 'Frits Voorbeeld, GGD']) await page.getByLabel(wie).check();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await goto(casus);
  await page.getByRole('link', { name: 'Op de agenda' }).click();
  await page.getByLabel('Wat wilt u de anderen vragen?').fill('Wie belt de werkgever?');
  await page.getByLabel('20-03-2014, Zaal 3').check();
  await page.getByRole('button', { name: 'Zet op de agenda' }).click();
  await look('casus-op-de-agenda');
  await page.getByRole('link', { name: 'Casusoverleg van 20-03-2014' }).click();
  await page.getByText('Frits Voorbeeld (GGD) hoort niet bij deze casus.').waitFor();
  await look('overlegcasus-in-de-weg');
  await page.getByLabel('Frits Voorbeeld, GGD').uncheck();
  await page.getByRole('button', { name: 'Leg vast' }).first().click();
  await page.getByText('Wie belt de werkgever?').waitFor();
  await look('overlegcasus');
  await page.getByLabel('Wat is afgesproken?').fill('Werkgever bellen');
  await page.getByLabel('een collega', { exact: true }).check();
  await page.getByLabel('Wanneer is het klaar?').fill('02-04-2014');
  await page.getByRole('button', { name: 'Leg afspraak vast' }).click();
  await page.getByText('De afspraak is vastgelegd.').waitFor();
  await page.getByRole('link', { name: '20-03-2014' }).click();
  await look('casusoverleg');
  await page.getByRole('link', { name: 'Verslag' }).click();
  await page.getByText('Werkgever bellen').waitFor();
  await look('overlegverslag');
});

it('a gemeente tells how it stands with a call, and everybody finds the expert of a region', async () => {
  const { page, signIn, visit, choose, look } = await openVisitor(site);
  await signIn('Greta Voorbeeld');
  await visit('Oproepen');
  await choose('Welke oproep?', 'Afspraken met scholen');
  await page.getByLabel('Met wie regelt u het?').fill('School De Proef');
  await choose('Hoe staat het ervoor?', 'bezig');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await look('oproepen');
  await visit('Regiodeskundigen');
  await choose('Welke arbeidsmarktregio?', 'Twente');
  await page.getByLabel('Naam', { exact: true }).fill('Ada Voorbeeld');
  await page.getByLabel('Organisatie', { exact: true }).fill('UWV Twente');
  await page.getByLabel('Zakelijk telefoonnummer').fill('088 123 45 67');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('De deskundige staat in de gids.').waitFor();
  await look('regiodeskundigen');
});
