import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { seal } from '../../core/sealed.ts';
import { holdCasussen, mayAct, takeCasus } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { programmaOf } from '../programma/versie.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { recordOverdrachtAntwoord, withdrawOverdracht } from './contract.ts';
import { requireRegie } from './overdracht.ts';
import { moveRegie } from './regie.ts';
import { listRegisseurs, pickRegisseur } from './rollen.ts';

const Aangeboden = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  naarOrganisatieId: z.uuid(),
  naarMedewerkerId: z.uuid().nullable(),
});
type Aangeboden = z.infer<typeof Aangeboden>;

type Ref = { verband: string; overdrachtId: string };
type Asked = { overdracht: Aangeboden; casus: CasusInHand };

/** The offer, with its casus locked. Of two who answer at once the second finds it answered. */
async function takeOffer(tx: Tx, ref: Ref): Promise<Asked> {
  const verbandId = verbandIdOf(tx, ref.verband);
  const rows = await tx.sql`
    select id, casus_id, naar_organisatie_id, naar_medewerker_id
    from inzage.overdracht
    where verband_id = ${verbandId} and id = ${ref.overdrachtId}`;
  const overdracht = maybe(Aangeboden, rows);
  if (!overdracht) throw new Problem('niet_gevonden');
  // Who is asked does not see the casus yet; the offer is the proof that this transaction may hold it.
  await holdCasussen(tx, [overdracht.casusId]);
  return { overdracht, casus: await takeCasus(tx, verbandId, overdracht.casusId) };
}

function requireOpen({ overdracht, casus }: Asked): void {
  if (casus.overdrachtId !== overdracht.id) throw new Problem('overdracht_al_beantwoord');
}

/** The organisation that was asked answers: the colleague who was named, or anyone there who may have regie. */
function requireAsked(tx: Tx, { overdracht, casus }: Asked): void {
  const { actor } = tx;
  const coordinates = actor.coordinatie.includes(casus.verbandId);
  const named = overdracht.naarMedewerkerId === null || overdracht.naarMedewerkerId === actor.medewerkerId;
  if (actor.organisatieId !== overdracht.naarOrganisatieId || !(named || coordinates)) throw new Problem('mag_niet');
}

type Antwoord = { uitkomst: string; volgendeStap?: string | undefined; toelichting?: string | undefined };

export function addAntwoord(tx: Tx, casus: CasusInHand, overdrachtId: string, antwoord: Antwoord) {
  const place = { column: 'overdracht_antwoord.toelichting', id: overdrachtId };
  return tx.sql`
    insert into overdracht_antwoord (
      verband_id, overdracht_id, casus_id, uitkomst, volgende_stap, toelichting, datum, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${overdrachtId}, ${casus.id}, ${antwoord.uitkomst}, ${antwoord.volgendeStap ?? null},
      ${seal(tx.vault, place, antwoord.toelichting)}, ${tx.vandaag}, ${tx.actor.medewerkerId}, ${tx.nu}
    )`;
}

export async function clearOffer(tx: Tx, casus: CasusInHand): Promise<void> {
  await tx.sql`
    update casus
    set overdracht_id = null
    where verband_id = ${casus.verbandId} and id = ${casus.id}`;
}

const answer: Handler<typeof recordOverdrachtAntwoord> = async (tx, input) => {
  const asked = await takeOffer(tx, input);
  const { overdracht, casus } = asked;
  requireAsked(tx, asked);
  requireOpen(asked);
  const regels = await programmaOf(tx.sql, casus.programma, casus.programmaversie);
  if (!mayAct(tx, casus.verbandId, regels, 'overdracht')) throw new Problem('mag_niet');
  if (input.uitkomst === 'geweigerd') requireStep(input.volgendeStap, regels.weigeringen.overdracht.stappen);
  await addAntwoord(tx, casus, overdracht.id, input);
  await clearOffer(tx, casus);
  if (input.uitkomst === 'geaccepteerd') {
    const candidates = await listRegisseurs(tx, casus.verbandId, regels);
    const there = candidates.filter((one) => one.organisatieId === overdracht.naarOrganisatieId);
    const wanted = input.medewerkerId ?? overdracht.naarMedewerkerId ?? tx.actor.medewerkerId;
    await moveRegie(tx, [casus], pickRegisseur(there, wanted, 'medewerkerId'));
  }
  return { id: overdracht.id, casusId: casus.id, uitkomst: input.uitkomst };
};

/** "Nee" is never an end: a refusal names one of the steps that the programme knows. */
function requireStep(step: string | undefined, stappen: Record<string, { naam: string }>): void {
  if (step !== undefined && step in stappen) return;
  const namen = Object.values(stappen).map(({ naam }) => naam);
  throw fault('volgendeStap', `Noem de volgende stap. Kies uit: ${namen.join('; ')}`);
}

const withdraw: Handler<typeof withdrawOverdracht> = async (tx, input) => {
  const asked = await takeOffer(tx, input);
  const { overdracht, casus } = asked;
  await requireRegie(tx, casus);
  requireOpen(asked);
  await addAntwoord(tx, casus, overdracht.id, { uitkomst: 'ingetrokken', toelichting: input.toelichting });
  await clearOffer(tx, casus);
  return { id: overdracht.id, casusId: casus.id, uitkomst: 'ingetrokken' };
};

export const routes = [route(recordOverdrachtAntwoord, answer), route(withdrawOverdracht, withdraw)];
