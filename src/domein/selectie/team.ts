import { Problem } from '../../core/problem.ts';
import { Aangewezene } from '../lijst/herkennen.ts';
import type { Betrokkene } from '../casus/openen.ts';
import type { Lijstselectie, Programma } from '../programma/contract.ts';
import type { Teamplek } from '../programma/selectie.contract.ts';

export type Team = { regisseur: Betrokkene; betrokken: Betrokkene[] };

/** What a list says of somebody, as far as it may name colleagues. */
type Genoemd = { kenmerken: Record<string, unknown> };

/** Takes the colleagues with a role in turns, in the order of their names, so that a selection gives each as many. */
function inTurn(collegas: readonly Betrokkene[]): () => Betrokkene | undefined {
  let beurt = 0;
  return () => collegas[beurt++ % collegas.length];
}

/**
 * Makes the function that fills one place in the team: whom the list names if they have that role today, else in turn. A role
 * that the supplier of the list has itself is filled by its own colleagues: a pupil gets a teacher of the own school.
 */
function startPlek({ rol, kolom }: Teamplek, vandaag: readonly Betrokkene[], leverancierId: string) {
  const metRol = vandaag.filter((een) => een.rol === rol);
  const eigen = metRol.filter(({ organisatieId }) => organisatieId === leverancierId);
  const next = inTurn(eigen.length > 0 ? eigen : metRol);
  return ({ kenmerken }: Genoemd): Betrokkene | undefined => {
    const genoemd = Aangewezene.safeParse(kolom === undefined ? undefined : kenmerken[kolom]);
    const collega = genoemd.success
      ? metRol.find(({ medewerkerId }) => medewerkerId === genoemd.data.medewerkerId)
      : undefined;
    return collega ?? next();
  };
}

/** Makes the function that gives each person a team; nobody is opened when nobody can be accountable. */
export function startTeam(
  { regisseur, betrokken }: Lijstselectie,
  { rollen }: Programma,
  vandaag: readonly Betrokkene[],
  leverancierId: string,
): (genoemd: Genoemd) => Team {
  const regie = startPlek(regisseur, vandaag, leverancierId);
  const anderen = betrokken.map((plek) => startPlek(plek, vandaag, leverancierId));
  return (genoemd) => {
    const eerste = regie(genoemd);
    if (eerste) return { regisseur: eerste, betrokken: anderen.flatMap((plek) => plek(genoemd) ?? []) };
    const rol = rollen[regisseur.rol]?.naam ?? regisseur.rol;
    throw new Problem(
      'casus_zonder_regisseur',
      `In dit verband heeft vandaag niemand de rol ${rol}, en die krijgt de regie. Geef eerst een collega die rol.`,
    );
  };
}
