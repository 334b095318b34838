import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/core/id.ts';
import { recordDetachering, recordOvername } from '../../src/domein/detachering/contract.ts';
import { addContract, uitleen as verband, uitleenVerband } from '../../src/domein/detachering/uitleen.fixture.ts';
import { recordVerloondeUren } from '../../src/domein/detachering/uren.contract.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

const selectietafel = {
  naam: 'Selectietafel',
  terugkomst: 'terugkomst',
  criteria: {
    beschikbaar: { naam: 'Beschikbaar', vraag: 'Kan iemand meteen beginnen?', bij_nee: 'nog_niet', hoofd: true },
  },
  benodigdheden: { vervoer: { naam: 'Vervoer' } },
} as const;
const programma = { ...uitleenVerband.programma, selectietafel };

let site: Site;
let path: string;

/** What the table came to, laid down as it would have been. */
async function judge(casusId: string, oordeel: string): Promise<void> {
  const { world } = site;
  const act = { verband_id: world.id(verband), id: newId(), casus_id: casusId, door: world.id('ada-uitleen') };
  const rest = { organisatie_id: world.id('uwv-uitleen'), datum: '2014-02-03', oordeel };
  await world.owner`
    insert into beoordeling ${world.owner({ ...act, ...rest, geregistreerd_op: world.clock.now.toISOString() })}`;
}

/** One person who works at an inlener, and one whom the inlener took on. */
async function lend(casusId: string, over: boolean): Promise<void> {
  const sem = await site.world.as('sem-uitleen');
  const plaatsingId = await addContract(site.world, casusId);
  const bij = { inlener: 'Bouwbedrijf Voorbeeld', functie: 'telefonist', uren: 20, begindatum: '2014-02-10' };
  const { id } = await sem(recordDetachering, { verband, casusId, plaatsingId, ...bij, einddatum: '2014-04-30' });
  const at = { verband, casusId, detacheringId: id };
  await sem(recordVerloondeUren, { ...at, maand: '2014-02', uren: 55.2 });
  if (over) await sem(recordOvername, { ...at, begindatum: '2014-03-10', uren: 24, versie: 1 });
}

beforeAll(async () => {
  site = await openSite('2014-03-10T09:00:00Z', [{ ...uitleenVerband, programma }]);
  const team = { regisseur: 'sem-uitleen', arbeidsdeskundige: 'ada-uitleen', aantal: 12 };
  const casussen = await openInWorld(site.world, verband, team);
  const oordelen = [
    'ongeschikt',
    ...Array.from({ length: 3 }, () => 'nog_niet'),
    ...Array.from({ length: 6 }, () => 'geschikt'),
  ];
  for (const [plek, oordeel] of oordelen.entries()) await judge(casussen[plek] ?? '', oordeel);
  for (const plek of [6, 7]) await lend(casussen[plek] ?? '', plek === 7);
  await addContract(site.world, casussen[8] ?? '');
  path = `/verbanden/${verband}/casussen/${casussen[9]}`;
});
afterAll(() => site.end());

it('an uitlener lends somebody out from a contract, records hours and hands over to the inlener', async () => {
  const { page, signIn, goto, look, choose } = await openVisitor(site);
  await signIn('Sem Voorbeeld');
  await goto(`${path}/plaatsingen/nieuw`);
  await page.getByLabel('Bij welke werkgever?').fill('Werkplaats Voorbeeld');
  await page.getByLabel('Hoeveel uren?').fill('24');
  await choose('Wat voor werk is het?', 'Contract met het SW-bedrijf');
  await page.getByLabel('Wat is de eerste dag?').fill('2014-02-03');
  await look('werk-met-vorm');
  await page.getByRole('button', { name: 'Leg werk vast' }).click();
  await page.getByRole('link', { name: 'Leg een detachering vast' }).click();
  await page.getByLabel('Bij welke werkgever?').fill('Drukkerij Voorbeeld');
  await page.getByLabel('Hoeveel uren?').fill('30');
  await page.getByLabel('Wat is de eerste dag?').fill('2014-02-17');
  await page.getByRole('button', { name: 'Leg detachering vast' }).click();
  await page.getByRole('alert').waitFor();
  await look('detachering-geweigerd');
  await page.getByLabel('Hoeveel uren?').fill('20');
  await page.getByRole('button', { name: 'Leg detachering vast' }).click();
  await page.getByText('De detachering is vastgelegd.').waitFor();
  await page.getByRole('link', { name: 'Leg uren vast' }).click();
  await page.getByLabel('Hoeveel uren zijn betaald?').fill('40');
  await look('verloonde-uren');
  await page.getByRole('button', { name: 'Leg uren vast' }).click();
  await look('casus-detachering');
  await page.getByRole('link', { name: 'De inlener neemt over' }).click();
  await look('overname');
  await page.getByLabel('Wat is de eerste dag in dienst bij deze werkgever?').fill('2014-03-10');
  await page.getByRole('button', { name: 'Leg overname vast' }).click();
  await page.getByText('De overname is vastgelegd.').waitFor();
  await page.getByText('Gewone baan bij Drukkerij Voorbeeld').waitFor();
});

it('who sees figures sees how far candidates came, and that it is an example', async () => {
  const { page, signIn, look } = await openVisitor(site);
  await signIn('Ada Voorbeeld');
  await page.getByRole('link', { name: 'Detachering' }).first().click();
  await page.getByText('Voorbeeldgegevens:').waitFor();
  await look('detachering');
  const table = page.getByRole('figure').getByRole('group');
  expect(await page.getByText('Jongere Proef').count()).toBeGreaterThan(0);
  await table.first().locator('summary').click();
  await look('detachering-tabel');
});
