import type { Sql } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import type { Programma } from '../programma/contract.ts';

/** A verband on paper: who takes part, which colleagues they have and in which roles. Slugs are the names in URLs. */
export type Inrichting = {
  verband: {
    slug: string;
    naam: string;
    status: 'actief' | 'verkennend';
    begin: string;
    /** The first day on which the verband works no more. */
    einde?: string;
    /** The area that the verband covers, in the words of the lists that partners deliver. */
    gebied?: string;
    /** Until when the partners agreed on the grounds that the programme names for more than the access matrix gives. */
    grondslagenTot?: string;
  };
  organisaties: { slug: string; naam: string; soort: string; medewerkers: Inrichtingsmedewerker[] }[];
};
export type Inrichtingsmedewerker = {
  slug: string;
  voornaam: string;
  achternaam: string;
  rollen: string[];
  /** Tasks for the own organisation, outside the verband: `beheerder` or `fg`. */
  functies?: string[];
  /** An argon2id hash; without it the colleague can only be chosen by name in an example database. */
  wachtwoord?: string;
  voorbeeld?: boolean;
};

/** Writes a programme version once. A version that is there already stays as it is. */
export async function addProgramma(sql: Sql, programma: Programma, nu: string): Promise<void> {
  await sql`
    insert into programmaversie (programma, versie, inhoud, geregistreerd_op)
    values (${programma.programma}, ${programma.versie}, ${JSON.stringify(programma)}::text::json, ${nu})
    on conflict do nothing`;
}

/**
 * Sets up a verband with its partners and colleagues, as the owner of the database. Organisations and colleagues that
 * another verband already brought in are used again. Gives the id of the verband.
 */
export async function addVerband(sql: Sql, inrichting: Inrichting, programma: Programma, nu: string): Promise<string> {
  const { verband } = inrichting;
  await addProgramma(sql, programma, nu);
  const id = newId();
  await sql`
    insert into verband (id, slug, naam, status, programma, versie, gebied, periode, geregistreerd_op)
    values (
      ${id}, ${verband.slug}, ${verband.naam}, ${verband.status}, ${programma.programma}, ${programma.versie},
      ${verband.gebied ?? null}, daterange(${verband.begin}, ${verband.einde ?? null}), ${nu}
    )`;
  for (const organisatie of inrichting.organisaties)
    await addPartner(sql, { id, begin: verband.begin }, organisatie, nu);
  if (verband.grondslagenTot !== undefined)
    await addGrondslagen(sql, { id, tot: verband.grondslagenTot }, programma, nu);
  return id;
}

/** Registers the grounds of the programme, as part of what the partners agreed when they began; the first stands for all. */
async function addGrondslagen(sql: Sql, verband: { id: string; tot: string }, programma: Programma, nu: string) {
  for (const [sleutel, { artikel }] of Object.entries(programma.toegang.grondslagen)) {
    await sql`
      insert into grondslag (
        verband_id, id, sleutel, programmaversie, artikel, geldig_tot, organisatie_id, geregistreerd_op
      )
      select
        ${verband.id}, ${newId()}, ${sleutel}, ${programma.versie}, ${artikel}, ${verband.tot}, organisatie_id, ${nu}
      from deelname
      where verband_id = ${verband.id}
      order by organisatie_id
      limit 1`;
  }
}

type Partner = Inrichting['organisaties'][number];
type In = { id: string; begin: string };

async function addPartner(sql: Sql, verband: In, partner: Partner, nu: string): Promise<void> {
  const [row] = await sql`
    insert into organisatie (id, slug, naam, soort, geregistreerd_op)
    values (${newId()}, ${partner.slug}, ${partner.naam}, ${partner.soort}, ${nu})
    on conflict (slug) do update set naam = excluded.naam
    returning id`;
  const organisatieId = String(row?.['id']);
  await sql`
    insert into deelname (verband_id, organisatie_id, periode)
    values (${verband.id}, ${organisatieId}, daterange(${verband.begin}, null))
    on conflict do nothing`;
  for (const medewerker of partner.medewerkers) await addMedewerker(sql, { verband, organisatieId }, medewerker, nu);
}

type Place = { verband: In; organisatieId: string };

async function addMedewerker(sql: Sql, place: Place, medewerker: Inrichtingsmedewerker, nu: string): Promise<void> {
  const { slug, voornaam, achternaam, wachtwoord = null, voorbeeld = false, functies = [] } = medewerker;
  const [row] = await sql`
    insert into medewerker (id, organisatie_id, slug, voornaam, achternaam, geregistreerd_op)
    values (${newId()}, ${place.organisatieId}, ${slug}, ${voornaam}, ${achternaam}, ${nu})
    on conflict (slug) do update set achternaam = excluded.achternaam
    returning id`;
  const id = String(row?.['id']);
  await sql`
    insert into account (medewerker_id, organisatie_id, gebruikersnaam, wachtwoord, voorbeeld)
    values (${id}, ${place.organisatieId}, ${slug}, ${wachtwoord}, ${voorbeeld})
    on conflict do nothing`;
  for (const soort of functies) {
    await sql`
      insert into functie (id, organisatie_id, medewerker_id, soort, periode, geregistreerd_op)
      values (${newId()}, ${place.organisatieId}, ${id}, ${soort}, daterange(${place.verband.begin}, null), ${nu})
      on conflict do nothing`;
  }
  for (const rol of medewerker.rollen) {
    await sql`
      insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
      values (
        ${place.verband.id}, ${newId()}, ${id}, ${place.organisatieId}, ${rol},
        daterange(${place.verband.begin}, null), ${nu}
      )`;
  }
}
