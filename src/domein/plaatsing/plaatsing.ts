import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import { closeVersion } from '../casus/versie.ts';
import { addPlaatsing, closePlaatsing, readPlaatsing } from './bewaren.ts';
import { correctPlaatsing, endPlaatsing, recordPlaatsing } from './contract.ts';
import { kindOf } from './vorm.ts';

const record: Handler<typeof recordPlaatsing> = async (tx, input) => {
  const casus = await actOn(tx, input, 'plaatsing');
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, afloop: null };
  const { functie = null, einddatum = null } = input;
  return addPlaatsing(tx, casus, { ...input, ...begin, ...kindOf(casus.regels, input), functie, einddatum });
};

/** Whoever in the casusteam may record work may end it; it stays with the organisation that recorded it. */
const end: Handler<typeof endPlaatsing> = async (tx, input) => {
  const casus = await actOn(tx, input, 'plaatsing');
  return closePlaatsing(tx, casus, input.plaatsingId, input);
};

const correct: Handler<typeof correctPlaatsing> = async (tx, input) => {
  const { plaatsingId: id, versie, werkgever, uren, begindatum, functie = null, einddatum = null } = input;
  const casus = await actOn(tx, input, 'plaatsing');
  const current = await readPlaatsing(tx, casus, id);
  await closeVersion(tx, { act: 'plaatsing', casus, id }, versie);
  const corrected = { werkgever, functie, uren, ...kindOf(casus.regels, input), begindatum, einddatum };
  return addPlaatsing(tx, casus, { ...current, ...corrected, versie: versie + 1 });
};

export const routes = [route(recordPlaatsing, record), route(endPlaatsing, end), route(correctPlaatsing, correct)];
