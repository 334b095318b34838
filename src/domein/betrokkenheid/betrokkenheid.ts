import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { requireBeslisser } from '../aanvraag/beslisser.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { choose } from '../casus/keuze.ts';
import type { Betrokkene } from '../casus/openen.ts';
import type { Programma } from '../programma/contract.ts';
import { bringIn, listTeam, takeOut } from '../regie/erbij.ts';
import type { Teamlid } from '../regie/erbij.ts';
import { requireRegie } from '../regie/overdracht.ts';
import { listWithRol } from '../regie/rollen.ts';
import { endBetrokkenheid, recordBetrokkenheid } from './contract.ts';

type InHand = CasusInHand & { regels: Programma };
type Wie = { medewerkerId: string; rol: string };

const record: Handler<typeof recordBetrokkenheid> = async (tx, input) => {
  const casus = await actOn(tx, input, 'overdracht');
  await requireRegie(tx, casus);
  const id = await bringIn(tx, casus, await findCollega(tx, casus, input));
  if (id === undefined) throw new Problem('betrokkenheid_loopt_al');
  const { medewerkerId, rol } = input;
  return { id, casusId: casus.id, medewerkerId, rol };
};

/** Nobody takes part in a role that is not theirs: by role the matrix says what somebody sees. */
async function findCollega(tx: Tx, casus: InHand, { medewerkerId, rol }: Wie): Promise<Betrokkene> {
  const { naam } = choose('rol', rol, casus.regels.rollen);
  const collegas = await listWithRol(tx, casus.verbandId, [rol]);
  const found = collegas.find((een) => een.medewerkerId === medewerkerId);
  if (found) return { medewerkerId, organisatieId: found.organisatieId, rol };
  throw fault('medewerkerId', `Deze collega heeft vandaag in dit verband niet de rol ${naam}. Kies een ander`);
}

const end: Handler<typeof endBetrokkenheid> = async (tx, input) => {
  const casus = await actOn(tx, input, 'overdracht');
  const organisatieId = await requireRegie(tx, casus);
  const team = await listTeam(tx, casus);
  const lid = team.find(({ id }) => id === input.betrokkenheidId);
  if (!lid)
    throw new Problem((await isKnown(tx, casus, input.betrokkenheidId)) ? 'periode_al_beeindigd' : 'niet_gevonden');
  if (lid.versie !== input.versie) throw new Problem('versie_verouderd');
  const { regisseurId } = casus;
  if (regisseurId === null || carriesRegie(casus, lid)) throw new Problem('regie_eerst_overdragen');
  const blijft = team.filter(({ id }) => id !== lid.id).map(({ rol }) => rol);
  await requireBeslisser(tx, casus, { weg: lid.rol, blijft });
  const regisseur = { medewerkerId: regisseurId, organisatieId, rol: '' };
  const { id, medewerkerId, rol } = lid;
  return { id, casusId: casus.id, medewerkerId, rol, afspraken: await takeOut(tx, casus, lid, regisseur) };
};

/** The role in which somebody is accountable goes only with the regie; another role of the regisseur can end. */
const carriesRegie = ({ regisseurId, regels }: InHand, { medewerkerId, metRegie, rol }: Teamlid): boolean =>
  medewerkerId === regisseurId && (metRegie || regels.rollen[rol]?.regisseur === true);

async function isKnown({ sql }: Tx, { verbandId, id }: InHand, betrokkenheidId: string): Promise<boolean> {
  const rows = await sql`
    select 1
    from betrokkenheid
    where verband_id = ${verbandId} and casus_id = ${id} and id = ${betrokkenheidId}`;
  return rows.length > 0;
}

export const routes = [route(recordBetrokkenheid, record), route(endBetrokkenheid, end)];
