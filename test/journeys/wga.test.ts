import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordAfspraak } from '../../src/domein/afspraak/contract.ts';
import { recordGesprek } from '../../src/domein/gesprek/contract.ts';
import { processLijst, receiveLijst } from '../../src/domein/lijst/contract.ts';
import { recordSelectie } from '../../src/domein/selectie/contract.ts';
import { getWerkvoorraad } from '../../src/domein/werkvoorraad/contract.ts';
import { readVoorbeeldprogramma } from '../../src/voorbeeld/programma.ts';
import { regios } from '../../src/voorbeeld/wga/getallen.ts';
import { writeLijst } from '../../src/voorbeeld/wga/lijst.ts';
import { adviseursVan, regiomanagerVan, regioverband, thuis } from '../../src/voorbeeld/wga/partners.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const verband = 'wga-alkmaar';
const regio = regios.find(({ naam }) => naam === thuis) ?? { naam: thuis, start: '', in2011: 0, in2012: 0 };
const [adviseur = '', tweede = ''] = adviseursVan(regio);

let site: Site;
/** The page of Sam, whose way this is. */
let casus = '';

/** The list of the region: three who came in as the project means it, and one for a medical reason. */
const klanten = ['Sam Voorbeeld', 'Noa van Proef', 'Robin de Test', 'Kim El Fictie'].map((naam, nummer) => ({
  ...{ nummer, naam, regio: thuis, plek: nummer, jaar: 2011 as const, geboortedatum: `197${nummer}-05-04` },
  ...{ bsn: ['900000016', '900000028', '900000041', '900000053'][nummer] ?? '', instroom: '2011-03-14' },
  reden: naam.startsWith('Kim') ? ('medisch' as const) : ('arbeidskundig' as const),
}));

const setClock = (dag: string): void => {
  site.world.clock.now = new Date(`${dag}T09:00:00Z`);
};

beforeAll(async () => {
  const alles = regioverband(regio);
  const organisaties = alles.organisaties.map((een) => ({
    ...een,
    medewerkers: een.medewerkers.filter(({ slug }) => slug !== tweede),
  }));
  const programma = await readVoorbeeldprogramma('wga-80-100');
  site = await openSite('2015-09-07T09:00:00Z', [{ inrichting: { ...alles, organisaties }, programma }]);
  const bram = await site.world.as(regiomanagerVan(regio));
  const inhoud = Buffer.from(writeLijst(klanten)).toString('base64');
  const { id: lijstId } = await bram(receiveLijst, { verband, soort: 'wga', bestandsnaam: 'wga.csv', inhoud });
  await bram(processLijst, { verband, lijstId, allesOfNiets: true });
  await bram(recordSelectie, { verband, selectie: 'cohort', peildatum: '2015-09-07' });
  setClock('2015-10-12');
  const luca = await site.world.as(adviseur);
  const { casussen } = await luca(getWerkvoorraad, {});
  const noa = casussen.find(({ deelnemer }) => deelnemer?.voornaam === 'Noa');
  const ref = { verband, casusId: noa?.casusId ?? '' };
  await luca(recordGesprek, { ...ref, datum: '2015-10-12', kanaal: 'telefonisch', gevoerd: true });
  await luca(recordAfspraak, { ...ref, wat: 'Kennismaken in het buurthuis', wie: 'deelnemer', datum: '2015-10-20' });
}, 60_000);
afterAll(() => site.end());

/** On a day a colleague sits down at a desk. */
async function meet(dag: string, naam: string): Promise<Visitor> {
  setClock(dag);
  const visitor = await openVisitor(site);
  await visitor.signIn(naam);
  return visitor;
}

/** What a figure of the region is on a day. */
async function figure({ page, goto }: Visitor, naam: string, peildatum: string): Promise<string | null> {
  await goto(`/verbanden/${verband}/cijfers?peildatum=${peildatum}`);
  const row = page.getByRole('row').filter({ has: page.getByText(naam, { exact: true }) });
  return row.getByRole('cell').first().textContent();
}

