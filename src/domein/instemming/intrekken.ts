import { isInwoner } from '../../core/actor.ts';
import type { Tx } from '../../core/road.ts';
import type { Ref } from '../deelvraag/lezen.ts';

type Gone = { id: string; versie: number; reden: string };

/**
 * The period ends before today, so that the views of this very transaction no longer count it. No colleague stands behind
 * what the deelnemer did without one.
 */
export function addWithdrawn(tx: Tx, ref: Ref, { id, versie, reden }: Gone) {
  const door = isInwoner(tx.actor) ? null : tx.actor.medewerkerId;
  return tx.sql`
    insert into instemming (
      verband_id, id, versie, casus_id, organisatie_id, soort, categorieen, omvang, ontvanger_id, ontvanger_kolom,
      gegeven_door, begindatum, periode, intrekking, door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, organisatie_id, soort, categorieen, omvang, ontvanger_id, ontvanger_kolom,
      gegeven_door, begindatum, periode * daterange(null, ${tx.vandaag}), ${reden}, ${door}::uuid, ${tx.nu}
    from instemming
    where verband_id = ${ref.verbandId} and casus_id = ${ref.casusId} and id = ${id} and versie = ${versie}`;
}
