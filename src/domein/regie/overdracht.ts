import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { seal } from '../../core/sealed.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { addDuur } from '../programma/duur.ts';
import type { Programma } from '../programma/contract.ts';
import { recordOverdracht } from './contract.ts';
import { coordinatorFor, listRegisseurs } from './rollen.ts';

/** The organisation that is accountable now. */
export async function organisatieOfRegie(tx: Tx, casus: CasusInHand): Promise<string> {
  const [row] = await tx.sql`
    select organisatie_id
    from regie
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and vervallen_op is null and upper_inf(periode)`;
  return String(row?.['organisatieId']);
}

/** Regie is given by who has it, or by the coordinator of that organisation; nobody else may give away a person. */
export async function requireRegie(tx: Tx, casus: CasusInHand): Promise<string> {
  const organisatieId = await organisatieOfRegie(tx, casus);
  const coordinates = tx.actor.coordinatie.includes(casus.verbandId) && tx.actor.organisatieId === organisatieId;
  if (casus.regisseurId !== tx.actor.medewerkerId && !coordinates) throw new Problem('mag_niet');
  return organisatieId;
}

export type Offer = { naarOrganisatieId: string; naarMedewerkerId?: string | undefined; reden: string };
type Sender = { casus: CasusInHand; regels: Programma; organisatieId: string };

const record: Handler<typeof recordOverdracht> = async (tx, input) => {
  const casus = await actOn(tx, input, 'overdracht');
  const organisatieId = await requireRegie(tx, casus);
  if (casus.overdrachtId !== null) throw new Problem('overdracht_loopt_al');
  await requireReceiver(tx, casus, input);
  return offerRegie(tx, { casus, regels: casus.regels, organisatieId }, input);
};

/** Somebody over there must be able to say yes. */
async function requireReceiver(tx: Tx, casus: CasusInHand & { regels: Programma }, offer: Offer): Promise<void> {
  const { naarOrganisatieId, naarMedewerkerId } = offer;
  if (naarMedewerkerId === casus.regisseurId) throw new Problem('overdracht_aan_uzelf');
  const candidates = await listRegisseurs(tx, casus.verbandId, casus.regels);
  const there = candidates.filter((one) => one.organisatieId === naarOrganisatieId);
  if (!there.some((one) => one.medewerkerId !== casus.regisseurId)) {
    throw fault('naarOrganisatieId', 'Bij deze organisatie kan niemand de regie hebben. Kies een andere organisatie');
  }
  if (naarMedewerkerId !== undefined && !there.some((one) => one.medewerkerId === naarMedewerkerId)) {
    throw fault('naarMedewerkerId', 'Deze collega kan daar geen regie hebben. Kies een ander of laat dit leeg');
  }
}

/** Writes the offer with its term and the coordinator it escalates to. The sender stays accountable. */
export async function offerRegie(tx: Tx, { casus, regels, organisatieId }: Sender, offer: Offer) {
  const { sql, actor, nu, vandaag } = tx;
  const id = newId();
  const reden = seal(tx.vault, { column: 'overdracht.reden', id }, offer.reden);
  const antwoordVoor = addDuur(vandaag, regels.termijnen.overdracht_antwoord.duur);
  const coordinator = await coordinatorFor(tx, casus.verbandId, regels, organisatieId);
  await sql`
    insert into overdracht (
      verband_id, id, casus_id, van_medewerker_id, van_organisatie_id, naar_organisatie_id, naar_medewerker_id, reden,
      antwoord_voor, escalatie_id, escalatie_organisatie_id, datum, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${casus.id}, ${casus.regisseurId}, ${organisatieId}, ${offer.naarOrganisatieId},
      ${offer.naarMedewerkerId ?? null}, ${reden}, ${antwoordVoor}, ${coordinator.medewerkerId},
      ${coordinator.organisatieId}, ${vandaag}, ${actor.medewerkerId}, ${nu}
    )`;
  await sql`
    update casus
    set overdracht_id = ${id}
    where verband_id = ${casus.verbandId} and id = ${casus.id}`;
  return { id, casusId: casus.id, antwoordVoor, escalatie: coordinator.naam };
}

export const routes = [route(recordOverdracht, record)];
