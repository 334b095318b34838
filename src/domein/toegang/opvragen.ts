import { rollenIn } from '../../core/actor.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { getToegangsmatrix } from './opvragen.contract.ts';
import { readGeregistreerd } from './rechten.ts';
import { showMatrix } from './verbandmatrix.ts';

const get: Handler<typeof getToegangsmatrix> = async (tx, { verband }) => {
  const verbandId = verbandIdOf(tx, verband);
  const [regels, registered] = await Promise.all([
    programmaVan(tx, verbandId),
    readGeregistreerd(tx.sql, [verbandId], tx.vandaag),
  ]);
  const geregistreerd = new Set(registered.flatMap(({ grondslagen }) => grondslagen));
  return { verband, ...showMatrix(regels, { geregistreerd, rollen: rollenIn(tx.actor, verbandId) }) };
};

export const routes = [route(getToegangsmatrix, get)];
