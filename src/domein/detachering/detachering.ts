import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { closeVersion } from '../casus/versie.ts';
import { addDetachering, closeDetachering, readDetachering } from './bewaren.ts';
import { checkContract, actAsUitlener } from './contracten.ts';
import { correctDetachering, endDetachering, recordDetachering } from './contract.ts';

const record: Handler<typeof recordDetachering> = async (tx, input) => {
  const casus = await actAsUitlener(tx, input);
  const { inlenerKenmerk = null, functie = null, einddatum = null } = input;
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, afloop: null };
  const deel = { ...input, ...begin, inlenerKenmerk, functie, einddatum };
  await checkContract(tx, casus, deel);
  return addDetachering(tx, casus, deel);
};

const end: Handler<typeof endDetachering> = async (tx, input) => {
  const casus = await actAsUitlener(tx, input);
  return closeDetachering(tx, casus, input.detacheringId, input);
};

const correct: Handler<typeof correctDetachering> = async (tx, input) => {
  const { detacheringId: id, versie, inlener, uren, begindatum } = input;
  const { inlenerKenmerk = null, functie = null, einddatum = null } = input;
  const casus = await actAsUitlener(tx, input);
  const current = await readDetachering(tx, casus, id);
  await closeVersion(tx, { act: 'detachering', casus, id }, versie);
  const given = { inlener, inlenerKenmerk, functie, uren, begindatum, einddatum };
  const corrected = { ...current, ...given, versie: versie + 1 };
  await checkContract(tx, casus, corrected);
  return addDetachering(tx, casus, corrected);
};

export const routes = [
  route(recordDetachering, record),
  route(endDetachering, end),
  route(correctDetachering, correct),
];
