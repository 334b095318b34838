import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProgramma } from '../../src/domein/programma/lezen.ts';
import { writeDossiers } from '../../src/voorbeeld/detachering/lijst.ts';
import { noordoostBrabant } from '../../src/voorbeeld/detachering/partners.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const noa = {
  ...{ nummer: 1, naam: 'Noa Voorbeeld', geboortedatum: '1992-05-04', bsn: '900000028' },
  ...{ gemotiveerd: true, uren: 20, direct: true, maanden: 5 },
};

let site: Site;
/** The pages of the one casus of this journey. */
let casus = '';

beforeAll(async () => {
  const { programma } = readProgramma(readFileSync('programmas/wajong-detachering.yaml', 'utf8'));
  if (!programma) throw new Error('The programme is not in order');
  site = await openSite('2015-01-12T09:00:00Z', [{ inrichting: noordoostBrabant, programma }]);
});
afterAll(() => site.end());

/** On a day a colleague sits down at a desk. */
async function meet(dag: string, naam: string): Promise<Visitor> {
  site.world.clock.now = new Date(`${dag}T09:00:00Z`);
  const visitor = await openVisitor(site);
  await visitor.signIn(naam);
  return visitor;
}

it('UWV delivers a dossier, and its candidate gets a casus', async () => {
  const { page, goto, look } = await meet('2015-01-12', 'Marga van Sjabloon');
  await goto('/lijsten');
  await page.getByRole('link', { name: 'Lever een lijst aan' }).first().click();
  const buffer = Buffer.from(writeDossiers([noa]));
  await page.getByLabel('Bestand').setInputFiles({ name: 'dossiers.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Lever aan' }).click();
  await page.getByRole('button', { name: 'Doe een proef' }).click();
  await page.getByRole('button', { name: 'Verwerk de lijst' }).waitFor();
  await look('wajong-lijst');
  await page.getByRole('button', { name: 'Verwerk de lijst' }).click();
  await page.getByRole('heading', { name: 'De lijst is verwerkt' }).waitFor();
  await page.getByRole('link', { name: 'Selecties' }).first().click();
  await look('wajong-selecties');
  await page.getByRole('button', { name: 'Doe een proef' }).click();
  await look('wajong-selectie-proef');
  await page.getByRole('button', { name: 'Open de casussen' }).click();
  await page.getByText('De selectie is uitgevoerd').first().waitFor();
});

/** Every four weeks somebody talks with the candidate. */
async function talk({ page, goto, choose }: Visitor, datum: string): Promise<void> {
  await goto(`${casus}/gesprekken/nieuw`);
  await page.getByLabel('Wanneer was het gesprek?').fill(datum);
  await choose('Hoe sprak u elkaar?', 'op kantoor');
  await choose('Is het gesprek gevoerd?', 'Ja');
  await page.getByRole('button', { name: 'Leg gesprek vast' }).click();
  await page.getByText('Het gesprek is vastgelegd.').waitFor();
}

