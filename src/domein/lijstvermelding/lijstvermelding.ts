import { z } from 'zod';
import { maybe, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notFarAhead } from '../casus/dagen.ts';
import type { Version } from '../casus/versie.ts';
import { Lijstvermelding, endLijstvermelding } from './contract.ts';

const Vermelding = z.object({
  id: z.uuid(),
  versie: z.number(),
  organisatieId: z.uuid(),
  begindatum: z.iso.date(),
  einde: z.iso.date().nullable(),
});

/** How much of it the actor sees; whoever does not see all of it may not end it. */
const Gezien = z.object({ graad: z.number() });

/** The list stays with its supplier: a colleague there takes a person off it, or a next list does. */
const end: Handler<typeof endLijstvermelding> = async (tx, input) => {
  const { lijstvermeldingId: id, versie, einde } = input;
  const casus = await actOn(tx, input, 'uitstroom');
  const { organisatieId, ...current } = await readVermelding(tx, casus, id);
  if (organisatieId !== tx.actor.organisatieId) throw new Problem('mag_niet');
  if (current.einde !== null) throw new Problem('periode_al_beeindigd');
  notFarAhead(tx, 'einde', einde);
  if (einde <= current.begindatum) throw fault('einde', 'Deze dag ligt niet na het begin. Vul een latere dag in');
  await closeVermelding(tx, casus, { id, versie });
  return addEinde(tx, casus, { id, versie }, einde);
};

async function readVermelding(tx: Tx, casus: CasusInHand, id: string): Promise<z.infer<typeof Vermelding>> {
  const rows = await tx.sql`
    select id, versie, organisatie_id, lower(periode) as begindatum, upper(periode) as einde, graad
    from inzage.lijstvermelding
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id}`;
  const found = maybe(Gezien, rows);
  if (!found) throw new Problem('niet_gevonden');
  if (found.graad < 3) throw new Problem('mag_niet');
  return one(Vermelding, rows);
}

async function closeVermelding(tx: Tx, casus: CasusInHand, { id, versie }: Version): Promise<void> {
  const closed = await tx.sql`
    update lijstvermelding
    set vervallen_op = greatest(${tx.nu}::timestamptz, geregistreerd_op)
    where verband_id = ${casus.verbandId} and id = ${id} and versie = ${versie} and vervallen_op is null`;
  if (closed.count !== 1) throw new Problem('versie_verouderd');
}

async function addEinde(tx: Tx, casus: CasusInHand, oud: Version, einde: string): Promise<Lijstvermelding> {
  const rows = await tx.sql`
    insert into lijstvermelding (
      verband_id, id, versie, organisatie_id, soort, bsn_id, periode, gegevens, weegwaarden, lijst_id, door,
      geregistreerd_op
    )
    select
      verband_id, id, versie + 1, organisatie_id, soort, bsn_id, daterange(lower(periode), ${einde}::date), gegevens,
      weegwaarden, lijst_id, ${tx.actor.medewerkerId}::uuid, ${tx.nu}::timestamptz
    from lijstvermelding
    where verband_id = ${casus.verbandId} and id = ${oud.id} and versie = ${oud.versie}
    returning
      id, versie, soort, lower(periode) as begindatum, upper(periode) as einde, door, organisatie_id, geregistreerd_op`;
  return one(Lijstvermelding, rows);
}

export const routes = [route(endLijstvermelding, end)];
