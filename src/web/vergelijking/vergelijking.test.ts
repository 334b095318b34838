import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { bestand, bringLijst, testBsn } from '../../domein/lijst/aanleveren.fixture.ts';

let world: World;
let petra: Visit;
let carla: Visit;
const besluiten = '/verbanden/top600-amsterdam/verstrekkingsbesluiten';
const vergelijkingen = '/verbanden/top600-amsterdam/vergelijkingen';

const besluit = {
  doel: 'Jongeren die op beide lijsten staan iets passends bieden',
  grondslag: 'Convenant TOP600 (proef)',
  geldigTot: '2015-08-31',
};

beforeAll(async () => {
  world = await createWorld('2014-09-10T09:00:00Z');
  const [beide, alleenGemeente] = [testBsn(1), testBsn(2)];
  const top600 = (bsn: string) => `1;Voorbeeld;Proef;03-02-1994;${bsn};Sevda Aksoy;01-02-2014;`;
  await bringLijst(world, 'top600', bestand('top600', top600(beide), top600(alleenGemeente)));
  const wajong = `${beide};Proef Voorbeeld;03-02-1994;Wajong;01-01-2013;;Inge Vermeulen`;
  await bringLijst(world, 'wajong', bestand('wajong', wajong));
  [petra, carla] = [await visit(world, 'petra-kramer'), await visit(world, 'carla-smit')];
});
afterAll(() => world.end());

/** The act that a page offers for the decision that stands on top. */
async function press(who: Visit, act: string): Promise<string> {
  const action = new RegExp(`action="([^"]+/${act})"`).exec((await who.get(besluiten)).html)?.[1] ?? '';
  return (await who.post(action, {})).location;
}

describe('two lists side by side', () => {
  test('are closed until there is a decision, and the page leads there', async () => {
    const { html } = await petra.get(vergelijkingen);
    expect(html).toContain('De lijsten mogen vandaag niet naast elkaar');
    expect(html).toContain(`href="${besluiten}"`);
    const refused = await petra.post(vergelijkingen, { peildatum: '2014-08-31' });
    expect(refused.status).toBe(409);
    expect((await petra.get(besluiten)).html).toContain('Er is nog geen besluit');
  });

  test('need a decision with a purpose; what was written comes back with the faults', async () => {
    const refused = await petra.post(besluiten, { ...besluit, grondslag: '' });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Op welke grondslag: Vul dit in');
    expect(refused.html).toContain(besluit.doel);
    expect((await petra.post(besluiten, besluit)).location).toBe(`${besluiten}?melding=besluit`);
  });

  test('stay closed until both suppliers agree', async () => {
    expect(await press(petra, 'akkoord')).toBe(`${besluiten}?melding=akkoord`);
    expect((await petra.get(besluiten)).html).toContain('Er is geen akkoord van UWV.');
    expect((await carla.get(vergelijkingen)).html).toContain('Er is geen akkoord van UWV.');
    await press(carla, 'akkoord');
    expect((await petra.get(besluiten)).html).toContain('UWV Amsterdam');
  });

  test('give a casus to who is on both, and tell of nobody else', async () => {
    const future = await carla.post(vergelijkingen, { peildatum: '2024-01-01' });
    expect(future.status).toBe(400);
    expect(future.html).toContain('De peildatum ligt niet in de toekomst');
    const done = await carla.post(vergelijkingen, { peildatum: '2014-08-31' });
    expect(done.location).toBe(`${vergelijkingen}?melding=vergelijking`);
    const { html } = await carla.get(vergelijkingen);
    expect(html).toMatch(/op beide lijsten<\/dt><dd>1<\/dd>/);
    expect(html).toMatch(/casussen geopend<\/dt><dd>1<\/dd>/);
    expect(html).toContain('href="/werkvoorraad"');
  });

  test('are closed again the moment one of them withdraws', async () => {
    expect(await press(carla, 'akkoord/intrekking')).toBe(`${besluiten}?melding=akkoord_ingetrokken`);
    expect((await petra.get(vergelijkingen)).html).toContain('De lijsten mogen vandaag niet naast elkaar');
  });

  test('are no business of who does not coordinate, and do not exist for an outsider', async () => {
    const rosa = await visit(world, 'rosa-okafor');
    const cor = await visit(world, 'cor-buiten');
    for (const path of [besluiten, vergelijkingen]) {
      expect((await rosa.get(path)).status).toBe(403);
      expect((await cor.get(path)).status).toBe(404);
    }
  });
});
