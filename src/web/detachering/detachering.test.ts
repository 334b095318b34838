import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { uitleen, uitleenVerband } from '../../domein/detachering/uitleen.fixture.ts';

let world: World;
let sem: Visit;
let ada: Visit;
let casus: string;
const pagina = `/verbanden/${uitleen}/detachering`;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [uitleenVerband]);
  const [id] = await openInWorld(world, uitleen, { regisseur: 'sem-uitleen', arbeidsdeskundige: 'ada-uitleen' });
  casus = `/verbanden/${uitleen}/casussen/${id}`;
  [sem, ada] = [await visit(world, 'sem-uitleen'), await visit(world, 'ada-uitleen')];
});
afterAll(() => world.end());

const linkTo = (html: string, naam: string): string =>
  new RegExp(`href="([^"]+)"[^>]*>${naam}`).exec(html)?.[1] ?? `no link ${naam}`;

const werk = { werkgever: 'Werkplaats Voorbeeld', uren: '24', begindatum: '03-02-2014' };
const bij = { inlener: 'Bouwbedrijf Voorbeeld', uren: '20', begindatum: '10-02-2014' };

describe('the pages of detachering', () => {
  test('ask one question about the kind of work, in the words of the programme', async () => {
    const { html } = await sem.get(`${casus}/plaatsingen/nieuw`);
    expect(html).toContain('Wat voor werk is het?');
    expect(html).toContain('Contract met het SW-bedrijf');
    expect(html).not.toContain('Is het betaald werk?');
    const elders = await openInWorld(world, 'top600-amsterdam', {
      ...{ regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' },
    });
    const inge = await visit(world, 'inge-vermeulen');
    const ander = await inge.get(`/verbanden/top600-amsterdam/casussen/${elders[0]}/plaatsingen/nieuw`);
    expect(ander.html).toContain('Is het betaald werk?');
    expect(ander.html).not.toContain('Wat voor werk is het?');
  });

  test('lead from the contract to the detachering, its hours and the takeover, each from a link on the casus', async () => {
    expect((await sem.get(casus)).html).not.toContain('Leg een detachering vast');
    const werkForm = `${casus}/plaatsingen`;
    expect((await sem.post(werkForm, { ...werk, vorm: 'contract_sw' })).location).toContain('melding=plaatsing');
    const form = linkTo((await sem.get(casus)).html, 'Leg een detachering vast');
    const { html } = await sem.get(form);
    const plaatsingId = /name="plaatsingId"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? '';
    const refused = await sem.post(`${casus}/detacheringen`, { ...bij, plaatsingId, uren: '30' });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Het contract is voor 24 uur per week. Vul 24 of minder in');
    expect(refused.html).toContain('value="Bouwbedrijf Voorbeeld"');
    const done = await sem.post(`${casus}/detacheringen`, { ...bij, plaatsingId });
    expect(done.location).toBe(`${casus}?melding=detachering`);

    const uren = linkTo((await sem.get(casus)).html, 'Leg uren vast');
    expect((await sem.post(uren, { maand: '2014-02', uren: '55,2' })).location).toContain('melding=verloonde_uren');
    expect((await sem.get(casus)).html).toContain('februari 2014: 55,2 uur');
    const beter = linkTo((await sem.get(casus)).html, 'Verbeter<span[^>]*> de uren');
    expect((await sem.get(beter)).html).toContain('value="55,2"');
    expect((await sem.post(beter, { uren: '54', versie: '1' })).location).toContain('melding=verbeterd');
  });

  test('show who is lent out, the chain with the word that it is an example, and the inleenverbanden of a month', async () => {
    expect((await ada.get('/detachering')).location).toBe(pagina);
    const { html } = await ada.get(pagina);
    expect(html).toContain('Voorbeeldgegevens');
    expect(html).toContain('De proef heeft geen gepubliceerde aantallen.');
    expect(html).toContain('Jongere Proef');
    expect(html).toContain('Inleenverbanden in februari 2014');
    expect(html).not.toContain('>54<');
    const his = (await sem.get(`${pagina}?maand=2014-02&peildatum=09-03-2014`)).html;
    expect(his).not.toContain('Jongere Proef');
    expect(his).toMatch(/>54</);
    expect((await ada.get(`${pagina}?peildatum=31-02-2014`)).html).toContain('Vul een datum in die bestaat');
    const { status, html: csv } = await sem.get(`/verbanden/${uitleen}/inleenverbanden.csv?maand=2014-02`);
    expect(status).toBe(200);
    expect(csv).toContain('Maand;Casus;BSN;Waarom geen BSN;Uitlener;Inlener');
    expect(csv).toContain(';U mag het BSN van deze casus niet zien.');
  });

  test('are not there for who works elsewhere', async () => {
    const rosa = await visit(world, 'rosa-okafor');
    expect((await rosa.get(pagina)).status).toBe(404);
    expect((await rosa.get('/werkvoorraad')).html).not.toContain('href="/detachering"');
  });

  test('end with the takeover', async () => {
    const over = linkTo((await sem.get(casus)).html, 'De inlener neemt over');
    expect((await sem.get(over)).html).toContain('eindigen de dag ervoor');
    const done = await sem.post(over, { begindatum: '10-03-2014', uren: '28', versie: '1' });
    expect(done.location).toContain('melding=overname');
    const { html } = await sem.get(casus);
    expect(html).toContain('Gewone baan bij Bouwbedrijf Voorbeeld');
    expect(html).toContain('overgenomen door de inlener');
  });
});