it('the table does not take the candidate yet, and says what is needed', async () => {
  const ad = await meet('2015-01-27', 'Willemijn Proefstra');
  await ad.look('wajong-werkvoorraad');
  await ad.page.getByRole('link', { name: 'Voorbeeld, Noa' }).click();
  casus = new URL(ad.page.url()).pathname;
  await ad.look('wajong-casus-begin');
  await talk(ad, '20-01-2015');
  await ad.page.getByRole('link', { name: 'Beoordeel' }).click();
  await ad.choose('Is de kandidaat echt gemotiveerd om mee te doen?', 'ja');
  await ad.choose('Kan de kandidaat meteen beginnen?', 'ja');
  await ad.page.getByRole('button', { name: 'Leg oordeel vast' }).click();
  await ad.page.getByText('Wat uw organisatie zegt is vastgelegd.').waitFor();

  const sw = await meet('2015-01-27', 'Marij Denkbeeld');
  await sw.page.getByRole('link', { name: 'Selectietafel' }).first().click();
  await sw.look('wajong-selectietafel');
  await sw.goto(`${casus}/kandidaatkaart`);
  expect(await sw.page.getByText('Voorbeeld', { exact: true }).count()).toBe(0);
  await sw.choose('Kan de kandidaat binnen drie maanden aan het werk bij een externe gewone werkgever?', 'nee');
  await sw.choose('Kan de kandidaat minstens 12 uur per week werken?', 'ja');
  await sw.page.getByRole('button', { name: 'Leg oordeel vast' }).click();
  await sw.page.getByText('Wat uw organisatie zegt is vastgelegd.').waitFor();
  await sw.choose('Binnen drie maanden bij een gewone werkgever: wat is er nog nodig?', 'Een vast werkritme');
  await sw.choose('Binnen drie maanden bij een gewone werkgever: wie zorgt hiervoor?', 'De Smidse');
  await sw.look('wajong-kaart-zonder-naam');
  await sw.page.getByRole('button', { name: 'Stel vast: nog niet' }).click();
  await sw.page.getByText('Het oordeel is vastgesteld.').waitFor();
  await sw.look('wajong-kaart-nog-niet');
});

it('three months later the candidate is geschikt, and agrees that the SW-bedrijf hears the name', async () => {
  const sw = await meet('2015-04-21', 'Marij Denkbeeld');
  await sw.goto(`${casus}/kandidaatkaart`);
  await sw.page.getByRole('link', { name: 'Leg de afloop vast' }).click();
  await sw.choose('Hoe liep het af?', 'de kandidaat heeft dit nu');
  await sw.page.getByRole('button', { name: 'Bewaar' }).click();
  await sw.goto(`${casus}/kandidaatkaart`);
  await sw.choose('Kan de kandidaat binnen drie maanden aan het werk bij een externe gewone werkgever?', 'ja');
  await sw.page.getByRole('button', { name: 'Leg oordeel vast' }).click();
  await sw.page.getByRole('button', { name: 'Stel vast: geschikt' }).click();
  await sw.page.getByText('Het oordeel is vastgesteld.').waitFor();
  await sw.look('wajong-kaart-geschikt');

  const ad = await meet('2015-04-22', 'Willemijn Proefstra');
  await talk(ad, '22-04-2015');
  await ad.goto(`${casus}/instemmingen/nieuw`);
  await ad.choose('Wat voor instemming is het?', 'instemming om UWV-gegevens te delen');
  await ad.choose('Wie mag de gegevens krijgen?', 'De Smidse');
  await ad.choose('Welke gegevens?', 'Naam en geboortedatum');
  await ad.look('wajong-instemming');
  await ad.page.getByRole('button', { name: 'Leg instemming vast' }).click();
  await ad.page.getByText('De instemming is vastgelegd.').waitFor();
  await ad.goto(casus);
  await ad.page.getByRole('main').getByRole('link', { name: 'Overdracht', exact: true }).click();
  await ad.choose('Aan welke organisatie?', 'De Smidse');
  await ad.page.getByLabel('Waarom draagt u over?').fill('Het contract begint op 11 mei.');
  await ad.page.getByRole('button', { name: 'Bied aan' }).click();
  await ad.page.getByText('U blijft verantwoordelijk tot de ander aanvaardt.').first().waitFor();
  await ad.look('wajong-casus-geschikt');
});

it('the SW-bedrijf takes the regie, and gives a contract', async () => {
  const { page, goto, look, choose } = await meet('2015-05-11', 'Marij Denkbeeld');
  await goto('/overdrachten');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Beantwoord/ })
    .click();
  await choose('Neemt u de regie over?', 'Ja, wij nemen de regie over');
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await page.getByText('De regie is overgenomen.').waitFor();
  await goto(casus);
  await page.getByRole('heading', { level: 1, name: 'Noa Voorbeeld' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Werk', exact: true }).click();
  await page.getByLabel('Bij welke werkgever?').fill('SW-bedrijf De Smidse (voorbeeld)');
  await page.getByLabel('Hoeveel uren?').fill('24');
  await choose('Wat voor werk is het?', 'Dienstverband bij het SW-bedrijf');
  await page.getByLabel('Wat is de eerste dag?').fill('11-05-2015');
  await look('wajong-contract');
  await page.getByRole('button', { name: 'Leg werk vast' }).click();
  await page.getByText('De plaatsing is vastgelegd.').waitFor();
});

