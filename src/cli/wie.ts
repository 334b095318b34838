import { z } from 'zod';
import { dayOf } from '../core/clock.ts';
import { many, maybe } from '../core/db.ts';
import type { Db } from '../core/db.ts';
import { Problem } from '../core/problem.ts';
import type { Call } from '../core/road.ts';
import type { Handeling, Programma } from '../domein/programma/contract.ts';
import { programmaOf } from '../domein/programma/versie.ts';
import { needed, textOf } from './command.ts';
import type { Base } from './command.ts';

/** Who acts on the command line when nobody was named: somebody who may do this, of this kind of partner if there is one. */
type Wanted = { handeling: Handeling; partner?: (regels: Programma) => string | undefined };

const Verband = z.object({ programma: z.string(), versie: z.number() });
const Collega = z.object({
  slug: z.string(),
  naam: z.string(),
  organisatie: z.string(),
  soort: z.string(),
  rol: z.string(),
});

/** The kind of partner that delivers the list on which the regisseur stands. */
export function supplierOfRegie({ lijsten, vergelijking }: Programma): string | undefined {
  return vergelijking && lijsten[vergelijking.regisseur.lijst]?.leverancier;
}

/** The operations as the colleague of `--als`, or as one who may do this; who that is goes to standard error. */
export async function callAs(base: Base, wanted: Wanted): Promise<Call> {
  const given = textOf(base.options, 'als');
  if (given !== undefined) return base.als(given);
  const { owner } = base.loopplank;
  const slug = needed(base.options, 'verband');
  const regels = await readRegels(owner, slug);
  if (!Object.values(regels.rollen).some(({ mag }) => mag.includes(wanted.handeling)))
    throw new Problem('niet_gevonden', 'Dit komt in de werkwijze van dit verband niet voor.');
  const partner = wanted.partner?.(regels);
  const able = (await listCollegas(owner, slug)).filter(({ rol }) =>
    regels.rollen[rol]?.mag.includes(wanted.handeling),
  );
  const chosen = able.find(({ soort }) => soort === partner) ?? able[0];
  if (!chosen)
    throw new Problem('mag_niet', 'In dit verband mag vandaag niemand dit doen. Noem een collega met --als.');
  console.error(`Als ${chosen.naam} (${chosen.organisatie}). Kies een ander met --als.`);
  return base.als(chosen.slug);
}

/** The operations as the colleague of `--als`, or as the one who sees the figures of most verbanden of a programme. */
export async function callOver(base: Base, programma: string): Promise<Call> {
  const given = textOf(base.options, 'als');
  if (given !== undefined) return base.als(given);
  const rows = await base.loopplank.owner`
    select m.slug, m.voornaam || ' ' || m.achternaam as naam, o.naam as organisatie
    from verband v
    join programmaversie p on p.programma = v.programma and p.versie = v.versie
    join aanstelling a on a.verband_id = v.id and a.vervallen_op is null and a.periode @> ${dayOf(new Date())}::date
    join medewerker m on m.id = a.medewerker_id and m.uit_dienst_per is null
    join organisatie o on o.id = m.organisatie_id
    where ${programma} in (v.programma, p.inhoud #>> '{herkomst,programma}')
      and (p.inhoud -> 'rollen' -> a.rol ->> 'cijfers')::boolean
    group by m.slug, m.voornaam, m.achternaam, o.naam
    order by count(distinct v.id) desc, m.slug
    limit 1`;
  const chosen = maybe(Collega.pick({ slug: true, naam: true, organisatie: true }), rows);
  if (!chosen) throw new Problem('niet_gevonden', `Er is geen verband met het programma “${programma}”.`);
  console.error(`Als ${chosen.naam} (${chosen.organisatie}). Kies een ander met --als.`);
  return base.als(chosen.slug);
}

/** The programme by which a verband works now. */
export async function readRegels(owner: Db, slug: string): Promise<Programma> {
  const rows = await owner`
    select programma, versie
    from verband
    where slug = ${slug}`;
  const verband = maybe(Verband, rows);
  if (!verband) throw new Problem('niet_gevonden', `Er is geen verband “${slug}”.`);
  return programmaOf(owner, verband.programma, verband.versie);
}

/** Who works in a verband today, coordinators and others, in the order of their names in URLs. */
async function listCollegas(owner: Db, verband: string) {
  const vandaag = dayOf(new Date());
  const rows = await owner`
    select m.slug, m.voornaam || ' ' || m.achternaam as naam, o.naam as organisatie, o.soort, a.rol
    from verband v
    join aanstelling a on a.verband_id = v.id and a.vervallen_op is null and a.periode @> ${vandaag}::date
    join medewerker m on m.id = a.medewerker_id and (m.uit_dienst_per is null or m.uit_dienst_per > ${vandaag})
    join organisatie o on o.id = m.organisatie_id
    where v.slug = ${verband}
    order by m.slug`;
  return many(Collega, rows);
}
