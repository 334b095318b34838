import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { recordBeoordeling } from '../../domein/beoordeling/contract.ts';
import { rijen } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Toneel } from '../toneel.ts';
import { workFor } from './begeleiding.ts';
import { criteria, listOnvervuld } from './kandidaten.ts';
import type { Criterium, Dossier } from './kandidaten.ts';
import { plaatsOf } from './spel.ts';
import type { Rol, Stap } from './spel.ts';

/** Who says what at the table: UWV knows what somebody wants, the SW-bedrijf what work somebody can do. */
const zegt: Record<'ad' | 'sw', readonly Criterium[]> = {
  ad: ['gemotiveerd', 'direct_beschikbaar'],
  sw: ['minstens_twaalf_uur', 'binnen_drie_maanden'],
};

/** What UWV and the SW-bedrijf say of the criteria that each answers for. */
export const antwoordenVan = (dossier: Dossier, wie: 'ad' | 'sw'): Record<string, 'ja' | 'nee'> =>
  Object.fromEntries(zegt[wie].map((naam) => [naam, criteria[naam](dossier) ? 'ja' : 'nee']));

/** Each partner judges the candidates of a day. */
export async function judgeAll(toneel: Toneel, rollen: readonly Rol[]): Promise<void> {
  for (const wie of ['ad', 'sw'] as const) {
    await workFor(toneel, wie, rollen, (tx, hand) => addOordelen(tx, hand, listOordelen(rollen, hand, wie)));
  }
}

type Oordeel = { id: string; casus_id: string; criterium: string; antwoord: string };

const listOordelen = (rollen: readonly Rol[], { ids }: Hand, wie: 'ad' | 'sw'): Oordeel[] =>
  rollen
    .filter(({ casusId }) => ids.includes(casusId))
    .flatMap(({ casusId, kandidaat }) =>
      Object.entries(antwoordenVan(kandidaat, wie)).map(([criterium, antwoord]) => ({
        ...{ id: newId(), casus_id: casusId, criterium, antwoord },
      })),
    );

async function addOordelen({ sql, actor, nu, vandaag }: Tx, { verbandId }: Hand, oordelen: readonly Oordeel[]) {
  await sql`
    insert into criteriumoordeel (
      verband_id, id, casus_id, organisatie_id, criterium, antwoord, datum, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, criterium, antwoord, ${vandaag}, ${actor.medewerkerId}, ${nu}
    from json_to_recordset(${rijen(oordelen)}::text::json)
      as nieuw (id uuid, casus_id uuid, criterium text, antwoord text)`;
}

const nodig = {
  gemotiveerd: [{ soort: 'motivatie' }],
  minstens_twaalf_uur: [{ soort: 'uren_opbouwen', bij: 'sw' }],
  direct_beschikbaar: [{ soort: 'vervoer' }, { soort: 'opvang' }],
  binnen_drie_maanden: [
    { soort: 'werkritme', bij: 'sw' },
    { soort: 'scholing', bij: 'uwv' },
    { soort: 'proefplaatsing', bij: 'sw' },
  ],
} as const satisfies Record<Criterium, readonly { soort: string; bij?: 'sw' | 'uwv' }[]>;

/** What a candidate still needs for a criterium, and who provides it; nobody named is the casusregisseur. */
function nodigVoor({ kandidaat, bedrijf }: Rol, criterium: Criterium) {
  const keuzes: readonly { soort: string; bij?: 'sw' | 'uwv' }[] = nodig[criterium];
  const { soort = 'motivatie', bij } = keuzes[kandidaat.nummer % keuzes.length] ?? {};
  const aanbieders = { sw: bedrijf, uwv: 'uwv-noordoost-brabant' };
  return { criterium, soort, aanbieder: bij && aanbieders[bij] };
}

/** The verdict that follows, and for who is not there yet: what is needed, from whom, and when the table looks again. */
export const beoordeling = (dag: string, opnieuwOp: string): Stap => ({
  dag,
  wie: ({ sw }) => sw,
  doe: (call, rol, datum) => {
    const benodigdheden = listOnvervuld(rol.kandidaat).map((naam) => ({ ...nodigVoor(rol, naam), opnieuwOp }));
    return call(recordBeoordeling, { ...plaatsOf(rol), datum, benodigdheden });
  },
});

/** The days on which the table looks again at somebody, and on each of them when next. */
export type Ronde = { dag: string; op: string };
type Ronden = readonly { rol: Rol; ronden: readonly Ronde[] }[];

/** The table looks again at who is not there yet: they need what they needed, and it says when it looks next. */
export async function lookAgain(toneel: Toneel, allen: Ronden): Promise<void> {
  const perCasus = new Map(allen.map(({ rol, ronden }) => [rol.casusId, ronden]));
  const rollen = allen.map(({ rol }) => rol);
  await workFor(toneel, 'sw', rollen, (tx, hand) => addRonden(tx, hand, listKeren(hand.ids, perCasus)));
}

const listKeren = (ids: readonly string[], perCasus: Map<string, readonly Ronde[]>) =>
  ids.flatMap((casusId) => {
    const ronden = perCasus.get(casusId) ?? [];
    return ronden.map(({ dag, op }, plek) => ({
      ...{ id: newId(), casus_id: casusId, keer: plek + 1, dag, op, tot: ronden[plek + 1]?.dag },
    }));
  });

async function addRonden({ sql, actor }: Tx, { verbandId }: Hand, keren: readonly object[]) {
  const ronde = sql`
    json_to_recordset(${rijen(keren)}::text::json)
      as ronde (id uuid, casus_id uuid, keer int, dag date, op date, tot date)`;
  await sql`
    insert into beoordeling (
      verband_id, id, casus_id, organisatie_id, datum, oordeel, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, dag, 'nog_niet', ${actor.medewerkerId}, dag + time '09:00'
    from ${ronde}`;
  await sql`
    with oud as (
      update benodigdheid b
      set vervallen_op = ronde.dag + time '09:00'
      from ${ronde}
      where b.verband_id = ${verbandId} and b.casus_id = ronde.casus_id and ronde.keer = 1 and b.vervallen_op is null
        and b.afloop is null
      returning b.*
    )
    insert into benodigdheid (
      verband_id, id, versie, casus_id, organisatie_id, criterium, soort, tekst, aanbieder_id, datum, opnieuw_op, door,
      geregistreerd_op, vervallen_op
    )
    select
      oud.verband_id, oud.id, oud.versie + ronde.keer, oud.casus_id, oud.organisatie_id, oud.criterium, oud.soort,
      oud.tekst, oud.aanbieder_id, ronde.dag, ronde.op, ${actor.medewerkerId}, ronde.dag + time '09:00',
      ronde.tot + time '09:00'
    from oud
    join ${ronde} on ronde.casus_id = oud.casus_id`;
}

export const allJa = (wie: 'ad' | 'sw'): Record<string, 'ja'> =>
  Object.fromEntries(zegt[wie].map((naam) => [naam, 'ja' as const]));
