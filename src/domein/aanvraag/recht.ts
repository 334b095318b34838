import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Aanvraagsoort, Handeling, Programma } from '../programma/contract.ts';

/** `rollen`: in which roles the actor acts on this casus. */
type Casus = Pick<CasusInHand, 'betrokken'> & { regels: Programma; rollen: string[] };

/** Which roles of a programme do a handeling for this kind of aanvraag. */
const listFor = ({ aanvragers, beslissers }: Aanvraagsoort, als: Handeling): string[] =>
  als === 'besluit' ? beslissers : aanvragers;

/**
 * The roles in which the actor asks for (`aanvraag`) or decides on (`besluit`) this kind of aanvraag, as a member of the
 * casusteam. Who decides may be of another organisation than who asks.
 */
export function rollenFor(tx: Tx, casus: Casus, soort: Aanvraagsoort, als: readonly Handeling[]): string[] {
  if (!casus.betrokken.includes(tx.actor.medewerkerId)) return [];
  return als.flatMap((one) =>
    listFor(soort, one).filter((rol) => casus.rollen.includes(rol) && casus.regels.rollen[rol]?.mag.includes(one)),
  );
}
