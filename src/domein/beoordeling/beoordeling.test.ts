import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, stateOf, versionsOf } from '../../../test/acts.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { allJa, createTafel, datum, sw, uwv } from './aan-tafel.fixture.ts';
import type { AanTafel } from './aan-tafel.fixture.ts';
import {
  correctBenodigdheid,
  correctBeoordeling,
  endBenodigdheid,
  recordBenodigdheid,
  recordCriteriumoordelen,
} from './contract.ts';

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
    expect(await stateOf(world, at(1).casusId)).toMatchObject({ datum: '2014-06-10', reden: 'opnieuw_beoordelen' });
    const { aandacht } = await (await as(uwv))(getCasus, at(1));
    expect(aandacht?.zin).toBe('nog niet geschikt op 10 maart: beoordeel opnieuw');
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
