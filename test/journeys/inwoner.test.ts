import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordAfspraak } from '../../src/domein/afspraak/contract.ts';
import { getCasus } from '../../src/domein/casus/lezen.contract.ts';
import { recordContactgegeven } from '../../src/domein/contactgegeven/contract.ts';
import { recordGesprek } from '../../src/domein/gesprek/contract.ts';
import { recordInstemming } from '../../src/domein/instemming/contract.ts';
import { putOnList } from '../../src/domein/lijstvermelding/op-lijst.fixture.ts';
import { recordPlaatsing } from '../../src/domein/plaatsing/contract.ts';
import { recordVerstrekking } from '../../src/domein/verstrekking/contract.ts';
import { recordWaarneming } from '../../src/domein/waarneming/contract.ts';
import { openInWorld } from '../casussen.ts';
import { addInwoner } from '../inwoner.ts';
import type { World } from '../world.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

const verband = 'top600-amsterdam';
const dag = '2014-03-10';

let site: Site;

/** What somebody finds of a few weeks of help. */
async function help(world: World, casusId: string): Promise<void> {
  const [rosa, inge] = [await world.as('rosa-okafor'), await world.as('inge-vermeulen')];
  const at = { verband, casusId };
  const gesprek = { ...at, datum: dag, kanaal: 'fysiek', gevoerd: true } as const;
  await rosa(recordGesprek, { ...gesprek, verslag: 'Wil graag buiten werken, liefst met dieren.' });
  await inge(recordGesprek, { ...gesprek, kanaal: 'telefonisch' });
  await rosa(recordAfspraak, { ...at, wat: 'Belt de kinderboerderij', wie: 'deelnemer', datum: '2014-03-20' });
  await rosa(recordAfspraak, { ...at, wat: 'Vraagt een reiskaart aan', wie: 'medewerker', datum: '2014-03-24' });
  const werk = { werkgever: 'Kinderboerderij De Proef', uren: 12, betaald: false, begindatum: dag };
  await rosa(recordPlaatsing, { ...at, ...werk });
  const trede = { kenmerk: 'participatietrede', waarde: 'trede_3', datum: dag, bron: 'organisatie' } as const;
  await rosa(recordWaarneming, { ...at, ...trede });
  const nummer = { soort: 'telefoon', waarde: '06 00000000', van: 'deelnemer', voorkeur: true, datum: dag } as const;
  await rosa(recordContactgegeven, { ...at, ...nummer });
  const instemming = {
    soort: 'toestemming_avg',
    ontvanger: 'WG',
    categorieen: ['naam'],
    gegevenDoor: 'deelnemer',
  } as const;
  await rosa(recordInstemming, { ...at, ...instemming, categorieen: ['naam', 'plaatsing'], begindatum: dag });
  const gegeven = { categorie: 'afspraak', ontvanger: 'uwv-amsterdam/arbeidsdeskundige' } as const;
  await rosa(recordVerstrekking, { ...at, ...gegeven, doel: 'Samen werk zoeken', gevraagdDoor: 'ontvanger' });
  world.clock.now = new Date('2014-03-12T10:20:00Z');
  await inge(getCasus, at);
}

beforeAll(async () => {
  site = await openSite(`${dag}T09:00:00Z`);
  const { world } = site;
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  const [casusId = ''] = await openInWorld(world, verband, team);
  await putOnList(world, { verband, organisatie: 'gemeente-amsterdam', soort: 'top600', casusId });
  await putOnList(world, { verband, organisatie: 'uwv-amsterdam', soort: 'wajong', casusId });
  await help(world, casusId);
  await addInwoner(world, casusId);
});
afterAll(() => site.end());

it('somebody reads the own casus, takes a consent back and sees who looked', async () => {
  const { page, goto, look, leave } = await openVisitor(site);
  await goto('/aanmelden');
  await page.getByRole('link', { name: 'Bekijk uw eigen gegevens' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw eigen gegevens' }).waitFor();
  await look('inwoner-aanmelden');
  await page.getByRole('button', { name: 'Jongere Proef' }).click();
  await page.getByRole('heading', { name: 'Rosa Okafor is voor u verantwoordelijk' }).waitFor();
  await page.getByText('Belt de kinderboerderij').waitFor();
  await look('inwoner-overzicht');
  await page.getByRole('link', { name: 'Lees wat over u bekend is' }).click();
  await page.getByRole('heading', { level: 1, name: 'Wat over u bekend is' }).waitFor();
  await look('inwoner-gegevens');
  await page.getByRole('link', { name: 'Wat gebeurde' }).click();
  await page.getByText('Verslag').first().click();
  await page.getByText('Wil graag buiten werken').waitFor();
  await look('inwoner-tijdlijn');
  await page.getByRole('link', { name: 'Met wie gedeeld' }).click();
  await page.getByRole('button', { name: 'Trek in' }).waitFor();
  await look('inwoner-gedeeld');
  await page.getByRole('button', { name: 'Trek in' }).click();
  await page.getByRole('status').getByText('Uw instemming is ingetrokken').waitFor();
  expect(await page.getByRole('button', { name: 'Trek in' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Wie keek' }).click();
  await page.getByText(/^Sinds \d\d-03-2014 keek UWV Amsterdam \d+ keer, om u te begeleiden\.$/).waitFor();
  expect(await page.getByText('Inge Vermeulen').count()).toBe(0);
  await look('inwoner-raadplegingen');
  await goto('/werkvoorraad');
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is niet voor u' }).waitFor();
  await look('inwoner-geweigerd');
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('status').getByText('U bent afgemeld').waitFor();
  await leave();
});
