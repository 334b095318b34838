import type { Inrichting } from '../domein/verband/inrichten.ts';

/** A colleague: the name in URLs, first name, last name, and the roles and functies. */
export type Collega = [slug: string, voornaam: string, achternaam: string, ...rollen: string[]];

const functies = ['beheerder', 'fg'];

/** A partner with its colleagues, who can be chosen by name because this is an example. */
export const partner = (
  slug: string,
  naam: string,
  soort: string,
  ...collegas: Collega[]
): Inrichting['organisaties'][number] => ({
  slug,
  naam,
  soort,
  medewerkers: collegas.map(([colleague, voornaam, achternaam, ...rollen]) => ({
    slug: colleague,
    voornaam,
    achternaam,
    rollen: rollen.filter((rol) => !functies.includes(rol)),
    functies: rollen.filter((rol) => functies.includes(rol)),
    voorbeeld: true,
  })),
});
