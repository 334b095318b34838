import { one } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notInFuture } from '../casus/dagen.ts';
import { closeVersion } from '../casus/versie.ts';
import type { Version } from '../casus/versie.ts';
import { Contactpoging, correctContactpoging, recordContactpoging } from './contract.ts';

type Gegeven = { datum: string; kanaal: string; resultaat: string };

const record: Handler<typeof recordContactpoging> = async (tx, input) => {
  const casus = await actOn(tx, input, 'contactpoging');
  return addVersion(tx, casus, { id: newId(), versie: 1 }, input);
};

const correct: Handler<typeof correctContactpoging> = async (tx, input) => {
  const casus = await actOn(tx, input, 'contactpoging');
  await closeVersion(tx, { act: 'contactpoging', casus, id: input.contactpogingId }, input.versie);
  return addVersion(tx, casus, { id: input.contactpogingId, versie: input.versie + 1 }, input);
};

async function addVersion(tx: Tx, casus: CasusInHand, version: Version, gegeven: Gegeven): Promise<Contactpoging> {
  notInFuture(tx, 'datum', gegeven.datum);
  const { sql, actor, nu } = tx;
  const rows = await sql`
    insert into contactpoging (
      verband_id, id, versie, casus_id, organisatie_id, datum, kanaal, resultaat, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${version.id}, ${version.versie}, ${casus.id}, ${actor.organisatieId}, ${gegeven.datum},
      ${gegeven.kanaal}, ${gegeven.resultaat}, ${actor.medewerkerId}, ${nu}
    )
    returning id, versie, datum, kanaal, resultaat, door, organisatie_id, geregistreerd_op`;
  return one(Contactpoging, rows);
}

export const routes = [route(recordContactpoging, record), route(correctContactpoging, correct)];
