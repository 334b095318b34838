import { showDatum } from '../../core/datum.ts';
import { fault } from '../../core/faults.ts';
import type { Tx } from '../../core/road.ts';
import { addDuur } from '../programma/duur.ts';

/** A period of a traject or plaatsing; the last day belongs to it. An end without afloop is an expectation. */
export type Periode = { begindatum: string; einddatum: string | null; afloop: string | null };

/** What happened does not lie in the future. */
export function notInFuture(tx: Tx, veld: string, datum: string): void {
  if (datum > tx.vandaag) throw fault(veld, 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in');
}

/** A plan may lie ahead, but a day more than a year away is a slip of the pen. */
export function notFarAhead(tx: Tx, veld: string, datum: string): void {
  if (datum > addDuur(tx.vandaag, 'P1Y'))
    throw fault(veld, 'Deze dag ligt meer dan een jaar vooruit. Vul een eerdere dag in');
}

/** `wat` names the day that comes first, such as "de dag van het aanbod". */
export function notBefore(veld: string, datum: string, eerste: string, wat: string): void {
  if (datum < eerste) throw fault(veld, `Deze dag ligt voor ${wat} (${showDatum(eerste)}). Vul een latere dag in`);
}

/** A period begins before it ends, and what has ended has ended on a day that has come. */
export function checkPeriode(tx: Tx, { begindatum, einddatum, afloop }: Periode): void {
  notFarAhead(tx, 'begindatum', begindatum);
  if (einddatum !== null) notBefore('einddatum', einddatum, begindatum, 'de begindatum');
  if (afloop === null) return;
  if (einddatum === null) throw fault('einddatum', 'Dit is al afgelopen. Vul de laatste dag in');
  notInFuture(tx, 'einddatum', einddatum);
}
