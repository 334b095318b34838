import { z } from 'zod';
import { one } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { Afspraak, correctAfspraak, recordAfloop, recordAfspraak } from './contract.ts';
import type { AfspraakGegeven } from './contract.ts';

type Inhoud = Omit<Afspraak, 'door' | 'geregistreerdOp'>;

const record: Handler<typeof recordAfspraak> = async (tx, input) =>
  addAfspraak(tx, await actOn(tx, input, 'afspraak'), input);

type Gegeven = z.output<typeof AfspraakGegeven>;

/** A new afspraak in a casus that is in hand; in a casusoverleg, when it was made there. */
export function addAfspraak(
  tx: Tx,
  casus: CasusInHand,
  { wat, wie, datum, eigenaarId = tx.actor.medewerkerId, gemaaktOp = tx.vandaag }: Gegeven,
  casusoverlegId: string | null = null,
): Promise<Afspraak> {
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, afloop: null, afloopDatum: null };
  return addVersion(tx, casus, { ...begin, wat, wie, datum, eigenaarId, gemaaktOp, casusoverlegId });
}

/** The whole casusteam may say how an afspraak ended; it stays with the organisation that made it. */
const finish: Handler<typeof recordAfloop> = async (tx, input) => {
  const { afspraakId: id, versie, afloop, afloopDatum = tx.vandaag } = input;
  const casus = await actOn(tx, input, 'afspraak');
  const current = await readAfspraak(tx, casus, id);
  if (current.afloop !== null) throw new Problem('afspraak_al_afgerond');
  notInFuture(tx, 'afloopDatum', afloopDatum);
  notBefore('afloopDatum', afloopDatum, current.gemaaktOp, 'de dag waarop dit is afgesproken');
  await closeVersion(tx, { act: 'afspraak', casus, id }, versie, true);
  return addVersion(tx, casus, { ...current, versie: versie + 1, afloop, afloopDatum });
};

const correct: Handler<typeof correctAfspraak> = async (tx, input) => {
  const { afspraakId: id, versie } = input;
  const casus = await actOn(tx, input, 'afspraak');
  const current = await readAfspraak(tx, casus, id);
  const { wat, wie, datum, eigenaarId = current.eigenaarId, gemaaktOp = current.gemaaktOp } = input;
  // Of what is over, whoever had it may have left the team since; somebody else may not be put in their place.
  if (eigenaarId !== current.eigenaarId) checkEigenaar(casus, eigenaarId);
  await closeVersion(tx, { act: 'afspraak', casus, id }, versie);
  return addVersion(tx, casus, { ...current, versie: versie + 1, wat, wie, datum, eigenaarId, gemaaktOp });
};

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, wat, wie, eigenaar_id, gemaakt_op, datum, afloop, afloop_datum, casusoverleg_id, door,
  geregistreerd_op`;

/** An afspraak as the table holds it: what was agreed is sealed. */
const Bewaard = Afspraak.extend({ wat: z.instanceof(Uint8Array) });

async function readAfspraak(tx: Tx, casus: CasusInHand, id: string): Promise<Afspraak> {
  const bewaard = await readVersion(tx, { act: 'afspraak', casus, id }, Bewaard, columns(tx));
  return one(Afspraak, openWat(tx, [bewaard]));
}

const openWat = ({ vault }: Tx, rows: Rows): Rows => opened(vault, rows, { wat: 'afspraak.wat' });

async function addVersion(tx: Tx, casus: CasusInHand, afspraak: Inhoud): Promise<Afspraak> {
  checkAfspraak(tx, casus, afspraak);
  const { sql, actor, nu, vault } = tx;
  const rows = await sql`
    insert into afspraak (
      verband_id, id, versie, casus_id, organisatie_id, wat, wie, eigenaar_id, gemaakt_op, datum, afloop, afloop_datum,
      casusoverleg_id, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${afspraak.id}, ${afspraak.versie}, ${casus.id}, ${afspraak.organisatieId},
      ${seal(vault, { column: 'afspraak.wat', id: afspraak.id }, afspraak.wat)},
      ${afspraak.wie}, ${afspraak.eigenaarId}, ${afspraak.gemaaktOp}, ${afspraak.datum}, ${afspraak.afloop},
      ${afspraak.afloopDatum}, ${afspraak.casusoverlegId}, ${actor.medewerkerId}, ${nu}
    )
    returning ${columns(tx)}`;
  return one(Afspraak, openWat(tx, rows));
}

/** Somebody who can still see the casus keeps an eye on every open afspraak. */
function checkAfspraak(tx: Tx, casus: CasusInHand, { eigenaarId, gemaaktOp, datum, afloop }: Inhoud): void {
  notInFuture(tx, 'gemaaktOp', gemaaktOp);
  notBefore('datum', datum, gemaaktOp, 'de dag waarop dit is afgesproken');
  if (afloop === null) checkEigenaar(casus, eigenaarId);
}

function checkEigenaar(casus: CasusInHand, eigenaarId: string): void {
  if (!casus.betrokken.includes(eigenaarId)) throw fault('eigenaarId', 'Kies een collega uit het casusteam');
}

export const routes = [route(recordAfspraak, record), route(recordAfloop, finish), route(correctAfspraak, correct)];
