import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import { openPlekcasussen, plekken, verband } from '../../domein/trajectplek/plekken.fixture.ts';
import { recordWaarneming } from '../../domein/waarneming/contract.ts';

let world: World;
let coor: Visit;
let casus: string;
const pad = `/verbanden/${verband}/financiering`;

beforeAll(async () => {
  world = await createWorld('2021-03-01T09:00:00Z', [plekken]);
  const [casusId = ''] = await openPlekcasussen(world, ['Persoon']);
  casus = `/verbanden/${verband}/casussen/${casusId}`;
  const common = { verband, casusId, datum: '2021-03-01', bron: 'organisatie' } as const;
  const [karel, iris] = [await world.as('karel-voorbeeld'), await world.as('iris-voorbeeld')];
  await karel(recordWaarneming, { ...common, kenmerk: 'verantwoordelijk', waarde: 'gemeente' });
  await iris(recordWaarneming, { ...common, kenmerk: 'wil_werken', waarde: true });
  coor = await visit(world, 'coor-voorbeeld');
});
afterAll(() => world.end());

const bron = {
  ...{ naam: 'Proefgeld 2021', begindatum: '01-01-2021', einddatum: '31-12-2021', bedrag: '100000', plekken: '12' },
  ...{ tarief: '7500', coordinatie: '10000', dagdelen: '1' },
};

const bronId = async (): Promise<string> => {
  const [row] = await world.owner`select id from financieringsbron where vervallen_op is null`;
  return String(row?.['id']);
};

describe('the page of what pays for places', () => {
  test('begins with what the programme proposes, and says for whom the money is', async () => {
    const { html } = await coor.get(pad);
    expect(html).toContain('Er is nog geen financieringsbron');
    expect(html).toContain('value="100000"');
    expect(html).toContain('Wil zelf werken is ja.');
    expect((await coor.get('/financiering')).location).toBe(pad);
  });

  test('shows what is given out with the coordination in it, and that the goal does not fit', async () => {
    const wrong = await coor.post(pad, { ...bron, einddatum: '31-12-2020' });
    expect([wrong.status, wrong.html.includes('Proefgeld 2021')]).toEqual([400, true]);
    expect((await coor.post(pad, bron)).location).toBe(`${pad}?melding=financieringsbron`);
    const { html } = await coor.get(pad);
    expect(html).toContain('0 van 12');
    expect(html).toContain('10.000 van 100.000');
    expect(html).toContain(
      'Het doel is 6. 42 % van 12 is 5,04. De kans dat 6 of meer van de 12 duurzaam uitstromen is 0,39.',
    );
  });

  test('is corrected by its own organisation', async () => {
    const path = `/verbanden/${verband}/financieringsbronnen/${await bronId()}/verbeteren`;
    expect((await coor.get(path)).html).toContain('value="Proefgeld 2021"');
    const done = await coor.post(path, { ...bron, tarief: '8000', versie: '1' });
    expect(done.location).toBe(`${pad}?melding=verbeterd`);
    expect((await coor.get(pad)).html).toContain('na 11 plekken op');
  });
});

describe('a place', () => {
  test('is granted on the casus by a coordinator who sees no name, and shows there and in the list', async () => {
    expect((await coor.get(casus)).html).toContain('Ken een plek toe');
    const form = await coor.get(`${casus}/trajectplekken/nieuw`);
    expect(form.html).toContain('Proefgeld 2021: 12 vrij, €\u00A08.000 per plek');
    const given = { bronId: await bronId(), besluitdatum: '01-03-2021', begindatum: '08-03-2021' };
    const early = await coor.post(`${casus}/trajectplekken`, { ...given, begindatum: '31-12-2020' });
    expect([early.status, early.html.includes('De plek valt buiten de periode van deze bron')]).toEqual([409, true]);
    expect((await coor.post(`${casus}/trajectplekken`, given)).location).toBe(`${casus}?melding=trajectplek`);
    const page = (await coor.get(pad)).html;
    expect(page).toContain('1 van 12');
    expect(page).toMatch(/Casus [0-9A-F]{4}-[0-9A-F]{4}/);
    expect(page).not.toContain('Persoon');
    const karel = await visit(world, 'karel-voorbeeld');
    const { html } = await karel.get(casus);
    expect(html).toContain('€\u00A08.000 · ');
    expect(html).not.toContain('Ken een plek toe');
  });

  test('is ended where it stands', async () => {
    const [plek] = await world.owner`select id from trajectplek`;
    const path = `${casus}/trajectplekken/${String(plek?.['id'])}/afloop`;
    expect((await coor.get(path)).html).toContain('niet begonnen: de plek en het geld komen weer vrij');
    const done = await coor.post(path, { afloop: 'vervallen', versie: '1' });
    expect(done.location).toBe(`${casus}?melding=trajectplek_einde`);
    expect((await coor.get(pad)).html).toContain('0 van 12');
  });

  test('is nothing for who has no part in the money, and the page is not there where nothing is paid for', async () => {
    const ada = await visit(world, 'ada-voorbeeld');
    expect((await ada.get(pad)).status).toBe(403);
    const rosa = await visit(world, 'rosa-okafor');
    expect((await rosa.get('/verbanden/top600-amsterdam/financiering')).status).toBe(404);
    expect((await rosa.get('/werkvoorraad')).html).not.toContain('href="/financiering"');
  });
});

