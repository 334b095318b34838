import { showDatum } from '../../core/datum.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { notInFuture } from '../casus/dagen.ts';
import { addPlaatsing, closePlaatsing, readPlaatsing } from '../plaatsing/bewaren.ts';
import { kindOf } from '../plaatsing/vorm.ts';
import { addDuur } from '../programma/duur.ts';
import { closeDetachering, readDetachering } from './bewaren.ts';
import { actAsUitlener } from './contracten.ts';
import { recordOvername } from './contract.ts';

/**
 * The inlener takes the person on: in one act the detachering and the contract with the uitlener end, and the day after the
 * new contract begins, so that nobody is without work on paper, or has it twice.
 */
const record: Handler<typeof recordOvername> = async (tx, { detacheringId, versie, ...input }) => {
  const casus = await actAsUitlener(tx, input);
  const lent = await readDetachering(tx, casus, detacheringId);
  if (lent.afloop !== null) throw new Problem('periode_al_beeindigd');
  const { begindatum, uren, functie = lent.functie, einddatum = null } = input;
  notInFuture(tx, 'begindatum', begindatum);
  const einde = addDuur(begindatum, '-P1D');
  if (einde < lent.begindatum) {
    throw fault('begindatum', `De detachering begon op ${showDatum(lent.begindatum)}. Vul een latere dag in`);
  }
  const detachering = await closeDetachering(tx, casus, lent.id, { versie, afloop: 'overname', einddatum: einde });
  const contract = await readPlaatsing(tx, casus, lent.plaatsingId);
  await closePlaatsing(tx, casus, contract.id, { versie: contract.versie, afloop: 'afgerond', einddatum: einde });
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, afloop: null };
  const werk = { werkgever: lent.inlener, functie, uren, begindatum, einddatum };
  const kind = kindOf(casus.regels, { vorm: casus.detachering.overname });
  return { detachering, plaatsing: await addPlaatsing(tx, casus, { ...begin, ...werk, ...kind }) };
};

export const routes = [route(recordOvername, record)];
