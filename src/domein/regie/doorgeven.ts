import { fault } from '../../core/faults.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Programma } from '../programma/contract.ts';
import { offerRegie, organisatieOfRegie } from './overdracht.ts';
import { listWithRol } from './rollen.ts';

type Casus = Pick<CasusInHand, 'verbandId' | 'regisseurId'>;

export type Opvolger = { organisatieId: string; naam: string };

/** Where the regie may go when a role is next: nowhere when the regisseur has that role already. */
export async function listOpvolgers(tx: Tx, casus: Casus, rol: string): Promise<Opvolger[]> {
  const there = await listWithRol(tx, casus.verbandId, [rol]);
  if (there.some(({ medewerkerId }) => medewerkerId === casus.regisseurId)) return [];
  const ids = [...new Set(there.map(({ organisatieId }) => organisatieId))];
  if (ids.length === 0) return [];
  const rows = await tx.sql`
    select id, naam
    from organisatie
    where id = any (${ids}::uuid[])
    order by naam, id`;
  return rows.map((row) => ({ organisatieId: String(row['id']), naam: String(row['naam']) }));
}

type Naar = { rol: string; reden: string; organisatieId: string | undefined };

/** Which overdracht a refusal led to and to whom, or why there is none. */
export type Doorgave = {
  overdrachtId: string | null;
  doorgegeven: string | null;
  nietDoorgegeven: 'overdracht_loopt' | 'regisseur' | 'niemand' | null;
};

/** Nothing was refused, so nothing has to be passed on. */
export const nietsTeDoen: Doorgave = { overdrachtId: null, doorgegeven: null, nietDoorgegeven: null };

/**
 * Offers the regie to the partner whose turn it is after a refusal. The sender stays accountable until it is accepted.
 * Nothing is offered while another overdracht waits, when the regisseur is the one whose turn it is, or when nobody has that
 * role now; then the aandacht of the casus keeps asking for the next step, and the answer says why.
 */
export async function passOn(tx: Tx, casus: CasusInHand & { regels: Programma }, naar: Naar): Promise<Doorgave> {
  if (casus.overdrachtId !== null) return { ...nietsTeDoen, nietDoorgegeven: 'overdracht_loopt' };
  const opvolgers = await listOpvolgers(tx, casus, naar.rol);
  if (opvolgers.length === 0) {
    const able = await listWithRol(tx, casus.verbandId, [naar.rol]);
    return { ...nietsTeDoen, nietDoorgegeven: able.length === 0 ? 'niemand' : 'regisseur' };
  }
  const { organisatieId: naarOrganisatieId, naam } = choose(opvolgers, naar.organisatieId);
  const organisatieId = await organisatieOfRegie(tx, casus);
  const offer = { naarOrganisatieId, reden: naar.reden };
  const { id } = await offerRegie(tx, { casus, regels: casus.regels, organisatieId }, offer);
  return { overdrachtId: id, doorgegeven: naam, nietDoorgegeven: null };
}

function choose(opvolgers: Opvolger[], wanted: string | undefined): Opvolger {
  const [only] = opvolgers;
  if (wanted === undefined && opvolgers.length === 1 && only) return only;
  const found = opvolgers.find(({ organisatieId }) => organisatieId === wanted);
  if (found) return found;
  const namen = opvolgers.map(({ naam }) => naam).join('; ');
  throw fault('naarOrganisatieId', `Kies wie na de afwijzing verdergaat: ${namen}`);
}
