import { one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { choose } from '../casus/keuze.ts';
import { requireRegie } from '../regie/overdracht.ts';
import { Uitstroom, recordUitstroom } from './contract.ts';
import { refusalOf } from './eisen.ts';
import { closeCasus } from './sluiten.ts';
import { readStand } from './stand.ts';

type Gegeven = { soort: string; datum: string };

/** Only who is accountable, or the coordinator of that organisation, can say that nobody needs to be any more. */
const record: Handler<typeof recordUitstroom> = async (tx, input) => {
  const casus = await actOn(tx, input, 'uitstroom');
  await requireRegie(tx, casus);
  const uitkomst = choose('soort', input.soort, casus.regels.uitkomsten);
  notInFuture(tx, 'datum', input.datum);
  notBefore('datum', input.datum, casus.begindatum, 'het begin van de casus');
  const stand = await readStand(tx, casus, input.datum);
  const refusal = refusalOf(uitkomst, casus.regels, stand, input.datum);
  if (refusal !== undefined) throw fault('soort', refusal);
  const uitstroom = await addUitstroom(tx, casus, input, uitkomst.telt);
  await closeCasus(tx, casus);
  return uitstroom;
};

async function addUitstroom(tx: Tx, casus: CasusInHand, { soort, datum }: Gegeven, telt: boolean): Promise<Uitstroom> {
  const { sql, actor, nu } = tx;
  const rows = await sql`
    insert into uitstroom (
      verband_id, id, versie, casus_id, organisatie_id, soort, telt, datum, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${newId()}, 1, ${casus.id}, ${actor.organisatieId}, ${soort}, ${telt}, ${datum},
      ${actor.medewerkerId}, ${nu}
    )
    returning id, versie, soort, telt, datum, door, organisatie_id, geregistreerd_op`;
  return one(Uitstroom, rows);
}

export const routes = [route(recordUitstroom, record)];
