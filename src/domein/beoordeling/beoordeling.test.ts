import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, shut, stateOf, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { recordInstemming, withdrawInstemming } from '../instemming/contract.ts';
import { recordWaarneming } from '../waarneming/contract.ts';
import {
  correctBenodigdheid,
  correctBeoordeling,
  endBenodigdheid,
  recordBenodigdheid,
  recordBeoordeling,
  recordCriteriumoordelen,
} from './contract.ts';
import type { Antwoord } from './contract.ts';
import { getKandidaatkaart, listSelectietafel } from './selectietafel.contract.ts';
import { tafels } from './tafel.fixture.ts';

const verband = 'tafel';
const datum = '2014-03-10';
const [uwv, ander, sw, tweede, school] = ['uwv-tafel', 'ander-uwv-tafel', 'sw-tafel', 'sw-twee-tafel', 'school-tafel'];

let world: World;
let casussen: string[];
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', tafels);
  casussen = await openInWorld(world, verband, { regisseur: uwv, arbeidsdeskundige: uwv, aantal: 4 });
});
afterAll(() => world.end());

const at = (plek: number) => ({ verband, casusId: casussen[plek] ?? '' });
const as = (slug: string) => world.as(slug);
const kaart = async (slug: string, plek = 0) => (await as(slug))(getKandidaatkaart, at(plek));
const judge = async (slug: string, plek: number, antwoorden: Record<string, Antwoord>) =>
  (await as(slug))(recordCriteriumoordelen, { ...at(plek), datum, antwoorden });
const establish = async (
  slug: string,
  plek: number,
  benodigdheden: { criterium: string; soort?: string; tekst?: string; aanbieder?: string; opnieuwOp?: string }[] = [],
) => (await as(slug))(recordBeoordeling, { ...at(plek), datum, benodigdheden });
const allJa = { beschikbaar: 'ja', genoeg_uren: 'ja', past_hier: 'ja' } as const;

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

describe('a judgement', () => {
  test('is of one partner, and of each partner the newest counts', async () => {
    expect(await judge(sw, 0, { beschikbaar: 'nee' })).toMatchObject({ volgt: 'nog_niet' });
    expect(await judge(uwv, 0, allJa)).toMatchObject({
      volgt: null,
      zin: 'Nog geen oordeel. Partners zijn het niet eens over: Beschikbaar.',
    });
    expect(await judge(sw, 0, { beschikbaar: 'ja' })).toMatchObject({ volgt: 'geschikt' });
    const [, beschikbaar] = (await kaart(uwv)).criteria;
    expect(beschikbaar?.gezegd.map(({ organisatie, antwoord }) => [organisatie, antwoord]).toSorted()).toEqual([
      ['Partner sw', 'ja'],
      ['Partner uwv', 'ja'],
    ]);
  });

  test('is of a criterium of the programme, on a day that has come', async () => {
    await expect(judge(sw, 0, { lief: 'ja' })).rejects.toMatchObject(
      faultOn('antwoorden', 'Kies uit: Beschikbaar; Genoeg uren; Past hier'),
    );
    const later = { ...at(0), datum: '2014-03-11', antwoorden: allJa };
    await expect((await as(sw))(recordCriteriumoordelen, later)).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
  });

  test('can be neither changed nor removed, and not given in the name of another partner', async () => {
    const held = (query: string) =>
      world.query(sw, async (sql) => {
        await sql.unsafe(`set local app.casussen = '{${at(0).casusId}}'`);
        return sql.unsafe(query);
      });
    await expect(held(`update criteriumoordeel set antwoord = 'ja'`)).rejects.toThrow(/permission denied/);
    await expect(held('delete from criteriumoordeel')).rejects.toThrow(/permission denied/);
    await expect(
      held(`insert into criteriumoordeel
        select verband_id, gen_random_uuid(), casus_id, '${world.id('tafel-uwv')}', criterium, antwoord, datum, door,
          geregistreerd_op
        from criteriumoordeel limit 1`),
    ).rejects.toThrow();
  });
});

describe('a verdict', () => {
  test('is laid down as it follows, and is the fact from which the figures count', async () => {
    const { id, versie } = await establish(sw, 0);
    expect(await kaart(uwv)).toMatchObject({
      stand: 'geschikt',
      beoordeling: { id, oordeel: 'geschikt', eigen: false },
    });
    await judge(uwv, 0, { past_hier: 'nee' });
    await judge(sw, 0, { past_hier: 'nee' });
    expect(await kaart(uwv)).toMatchObject({ stand: 'geschikt', volgt: 'ongeschikt' });
    const correction = { ...at(0), beoordelingId: id, datum, versie };
    await expect((await as(uwv))(correctBeoordeling, correction)).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await (await as(sw))(correctBeoordeling, correction)).toMatchObject({ versie: 2, oordeel: 'ongeschikt' });
    expect(await versionsOf(world, 'beoordeling', id)).toEqual(corrected);
    const feiten = await world.owner`select beoordeling from feiten where casus_id = ${at(0).casusId}`;
    expect(feiten[0]).toMatchObject({ beoordeling: 'ongeschikt' });
  });

  test('that does not follow yet is refused with what is missing', async () => {
    await judge(uwv, 1, { beschikbaar: 'ja', past_hier: 'onbekend' });
    await expect(establish(uwv, 1)).rejects.toMatchObject({
      code: 'oordeel_ontbreekt',
      message: 'Nog geen oordeel. Nog niet bekend: Genoeg uren; Past hier.',
    });
  });

  test('of not yet asks for every unmet criterium what is needed', async () => {
    await judge(uwv, 1, { beschikbaar: 'nee', genoeg_uren: 'nee', past_hier: 'ja' });
    const vervoer = { criterium: 'beschikbaar', soort: 'vervoer', aanbieder: 'tafel-sw' };
    await expect(establish(uwv, 1, [vervoer])).rejects.toMatchObject(
      faultOn('benodigdheden', 'Leg vast wat de kandidaat nog nodig heeft bij: Genoeg uren'),
    );
    expect((await kaart(uwv, 1)).benodigdheden).toEqual([]);
    await establish(uwv, 1, [vervoer, { criterium: 'genoeg_uren', tekst: 'Rustig opbouwen', opnieuwOp: '2014-03-17' }]);
    const card = await kaart(sw, 1);
    expect(card).toMatchObject({
      stand: 'nog_niet',
      zin: 'Nog niet. Het antwoord is nee bij: Beschikbaar; Genoeg uren.',
    });
    expect(card.benodigdheden).toMatchObject([
      { naam: 'Rustig opbouwen', aanbieder: null, opnieuwOp: '2014-03-17', eigen: false },
      { naam: 'Vervoer', aanbieder: 'Partner sw', aanbiederSlug: 'tafel-sw', opnieuwOp: '2014-06-10' },
    ]);
  });
});

