import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { correctWaarneming, recordWaarneming } from '../waarneming/contract.ts';
import { getMeting, listMetingCasussen } from './contract.ts';

const verband = 'top600-amsterdam';
let world: World;
let ids: string[];

/** A version that weighs the network, and reckons over a year. */
const open = { feit: 'gesloten', is: false };
const indicatoren = {
  doelgroep: { naam: 'Doelgroep', definitie: 'Open casussen.', telt: 'casussen', waar: open, voeding: ['gesprek'] },
  beperkt: {
    ...{ naam: 'Beperkt netwerk', definitie: 'Beperkt of geïsoleerd.', telt: 'casussen', voeding: ['waarneming'] },
    ...{ waar: { kenmerk: 'sociaal_netwerk', een_van: ['beperkt', 'geisoleerd'] }, deel_van: 'doelgroep' },
  },
  jaarlijks: {
    ...{ naam: 'Jaarlijks gesproken', definitie: 'Minstens één gesprek in een jaar.', telt: 'casussen', norm: 1 },
    ...{ waar: { feit: 'gesprekken_jaar', minstens: 1 }, deel_van: 'doelgroep', voeding: ['gesprek'] },
  },
  per_jaar: {
    ...{ naam: 'Gesprekken per jaar', definitie: 'Gemiddeld per casus.', telt: 'gesprekken_jaar', norm: 2 },
    ...{ deel_van: 'doelgroep', als: 'gemiddelde', voeding: ['gesprek'] },
  },
  meedoen: { naam: 'Meedoen', definitie: 'Verbanden die meedoen.', telt: 'verbanden', voeding: ['verband'] },
};

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  await world.owner`
    insert into programmaversie (programma, versie, inhoud, geregistreerd_op)
    select
      programma, 9, (inhoud::jsonb || ${JSON.stringify({ versie: 9, indicatoren })}::text::jsonb)::json, geregistreerd_op
    from programmaversie
    order by versie desc
    limit 1`;
  await world.owner`update verband set versie = 9 where slug = ${verband}`;
  ids = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 });
});
afterAll(() => world.end());

const netwerk = { kenmerk: 'sociaal_netwerk', waarde: 'beperkt', datum: '2014-03-03', bron: 'deelnemer' } as const;
const record = async (gegeven: object, casusId = ids[0] ?? '') =>
  (await world.as('inge-vermeulen'))(recordWaarneming, { verband, casusId, ...netwerk, ...gegeven });
const cijfer = async (sleutel: string, vraag: object = {}) => {
  const { indicatoren: found } = await (await world.as('joris-vink'))(getMeting, { verband, ...vraag });
  return found.find((one) => one.sleutel === sleutel);
};
const namen = async (slug: string, indicator: string) =>
  (await (await world.as(slug))(listMetingCasussen, { verband, indicator })).casussen.map(({ casusId }) => casusId);

describe('a kenmerk in a figure', () => {
  test('is the newest one on the day, as known on the moment; what no criterium weighs is kept sealed alone', async () => {
    const { id: waarnemingId, versie } = await record({});
    await record({ waarde: 'voldoende', datum: '2014-03-08' });
    await record({ kenmerk: 'participatietrede', waarde: 'trede_2', datum: '2014-03-08' });
    expect(await cijfer('beperkt')).toMatchObject({ waarde: 0, noemer: 2 });
    expect(await cijfer('beperkt', { peildatum: '2014-03-07' })).toMatchObject({ waarde: 0, noemer: 0 });

    world.clock.now = new Date('2014-03-12T09:00:00Z');
    await record({ waarde: 'geisoleerd', datum: '2014-03-11' });
    expect(await cijfer('beperkt')).toMatchObject({ waarde: 1, aandeel: 0.5 });
    expect(await cijfer('beperkt', { peildatum: '2014-03-10' })).toMatchObject({ waarde: 0 });
    expect(await cijfer('beperkt', { bekendOp: '2014-03-10T12:00:00Z' })).toMatchObject({ waarde: 0 });

    const verbeterd = { waarde: 'onbekend', datum: '2014-03-03', bron: 'deelnemer', versie } as const;
    const [casusId = ''] = ids;
    await (
      await world.as('inge-vermeulen')
    )(correctWaarneming, { verband, casusId, waarnemingId, ...verbeterd });
    const rows = await world.owner`select kenmerk, weegwaarde from waarneming order by kenmerk, weegwaarde #>> '{}'`;
    expect(rows.map((row) => [row['kenmerk'], row['weegwaarde']])).toEqual([
      ['participatietrede', null],
      ...['beperkt', 'geisoleerd', 'onbekend', 'voldoende'].map((waarde) => ['sociaal_netwerk', waarde]),
    ]);
  });

  test('gives no names to who may not see the kenmerk, who still finds them behind other figures', async () => {
    expect(await namen('inge-vermeulen', 'beperkt')).toEqual([ids[0]]);
    expect(await namen('rosa-okafor', 'beperkt')).toEqual([]);
    expect(await namen('rosa-okafor', 'doelgroep')).toHaveLength(2);
    const rest = { verband, indicator: 'beperkt', deel: 'rest' } as const;
    const others = await (await world.as('rosa-okafor'))(listMetingCasussen, rest);
    expect(others.casussen.map(({ casusId }) => casusId)).toEqual([ids[1]]);
  });
});

