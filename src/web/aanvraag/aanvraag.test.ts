import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, createProef, openProef, verband } from '../../domein/aanvraag/proef.fixture.ts';
import { recordGesprek } from '../../domein/gesprek/contract.ts';
import { getAanvraagverloop, listAanvragen } from '../../domein/aanvraag/lijst.contract.ts';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import type { World } from '../../../test/world.ts';

let world: World;
let casusId: string;
let casus: string;
let aldert: Visit;
let dunya: Visit;

beforeAll(async () => {
  world = await createProef();
  casusId = await openProef(world);
  casus = `/verbanden/${verband}/casussen/${casusId}`;
  [aldert, dunya] = [await visit(world, 'aldert'), await visit(world, 'dunya')];
});
afterAll(() => world.end());

/** A session does not last for months, so who comes back signs in anew. */
const comeBack = async (moment: string): Promise<void> => {
  world.clock.now = new Date(moment);
  [aldert, dunya] = [await visit(world, 'aldert'), await visit(world, 'dunya')];
};

/** The words of a page without what keeps them together. */
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, '');

const answers = {
  ...{ soort: 'beoordeling', aanvrager: 'deelnemer', ontvangenOp: '01-06-2015', verwachteDatum: '05-10-2015' },
};

describe('the pages of an aanvraag', () => {
  test('ask what the programme asks, and give the form back with the fault', async () => {
    expect((await dunya.get(casus)).html).toContain(`${casus}/aanvragen/nieuw`);
    const { html } = await dunya.get(`${casus}/aanvragen/nieuw`);
    expect(html).toContain('Beoordeling arbeidsvermogen');
    expect(html).not.toContain('Herbeoordeling');
    const refused = await dunya.post(`${casus}/aanvragen`, answers);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('De jongere moet dit vooraf weten (Wfsv 38d lid 8)');
    const done = await dunya.post(`${casus}/aanvragen`, { ...answers, geinformeerdOp: '28-05-2015' });
    expect([done.status, done.location]).toEqual([303, `${casus}?melding=aanvraag`]);
  });

  test('show the day of the law beside the day that is expected, and for how long it is late', async () => {
    await comeBack('2015-10-01T09:00:00Z');
    for (const path of [casus, `/verbanden/${verband}/aanvragen?stand=te_laat`]) {
      const { status, html } = await aldert.get(path);
      expect(status).toBe(200);
      for (const words of ['07-09-2015', '14 weken, Wajong 6:1', '05-10-2015', '3 weken te laat'])
        expect(html, `${path}: ${words}`).toContain(words);
    }
    expect((await aldert.get('/aanvragen')).location).toBe(`/verbanden/${verband}/aanvragen`);
  });

  test('give every act that is open a form, with the aanvraag in words', async () => {
    const { html } = await aldert.get(casus);
    const forms = [...html.matchAll(/href="([^"]+\/aanvragen\/[0-9a-f-]{36}\/[a-z-]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(forms.map((path) => path.split('/').at(-1))).toEqual([
      ...['besluit', 'verwachting', 'opschortingen', 'verlengingen', 'intrekking'],
    ]);
    for (const path of forms) {
      const form = await aldert.get(path);
      expect([form.status, path]).toEqual([200, path]);
      expect(textOf(form.html)).toContain('De wet vraagt een besluit uiterlijk op 07-09-2015 (Wajong 6:1).');
    }
  });

  test('ask yes or no on each criterium, and who is next when there are several', async () => {
    const form = `${casus}/aanvragen/${/aanvragen\/([0-9a-f-]{36})\/besluit/.exec((await aldert.get(casus)).html)?.[1]}/besluit`;
    expect((await aldert.get(form)).html).toContain('Kan deze persoon een taak uitvoeren?');
    const said = { uitkomst: 'niet', datum: '01-10-2015', criterium_taak: 'ja', criterium_uur: 'nee' };
    const refused = await aldert.post(form, said);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Kies wie na de afwijzing verdergaat: Gemeente Elders; Gemeente Proef');
    const done = await aldert.post(form, { ...said, naarOrganisatieId: world.id('gemeente-proef') });
    expect([done.status, done.location]).toEqual([303, `${casus}?melding=besluit_op_aanvraag`]);
    const { html } = await aldert.get(casus);
    for (const words of ['Niet in het register', 'afgewezen', 'Een uur achter elkaar werken', 'Leg bezwaar vast'])
      expect(html).toContain(words);
    expect((await dunya.get('/overdrachten')).html).toContain('Jongere Proef');
  });

  test('let who decided mend it, with the answers that were given, and say when nobody else goes on', async () => {
    const { html } = await aldert.get(casus);
    const form = /href="([^"]+\/besluit\/verbeteren)"/.exec(html)?.[1] ?? '';
    const opened = await aldert.get(form);
    expect(opened.html).toMatch(/value="niet" (selected|checked)/);
    expect(opened.html).toContain('value="01-10-2015"');
    expect(textOf(opened.html)).toContain('Er wacht nog een overdracht op antwoord.');
    const said = { datum: '01-10-2015', bekendgemaaktOp: '', criterium_taak: 'ja', criterium_uur: 'ja' };
    const refused = await aldert.post(form, { ...said, uitkomst: 'niet', versie: '1' });
    expect([refused.status, textOf(refused.html).includes('niet aan alle criteria is voldaan')]).toEqual([400, true]);
    const done = await aldert.post(form, { ...said, uitkomst: 'wel', versie: '1' });
    expect([done.status, done.location]).toEqual([303, `${casus}?melding=verbeterd`]);
    const back = { ...said, criterium_uur: 'nee', uitkomst: 'niet', versie: '2' };
    const again = await aldert.post(form, { ...back, naarOrganisatieId: world.id('gemeente-proef') });
    expect(again.location).toBe(`${casus}?melding=besluit_overdracht_loopt`);
    expect(textOf((await aldert.get(again.location ?? '')).html)).toContain(
      'De regie is niet aangeboden, want er wacht al een overdracht op antwoord.',
    );
  });

  test('are not there for who does nothing with them, and the casus is a page all the same', async () => {
    const gijsje = await visit(world, 'gijsje');
    const { status, html } = await gijsje.get(casus);
    expect(status).toBe(200);
    expect(html).not.toContain('href="/aanvragen"');
    expect(html).not.toContain('Beoordeling arbeidsvermogen</');
    expect((await gijsje.get(`${casus}/aanvragen/nieuw`)).status).toBe(403);
    const ruud = await visit(world, 'ruud-buiten');
    for (const path of [`${casus}/aanvragen/nieuw`, `/verbanden/${verband}/aanvragen`])
      expect((await ruud.get(path)).status).toBe(404);
  });
});

