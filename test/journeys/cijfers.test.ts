import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordAanbod } from '../../src/domein/aanbod/contract.ts';
import { recordGesprek } from '../../src/domein/gesprek/contract.ts';
import { recordPlaatsing } from '../../src/domein/plaatsing/contract.ts';
import { recordTraject } from '../../src/domein/traject/contract.ts';
import { verband } from '../acts.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  const { world } = site;
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  const ids = await openInWorld(world, verband, { ...team, aantal: 9 });
  world.clock.now = new Date('2014-08-31T16:00:00Z');
  const inge = await world.as('inge-vermeulen');
  const [begin, datum] = ['2014-05-01', '2014-08-30'];
  for (const casusId of ids.slice(0, 7)) {
    await inge(recordGesprek, { verband, casusId, datum, kanaal: 'fysiek', gevoerd: true });
  }
  for (const casusId of ids.slice(0, 2)) {
    await inge(recordAanbod, { verband, casusId, soort: 'behandeltraject', datum: begin });
  }
  const traject = { verband, soort: 'reintegratietraject', aanbieder: 'Proefbureau', begindatum: begin };
  for (const casusId of ids.slice(2, 5)) await inge(recordTraject, { ...traject, casusId });
  const werk = { werkgever: 'Bakkerij Proef', uren: 24, betaald: true, begindatum: begin };
  await inge(recordPlaatsing, { verband, casusId: ids[4] ?? '', ...werk });
});
afterAll(() => site.end());

it('an arbeidsdeskundige sees the road of the programme with the people on it, and reads its rules', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Inge Vermeulen');
  await goto('/programmas');
  await page.getByRole('heading', { level: 1, name: 'TOP600 Amsterdam' }).waitFor();
  await page.getByText('Peildatum 31-08-2014 · zoals bekend op 31-08-2014 18:00 · versie 2').waitFor();
  await page.getByRole('heading', { name: 'De weg van 9 jongeren' }).waitFor();
  await page.getByText('4 jongeren zonder passend aanbod.').waitFor();
  await look('programma');
  await page.getByRole('link', { name: 'Lees de regels' }).click();
  await page.getByText('De casus is nog open en het aantal gevoerde gesprekken is minstens 1.').waitFor();
  await look('regels');
});

it('figures are asked at another day, open to names, and go to a spreadsheet', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Inge Vermeulen');
  await goto('/cijfers');
  await look('cijfers');
  await page.getByRole('link', { name: 'Wie niet? Heeft iets passends' }).click();
  expect(await page.getByRole('listitem').getByRole('link', { name: 'Jongere Proef' }).count()).toBe(4);
  await look('namen');
  await page.goBack();
  await page.getByLabel('Peildatum', { exact: true }).fill('30-04-2014');
  await page.getByRole('button', { name: 'Toon' }).click();
  await page.getByText('Peildatum 30-04-2014').waitFor();
  expect(await page.getByLabel('Peildatum', { exact: true }).inputValue()).toBe('30-04-2014');
  await page.getByText('9 jongeren zonder passend aanbod.').waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download als CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('cijfers-top600-amsterdam-2014-04-30.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('Heeft iets passends;0;9;0;;1;casussen;');
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { name: 'Verantwoording' }).waitFor();
});

it('a day that has yet to come is refused on the same page', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Joris Vink');
  await goto(`/verbanden/${verband}/cijfers?peildatum=01-09-2014`);
  await page
    .getByRole('link', { name: 'Peildatum: Deze dag moet nog komen. Vul vandaag of een eerdere dag in' })
    .click();
  expect(await page.evaluate('document.activeElement.id')).toBe('veld-peildatum');
  await look('cijfers-geweigerd');
});

it('a colleague of another verband finds no programme, figures or rules there', async () => {
  const { page, signIn, goto } = await openVisitor(site);
  await signIn('Ruud Buiten');
  for (const path of ['programma', 'programma/regels', 'cijfers', 'cijfers/doelgroep', 'cijfers.csv']) {
    await goto(`/verbanden/${verband}/${path}`);
    await page.getByRole('heading', { level: 1, name: 'Niet gevonden' }).waitFor();
  }
});
