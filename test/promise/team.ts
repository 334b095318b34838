import type { Handeling } from '../../src/domein/programma/contract.ts';
import { lidOf } from './verbanden.ts';
import type { Lid, Proefverband } from './verbanden.ts';

/** Who may have the regie in a verband. */
export const regisseursOf = ({ programma, leden }: Proefverband): Lid[] =>
  leden.filter(({ rol }) => programma.rollen[rol]?.regisseur);

/** Who hears of it when a term has passed, for the own organisation. */
export const coordinatorOf = ({ programma, leden }: Proefverband, organisatie: string): string | undefined =>
  leden.find((lid) => lid.organisatie === organisatie && programma.rollen[lid.rol]?.escalatie)?.slug;

export const can = ({ programma }: Proefverband, slug: string, handeling: Handeling): boolean =>
  programma.rollen[lidOf(slug).rol]?.mag.includes(handeling) ?? false;

export const whoCan = (verband: Proefverband, handeling: Handeling): string[] =>
  verband.leden.map(({ slug }) => slug).filter((slug) => can(verband, slug, handeling));

/** The roles in which somebody takes part in a casus, beside who is accountable. */
export const teamrollenOf = ({ programma }: Proefverband): string[] =>
  Object.entries(programma.rollen)
    .filter(([, { mag, escalatie }]) => !escalatie && mag.some((one) => onCasus.has(one)))
    .map(([rol]) => rol);

const onCasus = new Set<Handeling>(['gesprek', 'afspraak', 'aanvraag', 'besluit', 'waarneming', 'beoordeling']);

/** Two colleagues in one role of one organisation, and the coordinator there who may move a caseload. */
export type Pair = { one: Lid; two: Lid; coordinator: string };

export function pairsOf(verband: Proefverband): Pair[] {
  return regisseursOf(verband).flatMap((one, index, all) => {
    const two = all.slice(index + 1).find((other) => other.organisatie === one.organisatie && other.rol === one.rol);
    const coordinator = coordinatorOf(verband, one.organisatie);
    return two && coordinator !== undefined ? [{ one, two, coordinator }] : [];
  });
}
