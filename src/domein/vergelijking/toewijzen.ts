import { Aangewezene } from '../lijst/herkennen.ts';
import type { Betrokkene } from '../casus/openen.ts';
import type { Vergelijking } from '../programma/contract.ts';

/** A role that a colleague has in the verband today. */
export type Aanstelling = Betrokkene & { escalatie: boolean };

/** What one list says of a person: which organisation delivered it and whom it names. */
export type Lijstkant = { organisatieId: string; kenmerken: Record<string, unknown> };

/** A person on both lists, by list kind. */
export type Kanten = Record<string, Lijstkant>;

type Aanwijzing = Vergelijking['regisseur'];
export type Team = { regisseur: Betrokkene; betrokken: Betrokkene[] };

const plain = ({ medewerkerId, organisatieId, rol }: Betrokkene): Betrokkene => ({ medewerkerId, organisatieId, rol });

/**
 * Makes the function that gives each person a team: the colleague whom the list names if they still have that role, else
 * the first coordinator of the organisation that delivered the list. Nothing when there is neither.
 */
export function startToewijzing(vergelijking: Vergelijking, aanstellingen: readonly Aanstelling[]) {
  const metRol = new Map(aanstellingen.map((een) => [`${een.medewerkerId} ${een.rol}`, een]));
  const escalatie = aanstellingen.filter((een) => een.escalatie).toReversed();
  const coordinatoren = new Map(escalatie.map((een) => [een.organisatieId, een]));
  const find = ({ rol, lijst, kolom }: Aanwijzing, kanten: Kanten): Betrokkene | undefined => {
    const kant = kanten[lijst];
    if (!kant) return undefined;
    const genoemd = Aangewezene.safeParse(kant.kenmerken[kolom]);
    const collega = genoemd.success ? metRol.get(`${genoemd.data.medewerkerId} ${rol}`) : undefined;
    const gevonden = collega ?? coordinatoren.get(kant.organisatieId);
    return gevonden && plain(gevonden);
  };
  return (kanten: Kanten): Team | undefined => {
    const regisseur = find(vergelijking.regisseur, kanten);
    if (!regisseur) return undefined;
    const anderen = vergelijking.betrokken.flatMap((aanwijzing) => find(aanwijzing, kanten) ?? []);
    return { regisseur, betrokken: anderen };
  };
}
