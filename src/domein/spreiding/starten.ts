/** Starting a verband with the working method of another, and changing its status: acts of the owner of the database. */
import { z } from 'zod';
import { many, maybe, one } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { addUitnodiging } from '../account/uitnodiging.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { addVerband } from '../verband/inrichten.ts';
import type { Inrichting } from '../verband/inrichten.ts';
import type { Verbandbestand } from './bestand.contract.ts';
import { deriveProgramma } from './eigen.ts';

export type Status = 'actief' | 'verkennend' | 'beeindigd';
export type When = { nu: string; vandaag: string };

const Rij = z.object({ id: z.uuid(), programma: z.string(), versie: z.int(), status: z.string() });

async function findVerband(sql: Sql, slug: string): Promise<z.infer<typeof Rij>> {
  const found = maybe(Rij, await sql`select id, programma, versie, status from verband where slug = ${slug}`);
  if (!found) throw new Problem('niet_gevonden', `Er is geen verband “${slug}”.`);
  return found;
}

/** The programme by which a verband works now, as somebody who starts with it takes it over. */
export async function programmaOfVerband(sql: Sql, slug: string): Promise<Programma> {
  const { programma, versie } = await findVerband(sql, slug);
  return programmaOf(sql, programma, versie);
}

export type Start = { bestand: Verbandbestand; van: string; voorbeeld?: boolean };

/** Starts the verband of a file that was found in order, and says when: its partners, its colleagues and its own programme. */
export async function startVerband(sql: Sql, { bestand, van, voorbeeld = false }: Start, { nu }: When) {
  const bron = await findVerband(sql, van);
  const programma = deriveProgramma(await programmaOf(sql, bron.programma, bron.versie), bestand);
  await requireNieuw(sql, bestand);
  const id = await addVerband(sql, inrichtingOf(bestand, voorbeeld), programma, nu);
  const { status, begin } = bestand.verband;
  await addSpreiding(sql, { verbandId: id, status, datum: begin, vanId: bron.id }, nu);
  return { programma: programma.programma, versie: programma.versie, medewerkers: slugsOf(bestand) };
}

const slugsOf = ({ organisaties }: Verbandbestand): string[] =>
  organisaties.flatMap(({ medewerkers }) => medewerkers.map(({ slug }) => slug));

type Vermelding = { verbandId: string; status: Status; datum: string; vanId: string | null };

async function addSpreiding(sql: Sql, { verbandId, status, datum, vanId }: Vermelding, nu: string): Promise<void> {
  await sql`
    insert into spreiding (verband_id, id, status, datum, van_id, geregistreerd_op)
    values (${verbandId}, ${newId()}, ${status}, ${datum}, ${vanId}, ${nu})`;
}

/** The verband and a programme of one's own are new; a partner or colleague who is known already must be the same one. */
async function requireNieuw(sql: Sql, { verband, programma, organisaties }: Verbandbestand): Promise<void> {
  const partners = organisaties.map(({ slug, soort }) => ({ slug, soort }));
  const collegas = organisaties.flatMap((organisatie) =>
    organisatie.medewerkers.map(({ slug }) => ({ slug, organisatie: organisatie.slug })),
  );
  const rows = await sql`
    select 'Er is al een verband ' || v.slug || '. Geef dit een andere slug' as melding
    from verband v
    where v.slug = ${verband.slug}
    union all
    select 'De partner ' || o.slug || ' is er al, als ' || o.soort || '. Geef deze een andere slug'
    from json_to_recordset(${JSON.stringify(partners)}::text::json) as p (slug text, soort text)
    join organisatie o on o.slug = p.slug and o.soort <> p.soort
    union all
    select 'De collega ' || m.slug || ' werkt al bij een andere partner. Geef deze een andere slug'
    from json_to_recordset(${JSON.stringify(collegas)}::text::json) as c (slug text, organisatie text)
    join medewerker m on m.slug = c.slug
    join organisatie o on o.id = m.organisatie_id and o.slug <> c.organisatie
    union all
    select 'Er is al een programma ' || p.programma || '. Geef het eigen programma een andere naam'
    from programmaversie p
    where p.programma = ${programma ?? null}`;
  const fouten = many(z.object({ melding: z.string() }), rows);
  if (fouten.length === 0) return;
  throw new Problem(
    'invoer_ongeldig',
    'Dit verband past niet bij wat er al is.',
    fouten.map(({ melding }) => ({ veld: 'verband', melding })),
  );
}

