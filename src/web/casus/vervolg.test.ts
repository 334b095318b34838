import { afterAll, beforeAll, expect, test } from 'vitest';
import { verband } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { putOnList } from '../../domein/lijstvermelding/op-lijst.fixture.ts';

let world: World;
let casus: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const team = { regisseur: 'mariska-de-wit', arbeidsdeskundige: 'inge-vermeulen' };
  const [casusId = ''] = await openInWorld(world, verband, team);
  await putOnList(world, { verband, casusId, organisatie: 'gemeente-amsterdam', soort: 'top600', vanRegisseur: true });
  casus = `/verbanden/${verband}/casussen/${casusId}`;
});
afterAll(() => world.end());

/** Where a link of the page with this end leads. */
const linkTo = (html: string, end: string): string =>
  new RegExp(`href="([^"]+${end})"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

test('an aanbod leads to a traject and the traject to its end, each from a link on the casus', async () => {
  const mariska = await visit(world, 'mariska-de-wit');
  await mariska.post(`${casus}/aanbod`, { soort: 'dagbestedingstraject', datum: '01-03-2014' });
  const { html } = await mariska.get(casus);
  const [aanbodId] = /[0-9a-f-]{36}$/.exec(linkTo(html, 'aanbodId=[0-9a-f-]+')) ?? [''];
  expect((await mariska.get(linkTo(html, 'aanbodId=[0-9a-f-]+'))).html).toMatch(/value="dagbestedingstraject" checked/);
  const traject = { soort: 'dagbestedingstraject', aanbieder: 'Werkplaats Proef', begindatum: '03-03-2014', aanbodId };
  expect((await mariska.post(`${casus}/trajecten`, traject)).location).toBe(`${casus}?melding=traject`);
  const end = linkTo((await mariska.get(casus)).html, '/trajecten/[^"/]+/afloop');
  expect((await mariska.get(end)).html).toContain('Dagbestedingstraject, begonnen op');
  const ended = await mariska.post(end, { afloop: 'gestopt', einddatum: '09-03-2014', versie: '1' });
  expect(ended.location).toBe(`${casus}?melding=traject_einde`);
  expect((await mariska.get(casus)).html).toContain('eerder gestopt');
});

test('a refused aanbod asks for the next step', async () => {
  const mariska = await visit(world, 'mariska-de-wit');
  await mariska.post(`${casus}/aanbod`, { soort: 'behandeltraject', datum: '05-03-2014' });
  const form = linkTo((await mariska.get(casus)).html, '/aanbod/[^"/]+/antwoord');
  const refused = await mariska.post(form, { antwoord: 'geweigerd', versie: '1' });
  expect([refused.status, refused.html.includes('href="#veld-volgendeStap"')]).toEqual([400, true]);
  const done = await mariska.post(form, { antwoord: 'geweigerd', volgendeStap: 'ander_aanbod', versie: '1' });
  expect(done.location).toBe(`${casus}?melding=antwoord`);
  expect((await mariska.get(casus)).html).toContain('Volgende stap: Een ander aanbod zoeken');
});

test('only the supplier of a list takes somebody off it', async () => {
  const inge = await visit(world, 'inge-vermeulen');
  expect(linkTo((await inge.get(casus)).html, '/einde')).toBe('');
  const mariska = await visit(world, 'mariska-de-wit');
  const form = linkTo((await mariska.get(casus)).html, '/lijstvermeldingen/[^"/]+/einde');
  expect((await mariska.get(form)).html).toContain('TOP600-lijst, erop sinds');
  expect((await mariska.post(form, { einde: '09-03-2014', versie: '1' })).location).toBe(
    `${casus}?melding=lijst_einde`,
  );
  expect((await mariska.get(casus)).html).toMatch(/eraf per <[^>]+>09-03-2014/);
});

test('regie is offered to who can have it', async () => {
  const mariska = await visit(world, 'mariska-de-wit');
  const { html } = await mariska.get(`${casus}/overdrachten/nieuw`);
  expect(html).toContain('De Brug: Noor Visser');
  expect(html).not.toContain('Bas Hendriks');
  const offer = { naarOrganisatieId: world.id('de-brug'), reden: 'Behandeling gaat voor' };
  expect((await mariska.post(`${casus}/overdrachten`, offer)).location).toBe(`${casus}?melding=overdracht`);
  const again = await mariska.post(`${casus}/overdrachten`, offer);
  expect([again.status, again.html.includes('Er loopt al een overdracht voor deze casus')]).toEqual([409, true]);
});
