import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import { own } from '../../core/own.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Aanvraagsoort, Handeling, Programma } from '../programma/contract.ts';
import { rollenFor } from './recht.ts';

const dag = z.iso.date();

/** One version of an aanvraag, as the table keeps it. */
export const Aanvraagrij = z.object({
  id: z.uuid(),
  versie: z.number(),
  organisatieId: z.uuid(),
  rol: z.string(),
  soort: z.string(),
  categorie: z.number(),
  aanvrager: z.string(),
  ontvangenOp: dag,
  geinformeerdOp: dag.nullable(),
  termijn: z.string().nullable(),
  uiterlijkeDatum: dag.nullable(),
  verwachteDatum: dag.nullable(),
  ingetrokkenOp: dag.nullable(),
  besluitId: z.uuid().nullable(),
  besluitDatum: dag.nullable(),
});
export type Aanvraagrij = z.infer<typeof Aanvraagrij>;

export type InHand = CasusInHand & { regels: Programma; rollen: string[] };

/** An aanvraag that this transaction acts on, in a casus that it holds. */
export type Zaak = { casus: InHand; aanvraag: Aanvraagrij; soort: Aanvraagsoort };

type Ref = { verband: string; casusId: string; aanvraagId: string };

/**
 * Every act on an aanvraag begins here: the casus is taken, the actor has a role that asks for or decides on this kind of
 * aanvraag, and sees all of this one. What one may not see is not there.
 */
export async function actOnAanvraag(tx: Tx, ref: Ref, ...als: [Handeling, ...Handeling[]]): Promise<Zaak> {
  const casus = await actOn(tx, ref, ...als);
  const aanvraag = await readAanvraag(tx, casus, ref.aanvraagId);
  const soort = own(casus.regels.aanvragen, aanvraag.soort);
  if (!soort) throw new Problem('niet_gevonden');
  if (rollenFor(tx, casus, soort, als).length === 0) throw new Problem('mag_niet');
  return { casus, aanvraag, soort };
}

/** The version that holds, with the besluit that stands; 404 for who does not see all of it. */
async function readAanvraag({ sql }: Tx, casus: CasusInHand, id: string): Promise<Aanvraagrij> {
  const rows = await sql`
    select
      x.id, x.versie, x.organisatie_id, x.rol, x.soort, x.categorie, x.aanvrager, x.ontvangen_op, x.geinformeerd_op,
      x.termijn, x.uiterlijke_datum, x.verwachte_datum, x.ingetrokken_op, b.id as besluit_id, b.datum as besluit_datum
    from inzage.aanvraag x
    left join besluit b
      on b.verband_id = x.verband_id and b.aanvraag_id = x.id and b.vervallen_op is null and b.herroepen_op is null
    where x.verband_id = ${casus.verbandId} and x.casus_id = ${casus.id} and x.id = ${id} and x.vervallen_op is null
      and x.graad = 3`;
  const found = maybe(Aanvraagrij, rows);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

/** What runs can still be decided on; what was decided or withdrawn cannot be held up or changed any more. */
export function requireRunning({ ingetrokkenOp, besluitId }: Aanvraagrij): void {
  if (ingetrokkenOp !== null) throw new Problem('aanvraag_ingetrokken');
  if (besluitId !== null) throw new Problem('besluit_bestaat_al');
}

/** Lays down a version of an aanvraag. It stays with the organisation that asked, whoever goes on with it. */
export async function addAanvraag(tx: Tx, casus: CasusInHand, rij: Aanvraagrij): Promise<void> {
  await tx.sql`
    insert into aanvraag (
      verband_id, id, versie, casus_id, organisatie_id, rol, soort, categorie, aanvrager, ontvangen_op, geinformeerd_op,
      termijn, uiterlijke_datum, verwachte_datum, ingetrokken_op, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${rij.id}, ${rij.versie}, ${casus.id}, ${rij.organisatieId}, ${rij.rol}, ${rij.soort},
      ${rij.categorie}, ${rij.aanvrager}, ${rij.ontvangenOp}, ${rij.geinformeerdOp}, ${rij.termijn},
      ${rij.uiterlijkeDatum}, ${rij.verwachteDatum}, ${rij.ingetrokkenOp}, ${tx.actor.medewerkerId}, ${tx.nu}
    )`;
}