function inrichtingOf({ verband, organisaties }: Verbandbestand, voorbeeld: boolean): Inrichting {
  const { slug, naam, status, begin, gebied, grondslagen_tot: grondslagenTot } = verband;
  return {
    verband: { slug, naam, status, begin, ...(gebied && { gebied }), ...(grondslagenTot && { grondslagenTot }) },
    organisaties: organisaties.map((organisatie) => ({
      ...organisatie,
      medewerkers: organisatie.medewerkers.map((medewerker) => ({ ...medewerker, voorbeeld })),
    })),
  };
}

const Genodigde = z.object({ collega: z.string(), medewerkerId: z.uuid(), organisatieId: z.uuid() });

/** Invites those of these colleagues who have no password yet; each code is shown once and kept nowhere. */
export async function inviteAll(sql: Sql, slugs: readonly string[], { nu }: When) {
  const rows = await sql`
    select m.slug as collega, m.id as medewerker_id, m.organisatie_id
    from medewerker m
    join account a on a.medewerker_id = m.id
    where m.slug = any (${slugs}::text[]) and a.wachtwoord is null and not a.voorbeeld
    order by m.slug`;
  const uitnodigingen = [];
  for (const { collega, ...wie } of many(Genodigde, rows)) {
    uitnodigingen.push({ collega, ...(await addUitnodiging(sql, { ...wie, door: null }, nu)) });
  }
  return uitnodigingen;
}

/** Gives a verband another status. It is active only with the partners and the roles without which a person could get lost. */
export async function setStatus(sql: Sql, slug: string, status: Status, { nu, vandaag }: When): Promise<void> {
  const verband = await findVerband(sql, slug);
  if (verband.status === status) throw new Problem('invoer_ongeldig', `Dit verband is al ${statusnaam[status]}.`);
  const programma = await programmaOf(sql, verband.programma, verband.versie);
  if (status === 'actief') await requireVolledig(sql, verband.id, programma, vandaag);
  await sql`
    update verband
    set status = ${status}
    where id = ${verband.id}`;
  await addSpreiding(sql, { verbandId: verband.id, status, datum: vandaag, vanId: null }, nu);
}

export const statusnaam: Record<Status, string> = {
  actief: 'actief',
  verkennend: 'verkennend',
  beeindigd: 'beëindigd',
};

const Bezetting = z.object({ partners: z.array(z.string()), rollen: z.array(z.string()) });

async function requireVolledig(sql: Sql, verbandId: string, programma: Programma, vandaag: string): Promise<void> {
  const rows = await sql`
    select
      array(
        select o.soort
        from deelname d
        join organisatie o on o.id = d.organisatie_id
        where d.verband_id = ${verbandId} and d.periode @> ${vandaag}::date
      ) as partners,
      array(
        select distinct a.rol
        from aanstelling a
        where a.verband_id = ${verbandId} and a.vervallen_op is null and a.periode @> ${vandaag}::date
      ) as rollen`;
  const { partners, rollen } = one(Bezetting, rows);
  const ontbreekt = [
    ...Object.entries(programma.partners)
      .filter(([soort, { minstens }]) => partners.filter((partner) => partner === soort).length < minstens)
      .map(([, { naam }]) => `een partner van de soort ${naam}`),
    ...(rollen.some((rol) => programma.rollen[rol]?.regisseur) ? [] : ['iemand die de regie kan hebben']),
    ...(rollen.some((rol) => programma.rollen[rol]?.escalatie)
      ? []
      : ['iemand die het hoort als een termijn voorbij is']),
  ];
  if (ontbreekt.length === 0) return;
  throw new Problem(
    'invoer_ongeldig',
    `Dit verband kan nog niet actief worden. Er ontbreekt: ${ontbreekt.join(', ')}.`,
  );
}
