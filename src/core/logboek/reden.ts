import { isInwoner } from '../actor.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../contract.ts';

/** Why an operation was allowed: a closed list, together with the refusals below. */
type Toestemming = 'open' | 'rol' | 'coordinatie' | 'functie' | 'aangemeld';

/** The refusals that are decisions about access, by the code of their problem. Other problems decide nothing about it. */
export const weigeringen = {
  mag_niet: 'geen_recht',
  niet_gevonden: 'geen_toegang',
  niet_aangemeld: 'niet_aangemeld',
  aanmelden_mislukt: 'aanmelden_mislukt',
  code_onjuist: 'aanmelden_mislukt',
  te_vaak: 'te_vaak',
  vreemde_herkomst: 'vreemde_herkomst',
} as const;

export type Weigering = keyof typeof weigeringen;

export const isWeigering = (code: string): code is Weigering => code in weigeringen;

/** How an operation ended: done, or refused with this code. */
export type Uitkomst = 'gedaan' | Weigering;

type Asked = { operation: Operation; actor: Actor; verbandId: string | null };

/** Why the outcome is what it is. Within a verband a role or coordination decides, and row by row the database. */
export function redenOf({ operation, actor, verbandId }: Asked, uitkomst: Uitkomst): string {
  if (uitkomst !== 'gedaan') return weigeringen[uitkomst];
  return toestemmingOf(operation, actor, verbandId);
}

function toestemmingOf(operation: Operation, actor: Actor, verbandId: string | null): Toestemming {
  if (operation.open === true) return 'open';
  if (isInwoner(actor)) return 'aangemeld';
  if (verbandId !== null) return actor.coordinatie.includes(verbandId) ? 'coordinatie' : 'rol';
  return operation.functie !== undefined ? 'functie' : 'aangemeld';
}
