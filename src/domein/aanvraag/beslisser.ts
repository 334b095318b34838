import { fault } from '../../core/faults.ts';
import { own } from '../../core/own.ts';
import { Problem } from '../../core/problem.ts';
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
  if (beslisser) {
    await bringIn(tx, casus, beslisser);
    return;
  }
  const namen = beslissers.map((rol) => casus.regels.rollen[rol]?.naam ?? rol).join(' of ');
  const raad = 'Vraag de beheerder van de partner die beslist om een collega die rol te geven';
  throw fault('soort', `In dit verband beslist vandaag niemand hierop: er is geen ${namen}. ${raad}`);
}

type Vertrek = { weg: string; blijft: readonly string[] };

/** Whoever leaves the team must not be the only one who decides on what still waits for a besluit, or for an answer to a bezwaar. */
export async function requireBeslisser(tx: Tx, casus: InHand, { weg, blijft }: Vertrek): Promise<void> {
  const { aanvragen } = casus.regels;
  for (const sleutel of await listWachtend(tx, casus)) {
    const beslissers = own(aanvragen, sleutel)?.beslissers ?? [];
    if (beslissers.includes(weg) && !beslissers.some((rol) => blijft.includes(rol)))
      throw new Problem('beslisser_nodig');
  }
}

/** The kinds of aanvraag in a casus on which somebody still has to decide. */
async function listWachtend({ sql }: Tx, { verbandId, id }: InHand): Promise<string[]> {
  const rows = await sql`
    select distinct a.soort
    from aanvraag a
    left join besluit b
      on b.verband_id = a.verband_id and b.aanvraag_id = a.id and b.vervallen_op is null and b.herroepen_op is null
    left join bezwaar z
      on z.verband_id = a.verband_id and z.aanvraag_id = a.id and z.vervallen_op is null and z.uitkomst is null
    where a.verband_id = ${verbandId} and a.casus_id = ${id} and a.vervallen_op is null and a.ingetrokken_op is null
      and (b.id is null or z.id is not null)`;
  return rows.map((row) => String(row['soort']));
}

/** The last digits of the id are as good as drawn by lot, and the same every time. */
const choose = (kandidaten: readonly Betrokkene[], casusId: string): Betrokkene | undefined =>
  kandidaten[Number.parseInt(casusId.slice(-6), 16) % kandidaten.length];
