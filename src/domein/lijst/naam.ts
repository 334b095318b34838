/** A person's name in two parts; the tussenvoegsels stand in front of the achternaam: "van 't Dekker". */
export type Naam = { voornaam: string; achternaam: string };

const tussenvoegsels = new Set(
  (
    "aan af al bij da de del den der des di do dos du el het 'n in la le onder op over 's 't te ten ter tot " +
    'uijt uit van vom von voor zu zum zur'
  ).split(' '),
);
const formule = /^[=+\-@]/;
const witruimte = /\s+/;

/** Partners write the apostrophe of 't and 's in three ways. */
function isTussenvoegsel(woord: string): boolean {
  return tussenvoegsels.has(woord.toLowerCase().replace(/[’‘`]/, "'"));
}

function splitAtComma(tekst: string, komma: number): Naam {
  const voor = tekst.slice(0, komma).trim().split(witruimte);
  const na = tekst
    .slice(komma + 1)
    .trim()
    .split(witruimte);
  let eind = na.length;
  while (eind > 1 && isTussenvoegsel(na[eind - 1] ?? '')) eind -= 1;
  const [eerste = '', ...rest] = voor;
  const begin = rest.length > 0 && isTussenvoegsel(eerste) ? eerste.toLowerCase() : eerste;
  return { voornaam: na.slice(0, eind).join(' '), achternaam: [...na.slice(eind), begin, ...rest].join(' ') };
}

/**
 * Splits a whole name. The achternaam begins at the first tussenvoegsel after the first word, else it is the last word.
 * A name that looks like a formula is text and stays in one piece.
 */
export function splitNaam(invoer: string): Naam {
  const tekst = invoer.trim();
  if (formule.test(tekst)) return { voornaam: '', achternaam: tekst };
  const komma = tekst.indexOf(',');
  if (komma > 0) return splitAtComma(tekst, komma);
  const woorden = tekst.split(witruimte);
  const voegsel = woorden.findIndex((woord, i) => i > 0 && i < woorden.length - 1 && isTussenvoegsel(woord));
  const begin = voegsel > 0 ? voegsel : woorden.length - 1;
  return { voornaam: woorden.slice(0, begin).join(' '), achternaam: woorden.slice(begin).join(' ') };
}

/** The name as one speaks it: "Quinten van 't Dekker". */
export function showNaam({ voornaam, achternaam }: Naam): string {
  return `${voornaam} ${achternaam}`.trim();
}

/** The name as it stands in a list sorted by achternaam: "Van 't Dekker, Quinten". */
export function showNaamOpLijst({ voornaam, achternaam }: Naam): string {
  const hoofd = achternaam.charAt(0).toUpperCase() + achternaam.slice(1);
  return voornaam === '' ? hoofd : `${hoofd}, ${voornaam}`;
}