it('the SW-bedrijf lends the candidate out, within the hours of the contract', async () => {
  const sw = await meet('2015-06-01', 'Marij Denkbeeld');
  const { page, look } = sw;
  await talk(sw, '01-06-2015');
  await page.getByRole('link', { name: 'Leg een detachering vast' }).click();
  await page.getByLabel('Bij welke werkgever?').fill('Bouwbedrijf Papier (voorbeeld)');
  await page.getByLabel('Wat is de eerste dag?').fill('01-06-2015');
  await page.getByLabel('Hoeveel uren?').fill('32');
  await page.getByRole('button', { name: 'Leg detachering vast' }).click();
  await page.getByText('Het contract is voor 24 uur per week. Vul 24 of minder in').first().waitFor();
  await look('wajong-detachering-geweigerd');
  await page.getByLabel('Hoeveel uren?').fill('20');
  await page.getByRole('button', { name: 'Leg detachering vast' }).click();
  await page.getByText('De detachering is vastgelegd.').waitFor();
  await look('wajong-casus-gedetacheerd');
});

it('the hours are paid, the inlener takes over, and after half a year the casus closes', async () => {
  const sw = await meet('2015-07-01', 'Marij Denkbeeld');
  await sw.goto(casus);
  await sw.page.getByRole('link', { name: 'Leg uren vast' }).click();
  await sw.page.getByLabel('Welke maand?').fill('2015-06');
  await sw.page.getByLabel('Hoeveel uren zijn betaald?').fill('86');
  await sw.page.getByRole('button', { name: 'Leg uren vast' }).click();
  await sw.look('wajong-casus-uren');

  const later = await meet('2015-09-01', 'Marij Denkbeeld');
  await talk(later, '01-09-2015');
  await later.page.getByRole('link', { name: 'De inlener neemt over' }).click();
  await later.page.getByLabel('Wat is de eerste dag in dienst bij deze werkgever?').fill('01-09-2015');
  await later.look('wajong-overname');
  await later.page.getByRole('button', { name: 'Leg overname vast' }).click();
  await later.page.getByText('De overname is vastgelegd.').waitFor();
  await later.look('wajong-casus-overgenomen');

  const einde = await meet('2016-02-29', 'Marij Denkbeeld');
  await einde.look('wajong-werkvoorraad-sw');
  await talk(einde, '29-02-2016');
  await einde.page.getByRole('main').getByRole('link', { name: 'Sluit af' }).click();
  await einde.choose('Hoe eindigt de casus?', 'In dienst bij een gewone werkgever');
  await einde.page.getByLabel('Per wanneer?').fill('29-02-2016');
  await einde.page.getByRole('button', { name: 'Sluit de casus' }).click();
  await einde.page.getByText('De casus is afgesloten.').first().waitFor();
  await einde.look('wajong-casus-gesloten');
});

it('the project leader sees how far everybody came, by the number of a casus and no name', async () => {
  const { page, look, goto } = await meet('2016-02-29', 'Marga van Sjabloon');
  await page.getByRole('link', { name: 'Detachering' }).first().click();
  await page.getByText('Voorbeeldgegevens:').waitFor();
  await look('wajong-keten');
  await goto('/cijfers');
  const row = page.getByRole('row').filter({ hasText: 'Overgenomen' });
  expect(await row.getByRole('cell').first().textContent()).toBe('1');
  expect(await page.content()).not.toContain('Voorbeeld, Noa');
  await look('wajong-cijfers');
});
