import { z } from 'zod';
import { showDatum } from '../../core/datum.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { own } from '../../core/own.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import type { Version } from '../casus/versie.ts';
import { showDuur } from '../programma/duur.ts';
import { listTermijnen } from '../termijn/wettelijk.ts';
import { readBlad } from './blad.ts';
import { correctVerlenging, recordVerlenging } from './contract.ts';
import { actOnAanvraag, requireRunning } from './rij.ts';
import type { Zaak } from './rij.ts';
import { advance, listVerlengingen } from './termijn.ts';

const extend: Handler<typeof recordVerlenging> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  const { casus, aanvraag } = zaak;
  requireRunning(aanvraag);
  checkMededeling(tx, zaak, input.meegedeeldOp);
  checkVerlenging(aanvraag.termijn, `P${input.weken}W`, await listVerlengingen(tx, zaak));
  await addVerlenging(tx, zaak, { id: newId(), versie: 1 }, input);
  await advance(tx, zaak);
  return readBlad(tx, casus, aanvraag.id);
};

const Bij = z.object({ aanvraagId: z.uuid() });

/** The term is reckoned anew, as long as it is the one that this verlenging lengthened. */
const correct: Handler<typeof correctVerlenging> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  const { casus, aanvraag } = zaak;
  const which = { act: 'verlenging', casus, id: input.verlengingId } as const;
  const { aanvraagId } = await readVersion(tx, which, Bij, tx.sql`aanvraag_id`);
  if (aanvraagId !== aanvraag.id) throw new Problem('niet_gevonden');
  checkMededeling(tx, zaak, input.meegedeeldOp);
  const all = await listVerlengingen(tx, zaak);
  const others = all.filter(({ id }) => id !== which.id);
  if (others.length === all.length) throw new Problem('verlenging_van_eerdere_termijn');
  checkVerlenging(aanvraag.termijn, `P${input.weken}W`, others);
  await closeVersion(tx, which, input.versie);
  await addVerlenging(tx, zaak, { id: which.id, versie: input.versie + 1 }, input);
  await advance(tx, zaak);
  return readBlad(tx, casus, aanvraag.id);
};

/** Whoever asked hears it after the aanvraag came in, and before there is a besluit. */
function checkMededeling(tx: Tx, { aanvraag }: Zaak, meegedeeldOp: string): void {
  const { ontvangenOp, besluitDatum } = aanvraag;
  notInFuture(tx, 'meegedeeldOp', meegedeeldOp);
  notBefore('meegedeeldOp', meegedeeldOp, ontvangenOp, 'de ontvangst van de aanvraag');
  if (besluitDatum !== null && meegedeeldOp > besluitDatum)
    throw fault('meegedeeldOp', `Er is al besloten op ${showDatum(besluitDatum)}. Vul een eerdere dag in`);
}

type Gegeven = { weken: number; grond: string; meegedeeldOp: string };

async function addVerlenging(tx: Tx, { casus, aanvraag }: Zaak, { id, versie }: Version, gegeven: Gegeven) {
  const { sql, actor, nu } = tx;
  await sql`
    insert into verlenging (
      verband_id, id, versie, casus_id, organisatie_id, aanvrager_id, categorie, aanvraag_id, duur, grond,
      meegedeeld_op, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${versie}, ${casus.id}, ${actor.organisatieId}, ${aanvraag.organisatieId},
      ${aanvraag.categorie}, ${aanvraag.id}, ${`P${gegeven.weken}W`}, ${gegeven.grond}, ${gegeven.meegedeeldOp},
      ${actor.medewerkerId}, ${nu}
    )`;
}

/** A term is lengthened as the law says; where it says only "reasonable", whoever decides says how long that is. */
function checkVerlenging(sleutel: string | null, duur: string, eerder: unknown[]): void {
  const termijn = sleutel === null ? undefined : own(listTermijnen(), sleutel);
  if (!termijn) return;
  const { verlenging, grondslag } = termijn;
  const raad = 'Leg in plaats daarvan vast wanneer u het besluit verwacht';
  if (!verlenging) throw fault('weken', `De wet geeft voor deze termijn geen verlenging (${grondslag}). ${raad}`);
  if (verlenging.duur === undefined) return;
  if (eerder.length > 0)
    throw fault('weken', `Deze termijn is al verlengd, en de wet geeft één verlenging (${grondslag}). ${raad}`);
  if (verlenging.duur !== duur)
    throw fault('weken', `Deze termijn kan met ${showDuur(verlenging.duur)} worden verlengd (${grondslag})`);
}

export const routes = [route(recordVerlenging, extend), route(correctVerlenging, correct)];
