import { fault } from '../../core/faults.ts';
import { choose } from '../casus/keuze.ts';
import type { Programma } from '../programma/contract.ts';

type Kind = { vorm: string | null; betaald: boolean; regulier: boolean };

/**
 * What kind of work it is. A programme that tells kinds apart has said of each whether it is paid, so that it is asked once;
 * in another programme that is all there is to ask.
 */
export function kindOf(
  { plaatsingsvormen }: Programma,
  { vorm, betaald }: { vorm?: string | undefined; betaald?: boolean | undefined },
): Kind {
  if (Object.keys(plaatsingsvormen).length > 0) {
    if (betaald !== undefined) throw fault('betaald', 'Dat volgt uit de vorm van het werk. Laat dit weg');
    const { betaald: paid, regulier } = choose('vorm', vorm, plaatsingsvormen);
    return { vorm: vorm ?? null, betaald: paid, regulier };
  }
  if (vorm !== undefined) throw fault('vorm', 'Dit programma kent geen vormen van werk. Laat dit weg');
  if (betaald === undefined) throw fault('betaald', 'Vul dit in');
  return { vorm: null, betaald, regulier: false };
}
