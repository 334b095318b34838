import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { joinTeam } from '../../../test/team.ts';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

let world: World;
let casus: string;
let inge: Visit;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  const [casusId = ''] = await openInWorld(world, verband, team);
  await joinTeam(world, { verband, casusId, medewerker: 'noor-visser', rol: 'behandelaar' });
  casus = `/verbanden/${verband}/casussen/${casusId}`;
  inge = await visit(world, 'inge-vermeulen');
});
afterAll(() => world.end());

test('an answer says how much, why and on which ground, in the words of the programme', async () => {
  const { status, html } = await inge.post(`${casus}/delen`, { categorie: 'naam', ontvanger: 'WG' });
  expect(status).toBe(200);
  expect(html).toContain('Nog niet: eerst moet de jongere instemmen');
  for (const kop of ['Reden', 'Grondslag', 'Doel', 'Wat kunt u wel doen?']) expect(html).toContain(kop);
  expect(html).not.toMatch(/de deelnemer\b/);
});

test('an empty question comes back with its faults', async () => {
  const { status, html } = await inge.post(`${casus}/delen`, { categorie: 'naam', ontvanger: '' });
  expect(status).toBe(400);
  expect(html).toContain('<title>Fout: ');
  expect(html).toMatch(/value="naam" selected/);
});

test('a consent begins with what was asked, keeps what was filled in, and stands in the list until it is withdrawn', async () => {
  const begun = await inge.post(`${casus}/instemmingen/nieuw`, { ontvanger: 'WG', categorieen: 'naam' });
  expect(begun.html).toMatch(/value="WG" selected/);
  expect(begun.html).toMatch(/value="naam" checked/);
  const given = { ontvanger: 'WG', categorieen: 'naam', begindatum: '10-03-2014', gegevenDoor: 'deelnemer' };
  const refused = await inge.post(`${casus}/instemmingen`, { ...given, einddatum: '09-03-2014' });
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('value="09-03-2014"');
  const done = await inge.post(`${casus}/instemmingen`, { ...given, soort: 'toestemming_avg' });
  expect(done).toMatchObject({ status: 303, location: `${casus}/delen?melding=instemming` });
  const { html } = await inge.get(`${casus}/delen`);
  const intrekking = /href="([^"]+\/intrekking)"/.exec(html)?.[1] ?? '';
  expect((await inge.get(intrekking)).html).toContain('ziet deze gegevens hierna niet meer');
  const ended = await inge.post(intrekking, { reden: 'door_deelnemer', versie: '1' });
  expect(ended.location).toBe(`${casus}/delen?melding=instemming_ingetrokken`);
  expect((await inge.get(`${casus}/delen`)).html).toContain('ingetrokken');
  expect((await inge.get(intrekking)).status).toBe(409);
});

test('what was given may not hold a BSN, and words that tell too much are pointed out', async () => {
  const given = { categorie: 'afspraak', ontvanger: 'de-brug/behandelaar', gevraagdDoor: 'ontvanger' };
  const refused = await inge.post(`${casus}/verstrekkingen`, { ...given, doel: 'BSN 900000028, is depressief' });
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('Hier lijkt een BSN in te staan');
  expect(refused.html).toMatch(/role="status" data-over="veld-doel"[^>]*>Dit lijkt over een diagnose/);
  const done = await inge.post(`${casus}/verstrekkingen`, { ...given, doel: 'Weten wanneer er een afspraak is' });
  expect(done.location).toBe(`${casus}/delen?melding=verstrekking`);
  const { html } = await inge.get(casus);
  expect(html).toContain('Gedeeld</strong>: afspraak met De Brug, als samenvatting');
});

test.each(['ruud-buiten', 'tarik-bulut', 'petra-kramer'])('nothing of it is there for %s', async (slug) => {
  const outsider = await visit(world, slug);
  for (const deel of ['/delen', '/instemmingen/nieuw']) expect((await outsider.get(casus + deel)).status).toBe(404);
  expect((await outsider.post(`${casus}/delen`, { categorie: 'naam', ontvanger: 'WG' })).status).toBe(404);
});
