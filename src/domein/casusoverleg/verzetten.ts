import { z } from 'zod';
import { many } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { holdCasussen, takeCasussen } from '../casus/act.ts';
import { notFarAhead } from '../casus/dagen.ts';
import { cancelCasusoverleg, moveCasusoverleg } from './contract.ts';
import { showOverleg } from './lezen.ts';
import { openTafelToAct, takeOverleg } from './recht.ts';
import type { OverlegInHand } from './recht.ts';

type Welk = { verbandId: string; casusoverlegId: string; versie: number };

/** The casussen on its agenda wait for the new day, whoever has a part in them. */
const move: Handler<typeof moveCasusoverleg> = async (tx, { verband, datum, plaats = null, ...which }) => {
  const tafel = await openTafelToAct(tx, verband);
  notFarAhead(tx, 'datum', datum);
  const welk = { verbandId: tafel.verbandId, ...which };
  const overleg = await takeGepland(tx, welk);
  if (datum === overleg.datum && plaats === overleg.plaats)
    throw fault('datum', 'Het overleg is al op deze dag. Kies een andere dag');
  await closeOverleg(tx, welk);
  await tx.sql`
    insert into casusoverleg (
      verband_id, id, versie, organisatie_id, datum, plaats, voorzitter_id, door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, organisatie_id, ${datum}::date, ${plaats}::text, voorzitter_id,
      ${tx.actor.medewerkerId}::uuid, ${tx.nu}::timestamptz
    from casusoverleg
    where verband_id = ${welk.verbandId} and id = ${welk.casusoverlegId} and versie = ${welk.versie}`;
  await moveAgenda(tx, welk, datum);
  return showOverleg(tx, tafel, welk.casusoverlegId);
};

/** No casus keeps waiting for a meeting that never comes: it is on no agenda any more. */
const cancel: Handler<typeof cancelCasusoverleg> = async (tx, { verband, ...which }) => {
  const tafel = await openTafelToAct(tx, verband);
  const welk = { verbandId: tafel.verbandId, ...which };
  await takeGepland(tx, welk);
  await closeOverleg(tx, welk);
  await moveAgenda(tx, welk, null);
  return showOverleg(tx, tafel, welk.casusoverlegId);
};

/**
 * Takes a casusoverleg that is planned and of which nothing came yet, with the casussen on its agenda. The casussen come
 * first, as in every act that puts one on an agenda, so that the two never wait for each other.
 */
async function takeGepland(tx: Tx, { verbandId, casusoverlegId, versie }: Welk): Promise<OverlegInHand> {
  await tx.sql.unsafe(`set local app.casusoverleg = '${z.uuid().parse(casusoverlegId)}'`);
  const casusIds = (await readAgenda(tx, verbandId)).map(({ casusId }) => casusId);
  await takeCasussen(tx, verbandId, casusIds);
  const overleg = await takeOverleg(tx, verbandId, casusoverlegId);
  const agenda = await readAgenda(tx, verbandId);
  if (agenda.some(({ besproken }) => besproken)) throw new Problem('overleg_al_begonnen');
  const joined = agenda.some(({ casusId }) => !casusIds.includes(casusId));
  if (joined || overleg.versie !== versie) throw new Problem('versie_verouderd');
  await holdCasussen(tx, casusIds);
  return overleg;
}

const Agendaregel = z.object({ casusId: z.uuid(), besproken: z.boolean() });

async function readAgenda({ sql }: Tx, verbandId: string): Promise<z.infer<typeof Agendaregel>[]> {
  const rows = await sql`
    select casus_id, besproken
    from inzage.overlegagenda
    where verband_id = ${verbandId}`;
  return many(Agendaregel, rows);
}

async function closeOverleg({ sql, nu }: Tx, { verbandId, casusoverlegId, versie }: Welk): Promise<void> {
  await sql`
    update casusoverleg
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${verbandId} and id = ${casusoverlegId} and versie = ${versie} and vervallen_op is null`;
}

/** Every agendapunt goes on at the new day with what was asked; without a day it ends. */
async function moveAgenda({ sql, actor, nu }: Tx, { verbandId, casusoverlegId }: Welk, datum: string | null) {
  await sql`
    with oud as (
      update agendapunt
      set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
      where verband_id = ${verbandId} and casusoverleg_id = ${casusoverlegId} and vervallen_op is null
      returning *
    )
    insert into agendapunt (
      verband_id, id, versie, casus_id, organisatie_id, casusoverleg_id, datum, vraag, weg, uitkomst, door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, organisatie_id, casusoverleg_id, ${datum}::date, vraag, weg, null,
      ${actor.medewerkerId}::uuid, ${nu}::timestamptz
    from oud
    where ${datum}::date is not null`;
}

export const routes = [route(moveCasusoverleg, move), route(cancelCasusoverleg, cancel)];
