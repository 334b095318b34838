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

/**
 * Offers the regie to the partner whose turn it is after a refusal, and gives the overdracht. The sender stays accountable
 * until it is accepted. Nothing is offered while another overdracht waits, or when the regisseur is the one whose turn it is;
 * then the aandacht of the casus keeps asking for the next step.
 */
export async function passOn(tx: Tx, casus: CasusInHand & { regels: Programma }, naar: Naar): Promise<string | null> {
  if (casus.overdrachtId !== null) return null;
  const opvolgers = await listOpvolgers(tx, casus, naar.rol);
  if (opvolgers.length === 0) return null;
  const naarOrganisatieId = choose(opvolgers, naar.organisatieId);
  const organisatieId = await organisatieOfRegie(tx, casus);
  const offer = { naarOrganisatieId, reden: naar.reden };
  return (await offerRegie(tx, { casus, regels: casus.regels, organisatieId }, offer)).id;
}

function choose(opvolgers: Opvolger[], wanted: string | undefined): string {
  const [only] = opvolgers;
  if (wanted === undefined && opvolgers.length === 1 && only) return only.organisatieId;
  const found = opvolgers.find(({ organisatieId }) => organisatieId === wanted);
  if (found) return found.organisatieId;
  const namen = opvolgers.map(({ naam }) => naam).join('; ');
  throw fault('naarOrganisatieId', `Kies wie na de afwijzing verdergaat: ${namen}`);
}
