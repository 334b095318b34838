import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeLijst } from '../../src/voorbeeld/banenafspraak/lijst.ts';
import {
  decide,
  figure,
  judge,
  leerlingen,
  observe,
  open,
  openRegio,
  send,
  talk,
  verband,
} from './banenafspraak.fixture.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let site: Site;
/** The pages of Sam and of Noa. */
let sam = '';
let noa = '';

beforeAll(async () => {
  site = await openRegio('2015-03-16T09:00:00Z');
}, 60_000);
afterAll(() => site.end());

/** On a day a colleague sits down at a desk. */
async function meet(dag: string, naam: string): Promise<Visitor> {
  site.world.clock.now = new Date(`${dag}T09:00:00Z`);
  const visitor = await openVisitor(site);
  await visitor.signIn(naam);
  return visitor;
}

it('the school tells who leaves, and everybody whom it names gets a casus', async () => {
  const pien = await meet('2015-03-16', 'Pien Proefstra');
  const { page, goto, look } = pien;
  await goto('/lijsten');
  await page.getByRole('link', { name: 'Lever een lijst aan' }).first().click();
  const buffer = Buffer.from(writeLijst(leerlingen));
  await page.getByLabel('Bestand').setInputFiles({ name: 'schoolverlaters.csv', mimeType: 'text/csv', buffer });
  await send(pien, 'Lever aan');
  await send(pien, 'Doe een proef');
  await page.getByRole('button', { name: 'Verwerk de lijst' }).waitFor();
  await look('banen-lijst');
  await send(pien, 'Verwerk de lijst');
  await page.getByRole('heading', { name: 'De lijst is verwerkt' }).waitFor();
  await goto(`${verband}/selecties`);
  await look('banen-selecties');
  await page.getByRole('button', { name: 'Doe een proef' }).first().click();
  await page.getByRole('heading', { name: 'Er opent 1 casus' }).waitFor();
  await send(pien, 'Open de casus');
  await page.getByText('De selectie is uitgevoerd').first().waitFor();
  await goto(`${verband}/selecties`);
  await page.getByRole('button', { name: 'Doe een proef' }).nth(1).click();
  await page.getByRole('heading', { name: 'Er openen 2 casussen' }).waitFor();
  await look('banen-selectie-proef');
  await send(pien, 'Open de casussen');
  await page.getByText('De selectie is uitgevoerd').first().waitFor();
});

it('klantmanager, decaan and coordinator each see to whom nobody has spoken yet', async () => {
  const aafke = await meet('2015-03-23', 'Aafke Modelman');
  await aafke.goto('/werkvoorraad?fase=aangemeld');
  await aafke.page.getByRole('link', { name: 'Voorbeeld, Sam' }).waitFor();
  await aafke.page.getByRole('link', { name: 'de Test, Robin' }).waitFor();
  await aafke.page.getByText('Nog geen gesprek sinds de start op 16 maart').first().waitFor();
  await aafke.look('banen-niet-gesproken');

  const loes = await meet('2015-03-23', 'Loes Bedenksel');
  // Of when somebody looks, why and what was offered a school sees nothing, so there is no empty column either.
  expect(await loes.page.getByRole('columnheader').allTextContents()).toEqual(['Kandidaat', 'Fase', 'Regisseur']);
  await loes.look('banen-werkvoorraad-decaan');
  sam = await open(loes, 'Voorbeeld, Sam');
  await loes.goto(`${sam}/instemmingen/nieuw`);
  await loes.choose('Wat voor instemming is het?', 'toestemming (AVG');
  await loes.choose('Wie mag de gegevens krijgen?', 'Gemeente Hunzestad');
  await loes.page.getByLabel('School').check();
  await loes.look('banen-instemming');
  await send(loes, 'Leg instemming vast');
  await loes.page.getByText('De instemming is vastgelegd.').waitFor();
  const gijs = await meet('2015-03-23', 'Gijs van der Schijn');
  await gijs.page.getByText('Uw werkvoorraad is leeg').waitFor();

  const saskia = await meet('2015-03-23', 'Saskia Toonbeeld');
  expect(await figure(saskia, 'Nog door niemand gesproken')).toBe('3');
  expect(await saskia.page.content()).not.toContain('Voorbeeld, Sam');
  await saskia.goto(`${verband}/aanvragen`);
  await saskia.look('banen-aanvragen-coordinator');
  await saskia.page.getByRole('link', { name: 'Aantallen per week' }).click();
  await saskia.page.getByText('De meeste aanvragen worden verwacht in de week van 06-07-2015: 2.').waitFor();
  await saskia.look('banen-piek');
});

