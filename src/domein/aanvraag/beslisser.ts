import { fault } from '../../core/faults.ts';
import type { Tx } from '../../core/road.ts';
import type { Betrokkene } from '../casus/openen.ts';
import type { Aanvraagsoort } from '../programma/contract.ts';
import { bringIn, listTeamrollen } from '../regie/erbij.ts';
import { listWithRol } from '../regie/rollen.ts';
import type { InHand } from './rij.ts';

/**
 * Nothing is asked that nobody can decide on: unless somebody in the team does, a colleague whose role decides comes into the
 * team with the aanvraag. The number of the casus chooses which, so that colleagues get as many.
 */
export async function bringBeslisser(tx: Tx, casus: InHand, { beslissers }: Aanvraagsoort): Promise<void> {
  const team = await listTeamrollen(tx, casus);
  if (beslissers.some((rol) => team.includes(rol))) return;
  const kandidaten = await listWithRol(tx, casus.verbandId, beslissers);
  const eerste = beslissers.find((rol) => kandidaten.some((een) => een.rol === rol));
  const beslisser = choose(
    kandidaten.filter((een) => een.rol === eerste),
    casus.id,
  );
  if (beslisser) return bringIn(tx, casus, beslisser);
  const namen = beslissers.map((rol) => casus.regels.rollen[rol]?.naam ?? rol).join(' of ');
  const raad = 'Vraag de beheerder van de partner die beslist om een collega die rol te geven';
  throw fault('soort', `In dit verband beslist vandaag niemand hierop: er is geen ${namen}. ${raad}`);
}

/** The last digits of the id are as good as drawn by lot, and the same every time. */
const choose = (kandidaten: readonly Betrokkene[], casusId: string): Betrokkene | undefined =>
  kandidaten[Number.parseInt(casusId.slice(-6), 16) % kandidaten.length];
