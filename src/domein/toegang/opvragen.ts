import { rollenIn } from '../../core/actor.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { readGebruik } from './gebruik.ts';
import { getToegangsmatrix } from './opvragen.contract.ts';
import { showMatrix } from './verbandmatrix.ts';

const get: Handler<typeof getToegangsmatrix> = async (tx, { verband }) => {
  const verbandId = verbandIdOf(tx, verband);
  const { regels, geregistreerd } = await readGebruik(tx, verbandId);
  return { verband, ...showMatrix(regels, { geregistreerd, rollen: rollenIn(tx.actor, verbandId) }) };
};

export const routes = [route(getToegangsmatrix, get)];
