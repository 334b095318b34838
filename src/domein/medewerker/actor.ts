import { z } from 'zod';
import type { Actor } from '../../core/actor.ts';
import { many, maybe } from '../../core/db.ts';
import type { Db, Sql } from '../../core/db.ts';
import { transaction } from '../../core/transaction.ts';
import { rechtenOf } from '../toegang/rechten.ts';

const Persoon = z.object({
  medewerkerId: z.uuid(),
  slug: z.string(),
  naam: z.string(),
  organisatieId: z.uuid(),
  organisatie: z.string(),
});

const Functie = z.object({ soort: z.string() });

const Rol = z.object({
  verbandId: z.uuid(),
  verband: z.string(),
  rol: z.string(),
  programma: z.string(),
  versie: z.number(),
  escalatie: z.boolean(),
  cijfers: z.boolean(),
});

const noInwoner = { inwonerId: '', deelnemers: [] };

/** Who a colleague is today: the roles of this day, so that access ends when a role does. */
export async function loadActor(db: Db, medewerkerId: string, vandaag: string): Promise<Actor | undefined> {
  const settings = `set local app.medewerker = '${z.uuid().parse(medewerkerId)}';set local app.aanmelden = 'ja'`;
  return transaction(db, settings, async (sql) => {
    const [personen, functies, rollen] = await Promise.all([
      sql`
        select
          m.id as medewerker_id, m.slug, m.voornaam || ' ' || m.achternaam as naam, m.organisatie_id,
          o.naam as organisatie
        from medewerker m
        join organisatie o on o.id = m.organisatie_id
        left join account a on a.medewerker_id = m.id
        where m.id = ${medewerkerId} and (m.uit_dienst_per is null or m.uit_dienst_per > ${vandaag})
          and a.geblokkeerd_op is null`,
      sql`
        select soort
        from functie
        where medewerker_id = ${medewerkerId} and vervallen_op is null and periode @> ${vandaag}::date
        order by soort`,
      sql`
        select
          a.verband_id, v.slug as verband, a.rol, v.programma, v.versie,
          coalesce((p.inhoud -> 'rollen' -> a.rol ->> 'escalatie')::boolean, false) as escalatie,
          coalesce((p.inhoud -> 'rollen' -> a.rol ->> 'cijfers')::boolean, false) as cijfers
        from aanstelling a
        join verband v on v.id = a.verband_id
        join programmaversie p on p.programma = v.programma and p.versie = v.versie
        where a.medewerker_id = ${medewerkerId} and a.vervallen_op is null and a.periode @> ${vandaag}::date
        order by v.naam, a.rol`,
    ]);
    const persoon = maybe(Persoon, personen);
    const taken = many(Functie, functies).map(({ soort }) => soort);
    // A beheerder sees no casus data: should a role ever stand beside this task, then it gives nothing.
    const today = taken.includes('beheerder') ? [] : many(Rol, rollen);
    const rechten = await readRechten(sql, today, vandaag);
    return {
      result: persoon && { ...persoon, functies: taken, sessieId: '', ...summarise(today), rechten, ...noInwoner },
      closing: [],
    };
  });
}

/** What the access matrix gives in these roles; which grounds a verband registered is known to who works there. */
async function readRechten(sql: Sql, rollen: z.infer<typeof Rol>[], vandaag: string): Promise<Actor['rechten']> {
  if (rollen.length === 0) return [];
  const ids = rollen.map(({ verbandId }) => z.uuid().parse(verbandId));
  await sql.unsafe(`set local app.verbanden = '{${ids.join(',')}}'`);
  return rechtenOf(sql, rollen, vandaag);
}

function summarise(rollen: z.infer<typeof Rol>[]): Pick<Actor, 'aanstellingen' | 'coordinatie' | 'cijfers'> {
  const verbanden = [...new Map(rollen.map((one) => [one.verbandId, one.verband]))];
  const ids = (some: z.infer<typeof Rol>[]): string[] => [...new Set(some.map((one) => one.verbandId))];
  return {
    aanstellingen: verbanden.map(([verbandId, verband]) => ({
      verbandId,
      verband,
      rollen: rollen.filter((one) => one.verbandId === verbandId).map((one) => one.rol),
    })),
    coordinatie: ids(rollen.filter((one) => one.escalatie)),
    cijfers: ids(rollen.filter((one) => one.cijfers)),
  };
}
