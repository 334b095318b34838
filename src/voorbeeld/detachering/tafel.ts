import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { recordBeoordeling } from '../../domein/beoordeling/contract.ts';
import { playMenigte, rijen } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Toneel } from '../toneel.ts';
import { criteria, listOnvervuld } from './kandidaten.ts';
import type { Criterium, Dossier } from './kandidaten.ts';
import { handOf, perCollega, plaatsOf } from './spel.ts';
import type { Rol, Stap } from './spel.ts';

/** Who says what at the table: UWV knows what somebody wants, the SW-bedrijf what work somebody can do. */
const zegt: Record<'ad' | 'sw', readonly Criterium[]> = {
  ad: ['gemotiveerd', 'direct_beschikbaar'],
  sw: ['minstens_twaalf_uur', 'binnen_drie_maanden'],
};

/** What UWV and the SW-bedrijf say of the criteria that each answers for. */
export const antwoordenVan = (dossier: Dossier, wie: 'ad' | 'sw'): Record<string, 'ja' | 'nee'> =>
  Object.fromEntries(zegt[wie].map((naam) => [naam, criteria[naam](dossier) ? 'ja' : 'nee']));

/** Each partner judges the candidates of a day, all on one evening. */
export async function judgeAll(toneel: Toneel, rollen: readonly Rol[]): Promise<void> {
  for (const wie of ['ad', 'sw'] as const) {
    for (const [slug, eigen] of perCollega(rollen, wie)) {
      await playMenigte(toneel, slug, handOf(eigen), (tx, hand) => addOordelen(tx, hand, listOordelen(eigen, wie)));
    }
  }
}

type Oordeel = { id: string; casus_id: string; criterium: string; antwoord: string };

const listOordelen = (rollen: readonly Rol[], wie: 'ad' | 'sw'): Oordeel[] =>
  rollen.flatMap(({ casusId, kandidaat }) =>
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

/** Whom the table looks at again, and when next. */
export type Opnieuw = { rol: Rol; op: string };

/** The table looks again at who is not there yet: they need what they needed, and it says when it looks next. */
export async function lookAgain(toneel: Toneel, allen: readonly Opnieuw[]): Promise<void> {
  const op = new Map(allen.map((een) => [een.rol.casusId, een.op]));
  for (const [slug, eigen] of perCollega(
    allen.map(({ rol }) => rol),
    'sw',
  )) {
    const keer = eigen.map(({ casusId }) => ({ id: newId(), casus_id: casusId, op: op.get(casusId) }));
    await playMenigte(toneel, slug, handOf(eigen), (tx, hand) => addRonde(tx, hand, keer));
  }
}

async function addRonde({ sql, actor, nu, vandaag }: Tx, { verbandId }: Hand, keer: readonly object[]) {
  const opnieuw = sql`json_to_recordset(${rijen(keer)}::text::json) as opnieuw (id uuid, casus_id uuid, op date)`;
  await sql`
    insert into beoordeling (
      verband_id, id, casus_id, organisatie_id, datum, oordeel, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, ${vandaag}, 'nog_niet', ${actor.medewerkerId}, ${nu}
    from ${opnieuw}`;
  await sql`
    with oud as (
      update benodigdheid b
      set vervallen_op = ${nu}
      from ${opnieuw}
      where b.verband_id = ${verbandId} and b.casus_id = opnieuw.casus_id and b.vervallen_op is null
        and b.afloop is null
      returning b.*, opnieuw.op
    )
    insert into benodigdheid (
      verband_id, id, versie, casus_id, organisatie_id, criterium, soort, tekst, aanbieder_id, datum, opnieuw_op, door,
      geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, organisatie_id, criterium, soort, tekst, aanbieder_id, ${vandaag}, op,
      ${actor.medewerkerId}, ${nu}
    from oud`;
}

export const allJa = (wie: 'ad' | 'sw'): Record<string, 'ja'> =>
  Object.fromEntries(zegt[wie].map((naam) => [naam, 'ja' as const]));