describe('the aanvragen of a verband', () => {
  test('are in the order in which the law asks, page by page', async () => {
    await comeBack('2016-02-01T09:00:00Z');
    const proef = { world, casusId: await openProef(world) };
    for (const dag of ['2015-07-06', '2015-06-08', '2015-06-29', '2015-06-30'])
      await ask(proef, { ontvangenOp: dag, geinformeerdOp: '2015-06-01' });
    const call = await world.as('aldert');
    const first = await call(listAanvragen, { verband, aantal: 3 });
    expect(first.aanvragen.map(({ uiterlijkeDatum }) => uiterlijkeDatum)).toEqual([
      ...['2015-09-14', '2015-10-05', '2015-10-06'],
    ]);
    const rest = await call(listAanvragen, { verband, aantal: 3, na: first.volgende });
    expect(rest).toMatchObject({ aanvragen: [{ uiterlijkeDatum: '2015-10-12', deelnemer: 'Jongere Proef' }] });
    expect(rest.volgende).toBeUndefined();
    const { aanvragen } = await call(listAanvragen, { verband, stand: 'besloten' });
    expect(aanvragen).toMatchObject([{ gevolg: 'afgewezen', besluitdatum: '2015-10-01', stand: 'besloten' }]);
    expect((await (await world.as('fokje'))(listAanvragen, { verband })).aanvragen).toEqual([]);
  });

  test('are never said not to be there: who sees none reads that of the own casussen', async () => {
    const { html } = await (await visit(world, 'fokje')).get(`/verbanden/${verband}/aanvragen`);
    expect(textOf(html)).toContain('In uw casussen loopt geen aanvraag');
    expect(textOf((await aldert.get(`/verbanden/${verband}/aanvragen`)).html)).toContain('Jongere');
  });

  test('are the first thing to do for who decides, once the day of the law is what somebody looks at', async () => {
    const laat = await openProef(world);
    const { id } = await ask({ world, casusId: laat }, { ontvangenOp: '2015-07-20', geinformeerdOp: '2015-06-01' });
    const spoken = { datum: '2016-02-01', kanaal: 'telefonisch', gevoerd: true } as const;
    await (
      await world.as('gijsje')
    )(recordGesprek, { verband, casusId: laat, ...spoken });
    const bar = async ({ get }: Visit) => {
      const { html } = await get(`/verbanden/${verband}/casussen/${laat}`);
      return html.slice(0, html.indexOf('Wat er gebeurde'));
    };
    expect(await bar(aldert)).toContain(`/aanvragen/${id}/besluit`);
    expect(await bar(dunya)).not.toContain('/besluit');
  });

  test('are counted week by week, also the weeks in which nothing came', async () => {
    const call = await world.as('aldert');
    const asked = { verband, soort: 'beoordeling', van: '2015-06-01', tot: '2015-07-12' };
    const { weken } = await call(getAanvraagverloop, asked);
    expect(weken.map(({ week, ontvangen }) => [week, ontvangen])).toEqual([
      ['2015-W23', 1],
      ['2015-W24', 1],
      ['2015-W25', 0],
      ['2015-W26', 0],
      ['2015-W27', 2],
      ['2015-W28', 1],
    ]);
    expect((await call(getAanvraagverloop, { verband })).tot).toBe('2016-02-01');
    await expect((await world.as('dunya'))(getAanvraagverloop, asked)).rejects.toMatchObject({ code: 'mag_niet' });
    const { html } = await aldert.get(`/verbanden/${verband}/aanvragen/verloop?van=01-06-2015&tot=12-07-2015`);
    expect(textOf(html)).toContain('De meeste aanvragen kwamen binnen in de week van 29-06-2015: 2.');
    await expect(call(getAanvraagverloop, { ...asked, van: '2016-01-01' })).rejects.toMatchObject({
      fouten: [{ veld: 'van', melding: 'Deze dag ligt na de laatste dag. Vul een eerdere dag in' }],
    });
  });
});

