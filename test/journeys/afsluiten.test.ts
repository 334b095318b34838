import { afterAll, beforeAll, expect, it } from 'vitest';
import { bestand, bringLijst, testBsn } from '../../src/domein/lijst/aanleveren.fixture.ts';
import { recordVergelijking } from '../../src/domein/vergelijking/contract.ts';
import { recordAkkoord, recordVerstrekkingsbesluit } from '../../src/domein/verstrekkingsbesluit/contract.ts';
import { verband } from '../acts.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  const { world } = site;
  const bsn = testBsn(1);
  const gemeente = `1;Proef;Jongere;03-02-1994;${bsn};S. Aksoy (gemeente);01-01-2014;`;
  await bringLijst(world, 'top600', bestand('top600', gemeente));
  await bringLijst(
    world,
    'wajong',
    bestand('wajong', `${bsn};Jongere Proef;03-02-1994;Wajong;01-01-2013;;Inge Vermeulen`),
  );
  const [petra, carla] = [await world.as('petra-kramer'), await world.as('carla-smit')];
  const besluit = { doel: 'Elke jongere iets passends bieden', grondslag: 'Convenant TOP600', geldigTot: '2014-12-31' };
  const { id } = await petra(recordVerstrekkingsbesluit, { verband, ...besluit });
  for (const call of [petra, carla]) await call(recordAkkoord, { verband, besluitId: id }).catch(() => undefined);
  await petra(recordVergelijking, { verband, peildatum: '2014-03-10' });
});
afterAll(() => site.end());

it('a casus closes only with paid work and off the list, and then the figures say so', async () => {
  const { page, signIn, goto, choose, look } = await openVisitor(site);
  await signIn('Sevda Aksoy');
  await page.getByRole('link', { name: 'Proef, Jongere' }).click();
  const main = page.getByRole('main');
  const close = async (): Promise<void> => {
    await main.getByRole('link', { name: 'Sluit af' }).click();
    await choose('Hoe eindigt de casus?', 'Betaald werk en van de TOP600-lijst');
    await page.getByLabel('Per wanneer?').fill('2014-03-10');
    await page.getByRole('button', { name: 'Sluit de casus' }).click();
  };
  await close();
  await page.getByRole('alert').waitFor();
  await look('uitstroom-geweigerd');
  await page.getByRole('link', { name: 'Terug zonder bewaren' }).click();

  await main.getByRole('link', { name: 'Werk', exact: true }).click();
  await page.getByLabel('Bij welke werkgever?').fill('Bakkerij Proef');
  await page.getByLabel('Hoeveel uren?').fill('24,5');
  await choose('Is het betaald werk?', 'Ja');
  await page.getByLabel('Wat is de eerste dag?').fill('2014-03-03');
  await look('werk');
  await page.getByRole('button', { name: 'Leg werk vast' }).click();
  await page.getByText('De plaatsing is vastgelegd.').waitFor();

  await main.getByRole('link', { name: 'Van de lijst' }).click();
  await page.getByLabel('Van de lijst per').fill('2014-03-10');
  await look('van-de-lijst');
  await page.getByRole('button', { name: 'Leg einde op de lijst vast' }).click();
  await page.getByText('Het einde op de lijst is vastgelegd.').waitFor();

  await close();
  await page.getByText('De casus is afgesloten.').first().waitFor();
  expect(await main.getByRole('link', { name: 'Gesprek', exact: true }).count()).toBe(0);
  await look('casus-gesloten');
  await goto('/cijfers');
  const row = page.getByRole('row').filter({ hasText: 'Uitgestroomd' });
  expect(await row.getByRole('cell').first().textContent()).toBe('1');
});
