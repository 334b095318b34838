import { Problem } from '../../core/problem.ts';
import type { Feiten, Trajectfinanciering } from '../programma/contract.ts';
import { holds } from '../programma/criterium.ts';

/** For whom the money is, and what else must be true, in the programme's own words; all that is missing is told at once. */
export function checkEisen({ doelgroep, weigering, eisen }: Trajectfinanciering, feiten: Feiten): void {
  if (!holds(doelgroep, feiten)) throw new Problem('trajectplek_buiten_doelgroep', weigering);
  const missing = eisen.filter(({ wanneer }) => !holds(wanneer, feiten));
  if (missing.length > 0) {
    throw new Problem('trajectplek_eis', missing.map((eis) => eis.weigering).join(' '));
  }
}