describe('what hangs on an aanvraag', () => {
  const mend = async ({ get, post }: Visit, blad: string, deel: string, answers: Record<string, string>) => {
    const form = new RegExp(`href="([^"]+/${deel}/verbeteren)"`).exec((await get(blad)).html)?.[1] ?? '';
    const opened = await get(form);
    expect(textOf(opened.html)).toContain('De oude versie blijft bewaard.');
    return { form, html: opened.html, done: await post(form, answers) };
  };

  test('is mended by who recorded it, with the answers that were given', async () => {
    const proef = { world, casusId: await openProef(world) };
    const { id } = await ask(proef, { ontvangenOp: '2015-11-02', geinformeerdOp: '2015-10-01' });
    const page = `/verbanden/${verband}/casussen/${proef.casusId}`;
    const aanvraag = `${page}/aanvragen/${id}`;
    await aldert.post(`${aanvraag}/verlengingen`, { weken: '3', grond: 'overleg', meegedeeldOp: '11-01-2016' });
    const langer = { weken: '5', grond: 'overleg', meegedeeldOp: '11-01-2016', versie: '1' };
    const first = await mend(aldert, page, 'verlengingen/[0-9a-f-]{36}', langer);
    expect(first.html).toMatch(/name="weken"[^>]*value="3"|value="3"[^>]*name="weken"/);
    expect(first.done.location).toBe(`${page}?melding=verbeterd`);
    const niet = { uitkomst: 'niet', datum: '12-01-2016', criterium_taak: 'ja', criterium_uur: 'nee' };
    await aldert.post(`${aanvraag}/besluit`, { ...niet, naarOrganisatieId: world.id('gemeente-proef') });
    await dunya.post(`${aanvraag}/bezwaar`, { ingediendOp: '18-01-2016' });
    const bezwaar = await mend(dunya, page, 'bezwaren/[0-9a-f-]{36}', { ingediendOp: '11-01-2016', versie: '1' });
    expect(bezwaar.done.status).toBe(400);
    expect(textOf(bezwaar.done.html)).toContain('Deze dag ligt voor het besluit (12-01-2016). Vul een latere dag in');
    const right = await dunya.post(bezwaar.form, { ingediendOp: '19-01-2016', versie: '1' });
    expect(right.location).toBe(`${page}?melding=verbeterd`);
    await aldert.post(`${aanvraag}/besluit-op-bezwaar`, { uitkomst: 'ongegrond', datum: '25-01-2016' });
    const gegrond = { uitkomst: 'gegrond', datum: '26-01-2016', versie: '3' };
    const answer = await mend(aldert, page, 'bezwaren/[0-9a-f-]{36}/besluit', gegrond);
    expect(answer.html).toMatch(/value="ongegrond" (selected|checked)/);
    expect(answer.done.location).toBe(`${page}?melding=verbeterd`);
    expect(textOf((await aldert.get(page)).html)).toContain('Weggenomen op26-01-2016');
    expect((await dunya.get(answer.form)).status).toBe(403);
  });
});
