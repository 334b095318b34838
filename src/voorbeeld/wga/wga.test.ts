import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import type { Loopplank } from '../../core/open.ts';
import { getProgrammameting } from '../../domein/meting/contract.ts';
import { createAls } from '../../start/als.ts';
import { seed } from '../../start/example.ts';
import { peildata } from './getallen.ts';
import { landelijk } from './partners.ts';
import { wga } from './voorbeeld.ts';

let loopplank: Loopplank;
beforeAll(async () => {
  loopplank = await createEmpty();
  await seed(loopplank, [wga], false);
}, 300_000);
afterAll(() => loopplank.close());

const asked = new Map<string, ReturnType<typeof askFigures>>();
const figuresOn = (peildatum: string) => {
  const answer = asked.get(peildatum) ?? askFigures(peildatum);
  asked.set(peildatum, answer);
  return answer;
};

async function askFigures(peildatum: string) {
  const call = await createAls(loopplank, () => new Date())(landelijk);
  const { indicatoren } = await call(getProgrammameting, { programma: 'wga-80-100', peildatum });
  return new Map(indicatoren.map((een) => [een.sleutel, een]));
}

describe('the report of 2016, at our peildatum', () => {
  test.each([
    ['regios', 25],
    ['gesprekken', 9_318],
    ['klanten', 3_406],
    ['herbeoordelingen', 198],
    ['klein_netwerk', 2_282],
    ['budget', 11_100_000],
  ])('%s: %d', async (sleutel, waarde) => {
    expect((await figuresOn(peildata.eerste)).get(sleutel)).toMatchObject({ waarde });
  });

  test('67 % has a small network or lives isolated', async () => {
    expect((await figuresOn(peildata.eerste)).get('klein_netwerk')?.aandeel).toBeCloseTo(0.67, 3);
  });
});

describe('the report of 2017, at our peildatum', () => {
  test.each([
    ['regios', 30],
    ['gesprekken', 24_300],
    ['klanten', 7_000],
    ['herbeoordelingen', 977],
    ['klein_netwerk', 4_620],
    ['vrijwilligerswerk', 875],
    ['gedeeltelijk_werk', 286],
    ['volledig_werk', 58],
    ['budget', 12_000_000],
  ])('%s: %d', async (sleutel, waarde) => {
    expect((await figuresOn(peildata.tweede)).get(sleutel)).toMatchObject({ waarde });
  });

  test('66 % has a small network or lives isolated', async () => {
    expect((await figuresOn(peildata.tweede)).get('klein_netwerk')?.aandeel).toBe(0.66);
  });
});

test('in August 2015 nobody takes part yet, and in September twenty regions do', async () => {
  expect((await figuresOn('2015-08-31')).get('regios')).toMatchObject({ waarde: 0 });
  expect((await figuresOn('2015-09-30')).get('regios')).toMatchObject({ waarde: 20 });
});

test('977 are clients: some of them asked twice', async () => {
  const [row] = await loopplank.owner`
    select count(*)::int as aanvragen, count(distinct casus_id)::int as klanten
    from aanvraag
    where ontvangen_op <= ${peildata.tweede}`;
  expect(row).toEqual({ aanvragen: 1000, klanten: 977 });
});

test('the first report comes out the same when it is asked again as known on its own day', async () => {
  const call = await createAls(loopplank, () => new Date())(landelijk);
  const vraag = { programma: 'wga-80-100', peildatum: peildata.eerste, bekendOp: `${peildata.eerste}T23:00:00Z` };
  const toen = await call(getProgrammameting, vraag);
  expect(toen.indicatoren.find(({ sleutel }) => sleutel === 'gesprekken')).toMatchObject({ waarde: 9_318 });
});

test('every open casus has somebody accountable and a next moment, and every closed one a named end', async () => {
  const [row] = await loopplank.owner`
    select
      count(*) filter (where gesloten_op is null and (regisseur_id is null or aandacht_datum is null))::int as kwijt,
      count(*) filter (where gesloten_op is not null and not exists (
        select from uitstroom u where u.verband_id = c.verband_id and u.casus_id = c.id and u.vervallen_op is null
      ))::int as zonder_einde,
      count(*) filter (where gesloten_op is null)::int as open
    from casus c`;
  expect(row).toEqual({ kwijt: 0, zonderEinde: 0, open: 24 });
});
