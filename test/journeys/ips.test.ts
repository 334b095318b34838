import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { proefstreek } from '../../src/voorbeeld/ips/partners.ts';
import { writeAanmeldingen } from '../../src/voorbeeld/ips/lijst.ts';
import { listKandidaten } from '../../src/voorbeeld/ips/kandidaten.ts';
import { readVoorbeeldprogramma } from '../../src/voorbeeld/programma.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const verband = '/verbanden/ips-regio';
const [wens, klant] = listKandidaten(
  [
    { datum: '2021-01-06', verantwoordelijk: 'gemeente', wil: true },
    { datum: '2021-01-13', verantwoordelijk: 'UWV', wil: true },
  ],
  1,
);

let site: Site;

/** Everybody looks at the same clock. */
const goTo = (dag: string): void => {
  site.world.clock.now = new Date(`${dag}T10:00:00Z`);
};

async function enter(naam: string): Promise<Visitor> {
  const visitor = await openVisitor(site);
  await visitor.signIn(naam);
  return visitor;
}

beforeAll(async () => {
  const programma = await readVoorbeeldprogramma('ggz-ips');
  site = await openSite('2021-01-18T10:00:00Z', [{ inrichting: proefstreek, programma }]);
}, 60_000);
afterAll(() => site.end());

/** The casus that somebody sees first in the own worklist. */
async function openFirst({ page, goto }: Visitor): Promise<void> {
  await goto('/');
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { level: 2, name: 'Wat er gebeurde' }).waitFor();
}

/** Follows a link to a form, and waits until it is there. */
async function follow({ page }: Visitor, link: Locator): Promise<void> {
  await link.click();
  await page.getByRole('link', { name: 'Terug zonder bewaren' }).waitFor();
}

/** An act of the casus that is open, by the name of its button. */
const act = (visitor: Visitor, naam: string): Promise<void> =>
  follow(visitor, visitor.page.getByRole('main').getByRole('link', { name: naam, exact: true }));

const send = ({ page }: Visitor, naam: string): Promise<void> => page.getByRole('button', { name: naam }).click();

type Instemming = { soort: string; ontvanger: string; gegevens: string[] };

async function agree(visitor: Visitor, { soort, ontvanger, gegevens }: Instemming): Promise<void> {
  const { page, goto, choose } = visitor;
  await openFirst(visitor);
  await goto(`${new URL(page.url()).pathname}/instemmingen/nieuw`);
  await choose('Wat voor instemming is het?', soort);
  await choose('Wie mag de gegevens krijgen?', ontvanger);
  for (const gegeven of gegevens) await page.getByLabel(gegeven).check();
  await send(visitor, 'Leg instemming vast');
  await page.getByText('De instemming is vastgelegd.').waitFor();
}

it('the ggz refers two people, and everybody on the list gets a casus', async () => {
  const wietske = await enter('Wietske de Schets');
  const { page, goto, look } = wietske;
  await goto('/lijsten');
  await page.getByRole('link', { name: 'Lever een lijst aan' }).first().click();
  const buffer = Buffer.from(writeAanmeldingen([wens, klant].flatMap((een) => een ?? [])));
  await page.getByLabel('Bestand').setInputFiles({ name: 'aanmeldingen.csv', mimeType: 'text/csv', buffer });
  await send(wietske, 'Lever aan');
  await send(wietske, 'Doe een proef');
  await look('ips-lijst');
  await send(wietske, 'Verwerk de lijst');
  await page.getByRole('heading', { name: 'De lijst is verwerkt' }).waitFor();
  await goto(`${verband}/selecties`);
  await page.getByText('Iedereen die op de lijst staat.').waitFor();
  await look('ips-selectie');
  await send(wietske, 'Doe een proef');
  await page.getByRole('heading', { name: 'Er openen 2 casussen' }).waitFor();
  await look('ips-selectie-proef');
  await send(wietske, 'Open de casussen');
  await openFirst(wietske);
  await look('ips-casus-begin');
});