describe('figures over a year', () => {
  test('count the twelve months up to and including the day, as an average and as a share', async () => {
    world.clock.now = new Date('2015-06-01T09:00:00Z');
    const inge = await world.as('inge-vermeulen');
    const gesprek = { verband, casusId: ids[0] ?? '', kanaal: 'fysiek', gevoerd: true } as const;
    for (const datum of ['2014-03-12', '2014-06-01', '2014-06-02', '2015-05-01', '2015-06-01']) {
      await inge(recordGesprek, { ...gesprek, datum });
    }
    expect(await cijfer('per_jaar')).toMatchObject({ waarde: 3, noemer: 2, gemiddelde: 1.5, norm: 2 });
    expect(await cijfer('per_jaar')).not.toHaveProperty('aandeel');
    expect(await cijfer('jaarlijks')).toMatchObject({ waarde: 1, noemer: 2, aandeel: 0.5, norm: 1 });
    expect(await cijfer('per_jaar', { peildatum: '2014-06-01' })).toMatchObject({ waarde: 2 });
    expect(await namen('inge-vermeulen', 'per_jaar')).toEqual([ids[0]]);
  });

  test('count the verband when it takes part', async () => {
    expect(await cijfer('meedoen')).toMatchObject({ waarde: 1, opent: false, eenheid: 'samenwerkingsverbanden' });
    await world.owner`update verband set periode = '[2015-01-01,)' where slug = ${verband}`;
    expect(await cijfer('meedoen', { peildatum: '2014-12-31' })).toMatchObject({ waarde: 0 });
  });
});

const anyWaarneming = fc.record({
  kenmerk: fc.constantFrom('sociaal_netwerk', 'werkuren'),
  weegwaarde: fc.option(fc.oneof(fc.constantFrom('"beperkt"', '"voldoende"'), fc.constantFrom('12', '20'))),
  dag: fc.integer({ min: 1, max: 5 }),
  uur: fc.integer({ min: 1, max: 5 }),
  geldt: fc.boolean(),
});

test('for any waarnemingen, how it stands today is how it is now', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWaarneming, { maxLength: 12 }), async (waarnemingen) => {
      const rows = await bothViews(waarnemingen);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.['toen']).toEqual(rows[0]?.['nu']);
    }),
    { numRuns: 40 },
  );
});

/** What both views say of the second casus with these waarnemingen; nothing of it stays. */
async function bothViews(waarnemingen: object[]) {
  let seen: readonly Record<string, unknown>[] = [];
  const trying = world.owner.begin(async (sql) => {
    await sql.unsafe("set local app.peildatum = '2015-06-01'").simple();
    await sql`
      insert into waarneming (
        verband_id, id, casus_id, organisatie_id, kenmerk, categorie, in_samenvatting, waarde, weegwaarde, datum, bron,
        door, geregistreerd_op, vervallen_op
      )
      select
        c.verband_id, gen_random_uuid(), c.id, m.organisatie_id, w.kenmerk, 15, true, v.waarde, w.weegwaarde,
        date '2015-01-01' + w.dag, 'organisatie', m.id, timestamptz '2015-01-10' + w.uur * interval '1 hour',
        case when not w.geldt then timestamptz '2015-02-01' end
      from casus c
      join medewerker m on m.slug = 'inge-vermeulen'
      cross join (select waarde from waarneming limit 1) v
      cross join jsonb_to_recordset(${JSON.stringify(waarnemingen)}::text::jsonb)
        as w (kenmerk text, weegwaarde jsonb, dag int, uur int, geldt boolean)
      where c.id = ${ids[1] ?? ''}`;
    seen = await sql`
      select f.kenmerken as nu, s.kenmerken as toen
      from feiten f
      join stand s on s.verband_id = f.verband_id and s.casus_id = f.casus_id
      where f.casus_id = ${ids[1] ?? ''}`;
    throw new Error('enough seen');
  });
  await expect(trying).rejects.toThrow('enough seen');
  return seen;
}