describe('what is still needed', () => {
  test('is the reason to look on its day, and keeps the casus in the list of somebody', async () => {
    expect(await stateOf(world, at(1).casusId)).toMatchObject({ datum: '2014-03-17', reden: 'benodigdheid' });
    const { aandacht } = await (await as(uwv))(getCasus, at(1));
    expect(aandacht).toMatchObject({ datum: '2014-03-17', zin: 'kijk opnieuw: Rustig opbouwen' });
  });

  test('is corrected by who recorded it, ended by whoever sits at the table, and once only', async () => {
    const [rustig, vervoer] = (await kaart(uwv, 1)).benodigdheden;
    if (!rustig || !vervoer) throw new Error('There is nothing needed');
    const better = {
      ...at(1),
      benodigdheidId: rustig.id,
      soort: 'scholing',
      datum,
      opnieuwOp: '2014-03-18',
      versie: 1,
    };
    await expect((await as(sw))(correctBenodigdheid, better)).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await (await as(uwv))(correctBenodigdheid, better)).toMatchObject({ versie: 2, tekst: null });
    const end = { ...at(1), benodigdheidId: vervoer.id, afloop: 'vervuld', datum, versie: 1 } as const;
    expect(await (await as(sw))(endBenodigdheid, end)).toMatchObject({ versie: 2, afloop: 'vervuld' });
    const again = { ...end, versie: 2 };
    await expect((await as(sw))(endBenodigdheid, again)).rejects.toMatchObject({ code: 'benodigdheid_al_afgerond' });
    expect((await kaart(uwv, 1)).benodigdheden.map(({ naam }) => naam)).toEqual(['Scholing']);
  });

  test('when nothing is left, the candidate comes back to the table all the same', async () => {
    const [last] = (await kaart(uwv, 1)).benodigdheden;
    await (
      await as(uwv)
    )(endBenodigdheid, {
      ...at(1),
      benodigdheidId: last?.id ?? '',
      ...{ afloop: 'vervallen', datum, versie: 2 },
    });
    await world.owner`update casus set begindatum = '2015-01-01' where id = ${at(1).casusId}`;
    const rows = await world.owner`select benodigdheid_op, beoordeeld_op from feiten where casus_id = ${at(1).casusId}`;
    expect(rows[0]).toMatchObject({ benodigdheidOp: null, beoordeeldOp: datum });
  });

  test.each([
    [{ criterium: 'beschikbaar' }, 'soort', 'Kies wat er nodig is, of schrijf het op'],
    [
      { criterium: 'beschikbaar', soort: 'vervoer', tekst: 'Ook dit' },
      'tekst',
      'Kies wat er nodig is, of schrijf het op. Niet allebei',
    ],
    [{ criterium: 'beschikbaar', soort: 'geluk' }, 'soort', 'Kies uit: Vervoer; Scholing'],
    [
      { criterium: 'beschikbaar', soort: 'vervoer', aanbieder: 'ggd-amsterdam' },
      'aanbieder',
      'Deze organisatie doet niet mee in dit verband. Kies een partner',
    ],
    [{ criterium: 'beschikbaar', tekst: 'Bel 900000028' }, 'tekst', 'Hier lijkt een BSN in te staan. Haal het weg'],
    [
      { criterium: 'beschikbaar', soort: 'vervoer', opnieuwOp: '2014-03-09' },
      'opnieuwOp',
      'Deze dag ligt voor de dag aan tafel (10-03-2014). Vul een latere dag in',
    ],
  ])('%j is refused', async (gegeven, veld, melding) => {
    await expect((await as(uwv))(recordBenodigdheid, { ...at(2), datum, ...gegeven })).rejects.toMatchObject(
      faultOn(veld, melding),
    );
  });

  test('in own words cannot be read in the table', async () => {
    await (
      await as(sw)
    )(recordBenodigdheid, { ...at(2), datum, criterium: 'beschikbaar', tekst: 'Heel eigen woorden' });
    const rows = await world.owner`select benodigdheid::text as rij from benodigdheid`;
    expect(rows.map((row) => row['rij']).join()).not.toMatch(/eigen woorden|Rustig/);
  });
});

describe('the selection table', () => {
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
    expect(later.kandidaten.map(({ casusId }) => casusId)).toEqual([casussen[1]]);
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
