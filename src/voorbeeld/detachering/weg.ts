import { plus, werkdag } from '../kalender.ts';
import type { Stap } from './spel.ts';
import { geaccepteerd, instemming, overdracht, uitstroom } from './stappen.ts';
import type { Weg } from './wegen.ts';
import { contract, detachering, overname, terug, verloond } from './werkstappen.ts';

/** A month whose hours the SW-bedrijf paid, and on which day it wrote that down. */
export type Loonmaand = { maand: string; dag: string };

/** Whether somebody worked at an inlener in a month. */
function worked({ bij, terug: eind, overname: over, einde }: Weg, maand: string): boolean {
  const eerstVrij = eind ? plus(eind.dag, 1) : (over ?? einde);
  return bij.slice(0, 7) <= maand && (eerstVrij === undefined || `${maand}-01` < eerstVrij);
}

/** From the verdict to work at an inlener, and how it went on from there. */
export function listWeg(weg: Weg, geschiktOp: string, loon: readonly Loonmaand[]): Stap[] {
  const { contract: begin, bij, tot, einde } = weg;
  return [
    instemming(werkdag(plus(geschiktOp, 7))),
    overdracht(werkdag(plus(begin, -6))),
    geaccepteerd(werkdag(plus(begin, -3))),
    contract(begin),
    detachering(bij, 0, tot),
    ...loon.filter(({ maand }) => worked(weg, maand)).map(({ dag, maand }) => verloond(dag, maand)),
    ...(weg.terug ? [terug(weg.terug.dag, weg.terug.afloop)] : []),
    ...(weg.weer === undefined ? [] : [detachering(weg.weer, 1)]),
    ...(weg.overname === undefined ? [] : [overname(weg.overname)]),
    ...(einde === undefined
      ? []
      : [uitstroom(einde, 'sw', weg.overname === undefined ? 'blijvende_detachering' : 'overname')]),
  ];
}
