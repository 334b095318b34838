import { rollenIn } from '../../core/actor.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Aanvraagsoort, Handeling, Programma } from '../programma/contract.ts';

/** `rollen`: in which roles the actor acts on the casus in hand; of one that is only read, the roles in the verband. */
type Casus = Pick<CasusInHand, 'verbandId' | 'betrokken'> & { regels: Programma; rollen?: string[] };

/** Which roles of a programme do a handeling for this kind of aanvraag. */
const listFor = ({ aanvragers, beslissers }: Aanvraagsoort, als: Handeling): string[] =>
  als === 'besluit' ? beslissers : aanvragers;

/**
 * The roles in which the actor asks for (`aanvraag`) or decides on (`besluit`) this kind of aanvraag, as a member of the
 * casusteam. Who decides may be of another organisation than who asks.
 */
export function rollenFor(tx: Tx, casus: Casus, soort: Aanvraagsoort, als: readonly Handeling[]): string[] {
  if (!casus.betrokken.includes(tx.actor.medewerkerId)) return [];
  const mine = casus.rollen ?? rollenIn(tx.actor, casus.verbandId);
  return als.flatMap((one) =>
    listFor(soort, one).filter((rol) => mine.includes(rol) && casus.regels.rollen[rol]?.mag.includes(one)),
  );
}
