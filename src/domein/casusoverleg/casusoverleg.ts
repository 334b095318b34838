import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { seal } from '../../core/sealed.ts';
import { notFarAhead } from '../casus/dagen.ts';
import { closeCasusoverleg, recordAanwezigheid, recordCasusoverleg } from './contract.ts';
import { seat } from './deelname.ts';
import { showOverleg } from './lezen.ts';
import { openTafelToAct, takeOverleg } from './recht.ts';

const record: Handler<typeof recordCasusoverleg> = async (tx, { verband, datum, plaats, voorzitterId }) => {
  const tafel = await openTafelToAct(tx, verband);
  notFarAhead(tx, 'datum', datum);
  const { sql, actor, nu } = tx;
  const [id, voorzitter] = [newId(), voorzitterId ?? actor.medewerkerId];
  await sql`
    insert into casusoverleg (
      verband_id, id, organisatie_id, datum, plaats, voorzitter_id, door, geregistreerd_op
    )
    values (
      ${tafel.verbandId}, ${id}, ${actor.organisatieId}, ${datum}, ${plaats ?? null}, ${voorzitter},
      ${actor.medewerkerId}, ${nu}
    )`;
  await seat(tx, tafel, id, { ids: [actor.medewerkerId, voorzitter], veld: 'voorzitterId' });
  return showOverleg(tx, tafel, id);
};

const recordPresent: Handler<typeof recordAanwezigheid> = async (tx, { verband, casusoverlegId, aanwezig }) => {
  const tafel = await openTafelToAct(tx, verband);
  await takeOverleg(tx, tafel.verbandId, casusoverlegId);
  await seat(tx, tafel, casusoverlegId, { ids: aanwezig, veld: 'aanwezig' });
  return showOverleg(tx, tafel, casusoverlegId);
};

const close: Handler<typeof closeCasusoverleg> = async (tx, { verband, casusoverlegId, verslag }) => {
  const tafel = await openTafelToAct(tx, verband);
  await takeOverleg(tx, tafel.verbandId, casusoverlegId);
  await tx.sql`
    update casusoverleg
    set
      gesloten_op = greatest(${tx.nu}::timestamptz, geregistreerd_op),
      verslag = ${seal(tx.vault, { column: 'casusoverleg.verslag', id: casusoverlegId }, verslag)}
    where verband_id = ${tafel.verbandId} and id = ${casusoverlegId} and vervallen_op is null`;
  return showOverleg(tx, tafel, casusoverlegId);
};

export const routes = [
  route(recordCasusoverleg, record),
  route(recordAanwezigheid, recordPresent),
  route(closeCasusoverleg, close),
];
