import { one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { seal } from '../../core/sealed.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { closeVersion } from '../casus/versie.ts';
import type { Version } from '../casus/versie.ts';
import { Gesprek, correctGesprek, recordGesprek } from './contract.ts';

type Gegeven = { datum: string; kanaal: string; gevoerd: boolean; aanwezig: string[]; verslag?: string | undefined };

const record: Handler<typeof recordGesprek> = async (tx, input) => {
  const casus = await actOn(tx, input, 'gesprek');
  return addVersion(tx, casus, { id: newId(), versie: 1 }, input);
};

const correct: Handler<typeof correctGesprek> = async (tx, input) => {
  const casus = await actOn(tx, input, 'gesprek');
  await closeVersion(tx, { act: 'gesprek', casus, id: input.gesprekId }, input.versie);
  return addVersion(tx, casus, { id: input.gesprekId, versie: input.versie + 1 }, input);
};

async function addVersion(tx: Tx, casus: CasusInHand, { id, versie }: Version, gegeven: Gegeven): Promise<Gesprek> {
  if (gegeven.datum > tx.vandaag)
    throw fault('datum', 'Een gesprek ligt niet in de toekomst. Maak er een afspraak van');
  const { sql, actor, nu } = tx;
  const rows = sql`
    insert into gesprek (
      verband_id, id, versie, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${versie}, ${casus.id}, ${actor.organisatieId}, ${gegeven.datum}, ${gegeven.kanaal},
      ${gegeven.gevoerd}, ${gegeven.aanwezig}, ${actor.medewerkerId}, ${nu}
    )
    returning id, versie, datum, kanaal, gevoerd, aanwezig, door, organisatie_id, geregistreerd_op`;
  if (gegeven.verslag === undefined) return one(Gesprek, await rows);
  const [inserted] = await Promise.all([rows, addVerslag(tx, casus, { id, versie }, gegeven.verslag)]);
  return one(Gesprek, inserted);
}

/** The free text is a row of its own, since it stays with the organisation of the writer (toegangsmatrix 12). */
function addVerslag(tx: Tx, casus: CasusInHand, { id, versie }: Version, tekst: string) {
  return tx.sql`
    insert into verslag (verband_id, gesprek_id, versie, casus_id, organisatie_id, tekst, door, geregistreerd_op)
    values (
      ${casus.verbandId}, ${id}, ${versie}, ${casus.id}, ${tx.actor.organisatieId},
      ${seal(tx.vault, { column: 'verslag.tekst', id }, tekst)}, ${tx.actor.medewerkerId}, ${tx.nu}
    )`;
}

export const routes = [route(recordGesprek, record), route(correctGesprek, correct)];