it('Sam is spoken to, and gemeente and UWV find together that an aanvraag fits and that Sam wants it', async () => {
  const aafke = await meet('2015-04-07', 'Aafke Modelman');
  await talk(aafke, sam, '07-04-2015');
  await observe(aafke, sam, 'registerstatus', ['Wat is de status in het doelgroepregister?', 'Vermoedelijk']);
  const marjan = await meet('2015-06-11', 'Marjan van Papier');
  await marjan.goto(`${verband}/selectietafel`);
  await marjan.look('banen-screening');
  await judge(marjan, sam);
  const gemeente = await meet('2015-06-11', 'Aafke Modelman');
  await judge(gemeente, sam);
  await send(gemeente, 'Stel vast: geschikt');
  await gemeente.page.getByText('Het oordeel is vastgesteld.').waitFor();
  await gemeente.look('banen-kandidaatkaart');
});

it('Sam is told beforehand, and then the klantmanager asks for the indicatie', async () => {
  const aafke = await meet('2015-07-13', 'Aafke Modelman');
  const { page, goto, choose, look } = aafke;
  await goto(`${sam}/aanvragen/nieuw`);
  await choose('Wat wordt er aangevraagd?', 'Indicatie banenafspraak');
  await page.getByLabel('Wanneer verwacht u het besluit?').fill('16-11-2015');
  await send(aafke, 'Leg aanvraag vast');
  await page.getByText('De kandidaat moet dit vooraf weten (Wfsv 38d lid 8)').first().waitFor();
  await look('banen-aanvraag-niet-verteld');
  await page.getByLabel(/Wanneer is de .* vooraf geïnformeerd/).fill('01-07-2015');
  await send(aafke, 'Leg aanvraag vast');
  await page.getByText('De aanvraag is vastgelegd.').waitFor();
  await look('banen-casus-aanvraag');
});

it('Noa asks for Wajong and is refused; the gemeente gets it offered, and UWV holds on until it says yes', async () => {
  const marjan = await meet('2015-04-13', 'Marjan van Papier');
  noa = await open(marjan, 'van Proef, Noa');
  await talk(marjan, noa, '13-04-2015');
  await marjan.goto(`${noa}/aanvragen/nieuw`);
  await marjan.choose('Wat wordt er aangevraagd?', 'Wajong 2015');
  await marjan.choose('Wie vraagt het aan?', 'zelf');
  await send(marjan, 'Leg aanvraag vast');
  await marjan.page.getByText('De aanvraag is vastgelegd.').waitFor();

  const ties = await meet('2015-07-13', 'Ties van Sjabloon');
  await decide(ties, noa, 'Heeft arbeidsvermogen');
  await ties.look('banen-casus-afgewezen');
  const uwv = await meet('2015-07-13', 'Marjan van Papier');
  await open(uwv, 'van Proef, Noa');
  await uwv.page.getByText('U blijft verantwoordelijk tot Gemeente Hunzestad').first().waitFor();
  await uwv.look('banen-casus-overdracht');
  const saskia = await meet('2015-07-13', 'Saskia Toonbeeld');
  expect(await figure(saskia, 'Na afwijzing overgenomen')).toBe('0 van 1');

  const aafke = await meet('2015-07-20', 'Aafke Modelman');
  await aafke.goto('/overdrachten');
  await aafke.look('banen-overdrachten');
  await aafke.page
    .getByRole('main')
    .getByRole('link', { name: /Beantwoord/ })
    .click();
  await aafke.choose('Neemt u de regie over?', 'Ja, wij nemen de regie over');
  await send(aafke, 'Verstuur het antwoord');
  await aafke.page.getByText('De regie is overgenomen.').waitFor();
  await open(aafke, 'van Proef, Noa');
  await aafke.page.getByText('U bent verantwoordelijk.').waitFor();
  const later = await meet('2015-07-20', 'Saskia Toonbeeld');
  expect(await figure(later, 'Na afwijzing overgenomen')).toBe('1 van 1');
});