describe('a contact with an employer', () => {
  test('is recorded and corrected on the casus', async () => {
    const iris = await visit(world, 'iris-voorbeeld');
    const given = {
      ...{ datum: '01-03-2021', werkgever: 'Bakkerij Proef', soort: 'in_persoon', plaats: 'bij_werkgever' },
      ...{ metDeelnemer: 'ja', functiesoort: 'keukenhulp' },
    };
    expect((await iris.get(`${casus}/werkgevercontacten/nieuw`)).html).toContain('Waar was u?');
    const done = await iris.post(`${casus}/werkgevercontacten`, given);
    expect(done.location).toBe(`${casus}?melding=werkgevercontact`);
    expect((await iris.get(casus)).html).toContain('Contact met een werkgever');
    const [contact] = await world.owner`select id from werkgevercontact`;
    const path = `${casus}/werkgevercontacten/${String(contact?.['id'])}/verbeteren`;
    expect((await iris.get(path)).html).toContain('value="Bakkerij Proef"');
    const better = await iris.post(path, { ...given, plaats: 'elders', versie: '1' });
    expect(better.location).toBe(`${casus}?melding=verbeterd`);
  });
});

describe('the page of the method', () => {
  test('tells what could be counted, and that an assessor scores the rest', async () => {
    const { html } = await coor.get(`/verbanden/${verband}/getrouwheid`);
    expect(html).toContain('De andere 18 onderdelen van de schaal scoort een beoordelaar');
    expect(html).toContain('1 casus per begeleider');
    expect((await coor.get(`/verbanden/${verband}/cijfers`)).html).toContain('Trouw aan de methode');
    const toen = await coor.get(`/verbanden/${verband}/getrouwheid?peildatum=2020-12-31`);
    expect(toen.html).toContain('value="31-12-2020"');
    expect(toen.html).toContain('nog niets te tellen');
    const wrong = await coor.get(`/verbanden/${verband}/getrouwheid?peildatum=31-02-2021`);
    expect([wrong.status, wrong.html.includes('?peildatum=')]).toEqual([400, false]);
    const cijfers = await coor.get(`/verbanden/${verband}/cijfers?peildatum=31-02-2021`);
    expect(cijfers.html).toContain(`href="/verbanden/${verband}/getrouwheid"`);
    const rosa = await visit(world, 'rosa-okafor');
    expect((await rosa.get('/verbanden/top600-amsterdam/getrouwheid')).status).toBe(404);
  });
});

test('a source without a price per place is not told as places and shares of its money', async () => {
  const zonder = { ...bron, naam: 'Projectgeld zonder prijs', plekken: '1000', tarief: '0', coordinatie: '0' };
  expect((await coor.post(pad, { ...zonder, dagdelen: '0' })).location).toBe(`${pad}?melding=financieringsbron`);
  const { html } = await coor.get(pad);
  expect(html).toContain('Deze bron heeft geen prijs per plek.');
  expect(html).toContain('geen vaste prijs');
  expect(html).not.toContain('van 1.000');
  expect((await coor.get(`${casus}/trajectplekken/nieuw`)).html).toContain('Projectgeld zonder prijs: tot en met');
});
