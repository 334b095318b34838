import { many } from '../../core/db.ts';
import type { Statement } from '../../core/db.ts';
import type { Closing, Tx } from '../../core/road.ts';
import { opened, sealHex } from '../../core/sealed.ts';
import { aandachtOf } from '../aandacht/aandacht.ts';
import { Feitenrij } from '../aandacht/contract.ts';
import { faseOf, feitenOf } from '../programma/fase.ts';
import { programmaOf } from '../programma/versie.ts';
import { holdCasussen, inTurns, mostInHand } from './act.ts';

/** Brings aandacht, phase and last conversation of every touched casus up to date, in the transaction of the act. */
export const closeActs: Closing = async (tx) => {
  const verbanden = new Set([...tx.touched.values()].map((one) => one.verbandId));
  const updates: Statement[] = [];
  for (const verbandId of verbanden) {
    const ids = [...tx.touched].filter(([, one]) => one.verbandId === verbandId).map(([id]) => id);
    updates.push(
      ...(tx.touched.size > mostInHand
        ? await updateInTurns(tx, verbandId, ids)
        : await updateCasussen(tx, verbandId, ids)),
    );
  }
  return updates;
};

/** What cannot be held together is brought up to date part by part, and nothing is left to send. */
async function updateInTurns(tx: Tx, verbandId: string, ids: string[]): Promise<Statement[]> {
  for (const turn of inTurns(ids)) {
    await holdCasussen(tx, turn);
    await Promise.all(await updateCasussen(tx, verbandId, turn));
  }
  return [];
}

const readFeiten = (tx: Tx, verbandId: string, ids: string[]) => tx.sql`
  select *
  from inzage.feiten
  where verband_id = ${verbandId} and casus_id = any (${ids}::uuid[])`;

/** One statement for these casussen of a verband; it comes back unsent, so that it can travel with the commit. */
async function updateCasussen(tx: Tx, verbandId: string, ids: string[]): Promise<Statement[]> {
  const sealed = opened(tx.vault, await readFeiten(tx, verbandId, ids), { afspraakWat: 'afspraak.wat' }, 'afspraakId');
  const rows = opened(tx.vault, sealed, { benodigdheidTekst: 'benodigdheid.tekst' }, 'benodigdheidId');
  const feiten = many(Feitenrij, rows);
  const rijen = await Promise.all(feiten.map((one) => stateOf(tx, one)));
  return [
    tx.sql`
      update casus
      set
        fase = nieuw.fase, aandacht_datum = nieuw.datum, aandacht_reden = nieuw.reden, aandacht_tekst = nieuw.tekst,
        laatste_gesprek = nieuw.laatste_gesprek
      from json_to_recordset(${JSON.stringify(rijen)}::text::json)
        as nieuw (id uuid, fase text, datum date, reden text, tekst bytea, laatste_gesprek date)
      where casus.verband_id = ${verbandId} and casus.id = nieuw.id`,
  ];
}

async function stateOf(tx: Tx, feiten: Feitenrij) {
  const { programma = '', programmaversie = 0 } = tx.touched.get(feiten.casusId) ?? {};
  const regels = await programmaOf(tx.sql, programma, programmaversie);
  const state = { id: feiten.casusId, fase: faseOf(regels, feitenOf(feiten)), laatste_gesprek: feiten.laatsteGesprek };
  if (feiten.gesloten) return state;
  const { tekst, ...moment } = aandachtOf(feiten, regels);
  return { ...state, ...moment, tekst: sealHex(tx.vault, { column: 'casus.aandacht_tekst', id: state.id }, tekst) };
}
