import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outsiders, shut } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { recordInstemming, withdrawInstemming } from '../instemming/contract.ts';
import { recordWaarneming } from '../waarneming/contract.ts';
import { allJa, ander, createTafel, datum, school, sw, tweede, uwv, verband } from './aan-tafel.fixture.ts';
import type { AanTafel } from './aan-tafel.fixture.ts';
import { getKandidaatkaart, listSelectietafel } from './selectietafel.contract.ts';

let tafel: AanTafel;
let world: World;
beforeAll(async () => {
  tafel = await createTafel();
  ({ world } = tafel);
});
afterAll(() => world.end());

const as = (slug: string) => world.as(slug);
const at = (plek: number) => tafel.at(plek);
const kaart: AanTafel['kaart'] = (...over) => tafel.kaart(...over);
const judge: AanTafel['judge'] = (...over) => tafel.judge(...over);
const establish: AanTafel['establish'] = (...over) => tafel.establish(...over);

describe('the kandidaatkaart', () => {
  test('shows a partner at the table what its criteria name and no name, also of a casus that partner is no part of', async () => {
    const vast = { ...at(0), datum, bron: 'organisatie' } as const;
    await (
      await as(uwv)
    )(recordWaarneming, { ...vast, kenmerk: 'uren', waarde: 16 });
    await (
      await as(uwv)
    )(recordWaarneming, { ...vast, kenmerk: 'feit_matchprofiel', waarde: 'Geheim' });
    const card = await kaart(sw);
    expect(card).toMatchObject({ deelnemer: null, stand: 'te_beoordelen', beoordeling: null, volgt: null });
    expect(card.criteria.map(({ criterium }) => criterium)).toEqual(['genoeg_uren', 'beschikbaar', 'past_hier']);
    expect(card.criteria[0]).toMatchObject({ hoofd: true, kenmerk: { waarde: 16, datum } });
    expect(JSON.stringify(card)).not.toMatch(/Proef"|Geheim/);
    await expect((await as(sw))(getCasus, at(0))).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('names the candidate to the own adviser, and not to another adviser at the table', async () => {
    expect((await kaart(uwv)).deelnemer).toMatchObject({ achternaam: 'Proef' });
    expect((await kaart(ander)).deelnemer).toBeNull();
  });

  test('has the name once the deelnemer consents for that partner, and has it no more in the act that withdraws it', async () => {
    const inge = await as(uwv);
    const { id: instemmingId, versie } = await inge(recordInstemming, {
      ...at(0),
      ...{ soort: 'instemming_suwi_73', ontvanger: 'tafel-sw', categorieen: ['naam'], begindatum: datum },
      gegevenDoor: 'deelnemer',
    });
    expect((await kaart(sw)).deelnemer).toEqual({ voornaam: 'Jongere', achternaam: 'Proef' });
    expect((await kaart(tweede)).deelnemer).toBeNull();
    await inge(withdrawInstemming, { ...at(0), instemmingId, reden: 'door_deelnemer', versie });
    expect((await kaart(sw)).deelnemer).toBeNull();
    const bsn = await world.query(sw, (sql) => sql`select id from inzage.bsn`);
    expect(bsn).toHaveLength(0);
  });

  test('stays shut without a registered ground until the deelnemer consents to the table itself', async () => {
    const [casusId = ''] = await openInWorld(world, 'zonder-grond', {
      regisseur: 'uwv-zonder-grond',
      arbeidsdeskundige: 'uwv-zonder-grond',
    });
    const hier = { verband: 'zonder-grond', casusId };
    const sam = await as('sw-zonder-grond');
    await expect(sam(getKandidaatkaart, hier)).rejects.toMatchObject({ code: 'niet_gevonden' });
    expect((await sam(listSelectietafel, { verband: 'zonder-grond', aantal: 25 })).kandidaten).toEqual([]);
    await (
      await as('uwv-zonder-grond')
    )(recordInstemming, {
      ...hier,
      ...{ soort: 'instemming_suwi_73', ontvanger: 'zonder-grond-sw', categorieen: ['selectietafel'] },
      ...{ begindatum: datum, gegevenDoor: 'deelnemer' },
    });
    expect(await sam(getKandidaatkaart, hier)).toMatchObject({ deelnemer: null, stand: 'te_beoordelen' });
  });

  test.each([...outsiders, 'sw-zonder-grond', 'school-tafel'])('is not there for %s', async (slug) => {
    await expect(kaart(slug)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(judge(slug, 0, allJa)).rejects.toMatchObject({ code: 'niet_gevonden' });
    const seen = await world.query(
      slug,
      (sql) => sql`select casus_id from inzage.kandidaat where casus_id = ${at(0).casusId}`,
    );
    expect(seen).toHaveLength(0);
  });
});

describe('the selection table', () => {
  /** One candidate is ongeschikt and one is not yet; for the latter something is needed. */
  beforeAll(async () => {
    await judge(uwv, 2, { past_hier: 'nee' });
    await establish(uwv, 2);
    await judge(sw, 1, { beschikbaar: 'nee' });
    await establish(sw, 1, [{ criterium: 'beschikbaar', tekst: 'Heel eigen woorden' }]);
  });

  test('lists the candidates by number, page by page, with how many stand where and what they need together', async () => {
    const sam = await as(sw);
    const all = await sam(listSelectietafel, { verband, aantal: 100 });
    const nummers = all.kandidaten.map(({ nummer }) => nummer);
    expect(nummers).toEqual(nummers.toSorted());
    expect(all).toMatchObject({
      naam: 'Proeftafel',
      tellingen: { te_beoordelen: 2, geschikt: 0, nog_niet: 1, ongeschikt: 1 },
      nodig: [{ soort: null, naam: 'iets anders', aanbieder: null, kandidaten: 1, eerstOp: '2014-06-10' }],
    });
    const eerste = await sam(listSelectietafel, { verband, aantal: 3 });
    const rest = await sam(listSelectietafel, { verband, aantal: 3, na: eerste.volgende });
    expect([...eerste.kandidaten, ...rest.kandidaten].map(({ nummer }) => nummer)).toEqual(nummers);
    expect(rest.volgende).toBeUndefined();
    const later = await sam(listSelectietafel, { verband, aantal: 100, stand: 'nog_niet' });
    expect(later.kandidaten.map(({ casusId }) => casusId)).toEqual([tafel.casussen[1]]);
  });

  test('is told in the timeline of the casus', async () => {
    const { tijdlijn } = await (await as(uwv))(listTijdlijn, { ...at(1), aantal: 100 });
    expect(new Set(tijdlijn.map(({ soort }) => soort))).toEqual(
      new Set(['opening', 'criteriumoordeel', 'beoordeling', 'benodigdheid']),
    );
  });

  test('is not there in a programme without one, nor for a role without a seat', async () => {
    const rosa = await as('rosa-okafor');
    const elders = { verband: 'top600-amsterdam', aantal: 25 };
    await expect(rosa(listSelectietafel, elders)).rejects.toMatchObject({ code: 'niet_gevonden' });
    expect((await (await as(school))(listSelectietafel, { verband, aantal: 25 })).kandidaten).toEqual([]);
  });

  test('judges no casus that is closed', async () => {
    await shut(world, at(3).casusId);
    await expect(judge(uwv, 3, allJa)).rejects.toMatchObject({ code: 'casus_gesloten' });
    await expect(judge(sw, 3, allJa)).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});