it('somebody consents to three things, each with the partner whom it is about', async () => {
  const jelle = await enter('Jelle Testema');
  const karin = await enter('Karin Denkbeeld');
  const { look } = jelle;
  await agree(karin, { soort: 'wilsverklaring bij IPS', ontvanger: 'Ggz De Linde', gegevens: ['Uitkering'] });
  await karin.look('ips-instemming-deelname');
  await agree(jelle, {
    ...{ soort: 'toestemming van de patiënt', ontvanger: 'Gemeente Papierveen' },
    gegevens: ['Behandeling in de ggz', 'IPS, van werkwens tot werkgever'],
  });
  await agree(jelle, {
    ...{ soort: 'toestemming (AVG', ontvanger: 'Werkgever of inlener' },
    gegevens: ['Naam en geboortedatum', 'Profiel voor werk'],
  });
  await look('ips-instemmingen');
});

it('the region records its money, is told that 42 % is not 6 of 12, and grants a place by number', async () => {
  const anneke = await enter('Anneke Nepveld');
  const { page, goto, look } = anneke;
  await goto(`${verband}/financiering`);
  await page.getByLabel('Hoe heet de bron?').fill('Perspectief op werk 2021');
  await send(anneke, 'Leg bron vast');
  await page.getByText('42 % van 12 is 5,04. De kans dat 6 of meer van de 12 duurzaam uitstromen is 0,39.').waitFor();
  await look('ips-financiering');
  await openFirst(anneke);
  expect(await page.content()).not.toContain(wens?.naam.split(' ')[0]);
  await act(anneke, 'Ken een plek toe');
  await page.getByLabel('Wat is de eerste dag?').fill('01-02-2021');
  await look('ips-plek');
  await send(anneke, 'Ken plek toe');
  await page.getByText('De plek is toegekend.').waitFor();
  await look('ips-casus-regio');
});

it('a client of UWV is refused on that money, and reads why', async () => {
  const anneke = await enter('Anneke Nepveld');
  const { page, goto, look } = anneke;
  await goto('/');
  await page.getByRole('main').getByRole('table').getByRole('link').nth(1).click();
  await act(anneke, 'Ken een plek toe');
  await page.getByLabel('Wat is de eerste dag?').fill('01-02-2021');
  await send(anneke, 'Ken plek toe');
  await page
    .getByRole('alert')
    .getByText('Dit geld is voor mensen voor wie de gemeente verantwoordelijk is. Voor een klant van UWV betaalt UWV')
    .waitFor();
  await look('ips-plek-geweigerd');
  const esther = await enter('Esther ter Illustratie');
  await openFirst(esther);
  await act(esther, 'Aanbod');
  await esther.choose('Wat voor aanbod?', 'IPS op kosten van UWV');
  await send(esther, 'Leg aanbod vast');
  await esther.page.getByText('Het aanbod is vastgelegd.').waitFor();
  const wietske = await enter('Wietske de Schets');
  await openFirst(wietske);
  await wietske.look('ips-casus-uwv');
  await wietske.page.getByText('IPS op kosten van UWV').first().waitFor();
});