it('the assessor sees the day of the law and the day that is expected, and Sam comes into the register', async () => {
  const ties = await meet('2015-10-26', 'Ties van Sjabloon');
  const { page, goto, look } = ties;
  await goto(`${verband}/aanvragen`);
  await page.getByRole('link', { name: 'Te laat' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Sam Voorbeeld' });
  for (const tekst of ['1 week te laat', '19-10-2015', '16-11-2015']) await row.getByText(tekst).first().waitFor();
  await look('banen-aanvragen-te-laat');
  await decide(ties, sam, 'Indicatie banenafspraak');
  await observe(ties, sam, 'grond', [
    'Op welke grond hoort de kandidaat bij de doelgroep?',
    'Participatiewet, vastgesteld door UWV of op de werkplek',
  ]);
  await look('banen-casus-register');
  expect(await page.getByRole('main').innerText()).toContain('Opgenomen');
});

it('Sam has a job that counts, and after half a year of it the casus closes', async () => {
  const aafke = await meet('2015-11-16', 'Aafke Modelman');
  const { page, goto, choose, look } = aafke;
  await goto(`${sam}/plaatsingen/nieuw`);
  await page.getByLabel('Bij welke werkgever?').fill('Bakkerij Het Korenaar (voorbeeld)');
  await page.getByLabel('Hoeveel uren?').fill('24');
  await choose('Wat voor werk is het?', 'Baan met loonkostensubsidie');
  await page.getByLabel('Wat is de eerste dag?').fill('16-11-2015');
  await look('banen-werk');
  await send(aafke, 'Leg werk vast');
  await page.getByText('De plaatsing is vastgelegd.').waitFor();
  await look('banen-casus-werk');
  const later = await meet('2016-05-17', 'Aafke Modelman');
  await later.goto(`${sam}/uitstroom/nieuw`);
  await later.choose('Hoe eindigt de casus?', 'Blijvend aan het werk');
  await send(later, 'Sluit de casus');
  await later.page.getByText('De casus is afgesloten.').first().waitFor();
});

it('the coordinator sees the grounds, the jobs beside the target, the calls and whom to ask in each region', async () => {
  const saskia = await meet('2016-05-17', 'Saskia Toonbeeld');
  const { page, goto, choose, look } = saskia;
  expect(await figure(saskia, 'In het register via de Participatiewet')).toBe('1 van 1');
  expect(await figure(saskia, 'Blijvend aan het werk')).toBe('1');
  expect(await figure(saskia, 'Nog door niemand gesproken')).toBe('1');
  await page.locator('summary', { hasText: 'Banen van kandidaten' }).click();
  await page.getByText('100.000 extra banen in de markt (2026) en 25.000 bij de overheid (2024)').first().waitFor();
  const banen = page.getByRole('row').filter({ hasText: 'Banen van kandidaten' });
  expect(await banen.getByRole('cell').last().innerText()).toBe('125.000\nheel Nederland, sinds 01-01-2013');
  await look('banen-cijfers');
  await goto(`${verband}/oproepen`);
  await choose('Welke oproep?', 'Overdracht na een afgewezen Wajong');
  await choose('Hoe staat het ervoor?', 'geregeld');
  await send(saskia, 'Leg vast');
  await page.getByText('Vastgelegd is hoe het met de oproep staat.').waitFor();
  await look('banen-oproepen');
  const greetje = await meet('2016-05-17', 'Greetje Figuurlijk');
  await greetje.goto(`${verband}/regiodeskundigen`);
  await greetje.choose('Welke arbeidsmarktregio?', 'Groningen');
  await greetje.page.getByLabel('Naam').fill('Sanne van Papier');
  await greetje.page.getByLabel('Organisatie').fill('UWV Groningen (voorbeeld)');
  await greetje.page.getByLabel('Zakelijk telefoonnummer').fill('088 000 0000');
  await send(greetje, 'Leg vast');
  await greetje.page.getByText('Van 35 regio’s is er 1 bekend.').waitFor();
  await greetje.look('banen-gids');
});
