import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordOverdracht } from '../../domein/regie/contract.ts';

let world: World;
let casusId: string;
let path: string;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
afterAll(() => world.end());
beforeEach(async () => {
  world.clock.now = new Date('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  const rosa = await world.as('rosa-okafor');
  const naar = { naarOrganisatieId: world.id('de-brug'), naarMedewerkerId: world.id('noor-visser') };
  const { id } = await rosa(recordOverdracht, { verband, casusId, ...naar, reden: 'Woont nu bij De Brug.' });
  path = `/verbanden/${verband}/overdrachten/${id}`;
});

describe('the page of overdrachten', () => {
  test('shows who is asked what waits, with the name, the reason, the term and one act', async () => {
    const { html } = await (await visit(world, 'noor-visser')).get('/overdrachten');
    for (const words of ['Jongere Proef', 'Rosa Okafor', 'Woont nu bij De Brug.', 'over 14 dagen', 'Beantwoord']) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('Bij u terechtgekomen');
  });

  test('shows the sender what is out, and when the term has passed whom to call', async () => {
    const rosa = await visit(world, 'rosa-okafor');
    expect((await rosa.get('/overdrachten?richting=uit')).html).toContain('Trek terug');
    world.clock.now = new Date('2014-03-25T09:00:00Z');
    const later = await visit(world, 'rosa-okafor');
    const { html } = await later.get('/overdrachten?richting=uit');
    expect(html).toContain('1 dag te laat');
    expect(html).toContain('Bel Noor Visser');
  });

  test('brings silence to the coordinator of the sender, and to no other', async () => {
    world.clock.now = new Date('2014-03-25T09:00:00Z');
    const hanna = await visit(world, 'hanna-mol');
    expect((await hanna.get('/overdrachten?richting=escalatie')).html).toContain('Bel Noor Visser');
    const petra = await visit(world, 'petra-kramer');
    const { html } = await petra.get('/overdrachten?richting=escalatie');
    expect(html).toContain('Er is niets bij u terechtgekomen');
    expect(html).not.toContain('Noor Visser');
  });

  test('is empty in words for who has nothing to do with it', async () => {
    const { html } = await (await visit(world, 'tarik-bulut')).get('/overdrachten');
    expect(html).toContain('Er wacht geen overdracht op u');
    expect(html).not.toContain('Proef');
  });
});

describe('an answer', () => {
  test('that is no asks for the next step and keeps what was written', async () => {
    const noor = await visit(world, 'noor-visser');
    const answer = { uitkomst: 'geweigerd', toelichting: 'Er is nu geen plek.' };
    const refused = await noor.post(`${path}/antwoord`, answer);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Noem de volgende stap');
    expect(refused.html).toContain('Er is nu geen plek.');
    expect(refused.html).toContain('Bespreken in het casusoverleg');
    const done = await noor.post(`${path}/antwoord`, { ...answer, volgendeStap: 'casusoverleg' });
    expect(done).toMatchObject({ status: 303, location: '/overdrachten?melding=overdracht_geweigerd' });
    const { html } = await (await visit(world, 'rosa-okafor')).get(path);
    expect(html).toContain('Bespreken in het casusoverleg');
  });

  test('that is yes leads to the casus; the second answer hears that there is one', async () => {
    const noor = await visit(world, 'noor-visser');
    const done = await noor.post(`${path}/antwoord`, { uitkomst: 'geaccepteerd' });
    expect(done.location).toBe(`/verbanden/${verband}/casussen/${casusId}?melding=overdracht_geaccepteerd`);
    const late = await noor.post(`${path}/antwoord`, { uitkomst: 'geaccepteerd' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Deze overdracht is al beantwoord');
  });

  test('is not asked of the sender, who may withdraw', async () => {
    const rosa = await visit(world, 'rosa-okafor');
    const { html } = await rosa.get(path);
    expect(html).toContain('U blijft verantwoordelijk tot de ander aanvaardt.');
    expect(html).not.toContain('Verstuur het antwoord');
    const done = await rosa.post(`${path}/intrekking`, {});
    expect(done.location).toContain('melding=overdracht_ingetrokken');
  });

  test('is not there for an outsider', async () => {
    for (const slug of ['ruud-buiten', 'tarik-bulut', 'petra-kramer']) {
      const outsider = await visit(world, slug);
      expect((await outsider.get(path)).status).toBe(404);
      expect((await outsider.post(`${path}/antwoord`, { uitkomst: 'geaccepteerd' })).status).toBe(404);
    }
    expect((await (await visit(world, 'noor-visser')).get(`/verbanden/${verband}/overdrachten/x`)).status).toBe(404);
  });
});

describe('the caseload of a colleague', () => {
  const caseload = () => `/verbanden/${verband}/collegas/${world.id('rosa-okafor')}/caseload`;

  test('is brought to a successor by the coordinator', async () => {
    const hanna = await visit(world, 'hanna-mol');
    expect((await hanna.get(`/verbanden/${verband}/collegas`)).html).toContain('Draag caseload over');
    expect((await hanna.post(caseload(), { vertrekt: 'nee' })).status).toBe(400);
    const done = await hanna.post(caseload(), { opvolgerId: world.id('lars-van-dam'), vertrekt: 'nee' });
    expect(done.location).toBe(`/verbanden/${verband}/collegas?melding=caseload`);
    const [casus] = await world.owner`select regisseur_id from casus where id = ${casusId}`;
    expect(casus).toEqual({ regisseurId: world.id('lars-van-dam') });
  });

  test('is for no other: a colleague, a coordinator elsewhere, an outsider', async () => {
    const rosa = await visit(world, 'rosa-okafor');
    expect((await rosa.get(`/verbanden/${verband}/collegas`)).html).not.toContain('Draag caseload over');
    expect((await rosa.get(caseload())).status).toBe(403);
    expect((await (await visit(world, 'petra-kramer')).get(caseload())).status).toBe(404);
    expect((await (await visit(world, 'cor-buiten')).get(caseload())).status).toBe(404);
  });
});