it('a trajectbegeleider looks for work with somebody, who chose what an employer may know', async () => {
  goTo('2021-02-15');
  const jelle = await enter('Jelle Testema');
  const { page, choose, look } = jelle;
  await openFirst(jelle);
  await act(jelle, 'Gesprek');
  await choose('Hoe sprak u elkaar?', 'huisbezoek');
  await choose('Is het gesprek gevoerd?', 'Ja');
  await send(jelle, 'Leg gesprek vast');
  await page.getByText('Het gesprek is vastgelegd.').waitFor();
  await act(jelle, 'Traject');
  await choose('Wat voor traject?', 'IPS-traject');
  await page.getByLabel('Wie voert het uit?').fill('Ggz De Linde (voorbeeld)');
  await page.getByLabel('Wat is de eerste dag?').fill('01-02-2021');
  await send(jelle, 'Leg traject vast');
  await page.getByText('Het traject is vastgelegd.').waitFor();
  await openFirst(jelle);
  await follow(jelle, page.getByRole('link', { name: /Leg vast.*Openheid naar werkgevers/ }));
  await choose('Wat mag een werkgever weten?', 'Wat nodig is op het werk');
  await choose('Van wie weet u dit?', 'de kandidaat zelf');
  await look('ips-openheid');
  await send(jelle, 'Leg waarneming vast');
  await page.getByText('De waarneming is vastgelegd.').waitFor();
  await act(jelle, 'Werkgever');
  await page.getByLabel('Met welke werkgever?').fill('Bakkerij Korst (voorbeeld)');
  await choose('Hoe was het contact?', 'in persoon');
  await choose('Waar was u?', 'bij de werkgever');
  await choose('Was de kandidaat erbij?', 'Ja');
  await look('ips-werkgever');
  await send(jelle, 'Leg contact vast');
  await page.getByText('Het contact met de werkgever is vastgelegd.').waitFor();
  await look('ips-casus-zoeken');
});

it('the klantmanager reads how far it is, until the candidate takes that consent back', async () => {
  const jelle = await enter('Jelle Testema');
  const karin = await enter('Karin Denkbeeld');
  const { page, goto, choose, look } = jelle;
  await openFirst(karin);
  await karin.page.getByText('Contact met een werkgever').first().waitFor();
  expect(await karin.page.getByText('Bakkerij Korst').count()).toBe(0);
  await karin.look('ips-casus-klantmanager');
  await openFirst(jelle);
  await goto(`${new URL(page.url()).pathname}/delen`);
  const gemeente = page.getByRole('listitem').filter({ hasText: 'Gemeente Papierveen' });
  await follow(jelle, gemeente.getByRole('link', { name: 'Trek in' }));
  await choose('Waarom vervalt de instemming?', 'de kandidaat trekt de instemming in');
  await look('ips-intrekking');
  await send(jelle, 'Trek in');
  await page.getByText('De instemming is ingetrokken.').waitFor();
  await openFirst(karin);
  expect(await karin.page.getByText('Contact met een werkgever').count()).toBe(0);
  await karin.look('ips-casus-na-intrekking');
});

it('a job that lasts closes the casus, and counts for the target', async () => {
  goTo('2021-03-01');
  const jelle = await enter('Jelle Testema');
  const { page, goto, choose, look, signIn } = jelle;
  await openFirst(jelle);
  await act(jelle, 'Werk');
  await page.getByLabel('Bij welke werkgever?').fill('Bakkerij Korst (voorbeeld)');
  await page.getByLabel('Welk werk?').fill('inpakker');
  await page.getByLabel('Hoeveel uren?').fill('16');
  await choose('Wat voor werk is het?', 'Gewone baan');
  await page.getByLabel('Wat is de eerste dag?').fill('01-03-2021');
  await look('ips-werk');
  await send(jelle, 'Leg werk vast');
  await page.getByText('Begeleiding op het werk').first().waitFor();
  const casus = new URL(page.url()).pathname;
  goTo('2021-06-01');
  await signIn('Jelle Testema');
  await goto(casus);
  await act(jelle, 'Sluit af');
  await choose('Hoe eindigt de casus?', 'Duurzaam aan het werk');
  await send(jelle, 'Sluit de casus');
  await page.getByRole('alert').getByText('het aantal volle maanden in dit werk').first().waitFor();
  await look('ips-sluiten-geweigerd');
  goTo('2021-09-06');
  await signIn('Jelle Testema');
  await goto(casus);
  await act(jelle, 'Sluit af');
  await choose('Hoe eindigt de casus?', 'Duurzaam aan het werk');
  await send(jelle, 'Sluit de casus');
  await page.getByText('De casus is afgesloten.').waitFor();
  await goto(`${verband}/cijfers`);
  await look('ips-cijfers');
  await page.getByRole('link', { name: 'Trouw aan de methode' }).click();
  await page.getByText('28 dagen').waitFor();
  await look('ips-methode');
});
