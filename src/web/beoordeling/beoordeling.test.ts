import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { tafels } from '../../domein/beoordeling/tafel.fixture.ts';

let world: World;
let sam: Visit;
let inge: Visit;
let casus: string;
const tafel = '/verbanden/tafel/selectietafel';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', tafels);
  const [id] = await openInWorld(world, 'tafel', { regisseur: 'uwv-tafel', arbeidsdeskundige: 'uwv-tafel', aantal: 1 });
  casus = `/verbanden/tafel/casussen/${id}`;
  [sam, inge] = [await visit(world, 'sw-tafel'), await visit(world, 'uwv-tafel')];
});
afterAll(() => world.end());

const nee = { over_beschikbaar: 'nee', over_genoeg_uren: 'ja', over_past_hier: 'ja', datum: '10-03-2014' };

describe('the pages of the selection table', () => {
  test('are found by who sits there, and list candidates without a name', async () => {
    expect((await sam.get('/selectietafel')).location).toBe(tafel);
    const { html } = await sam.get(tafel);
    expect(html).toContain('Proeftafel');
    expect(html).toContain('te beoordelen');
    expect(html).not.toContain('Jongere');
    expect(html).toContain(`${casus}/kandidaatkaart`);
    expect((await inge.get(tafel)).html).toContain('Jongere Proef');
    expect((await sam.get(`${tafel}?stand=geschikt`)).html).toContain('Kies een ander oordeel om meer te zien.');
    expect((await (await visit(world, 'rosa-okafor')).get('/werkvoorraad')).html).not.toContain('Selectietafel');
    expect((await (await visit(world, 'rosa-okafor')).get(tafel)).status).toBe(404);
  });

  test('take the judgement of the own organisation in one form, and come back with every answer when it is wrong', async () => {
    const { html } = await sam.get(`${casus}/kandidaatkaart`);
    expect(html.indexOf('Kan de kandidaat 12 uur werken?')).toBeLessThan(
      html.indexOf('Kan de kandidaat meteen beginnen?'),
    );
    expect(html).not.toContain('Stel het oordeel vast');
    const wrong = await sam.post(`${casus}/criteriumoordelen`, { ...nee, datum: '11-03-2014' });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('Deze dag ligt in de toekomst');
    expect(wrong.html).toMatch(/name="over_beschikbaar"[^>]*value="nee"[^>]*checked/);
    const done = await sam.post(`${casus}/criteriumoordelen`, nee);
    expect(done.location).toBe(`${casus}/kandidaatkaart?melding=criteriumoordeel`);
  });

  test('ask what is needed where the answer is no, and lay the verdict down', async () => {
    const card = await sam.get(`${casus}/kandidaatkaart`);
    expect(card.html).toContain('Uit deze antwoorden volgt: nog niet.');
    expect(card.html).toContain('Beschikbaar: wat is er nog nodig?');
    const refused = await sam.post(`${casus}/beoordelingen`, { rondedatum: '10-03-2014' });
    expect(refused.html).toContain('Leg vast wat de kandidaat nog nodig heeft bij: Beschikbaar');
    const given = { soort_beschikbaar: 'vervoer', aanbieder_beschikbaar: 'tafel-sw', rondedatum: '10-03-2014' };
    expect((await sam.post(`${casus}/beoordelingen`, given)).location).toContain('melding=beoordeling');
    const after = (await sam.get(`${casus}/kandidaatkaart`)).html;
    expect(after).not.toContain('Stel het oordeel vast');
    const [, better = ''] = /href="([^"]+beoordelingen[^"]+verbeteren)"/.exec(after) ?? [];
    expect((await sam.get(better)).html).toContain('value="10-03-2014"');
    expect((await sam.post(better, { datum: '09-03-2014', versie: '1' })).location).toContain('melding=verbeterd');
    const lijst = await sam.get(`${tafel}?stand=nog_niet`);
    expect(lijst.html).toContain('Wat kandidaten nog nodig hebben');
    expect(lijst.html).toContain('1 kandidaat');
  });

  test('show on the casus how far the table is, what is needed, and what happened', async () => {
    const { html } = await inge.get(casus);
    expect(html).toContain('Nog niet. Het antwoord is nee bij: Beschikbaar.');
    expect(html).toContain('Nodig: Vervoer');
    expect(html).toContain('Oordeel van de selectietafel');
    expect((await sam.get(casus)).status).toBe(404);
  });

  test('keep what is needed: added, corrected and ended in forms of their own', async () => {
    const nieuw = await inge.get(`${casus}/benodigdheden/nieuw`);
    expect(nieuw.html).toContain('Laat leeg als de casusregisseur dit doet.');
    const refused = await inge.post(`${casus}/benodigdheden`, { criterium: 'beschikbaar', datum: '10-03-2014' });
    expect(refused.html).toContain('Kies wat er nodig is, of schrijf het op');
    const given = { criterium: 'beschikbaar', tekst: 'Een fiets', datum: '10-03-2014' };
    expect((await inge.post(`${casus}/benodigdheden`, given)).location).toContain('melding=benodigdheid');
    const { html } = await inge.get(`${casus}/kandidaatkaart`);
    const [, path = ''] = /href="([^"]+\/verbeteren)"/.exec(html) ?? [];
    expect((await inge.get(path)).html).toContain('value="Een fiets"');
    const better = { tekst: 'Een fiets met licht', datum: '10-03-2014', versie: '1' };
    expect((await inge.post(path, better)).location).toContain('melding=verbeterd');
    const einde = path.replace('/verbeteren', '/afloop');
    expect((await sam.get(einde)).html).toContain('Een fiets met licht');
    expect((await sam.post(einde, { afloop: 'vervuld', datum: '10-03-2014', versie: '2' })).status).toBe(303);
    expect((await sam.get(einde)).status).toBe(404);
  });
});