it('the adviser sees who is too late and what is for today, and an attempt is no conversation', async () => {
  const luca = await meet('2015-10-20', 'Luca de Oefening');
  const { page, goto, look, choose } = luca;
  const row = (naam: string) => page.getByRole('row').filter({ hasText: naam });
  await row('Voorbeeld, Sam').getByText('1 dag te laat').waitFor();
  await row('de Test, Robin').getByText('1 dag te laat').waitFor();
  await row('van Proef, Noa').getByText('vandaag', { exact: true }).waitFor();
  expect(await page.getByText('El Fictie, Kim').count()).toBe(0);
  await look('wga-werkvoorraad');
  await page.getByRole('link', { name: 'Voorbeeld, Sam' }).click();
  casus = new URL(page.url()).pathname;
  await look('wga-casus-begin');

  await goto(`${casus}/contactpogingen/nieuw`);
  await page.getByLabel('Wanneer probeerde u het?').fill('20-10-2015');
  await choose('Hoe probeerde u het?', 'telefoon');
  await choose('Wat kwam eruit?', 'geen gehoor');
  await look('wga-contactpoging');
  await page.getByRole('button', { name: 'Leg contactpoging vast' }).click();
  await page.getByText('De contactpoging is vastgelegd.').waitFor();
  expect(await figure(luca, 'Gesprekken', '20-10-2015')).toBe('1');

  await goto(`${casus}/gesprekken/nieuw`);
  await page.getByLabel('Wanneer was het gesprek?').fill('20-10-2015');
  await choose('Hoe sprak u elkaar?', 'huisbezoek');
  await choose('Is het gesprek gevoerd?', 'Ja');
  await page.getByRole('button', { name: 'Leg gesprek vast' }).click();
  await page.getByText('Het gesprek is vastgelegd.').waitFor();
  expect(await figure(luca, 'Gesprekken', '20-10-2015')).toBe('2');
});

it('the adviser records on whom the client can count, and finds something of the gemeente', async () => {
  const { page, goto, look, choose } = await meet('2015-11-02', 'Luca de Oefening');
  await goto(casus);
  await page.getByRole('link', { name: 'Leg vast Sociaal netwerk' }).click();
  await choose('Op wie kan de klant rekenen?', 'Beperkt');
  await choose('Van wie weet u dit?', 'de klant zelf');
  await look('wga-netwerk');
  await page.getByRole('button', { name: 'Leg waarneming vast' }).click();
  await page.getByText('De waarneming is vastgelegd.').waitFor();

  await goto(`${casus}/trajecten/nieuw`);
  await choose('Wat voor traject?', 'Welzijn van de gemeente');
  await page.getByLabel('Wie voert het uit?').fill('Gemeente Alkmaar');
  await page.getByLabel('Wat is de eerste dag?').fill('02-11-2015');
  await look('wga-traject');
  await page.getByRole('button', { name: 'Leg traject vast' }).click();
  await page.getByText('Het traject is vastgelegd.').waitFor();
  await page.getByText('Voorziening van de gemeente').first().waitFor();
});

it('a herbeoordeling is asked for; the day of the law stands beside the day that is expected', async () => {
  const { page, goto, look, choose } = await meet('2015-11-16', 'Luca de Oefening');
  await goto(`${casus}/aanvragen/nieuw`);
  await choose('Wat wordt er aangevraagd?', 'Herbeoordeling');
  await choose('Wie vraagt het aan?', 'onze organisatie');
  await page.getByLabel('Wanneer is de aanvraag ontvangen?').fill('16-11-2015');
  await page.getByLabel('Wanneer verwacht u het besluit?').fill('15-03-2016');
  expect(await page.getByText('vooraf geïnformeerd').count()).toBe(0);
  await look('wga-aanvraag');
  await page.getByRole('button', { name: 'Leg aanvraag vast' }).click();
  await page.getByText('De aanvraag is vastgelegd.').waitFor();
  const volgens = page.getByRole('main').locator('dl > div', { hasText: 'Volgens de wet' });
  expect(await volgens.innerText()).toContain('11-01-2016');
  const verwacht = page.getByRole('main').locator('dl > div', { hasText: 'Verwacht' });
  expect(await verwacht.innerText()).toContain('15-03-2016');
  await look('wga-casus-aanvraag');
});

