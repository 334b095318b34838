import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { showDatum } from '../../core/datum.ts';
import type { Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notBefore } from '../casus/dagen.ts';
import type { Detacheringsregels, Programma } from '../programma/contract.ts';
import type { Detachering } from './contract.ts';

type Ref = { verband: string; casusId: string };
type InHand = CasusInHand & { regels: Programma; detachering: Detacheringsregels };

const Soort = z.object({ soort: z.string() });

/** Begins an act on a detachering: only in a programme that has them, and only by an organisation that lends people out. */
export async function actAsUitlener(tx: Tx, ref: Ref): Promise<InHand> {
  const casus = await actOn(tx, ref, 'detachering');
  const { detachering, partners } = casus.regels;
  if (!detachering) throw new Problem('niet_gevonden', 'Dit programma kent geen detachering');
  const rows = await tx.sql`
    select soort
    from organisatie
    where id = ${tx.actor.organisatieId}`;
  const soort = maybe(Soort, rows)?.soort ?? '';
  if (detachering.uitleners.includes(soort)) return { ...casus, detachering };
  const namen = detachering.uitleners.map((one) => partners[one]?.naam ?? one);
  throw new Problem('mag_niet', `Alleen wie uitleent legt dit vast. In dit programma is dat: ${namen.join(' of ')}`);
}

const Contract = z.object({
  uren: z.number(),
  begindatum: z.iso.date(),
  einddatum: z.iso.date().nullable(),
  loopt: z.boolean(),
});

/** The contract with an uitlener under which somebody is lent out. */
async function readContract({ sql }: Tx, casus: InHand, id: string) {
  const rows = await sql`
    select uren, lower(periode) as begindatum, upper(periode) - 1 as einddatum, afloop is null as loopt
    from plaatsing
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id} and vervallen_op is null
      and vorm = ${casus.detachering.dienstverband}`;
  return maybe(Contract, rows);
}

type Deel = Pick<Detachering, 'plaatsingId' | 'uren' | 'begindatum' | 'einddatum' | 'afloop'>;

/** No more hours than the contract has, and no day outside it; who is still lent out, is so under a contract that runs. */
export async function checkContract(tx: Tx, casus: InHand, deel: Deel): Promise<void> {
  const contract = await readContract(tx, casus, deel.plaatsingId);
  if (!contract || (deel.afloop === null && !contract.loopt)) {
    const naam = casus.regels.plaatsingsvormen[casus.detachering.dienstverband]?.naam ?? 'contract';
    throw fault('plaatsingId', `Dit is geen lopend werk van deze vorm: ${naam}. Leg dat eerst vast`);
  }
  const { uren, begindatum, einddatum } = contract;
  const most = String(uren).replace('.', ',');
  if (deel.uren > uren) throw fault('uren', `Het contract is voor ${most} uur per week. Vul ${most} of minder in`);
  notBefore('begindatum', deel.begindatum, begindatum, 'de eerste dag van het contract');
  if (einddatum === null) return;
  if (deel.einddatum === null || deel.einddatum > einddatum) {
    throw fault(
      'einddatum',
      `Het contract loopt tot en met ${showDatum(einddatum)}. Vul die dag of een eerdere dag in`,
    );
  }
}
