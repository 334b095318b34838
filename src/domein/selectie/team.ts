import { Problem } from '../../core/problem.ts';
import { Aangewezene } from '../lijst/herkennen.ts';
import type { Betrokkene } from '../casus/openen.ts';
import { answers } from '../programma/criterium.ts';
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

/** Whether the place is there for this person; a column that says nothing answers no condition. */
function isFor({ wanneer }: Teamplek, { kenmerken }: Genoemd): boolean {
  if (!wanneer) return true;
  const waarde = kenmerken[wanneer.kolom];
  return answers(wanneer, typeof waarde === 'string' ? waarde : undefined);
}

/**
 * Makes the function that fills one place in the team: whom the list names if they have that role today, else in turn. A role
 * that the supplier of the list has itself is filled by its own colleagues: a pupil gets a teacher of the own school.
 */
function startPlek(plek: Teamplek, vandaag: readonly Betrokkene[], leverancierId: string) {
  const { rol, kolom } = plek;
  const metRol = vandaag.filter((een) => een.rol === rol);
  const eigen = metRol.filter(({ organisatieId }) => organisatieId === leverancierId);
  const next = inTurn(eigen.length > 0 ? eigen : metRol);
  return (wie: Genoemd): Betrokkene | undefined => {
    if (!isFor(plek, wie)) return undefined;
    const { kenmerken } = wie;
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
