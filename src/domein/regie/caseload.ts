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
import { endRol } from '../aanstelling/einde.ts';
import { listRollen } from '../aanstelling/recht.ts';

/** `veld`: the field of the form that names the successor. */
type Move = { verbandId: string; from: string; to: string; veld: string };
type Change = Move & { regels: Programma; organisatieId: string };

/** The coordinator moves everything of one colleague to a successor in the same organisation, in one transaction. */
const transfer: Handler<typeof transferCaseload> = async (tx, input) => {
  const verbandId = verbandIdOf(tx, input.verband);
  if (!tx.actor.coordinatie.includes(verbandId)) throw new Problem('mag_niet');
  const { medewerkerId: from, opvolgerId: to } = input;
  const casussen = await moveCaseload(tx, { verbandId, from, to, veld: 'opvolgerId' });
  if (input.vertrekt) {
    for (const rol of await listRollen(tx, { verbandId, medewerkerId: from })) await endRol(tx, rol);
  }
  return { casussen };
};

/** Moves everything that a colleague has in a verband to a successor of the same organisation; gives how many casussen. */
export async function moveCaseload(tx: Tx, { verbandId, from, to, veld }: Move): Promise<number> {
  const successor = await rollenOfCollega(tx, verbandId, to);
  if (to === from || successor.length === 0) {
    throw fault(veld, 'Kies een andere collega van uw eigen organisatie die in dit verband werkt');
  }
  const regels = await programmaVan(tx, verbandId);
  const change = { verbandId, regels, from, to, veld, organisatieId: tx.actor.organisatieId };
  const moved = await moveCasussen(tx, change, successor);
  await redirectOffers(tx, change);
  return moved;
}

const Rol = z.object({ rol: z.string() });

/** The roles of a colleague of the actor's own organisation in a verband today; none for anybody else. */
async function rollenOfCollega(tx: Tx, verbandId: string, medewerkerId: string): Promise<string[]> {
  const rows = await tx.sql`
    select rol
    from aanstelling
    where verband_id = ${verbandId} and medewerker_id = ${medewerkerId}
      and organisatie_id = ${tx.actor.organisatieId} and vervallen_op is null and periode @> ${tx.vandaag}::date
    order by rol`;
  return many(Rol, rows).map(({ rol }) => rol);
}

const CasusId = z.object({ casusId: z.uuid() });
const Deel = CasusId.extend({ rol: z.string(), metRegie: z.boolean() });

async function moveCasussen(
  tx: Tx,
  { verbandId, regels, from, to, veld, organisatieId }: Change,
  rollen: string[],
): Promise<number> {
  const rows = await tx.sql`
    select casus_id, rol, met_regie
    from betrokkenheid
    where verband_id = ${verbandId} and medewerker_id = ${from} and vervallen_op is null and upper_inf(periode)`;
  const parts = many(Deel, rows);
  requireRollen(parts, rollen, veld);
  const ids = [...new Set(parts.map(({ casusId }) => casusId))];
  if (ids.length === 0) return 0;
  const casussen = (await takeCasussen(tx, verbandId, ids)).filter((one) => one.geslotenOp === null);
  const directed = casussen.filter((one) => one.regisseurId === from);
  if (directed.length > 0) {
    await moveRegie(tx, directed, pickRegisseur(await listRegisseurs(tx, verbandId, regels), to, veld));
  }
  const held = { tx, verbandId, ids: casussen.map(({ id }) => id) };
  const successor = { medewerkerId: to, organisatieId, rol: rollen[0] ?? '' };
  await moveAfspraken(held, from, successor);
  await replaceInTeam(held, from, successor);
  return casussen.length;
}

/** Whoever takes a place in a team must have that role; the regie has its own check. */
function requireRollen(parts: z.infer<typeof Deel>[], rollen: string[], veld: string): void {
  const lacking = parts.find(({ rol, metRegie }) => !metRegie && !rollen.includes(rol));
  if (lacking) throw fault(veld, `De opvolger heeft niet de rol ${lacking.rol}. Kies een collega met die rol`);
}

/** An offer to a colleague who is not there any more goes to the whole organisation, so that somebody can answer it. */
async function redirectOffers(tx: Tx, { verbandId, regels, from }: Change): Promise<void> {
  const rows = await tx.sql`
    select casus_id
    from inzage.overdracht_aan_collega
    where verband_id = ${verbandId} and naar_medewerker_id = ${from}`;
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
