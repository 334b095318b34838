import { splitNaam } from './naam.ts';

/** A colleague whom a list may name: in the role that the column gives. */
export type Genoemde = {
  medewerkerId: string;
  voornaam: string;
  achternaam: string;
  organisatie: string;
  organisatiesoort: string;
};

const accenten = /\p{Mark}/gu;
const apostrof = /['’‘`]/g;
const leesteken = /[^\p{Letter}\p{Number}]+/gu;
const metOrganisatie = /^(.*?)\(([^()]*)\)\s*$/;

/** Words without capitals, accents and marks; of initials only the first remains. */
function bareWoorden(tekst: string): string[] {
  const kaal = tekst.normalize('NFD').replace(accenten, '').replace(apostrof, '').toLowerCase();
  const woorden = kaal.split(leesteken).filter((woord) => woord !== '');
  const eerste = woorden.findIndex((woord) => woord.length === 1);
  return woorden.filter((woord, i) => woord.length > 1 || i === eerste);
}

const bare = (tekst: string): string => bareWoorden(tekst).join(' ');

/** The ways in which a list may write a name: "Lars van Dam", "L. van Dam"; with the surname first is read the same. */
function formsOf({ voornaam, achternaam }: Genoemde): string[] {
  return [bare(`${voornaam} ${achternaam}`), bare(`${voornaam.charAt(0)} ${achternaam}`)];
}

/** "Dam, L. van" and "van Dam, L." become "L. van Dam". */
function spokenForm(naam: string): string {
  if (!naam.includes(',')) return bare(naam);
  const { voornaam, achternaam } = splitNaam(naam);
  return bare(`${voornaam} ${achternaam}`);
}

function worksAt(collega: Genoemde, organisatie: string): boolean {
  const woorden = bareWoorden(collega.organisatie);
  return organisatie === collega.organisatiesoort || bareWoorden(organisatie).every((woord) => woorden.includes(woord));
}

/**
 * Makes the function that recognises a colleague in the words of a list: initial and surname or the whole name, with or
 * without the organisation between brackets. Two colleagues who fit are no answer.
 */
export function startHerkenning(collegas: readonly Genoemde[]): (tekst: string) => Genoemde | null {
  const perVorm = new Map<string, Genoemde[]>();
  for (const collega of collegas) {
    for (const vorm of new Set(formsOf(collega))) perVorm.set(vorm, [...(perVorm.get(vorm) ?? []), collega]);
  }
  const gezien = new Map<string, Genoemde | null>();
  const find = (tekst: string): Genoemde | null => {
    const [, naam = tekst, organisatie = ''] = metOrganisatie.exec(tekst) ?? [];
    const bij = bare(organisatie);
    const passend = (perVorm.get(spokenForm(naam)) ?? []).filter((een) => bij === '' || worksAt(een, bij));
    return passend.length === 1 ? (passend[0] ?? null) : null;
  };
  return (tekst) => {
    const bekend = gezien.get(tekst);
    if (bekend !== undefined) return bekend;
    const gevonden = find(tekst);
    gezien.set(tekst, gevonden);
    return gevonden;
  };
}
