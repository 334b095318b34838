import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import type { Loopplank } from '../../core/open.ts';
import { getAanvraagverloop } from '../../domein/aanvraag/lijst.contract.ts';
import { listSelectietafel } from '../../domein/beoordeling/selectietafel.contract.ts';
import { getCasusoverleg, listCasusoverleggen } from '../../domein/casusoverleg/contract.ts';
import { getMeting } from '../../domein/meting/contract.ts';
import { getOproepen } from '../../domein/oproep/contract.ts';
import { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import { listRegiodeskundigen } from '../../domein/regiodeskundige/contract.ts';
import { createAls } from '../../start/als.ts';
import { seed } from '../../start/example.ts';
import { peildata, verband } from './getallen.ts';
import { arbeidsdeskundigen, coordinatorUwv, gemeenten } from './partners.ts';
import { banenafspraak } from './voorbeeld.ts';

const coordinator = gemeenten[0].coordinator;

let loopplank: Loopplank;
beforeAll(async () => {
  loopplank = await createEmpty();
  await seed(loopplank, [banenafspraak], false);
}, 120_000);
afterAll(() => loopplank.close());

const as = (slug: string) => createAls(loopplank, () => new Date())(slug);

const asked = new Map<string, ReturnType<typeof askFigures>>();
const figuresOn = (peildatum: string) => {
  const answer = asked.get(peildatum) ?? askFigures(peildatum);
  asked.set(peildatum, answer);
  return answer;
};

async function askFigures(peildatum: string, bekendOp?: string) {
  const { indicatoren } = await (await as(coordinator))(getMeting, { verband, peildatum, bekendOp });
  return new Map(indicatoren.map((een) => [een.sleutel, een]));
}

describe('in the spring in which VNG called on gemeenten', () => {
  test.each([
    ['kandidaten', 120],
    ['niet_gesproken', 56],
    ['vermoedelijk', 18],
    ['aangevraagd', 8],
    ['opgenomen', 14],
    ['grond_wajong', 9],
    ['grond_wsw', 3],
    ['grond_wiw_id', 0],
  ])('%s: %d', async (sleutel, waarde) => {
    expect((await figuresOn(peildata.voorjaar)).get(sleutel)).toMatchObject({ waarde });
  });

  test('of 14 in the register 2 came there by the Participatiewet: no large numbers yet', async () => {
    const grond = (await figuresOn(peildata.voorjaar)).get('grond_participatiewet');
    expect(grond).toMatchObject({ waarde: 2, noemer: 14 });
  });
});

describe('after the summer', () => {
  test.each([
    ['kandidaten', 120],
    ['gesproken', 106],
    ['niet_gesproken', 14],
    ['aangevraagd', 48],
    ['wajong_aangevraagd', 21],
    ['in_behandeling', 19],
    ['toegekend', 15],
  ])('%s: %d', async (sleutel, waarde) => {
    expect((await figuresOn(peildata.najaar)).get(sleutel)).toMatchObject({ waarde });
  });

  test('everybody whom UWV refused Wajong is with the gemeente; in July two overdrachten wait', async () => {
    expect((await figuresOn(peildata.najaar)).get('afgewezen_met_regie')).toMatchObject({ waarde: 11, noemer: 11 });
    expect((await figuresOn('2015-07-20')).get('afgewezen_met_regie')).toMatchObject({ waarde: 4, noemer: 6 });
  });
});

describe('at the end of 2015', () => {
  test.each([
    ['kandidaten', 69],
    ['niet_gesproken', 14],
    ['aangevraagd', 48],
    ['wajong_aangevraagd', 21],
    ['in_behandeling', 0],
    ['toegekend', 33],
    ['afgewezen', 11],
    ['opgenomen', 45],
    ['banen', 49],
    ['uitgestroomd', 12],
  ])('%s: %d', async (sleutel, waarde) => {
    expect((await figuresOn(peildata.eind)).get(sleutel)).toMatchObject({ waarde });
  });

  test.each([
    ['three groups came in automatically: Wajong', 'grond_wajong', 9],
    ['the waiting list of the Wsw', 'grond_wsw', 3],
    ['and WIW or ID, which no school leaver has', 'grond_wiw_id', 0],
    ['one group only when somebody asks: the Participatiewet', 'grond_participatiewet', 32],
    ['and one by the second lid of the article', 'grond_anders', 1],
  ])('%s', async (_, sleutel, waarde) => {
    expect((await figuresOn(peildata.eind)).get(sleutel)).toMatchObject({ waarde, noemer: 45 });
  });

  test('the target of 125,000 stands beside the jobs, with the day from which it counts', async () => {
    const banen = (await figuresOn(peildata.eind)).get('banen');
    expect(banen?.doel).toEqual({ aantal: 125_000, gebied: 'heel Nederland', sinds: '2013-01-01' });
  });

  test('comes out the same when it is asked again as known on the evening of that day', async () => {
    const toen = await askFigures(peildata.eind, `${peildata.eind}T23:00:00Z`);
    for (const sleutel of ['niet_gesproken', 'toegekend', 'opgenomen', 'banen'])
      expect(toen.get(sleutel)?.waarde, sleutel).toBe((await figuresOn(peildata.eind)).get(sleutel)?.waarde);
  });
});

describe('week by week', () => {
  const askWeken = async (soort?: string) => {
    const vraag = { verband, van: '2015-01-01', tot: '2015-12-31', ...(soort !== undefined && { soort }) };
    return (await as(coordinator))(getAanvraagverloop, vraag);
  };
  type Weken = Awaited<ReturnType<typeof askWeken>>['weken'];
  const sum = (weken: Weken, wat: 'verwacht' | 'ontvangen', van: string, tot: string) =>
    weken.filter(({ week }) => week >= van && week <= tot).reduce((som, week) => som + week[wat], 0);
  const busiest = (weken: Weken, wat: 'verwacht' | 'ontvangen') =>
    weken.toSorted((een, ander) => ander[wat] - een[wat])[0];

  test('a hundred leavers are expected, 84 of them in eight weeks of the summer, most in the second week of July', async () => {
    const { weken, verwachting } = await askWeken();
    expect(verwachting).toBe('Verwachte uitstroom van school');
    expect([sum(weken, 'verwacht', '2015-W01', '2015-W53'), sum(weken, 'verwacht', '2015-W25', '2015-W32')]).toEqual([
      100, 84,
    ]);
    expect(busiest(weken, 'verwacht')).toMatchObject({ week: '2015-W28', maandag: '2015-07-06', verwacht: 16 });
  });

  test('the aanvragen for an indicatie come with them: 38 of 46 in ten weeks, most in that same week', async () => {
    const { weken } = await askWeken('indicatie_banenafspraak');
    expect(sum(weken, 'ontvangen', '2015-W01', '2015-W53')).toBe(46);
    expect(sum(weken, 'ontvangen', '2015-W25', '2015-W34')).toBe(38);
    expect(busiest(weken, 'ontvangen')).toMatchObject({ week: '2015-W28', ontvangen: 8 });
  });
});

describe('what partners do together', () => {
  test('two gemeenten tell how they stand with the four calls', async () => {
    const { oproepen, partners } = await (await as(coordinator))(getOproepen, { verband });
    expect([oproepen.length, partners.length]).toEqual([4, 2]);
    expect(oproepen.map(({ oproep, telling }) => [oproep, ...Object.values(telling)])).toEqual([
      ['schoolafspraken', 0, 1, 1],
      ['voorlichting', 0, 0, 2],
      ['arbeidsdeskundigen_benutten', 1, 0, 1],
      ['overdracht_wajong', 0, 1, 1],
    ]);
  });

  test('each of the 35 arbeidsmarktregio’s has an arbeidsdeskundige to call', async () => {
    const { aantal, regios } = await (await as(coordinatorUwv))(listRegiodeskundigen, { verband });
    expect([aantal, regios.length, regios.filter(({ deskundige }) => deskundige !== null).length]).toEqual([
      35, 35, 35,
    ]);
  });

  test('gemeente and UWV screened 15 people of 2015: 12 fit, 3 earn enough by themselves', async () => {
    const [row] = await loopplank.owner`
      select
        count(*) filter (where oordeel = 'geschikt')::int as geschikt,
        count(*) filter (where oordeel = 'ongeschikt')::int as ongeschikt,
        count(*) filter (where oordeel = 'nog_niet')::int as nog_niet
      from beoordeling
      where vervallen_op is null and datum < '2016-01-01'`;
    expect(row).toEqual({ geschikt: 12, ongeschikt: 3, nogNiet: 2 });
    const { tellingen } = await (await as(arbeidsdeskundigen[0]))(listSelectietafel, { verband });
    expect(tellingen).toMatchObject({ nog_niet: 1 });
  });

  test('spoke of three people in a meeting that is closed, and will speak of others next week', async () => {
    const call = await as('aafke-modelman');
    const { overleggen } = await call(listCasusoverleggen, { verband });
    const gehouden = overleggen.find(({ geslotenOp }) => geslotenOp !== null);
    const { agenda } = await call(getCasusoverleg, { verband, casusoverlegId: gehouden?.id ?? '' });
    expect([overleggen.length, agenda.length]).toEqual([2, 3]);
  });

  test('the programme tells three grounds that are automatic from the one for which somebody asks', async () => {
    const { kenmerken } = await (await as(coordinator))(getProgramma, { verband });
    const { keuzes = {} } = kenmerken['grond'] ?? {};
    const groepen = ['wsw', 'wajong', 'amvb_38b_1_d', 'pwet_lks_uwv_loonwaarde', 'pwet_uwv_wml_eigen_verzoek'];
    expect(groepen.map((een) => keuzes[een]?.omschrijving?.split('.')[1]?.trim().split(' ')[0])).toEqual([
      ...['Automatisch', 'Automatisch', 'Automatisch'],
      ...['Op', 'Op'],
    ]);
    expect(Object.keys(keuzes)).toContain('vermoedelijk');
  });
});
