import { z } from 'zod';
import { one, maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { Categorie, Celvoorwaarde, Niveau } from '../toegang/basis.contract.ts';
import { niveauIn } from '../toegang/inzage.ts';
import type { Plek } from './ontvanger.ts';

export type Ref = { verbandId: string; casusId: string };

const Kop = z.object({ niveaus: z.string(), gesloten: z.boolean() });

/** How much the actor sees of each gegeven of a casus, and whether that casus is closed. */
export type Zicht = { gesloten: boolean; niveau: (categorie: Categorie) => Niveau };

/** What the actor sees of a casus; 404 for whoever may see nothing of it. */
export async function readZicht({ sql }: Tx, { verbandId, casusId }: Ref): Promise<Zicht> {
  const rows = await sql`
    select niveaus::text as niveaus, gesloten_op is not null as gesloten
    from inzage.casus
    where verband_id = ${verbandId} and id = ${casusId}`;
  const kop = maybe(Kop, rows);
  if (!kop) throw new Problem('niet_gevonden');
  return { gesloten: kop.gesloten, niveau: (categorie) => niveauIn(kop.niveaus, categorie) };
}

const Omstandigheid = z.object({ instemming: z.boolean(), inTeam: z.boolean() });

/** Whether the deelnemer agrees today that this receiver gets this gegeven, and whether the receiver works on the casus. */
export async function readOmstandigheid({ sql, vandaag }: Tx, ref: Ref, plek: Plek, categorie: Categorie) {
  const organisatieId = plek.binnen?.organisatieId ?? null;
  const kolom = plek.binnen ? null : plek.kolom;
  const rows = await sql`
    select
      exists (
        select from inzage.instemming i
        where i.verband_id = ${ref.verbandId} and i.casus_id = ${ref.casusId} and i.vervallen_op is null
          and i.periode @> ${vandaag}::date and ${categorie} = any (i.categorieen)
          and (i.ontvanger_id = ${organisatieId} or i.ontvanger_kolom = ${kolom})
      ) as instemming,
      exists (
        select from inzage.betrokkenheid b
        where b.verband_id = ${ref.verbandId} and b.casus_id = ${ref.casusId} and b.vervallen_op is null
          and upper_inf(b.periode) and b.organisatie_id = ${organisatieId} and b.rol = ${plek.binnen?.rol ?? null}
      ) as in_team`;
  return one(Omstandigheid, rows);
}

/** Which conditions of the matrix are met. */
export function metBy(instemming: boolean, besluit: boolean): Celvoorwaarde[] {
  return [...(instemming ? (['instemming'] as const) : []), ...(besluit ? (['verstrekkingsbesluit'] as const) : [])];
}
