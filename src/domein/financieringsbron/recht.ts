import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { mayAct } from '../casus/act.ts';
import type { Programma, Trajectfinanciering } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';

/** A verband in which places are paid for, and how. */
export type Geldverband = { verbandId: string; regels: Programma; financiering: Trajectfinanciering };

/** How the programme pays for places; a programme that does not has no such thing. */
export function requireFinanciering({ financiering }: Programma): Trajectfinanciering {
  if (!financiering) throw new Problem('niet_gevonden', 'Dit programma heeft geen plekken die worden betaald.');
  return financiering;
}

/** The verband of a path, for who sets up a source, grants places from it, or may see the figures. */
export async function openGeldverband(tx: Tx, slug: string): Promise<Geldverband> {
  const verbandId = verbandIdOf(tx, slug);
  const regels = await programmaVan(tx, verbandId);
  const financiering = requireFinanciering(regels);
  const may =
    tx.actor.cijfers.includes(verbandId) ||
    mayAct(tx, verbandId, regels, 'financieringsbron') ||
    mayAct(tx, verbandId, regels, 'trajectplek');
  if (!may) throw new Problem('mag_niet');
  return { verbandId, regels, financiering };
}
