import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFilledWorld, verband } from '../../../test/filled.ts';
import type { Filled } from '../../../test/filled.ts';
import { joinTeam } from '../../../test/team.ts';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';

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

test('the casus says who is accountable, what to do next and what happened', async () => {
  const { status, html } = await rosa.get(casus);
  expect(status).toBe(200);
  for (const words of [
    'Ilse Geheim-Proef',
    'Aan het werk',
    'U blijft verantwoordelijk tot De Brug aanvaardt',
    'Bekijk de overdracht',
    'Maart 2014',
    'Geheim verslag',
    'Regiehouder',
    'Begonnen met betaald werk',
  ]) {
    expect(html).toContain(words);
  }
});

test('a verslag stays with the organisation of the writer, and the page says why', async () => {
  const { html } = await inge.get(casus);
  expect(html).toContain('Waarom zie ik niet elk verslag?');
  expect(html).not.toContain('eheim verslag');
});

test('who has no business here finds no page', async () => {
  for (const slug of ['tarik-bulut', 'petra-kramer', 'ruud-buiten']) {
    const outsider = await visit(filled.world, slug);
    for (const path of ['', '/gesprekken/nieuw', `/gesprekken/${filled.ids['gesprekId']}/verbeteren`]) {
      const { status, html } = await outsider.get(casus + path);
      expect(status).toBe(404);
      expect(html).not.toContain('Geheim');
    }
  }
  expect((await rosa.get(`/verbanden/${verband}/casussen/onzin`)).status).toBe(404);
});

test('a form with a fault comes back with every answer; the right one leads to the casus', async () => {
  const answers = { datum: '01-01-2015', kanaal: 'fysiek', gevoerd: 'ja', aanwezig: ['naaste'], verslag: 'Dit blijft' };
  const refused = await inge.post(`${casus}/gesprekken`, answers);
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('Een gesprek ligt niet in de toekomst');
  expect(refused.html).toContain('Dit blijft');
  expect(refused.html).toMatch(/value="naaste" checked/);
  const done = await inge.post(`${casus}/gesprekken`, { ...answers, datum: '10-03-2014' });
  expect([done.status, done.location]).toEqual([303, `${casus}?melding=gesprek`]);
  expect((await inge.get(done.location)).html).toContain('Het gesprek is vastgelegd.');
});

test('every act that the page offers has a form in the words of the programme', async () => {
  const { html } = await rosa.get(casus);
  const forms = [...html.matchAll(/href="([^"?]+\/(?:nieuw|afloop|antwoord|verbeteren))/g)].map(
    ([, path]) => path ?? '',
  );
  expect(forms.length).toBeGreaterThan(12);
  for (const form of new Set(forms)) {
    const page = await rosa.get(form);
    expect([form, page.status]).toEqual([form, 200]);
    expect(page.html).not.toMatch(/deelnemer zelf|de deelnemer\b/);
  }
});

test('a correction begins with what stands there and keeps the old version', async () => {
  const path = `${casus}/contactpogingen/${filled.ids['contactpogingId']}/verbeteren`;
  expect((await rosa.get(path)).html).toMatch(/value="brief" checked/);
  const better = { datum: '10-03-2014', kanaal: 'mail', resultaat: 'geen_gehoor', versie: '1' };
  expect((await rosa.post(path, better)).location).toBe(`${casus}?melding=verbeterd`);
  const late = await rosa.post(path, better);
  expect(late.status).toBe(409);
  expect(late.html).toContain('Iemand anders heeft dit intussen gewijzigd');
  expect(late.html).toMatch(/name="versie" value="2"/);
  expect((await inge.get(path)).status).toBe(404);
});

test('what somebody else did first is told, not hidden', async () => {
  const path = `${casus}/afspraken/${filled.ids['afspraakId']}/afloop`;
  expect((await rosa.post(path, { afloop: 'nagekomen', versie: '1' })).status).toBe(303);
  const again = await inge.post(path, { afloop: 'vervallen', versie: '1' });
  expect(again.status).toBe(409);
  expect(again.html).toContain('Deze afspraak is al afgerond');
});

test('closing says what it asks for; a closed casus is calm and takes nothing more', async () => {
  const asked = await rosa.get(`${casus}/uitstroom/nieuw`);
  expect(asked.html).toContain('heeft nu betaald werk en is van de lijst af');
  const refused = await rosa.post(`${casus}/uitstroom`, { soort: 'betaald_werk', datum: '10-03-2014' });
  expect(refused.status).toBe(400);
  expect((await rosa.post(`${casus}/uitstroom`, { soort: 'overleden', datum: '10-03-2014' })).status).toBe(303);
  const closed = await rosa.get(casus);
  expect(closed.html).toContain('Deze casus is afgesloten');
  expect(closed.html).not.toContain('Leg vast');
  expect((await rosa.get(`${casus}/gesprekken/nieuw`)).status).toBe(409);
});

test('a form that was not ours is refused', async () => {
  expect((await rosa.post(`${casus}/gesprekken`, { csrf: 'vreemd' })).status).toBe(403);
});

test('everybody in the team stands there once, with all that this person does', async () => {
  const casusId = filled.ids['casusId'] ?? '';
  await joinTeam(filled.world, { verband, casusId, medewerker: 'inge-vermeulen', rol: 'klantmanager' });
  const [, team = ''] = /Wie doet wat(.*?)<\/dl>/s.exec((await rosa.get(casus)).html) ?? [];
  expect(team).toContain('<dt>Regiehouder</dt>');
  expect(team).toContain('<dt>Arbeidsdeskundige en klantmanager</dt>');
  expect([team.split('Rosa Okafor, ').length, team.split('Inge Vermeulen, ').length]).toEqual([2, 2]);
});
