import { afterAll, beforeAll, expect, it } from 'vitest';
import { verband } from '../acts.ts';
import { openInWorld } from '../casussen.ts';
import { joinTeam } from '../team.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;
let path: string;

beforeAll(async () => {
  site = await openSite();
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  const [casusId = ''] = await openInWorld(site.world, verband, team);
  await joinTeam(site.world, { verband, casusId, medewerker: 'noor-visser', rol: 'behandelaar' });
  path = `/verbanden/${verband}/casussen/${casusId}`;
});
afterAll(() => site.end());

it('a colleague asks whether it may be shared, hears how much, and registers what was given', async () => {
  const { page, signIn, goto, look, choose } = await openVisitor(site);
  await signIn('Inge Vermeulen');
  await goto(path);
  await page.getByText('Waarom zie ik dit?').first().click();
  await page.getByText('zolang uw rol in deze casus duurt').first().waitFor();
  await look('casus-waarom');
  await page.getByRole('link', { name: 'Mag ik dit delen?' }).click();
  await look('delen-vraag');
  await choose('Wat wilt u delen?', 'Verslag van een gesprek');
  await choose('Met wie?', 'GGD Amsterdam: regiehouder');
  await page.getByRole('button', { name: 'Mag dit?' }).click();
  await page.getByRole('heading', { name: 'Nee, dit mag u niet delen' }).waitFor();
  await page.getByRole('heading', { name: 'Wat kunt u wel doen?' }).waitFor();
  await look('delen-nee');

  await choose('Wat wilt u delen?', 'Afspraken');
  await choose('Met wie?', 'De Brug: behandelaar');
  await page.getByRole('button', { name: 'Mag dit?' }).click();
  await page.getByRole('heading', { name: 'Ja, u mag een samenvatting delen' }).waitFor();
  await look('delen-ja');
  await page.getByLabel('Waarvoor?').fill('Zijn BSN is 900000028.');
  await page.getByRole('button', { name: 'Leg vast wat u gaf' }).click();
  await page.getByRole('alert').getByText('BSN').waitFor();
  await look('delen-geweigerd');
  await page.getByLabel('Waarvoor?').fill('Weten of hij depressief is.');
  await page.getByText('Dit lijkt over een diagnose of een delict te gaan.').waitFor();
  await page.getByLabel('Waarvoor?').fill('Weten wanneer de jongere komt.');
  expect(await page.getByText('Dit lijkt over een diagnose').count()).toBe(0);
  await choose('Wie vroeg erom?', 'de ontvanger');
  await page.getByRole('button', { name: 'Leg vast wat u gaf' }).click();
  await page.getByText('Wat u deelde is vastgelegd.').waitFor();
  await page.getByText('Weten wanneer de jongere komt.').waitFor();
  await look('delen-register');
});

it('the behandelaar records that the jongere agrees, and ends it when the jongere no longer does', async () => {
  const { page, signIn, goto, look, choose } = await openVisitor(site);
  await signIn('Noor Visser');
  await goto(`${path}/delen`);
  await choose('Wat wilt u delen?', 'Ggz');
  await choose('Met wie?', 'UWV Amsterdam: arbeidsdeskundige');
  await page.getByRole('button', { name: 'Mag dit?' }).click();
  await page.getByRole('heading', { name: 'Nog niet: eerst moet de jongere instemmen' }).waitFor();
  await look('delen-na-instemming');
  await page.getByRole('button', { name: 'De jongere stemt in: leg dat vast' }).click();
  await page.getByRole('heading', { level: 1, name: 'Leg een instemming vast' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  await choose('Wat voor instemming is het?', 'toestemming van de patiënt');
  await look('instemming-nieuw');
  await page.getByRole('button', { name: 'Leg instemming vast' }).click();
  await page.getByText('De instemming is vastgelegd.').waitFor();
  await look('instemming-geldt');

  await page.getByRole('link', { name: 'Trek in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Trek de instemming in' }).waitFor();
  await look('instemming-intrekken');
  await choose('Waarom vervalt de instemming?', 'de jongere trekt de instemming in');
  await page.getByRole('button', { name: 'Trek in' }).click();
  await page.getByText('De instemming is ingetrokken.').waitFor();
  expect(await page.getByRole('link', { name: 'Trek in' }).count()).toBe(0);
});

it('works without scripts, and is not there for who has nothing to do with the casus', async () => {
  const inge = await openVisitor(site, { javaScriptEnabled: false });
  await inge.signIn('Inge Vermeulen');
  await inge.goto(`${path}/delen`);
  await inge.choose('Wat wilt u delen?', 'BSN');
  await inge.choose('Met wie?', 'Werkgever of inlener');
  await inge.page.getByRole('button', { name: 'Mag dit?' }).click();
  await inge.page.getByRole('heading', { name: 'Nee, dit mag u niet delen' }).waitFor();
  const tarik = await openVisitor(site);
  await tarik.signIn('Tarik Bulut');
  for (const deel of ['/delen', '/instemmingen/nieuw']) {
    const response = await tarik.page.goto(site.url + path + deel);
    expect(response?.status()).toBe(404);
  }
});
