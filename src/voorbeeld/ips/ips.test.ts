import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import type { Loopplank } from '../../core/open.ts';
import { listFinancieringsbronnen } from '../../domein/financieringsbron/contract.ts';
import { getGetrouwheid } from '../../domein/getrouwheid/contract.ts';
import { getMeting } from '../../domein/meting/contract.ts';
import { listSelecties } from '../../domein/selectie/contract.ts';
import { createAls } from '../../start/als.ts';
import { seed } from '../../start/example.ts';
import { bron2021, peildatum, verband } from './getallen.ts';
import { aanmelder, regiocoordinator } from './partners.ts';
import { ips } from './voorbeeld.ts';

let loopplank: Loopplank;
beforeAll(async () => {
  loopplank = await createEmpty();
  await seed(loopplank, [ips], false);
}, 120_000);
afterAll(() => loopplank.close());

const as = (slug: string) => createAls(loopplank, () => new Date())(slug);

async function figureOf(sleutel: string, bekendOp?: string) {
  const call = await as(aanmelder);
  const { indicatoren } = await call(getMeting, { verband, peildatum, bekendOp });
  return indicatoren.find((een) => een.sleutel === sleutel);
}

async function bronOf(naam: string) {
  const { bronnen } = await (await as(regiocoordinator))(listFinancieringsbronnen, { verband });
  return bronnen.find((bron) => bron.naam === naam);
}

describe('at the end of 2021', () => {
  test('18 were referred, and everybody who was referred got a casus', async () => {
    expect(await figureOf('aangemeld')).toMatchObject({ waarde: 18 });
    const { uitgevoerd } = await (await as(aanmelder))(listSelecties, { verband, aantal: 100 });
    const in2021 = uitgevoerd.filter((een) => een.peildatum <= peildatum);
    expect(in2021.reduce((som, { geopend }) => som + geopend, 0)).toBe(18);
    expect(in2021.every(({ opLijst, voldoet }) => opLijst === voldoet)).toBe(true);
  });

  test('12 places of 12 were granted, and the most that there were is 12', async () => {
    expect(await figureOf('toegekende_plekken')).toMatchObject({ waarde: 12 });
    expect(await bronOf(bron2021.naam)).toMatchObject({ vergeven: 12, plekken: 12, vrij: 0 });
  });

  test('€ 100.000 was there for the year, all of it was committed, and none of it more', async () => {
    expect(await figureOf('budget')).toMatchObject({ waarde: 100_000 });
    const bron = await bronOf(bron2021.naam);
    expect(bron).toMatchObject({ bedrag: 100_000, gereserveerd: 90_000, coordinatie: 10_000, over: 0 });
    expect(bron).toMatchObject({ begindatum: '2021-01-01', einddatum: '2021-12-31' });
  });

  test('the coordinator has one dagdeel a week', async () => {
    expect(await bronOf(bron2021.naam)).toMatchObject({ dagdelen: 1 });
  });

  test('the target is 6 of 12, beside what came of it in this example', async () => {
    expect(await figureOf('duurzaam')).toMatchObject({ waarde: 4, norm: 6 });
    expect(await figureOf('aan_het_werk')).toMatchObject({ waarde: 6 });
  });

  test('42 % of 12 is 5,04, and the chance of 6 or more is 0,39', async () => {
    const { verwachting } = (await bronOf(bron2021.naam)) ?? {};
    expect(verwachting).toMatchObject({ plekken: 12, doel: 6, kans: 0.42, past: false });
    expect(verwachting?.verwacht).toBeCloseTo(5.04, 10);
    expect(verwachting?.kansOpDoel).toBeCloseTo(0.39, 2);
    expect(verwachting?.zin).toBe('42 % van 12 is 5,04. De kans dat 6 of meer van de 12 duurzaam uitstromen is 0,39.');
  });

  test('the figures of that day come out the same as known on that day', async () => {
    const toen = '2021-12-31T23:00:00Z';
    for (const sleutel of ['aangemeld', 'toegekende_plekken', 'budget', 'duurzaam', 'aan_het_werk']) {
      expect((await figureOf(sleutel, toen))?.waarde, sleutel).toBe((await figureOf(sleutel))?.waarde);
    }
  });
});

/** Counted by hand from wegen.ts and the rhythm of weken.ts; teller and noemer of each. */
describe('of the method, at the end of 2021', () => {
  test.each([
    // Eighteen referrals, of which four left for lasting work and one moved; two trajectbegeleiders.
    ['caseload', 13, 2, 5],
    // Fourteen of the eighteen saw an employer: 22+24+28+29+21+25+36+23+30+43+24+28+37+29 days after they began.
    ['snel_zoeken', 399, 14, 5],
    // From 2 October in person: 2+1+4+13+8+11+13+13, in thirteen weeks of two trajectbegeleiders.
    ['werkgevercontacten', 65, 26, 2],
    // Eleven paid jobs began in the year, of which two as vakkenvuller.
    ['soorten_werk', 10, 11, 5],
    // Two of them at the bakery and two at the supermarket.
    ['werkgevers', 9, 11, 4],
    // One is sheltered work.
    ['gewone_banen', 10, 11, 4],
    // Of 111 conversations 48 at home and 65 visits to employers; 27 telephone calls with employers beside those.
    ['buiten_kantoor', 113, 203, 4],
  ])('%s is %d of %d, which scores %d', async (sleutel, teller, noemer, score) => {
    const { items, overige } = await (await as(aanmelder))(getGetrouwheid, { verband, peildatum });
    expect(items.find((item) => item.sleutel === sleutel)).toMatchObject({ teller, noemer, score });
    expect(overige).toBe(18);
  });

  test('the first visit to an employer is within thirty days on average', async () => {
    const { items } = await (await as(aanmelder))(getGetrouwheid, { verband, peildatum });
    expect(items.find(({ sleutel }) => sleutel === 'snel_zoeken')?.waarde).toBe(28.5);
  });
});

test('every casus of 2021 has a named end, and everybody of today somebody accountable and a next moment', async () => {
  const [row] = await loopplank.owner`
    select
      count(*) filter (where gesloten_op is null and (regisseur_id is null or aandacht_datum is null))::int as kwijt,
      count(*) filter (where gesloten_op is not null and not exists (
        select from uitstroom u where u.verband_id = c.verband_id and u.casus_id = c.id and u.vervallen_op is null
      ))::int as zonder_einde,
      count(*) filter (where gesloten_op is null)::int as open, count(*)::int as alle
    from casus c`;
  expect(row).toEqual({ kwijt: 0, zonderEinde: 0, open: 12, alle: 30 });
});

test('9 of the 12 places of this year are granted', async () => {
  const { bronnen } = await (await as(regiocoordinator))(listFinancieringsbronnen, { verband });
  expect(bronnen.filter(({ vrij }) => vrij > 0)).toMatchObject([{ vergeven: 9, plekken: 12, vrij: 3 }]);
});
