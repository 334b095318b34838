import { afterAll, beforeAll, expect, it } from 'vitest';
import { getCasus } from '../../src/domein/casus/lezen.contract.ts';
import { nummerOf } from '../../src/domein/casus/nummer.ts';
import { recordGesprek } from '../../src/domein/gesprek/contract.ts';
import { getWerkvoorraad } from '../../src/domein/werkvoorraad/contract.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

const verband = 'top600-amsterdam';

let site: Site;
let casusId: string;

/** Rosa works on a casus; Lars, a colleague who is not on it, tries to open it a day later. */
beforeAll(async () => {
  site = await openSite();
  const { world } = site;
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 };
  [casusId = ''] = await openInWorld(world, verband, team);
  const rosa = await world.as('rosa-okafor');
  await rosa(recordGesprek, { verband, casusId, datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true });
  await rosa(getWerkvoorraad, {});
  world.clock.now = new Date('2014-03-11T10:20:00Z');
  await expect((await world.as('lars-van-dam'))(getCasus, { verband, casusId })).rejects.toMatchObject({ status: 404 });
});
afterAll(() => site.end());

it('who watches over the organisation finds out who looked at one person, and who was refused', async () => {
  const frits = await openVisitor(site);
  await frits.signIn('Frits Veen');
  await frits.page.getByRole('link', { name: 'Logboek' }).click();
  await frits.page.getByRole('heading', { level: 1, name: 'Logboek' }).waitFor();
  await frits.look('logboek');
  await frits.page.getByLabel('Nummer van de casus').fill('onbekend');
  await frits.page.getByRole('button', { name: 'Toon' }).click();
  await frits.page.getByRole('alert').getByText('Vul het nummer van de casus in').waitFor();
  await frits.look('logboek-fout');
  await frits.page.getByLabel('Nummer van de casus').fill(nummerOf(casusId));
  await frits.page.getByRole('button', { name: 'Toon' }).click();
  const rows = frits.page.getByRole('row');
  await rows.filter({ hasText: 'Leg een gesprek vast' }).waitFor();
  expect(await rows.filter({ hasText: 'Lars van Dam' }).filter({ hasText: 'geweigerd' }).count()).toBe(1);
  await frits.look('logboek-casus');
  await frits.choose('Tonen', 'wat niet mocht');
  await frits.page.getByRole('button', { name: 'Toon' }).click();
  expect(await rows.filter({ hasText: 'Rosa Okafor' }).count()).toBe(0);
  const download = frits.page.waitForEvent('download');
  await frits.page.getByRole('link', { name: 'Download als CSV-bestand' }).click();
  expect((await download).suggestedFilename()).toBe('logboek-2014-03-11.csv');
  await frits.leave();
});
