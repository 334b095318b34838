import { z } from 'zod';
import { many } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { takeCasussen } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { addAntwoord, clearOffer } from './antwoord.ts';
import { transferCaseload } from './contract.ts';
import { offerRegie } from './overdracht.ts';
import { moveAfspraken, moveRegie } from './regie.ts';
import { listRegisseurs, pickRegisseur } from './rollen.ts';
import { replaceInTeam } from './team.ts';
import { endAanstellingen, rollenOfCollega } from './vertrek.ts';

type Change = { verbandId: string; regels: Programma; from: string; to: string; organisatieId: string };

/** The coordinator moves everything of one colleague to a successor in the same organisation, in one transaction. */
const transfer: Handler<typeof transferCaseload> = async (tx, input) => {
  const verbandId = verbandIdOf(tx, input.verband);
  if (!tx.actor.coordinatie.includes(verbandId)) throw new Problem('mag_niet');
  const rollen = await rollenOfCollega(tx, verbandId, input.medewerkerId);
  const successor = await rollenOfCollega(tx, verbandId, input.opvolgerId);
  if (input.opvolgerId === input.medewerkerId || successor.length === 0) {
    throw fault('opvolgerId', 'Kies een andere collega van uw eigen organisatie die in dit verband werkt');
  }
  const regels = await programmaVan(tx, verbandId);
  const { organisatieId } = tx.actor;
  const change = { verbandId, regels, from: input.medewerkerId, to: input.opvolgerId, organisatieId };
  const moved = await moveCasussen(tx, change, successor);
  await redirectOffers(tx, change);
  if (input.vertrekt) await endAanstellingen(tx, change, rollen);
  return { casussen: moved };
};

const CasusId = z.object({ casusId: z.uuid() });
const Deel = CasusId.extend({ rol: z.string(), metRegie: z.boolean() });

async function moveCasussen(
  tx: Tx,
  { verbandId, regels, from, to, organisatieId }: Change,
  rollen: string[],
): Promise<number> {
  const rows = await tx.sql`
    select casus_id, rol, met_regie
    from betrokkenheid
    where verband_id = ${verbandId} and medewerker_id = ${from} and vervallen_op is null and upper_inf(periode)`;
  const parts = many(Deel, rows);
  requireRollen(parts, rollen);
  const ids = [...new Set(parts.map(({ casusId }) => casusId))];
  if (ids.length === 0) return 0;
  const casussen = (await takeCasussen(tx, verbandId, ids)).filter((one) => one.geslotenOp === null);
  const directed = casussen.filter((one) => one.regisseurId === from);
  if (directed.length > 0) {
    await moveRegie(tx, directed, pickRegisseur(await listRegisseurs(tx, verbandId, regels), to, 'opvolgerId'));
  }
  const held = { tx, verbandId, ids: casussen.map(({ id }) => id) };
  const successor = { medewerkerId: to, organisatieId, rol: rollen[0] ?? '' };
  await moveAfspraken(held, from, successor);
  await replaceInTeam(held, from, successor);
  return casussen.length;
}

/** Whoever takes a place in a team must have that role; the regie has its own check. */
function requireRollen(parts: z.infer<typeof Deel>[], rollen: string[]): void {
  const lacking = parts.find(({ rol, metRegie }) => !metRegie && !rollen.includes(rol));
  if (lacking) throw fault('opvolgerId', `De opvolger heeft niet de rol ${lacking.rol}. Kies een collega met die rol`);
}

/** An offer to a colleague who is not there any more goes to the whole organisation, so that somebody can answer it. */
async function redirectOffers(tx: Tx, { verbandId, regels, from }: Change): Promise<void> {
  const rows = await tx.sql`
    select casus_id
    from inzage.overdracht
    where verband_id = ${verbandId} and naar_medewerker_id = ${from} and open`;
  const ids = many(CasusId, rows).map(({ casusId }) => casusId);
  if (ids.length === 0) return;
  for (const casus of await takeCasussen(tx, verbandId, ids)) await offerAgain(tx, casus, regels, from);
}

const Offer = z.object({ reden: z.string(), naarOrganisatieId: z.uuid(), vanOrganisatieId: z.uuid() });

async function offerAgain(tx: Tx, casus: CasusInHand, regels: Programma, from: string): Promise<void> {
  const rows = await tx.sql`
    select id, reden, naar_organisatie_id, van_organisatie_id
    from overdracht
    where verband_id = ${casus.verbandId} and id = ${casus.overdrachtId} and naar_medewerker_id = ${from}`;
  for (const offer of many(Offer, opened(tx.vault, rows, { reden: 'overdracht.reden' }))) {
    await addAntwoord(tx, casus, casus.overdrachtId ?? '', { uitkomst: 'vervallen' });
    await clearOffer(tx, casus);
    await offerRegie(tx, { casus, regels, organisatieId: offer.vanOrganisatieId }, offer);
  }
}

export const routes = [route(transferCaseload, transfer)];
