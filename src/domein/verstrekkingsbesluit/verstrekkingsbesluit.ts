import { showDatum } from '../../core/datum.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { openVerband, partnersoortOf } from '../lijst/recht.ts';
import type { Programma } from '../programma/contract.ts';
import { addDuur } from '../programma/duur.ts';
import { listVerstrekkingsbesluiten, recordAkkoord, recordVerstrekkingsbesluit, withdrawAkkoord } from './contract.ts';
import { leveranciersOf } from './geldigheid.ts';
import { readBesluit, readBesluiten } from './lezen.ts';

/** A programme lays exactly two lists side by side; a decision about any other pair would open nothing. */
function pairOf(regels: Programma, gevraagd: string[] | undefined): string[] {
  const paar = regels.vergelijking?.lijsten;
  if (!paar) throw new Problem('verstrekking_ontbreekt', 'Dit programma legt geen lijsten naast elkaar.');
  if (gevraagd && !paar.every((soort) => gevraagd.includes(soort))) {
    throw fault('soorten', `Dit programma legt alleen deze lijsten naast elkaar: ${paar.join(' en ')}`);
  }
  return [...paar];
}

function checkGeldigTot(tx: Tx, geldigTot: string): void {
  const laatste = addDuur(tx.vandaag, 'P2Y');
  if (geldigTot < tx.vandaag) throw fault('geldigTot', 'Deze dag is al voorbij. Kies een dag vanaf vandaag');
  if (geldigTot > laatste) throw fault('geldigTot', `Kies een dag tot en met ${showDatum(laatste)} (twee jaar)`);
}

const record: Handler<typeof recordVerstrekkingsbesluit> = async (tx, input) => {
  const verband = await openVerband(tx, input.verband, 'verstrekkingsbesluit');
  const soorten = pairOf(verband.regels, input.soorten);
  checkGeldigTot(tx, input.geldigTot);
  const id = newId();
  await tx.sql`
    insert into verstrekkingsbesluit (
      verband_id, id, soorten, doel, grondslag, geldig_tot, voorwaarden, door, geregistreerd_op
    )
    values (
      ${verband.verbandId}, ${id}, ${soorten}, ${input.doel}, ${input.grondslag}, ${input.geldigTot},
      ${input.voorwaarden ?? null}, ${tx.actor.medewerkerId}, ${tx.nu}
    )`;
  return readBesluit(tx, verband, id);
};

const agree: Handler<typeof recordAkkoord> = async (tx, input) => {
  const verband = await openVerband(tx, input.verband, 'verstrekkingsbesluit');
  const besluit = await readBesluit(tx, verband, input.besluitId);
  if (!leveranciersOf(besluit.soorten, verband.regels).includes(await partnersoortOf(tx))) {
    throw new Problem('mag_niet', 'Uw organisatie levert geen van deze lijsten. Alleen een leverancier geeft akkoord.');
  }
  await tx.sql`
    insert into verstrekkingsakkoord (verband_id, id, besluit_id, organisatie_id, door, geregistreerd_op)
    values (
      ${verband.verbandId}, ${newId()}, ${besluit.id}, ${tx.actor.organisatieId}, ${tx.actor.medewerkerId}, ${tx.nu}
    )
    on conflict do nothing`;
  return readBesluit(tx, verband, besluit.id);
};

const withdraw: Handler<typeof withdrawAkkoord> = async (tx, input) => {
  const verband = await openVerband(tx, input.verband, 'verstrekkingsbesluit');
  const withdrawn = await tx.sql`
    update verstrekkingsakkoord
    set vervallen_op = greatest(${tx.nu}::timestamptz, geregistreerd_op)
    where verband_id = ${verband.verbandId} and besluit_id = ${input.besluitId}
      and organisatie_id = ${tx.actor.organisatieId} and vervallen_op is null`;
  if (withdrawn.count === 0) throw new Problem('niet_gevonden', 'Uw organisatie heeft geen akkoord gegeven.');
  return readBesluit(tx, verband, input.besluitId);
};

const list: Handler<typeof listVerstrekkingsbesluiten> = async (tx, input) => {
  const verband = await openVerband(tx, input.verband, 'verstrekkingsbesluit');
  return { verstrekkingsbesluiten: await readBesluiten(tx, verband) };
};

export const routes = [
  route(recordVerstrekkingsbesluit, record),
  route(recordAkkoord, agree),
  route(withdrawAkkoord, withdraw),
  route(listVerstrekkingsbesluiten, list),
];