it('the arbeidsdeskundige sees that it is late, and decides all the same', async () => {
  const { page, look, choose } = await meet('2016-02-01', 'Puck Nepveld');
  await page.getByRole('link', { name: 'Aanvragen' }).first().click();
  await page.getByRole('link', { name: 'Te laat' }).click();
  await page.getByText('3 weken te laat').waitFor();
  await look('wga-aanvragen-te-laat');
  await page.getByRole('link', { name: 'Sam Voorbeeld' }).click();
  await page.getByRole('link', { name: 'Leg besluit vast' }).click();
  await choose('Wat is er besloten?', 'De uitkering blijft zoals hij is');
  await page.getByLabel('Wanneer is er besloten?').fill('01-02-2016');
  await look('wga-besluit');
  await page.getByRole('button', { name: 'Leg besluit vast' }).click();
  await page.getByText('Het besluit is vastgelegd.').waitFor();
  await page.getByText('De uitkering blijft zoals hij is').first().waitFor();
  await look('wga-casus-besluit');
});

async function startWork({ page, goto, choose }: Visitor, vorm: string, werk: Record<string, string>): Promise<void> {
  await goto(casus);
  await page.getByRole('main').getByRole('link', { name: 'Werk', exact: true }).click();
  await choose('Wat voor werk is het?', vorm);
  for (const [vraag, antwoord] of Object.entries(werk)) await page.getByLabel(vraag).fill(antwoord);
  await page.getByRole('button', { name: 'Leg werk vast' }).click();
  await page.getByText('De plaatsing is vastgelegd.').waitFor();
}

it('the client begins as a volunteer, and has paid work a few months later', async () => {
  const maart = await meet('2016-03-01', 'Luca de Oefening');
  await startWork(maart, 'Vrijwilligerswerk', {
    ...{ 'Bij welke werkgever?': 'Buurthuis De Schakel (voorbeeld)', 'Hoeveel uren?': '8' },
    'Wat is de eerste dag?': '01-03-2016',
  });
  await maart.page.getByText('Vrijwilligerswerk').first().waitFor();
  await maart.look('wga-casus-vrijwilliger');

  const juni = await meet('2016-06-01', 'Luca de Oefening');
  await startWork(juni, 'Gedeeltelijk aan het werk', {
    ...{ 'Bij welke werkgever?': 'Kwekerij De Stek (voorbeeld)', 'Hoeveel uren?': '16' },
    'Wat is de eerste dag?': '01-06-2016',
  });
  await juni.page.getByText('Gedeeltelijk aan het werk').first().waitFor();
  await juni.look('wga-casus-gedeeltelijk');
});

it('the figures of the region say what was so on a day', async () => {
  const bram = await meet('2016-08-01', 'Bram El Bedenksel');
  const op = (naam: string, peildatum: string) => figure(bram, naam, peildatum);
  expect(await op('Gedeeltelijk aan het werk', '30-04-2016')).toBe('0');
  expect(await op('Doen vrijwilligerswerk', '30-04-2016')).toBe('1');
  expect(await op('Gedeeltelijk aan het werk', '31-07-2016')).toBe('1');
  expect(await op('Gesproken klanten', '31-07-2016')).toBe('2');
  expect(await op('Klanten met een herbeoordeling', '31-07-2016')).toBe('1');
  expect(await op('Beperkt netwerk of geïsoleerd', '31-07-2016')).toBe('1 van 2');
  await bram.look('wga-cijfers');
});
