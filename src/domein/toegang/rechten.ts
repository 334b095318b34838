import { z } from 'zod';
import type { Recht } from '../../core/actor.ts';
import { many } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { listLeden } from '../programma/weegbaar.ts';
import type { Stand } from '../verstrekkingsbesluit/geldigheid.ts';
import { whyNotGeldig } from '../verstrekkingsbesluit/geldigheid.ts';
import { categorieen } from './basis.contract.ts';
import type { Matrixkolom } from './basis.contract.ts';
import { matrixOf } from './matrix.ts';
import { niveausOf } from './niveaus.ts';

/** A role of an actor in a verband today, and the programme by which that verband works now. */
export type Rol = { verbandId: string; rol: string; programma: string; versie: number };

/** What a verband has registered that opens more than the matrix gives by itself. */
export type Geregistreerd = { verbandId: string; grondslagen: string[]; besluiten: Stand[] };

type Levels = { altijd: string; metInstemming: string };

const either = (some: string[]): string =>
  some
    .map((one) => BigInt(`0x${one}`))
    .reduce((a, b) => a | b, 0n)
    .toString(16)
    .padStart(29, '0');

/** What several roles give together: whatever one of them gives. */
function together(all: Levels[]): Levels {
  return {
    altijd: either(all.map((one) => one.altijd)),
    metInstemming: either(all.map((one) => one.metInstemming)),
  };
}

type Verband = { id: string; regels: Programma; registered: Geregistreerd | undefined; vandaag: string };

/** The matrix as a programme uses it on a day, with what the verband has registered. */
export function gebruikOf(regels: Programma, registered: Geregistreerd | undefined, vandaag: string) {
  return {
    matrix: matrixOf(regels.toegang.matrix),
    toegang: regels.toegang,
    geregistreerd: new Set(registered?.grondslagen),
    besluit: (registered?.besluiten ?? []).some((one) => whyNotGeldig(one, regels, vandaag) === null),
  };
}

/** The levels of one column of the matrix, as this verband may use them today. */
export function levelsIn({ regels, registered, vandaag }: Verband, kolom: Matrixkolom): Levels {
  return niveausOf({ ...gebruikOf(regels, registered, vandaag), kolom });
}

/**
 * What somebody with these roles in a verband may see: by each role in a casus, by all roles together for who is asked to
 * take one, and by who coordinates.
 */
function rechtenIn(verband: Verband, rollen: string[]): Recht[] {
  const known = rollen.flatMap((rol) => {
    const one = verband.regels.rollen[rol];
    if (!one) return [];
    const aanTafel = one.mag.includes('beoordeling');
    return [{ rol, escalatie: one.escalatie, aanTafel, levels: levelsIn(verband, one.matrixkolom) }];
  });
  const here = { verbandId: verband.id, rol: '' };
  const coordinating = known.filter(({ escalatie }) => escalatie).map(({ levels }) => levels);
  const seated = known.filter(({ aanTafel }) => aanTafel).map(({ levels }) => levels);
  const all = known.map(({ levels }) => levels);
  return [
    ...known.map(({ rol, levels }) => ({ soort: 'rol' as const, ...here, rol, ...levels })),
    { soort: 'verband', ...here, ...together(all) },
    ...(coordinating.length > 0 ? [{ soort: 'coordinatie' as const, ...here, ...together(coordinating) }] : []),
    ...atTafel(verband.regels, seated).map((levels) => ({ soort: 'tafel' as const, ...here, ...levels })),
    ...rechtenOpFase(verband),
  ];
}

/**
 * A phase that weighs kenmerken tells what they are, and every other phase of that programme what they are not. So the phase
 * is told to who may read each of those kenmerken; nothing is demanded where no phase weighs one.
 */
export function rechtenOpFase({ id, regels: { fasen, kenmerken } }: Pick<Verband, 'id' | 'regels'>): Recht[] {
  const gewogen = fasen
    .flatMap(({ wanneer }) => listLeden(wanneer))
    .flatMap((lid) => ('kenmerk' in lid ? (kenmerken[lid.kenmerk] ?? []) : []));
  if (gewogen.length === 0) return [];
  const digits = categorieen.map((categorie) => {
    const here = gewogen.filter((kenmerk) => kenmerk.categorie === categorie);
    if (here.length === 0) return '0';
    return here.every(({ samenvatting }) => samenvatting) ? '4' : '8';
  });
  return [{ soort: 'fase', verbandId: id, rol: '', altijd: digits.join(''), metInstemming: '0'.repeat(29) }];
}

/**
 * Who sits at the selection table sees of a candidate, without a part in that casus, what the table is about and what its
 * criteria name. Everything else, first of all who it is, only while the deelnemer consents to it for that organisation.
 */
function atTafel({ selectietafel, kenmerken }: Programma, seated: Levels[]): Levels[] {
  if (!selectietafel || seated.length === 0) return [];
  const genoemd = Object.values(selectietafel.criteria).map(({ kenmerk = '' }) => kenmerken[kenmerk]?.categorie);
  const { altijd, metInstemming } = together(seated);
  const card = categorieen.map((categorie, plek) =>
    categorie === 'selectietafel' || genoemd.includes(categorie) ? altijd.charAt(plek) : '0',
  );
  return [{ altijd: card.join(''), metInstemming: either([altijd, metInstemming]) }];
}

/** All of it, for all the roles of one actor. */
export async function rechtenOf(sql: Sql, rollen: Rol[], vandaag: string): Promise<Recht[]> {
  const verbanden = [...new Map(rollen.map((one) => [one.verbandId, one])).values()];
  const registered = await readGeregistreerd(
    sql,
    verbanden.map(({ verbandId }) => verbandId),
    vandaag,
  );
  const rechten = verbanden.map(async ({ verbandId: id, programma, versie }) => {
    const regels = await programmaOf(sql, programma, versie);
    const verband = { id, regels, registered: registered.find((one) => one.verbandId === id), vandaag };
    const hier = rollen.filter((one) => one.verbandId === id).map(({ rol }) => rol);
    return rechtenIn(verband, hier);
  });
  return (await Promise.all(rechten)).flat();
}

const Rij = z.object({
  verbandId: z.uuid(),
  grondslagen: z.array(z.string()),
  besluiten: z.array(z.object({ soorten: z.array(z.string()), geldigTot: z.iso.date(), akkoord: z.array(z.string()) })),
});

/** The grounds and decisions that hold on a day; whether a decision has all its agreements follows from the programme. */
export async function readGeregistreerd(sql: Sql, verbandIds: string[], vandaag: string): Promise<Geregistreerd[]> {
  const rows = await sql`
    select
      v.id as verband_id,
      array(
        select g.sleutel
        from grondslag g
        where g.verband_id = v.id and g.programmaversie = v.versie and g.vervallen_op is null
          and g.geldig_tot >= ${vandaag}
      ) as grondslagen,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'soorten', b.soorten, 'geldigTot', b.geldig_tot, 'akkoord', (
            select coalesce(jsonb_agg(o.soort), '[]')
            from verstrekkingsakkoord a
            join organisatie o on o.id = a.organisatie_id
            where a.verband_id = v.id and a.besluit_id = b.id and a.vervallen_op is null
          )
        )), '[]')
        from verstrekkingsbesluit b
        where b.verband_id = v.id and b.vervallen_op is null and b.geldig_tot >= ${vandaag}
      ) as besluiten
    from verband v
    where v.id = any (${verbandIds}::uuid[])`;
  return many(Rij, rows);
}
