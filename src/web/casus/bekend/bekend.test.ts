import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFilledWorld, verband } from '../../../../test/filled.ts';
import type { Filled } from '../../../../test/filled.ts';
import { visit } from '../../../../test/visit.ts';
import type { Visit } from '../../../../test/visit.ts';

let filled: Filled;
let casus: string;
let rosa: Visit;
let inge: Visit;

beforeAll(async () => {
  filled = await createFilledWorld();
  casus = `/verbanden/${verband}/casussen/${filled.ids['casusId']}`;
  rosa = await visit(filled.world, 'rosa-okafor');
  inge = await visit(filled.world, 'inge-vermeulen');
});
afterAll(() => filled.world.end());

describe('what is known of a person', () => {
  test('stands on the casus as far as the reader may know it', async () => {
    const { html } = await rosa.get(casus);
    expect(html).toContain('Wat we weten');
    expect(html).toContain('Trede 3 - georganiseerde activiteiten');
    expect(html).toContain('bekend bij een partner');
    expect(html).toContain('nog niet vastgelegd door uw organisatie');
    expect(html).not.toContain('28 uur per week');
    expect((await inge.get(casus)).html).toContain('28 uur per week');
  });

  test('is recorded in a form that the programme shapes, and comes back with every answer when it is wrong', async () => {
    const form = await rosa.get(`${casus}/waarnemingen/nieuw?kenmerk=sociaal_netwerk`);
    expect(form.html).toContain('Op wie kan de jongere rekenen?');
    expect(form.html).toContain('Er zijn één of twee mensen.');
    const given = { kenmerk: 'sociaal_netwerk', waarde: 'beperkt', datum: '01-01-2015', bron: 'deelnemer' };
    const refused = await rosa.post(`${casus}/waarnemingen`, given);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Deze dag ligt in de toekomst');
    expect(refused.html).toMatch(/value="beperkt" checked/);
    const done = await rosa.post(`${casus}/waarnemingen`, { ...given, datum: '10-03-2014' });
    expect(done.location).toBe(`${casus}?melding=waarneming`);
    expect((await rosa.get(done.location)).html).toContain('Bron: de jongere zelf');
  });

  test('of a number asks for a number, and of nothing that the role may not see', async () => {
    const uren = `${casus}/waarnemingen/nieuw?kenmerk=werkuren`;
    expect((await inge.get(uren)).html).toContain('uur per week');
    const given = { kenmerk: 'werkuren', waarde: 'veel', datum: '10-03-2014', bron: 'organisatie' };
    expect((await inge.post(`${casus}/waarnemingen`, given)).status).toBe(400);
    expect((await inge.post(`${casus}/waarnemingen`, { ...given, waarde: '12,5' })).status).toBe(303);
    expect((await inge.get(casus)).html).toContain('12,5 uur per week');
    expect((await rosa.get(uren)).status).toBe(403);
    expect((await rosa.get(`${casus}/waarnemingen/nieuw?kenmerk=schoenmaat`)).status).toBe(404);
  });

  test('is corrected where it stands in the timeline', async () => {
    const path = `${casus}/waarnemingen/${filled.ids['waarnemingId']}/verbeteren`;
    expect((await rosa.get(casus)).html).toContain(path);
    expect((await rosa.get(path)).html).toMatch(/value="trede_3" checked/);
    const better = { waarde: 'trede_4', datum: '10-03-2014', bron: 'organisatie', versie: '2' };
    expect((await rosa.post(path, better)).location).toBe(`${casus}?melding=verbeterd`);
    expect((await inge.get(path)).status).toBe(404);
  });
});

describe('how a person is reached', () => {
  test('is a link that the telephone or mail program opens, and in no address of ours', async () => {
    const given = { van: 'deelnemer', voorkeur: 'ja', datum: '10-03-2014' };
    const add = (soort: string, waarde: string) => rosa.post(`${casus}/contactgegevens`, { ...given, soort, waarde });
    expect((await add('telefoon', '06 0000 0012')).location).toBe(`${casus}?melding=contactgegeven`);
    await add('email', 'ilse@voorbeeld.example');
    const { html } = await inge.get(casus);
    expect(html).toContain('href="tel:0600000012"');
    expect(html).toContain('href="mailto:ilse%40voorbeeld.example"');
    expect(html).toContain('Geheime Straat 1');
    expect((await add('telefoon', 'bel maar')).html).toContain('Schrijf een telefoonnummer als');
  });

  test('is corrected by who recorded it', async () => {
    const path = `${casus}/contactgegevens/${filled.ids['contactgegevenId']}/verbeteren`;
    expect((await rosa.get(path)).html).toContain('Geheime Straat 1');
    expect((await inge.get(path)).status).toBe(404);
  });
});

describe('the BSN', () => {
  test('is shown on a page of its own to who asks for it with the form, and kept by no browser', async () => {
    expect((await inge.get(casus)).html).toContain('Toon BSN');
    const shown = await inge.post(`${casus}/bsn`, {});
    expect(shown.html).toContain('900000028');
    expect(shown.html).toContain('staat in het logboek');
    expect((await inge.get(`${casus}/bsn`)).location).toBe(casus);
    const other = await inge.post(`${casus}/bsn`, { csrf: 'vreemd' });
    expect([other.status, other.html.includes('900000028')]).toEqual([403, false]);
  });

  test('is no button and no page for who may not know it', async () => {
    expect((await rosa.get(casus)).html).not.toContain('Toon BSN');
    expect((await rosa.post(`${casus}/bsn`, {})).status).toBe(404);
    const outsider = await visit(filled.world, 'tarik-bulut');
    expect((await outsider.post(`${casus}/bsn`, {})).status).toBe(404);
  });
});
