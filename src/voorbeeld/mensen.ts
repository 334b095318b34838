/** Made-up people: names that nobody bears and numbers that nobody has. */

// prettier-ignore
const voornamen = [
  'Sam', 'Noa', 'Robin', 'Yassin', 'Kim', 'Jip', 'Aya', 'Luca', 'Mika', 'Sanne', 'Bilal', 'Roos', 'Dex', 'Fatima', 'Tijn',
  'Lina', 'Omar', 'Puck', 'Rayan', 'Sofie', 'Teun', 'Yara', 'Bram', 'Dina', 'Floor', 'Hamza', 'Isa', 'Joep', 'Kaya', 'Mo',
];
// prettier-ignore
const achternamen = [
  'Voorbeeld', 'van Proef', 'de Test', 'El Fictie', 'Verzonnen', 'van der Schijn', 'Demonstratie', 'de Oefening',
  'Denkbeeld', 'van Papier', 'Modelman', 'te Staal', 'de Schets', 'Ben Monster', 'Toonbeeld', 'van den Dummy',
  'Proefstra', 'Nepveld', 'de Maquette', 'Figuurlijk', 'van Sjabloon', 'Testema', 'El Bedenksel', 'ter Illustratie',
];

/** BSNs that pass the 11-test, from a range that is not handed out; no two the same. */
export function* listBsns(vanaf: number): Generator<string, never> {
  for (let basis = vanaf; ; basis += 37) {
    const cijfers = [...String(basis)].map(Number);
    const laatste = cijfers.reduce((som, cijfer, plaats) => som + cijfer * (9 - plaats), 0) % 11;
    if (laatste < 10) yield `${basis}${laatste}`;
  }
}

/** A name for a number; the same number always has the same. */
export const naamOf = (nummer: number) => ({
  voornaam: voornamen[nummer % voornamen.length] ?? '',
  achternaam: achternamen[Math.floor(nummer / voornamen.length + nummer) % achternamen.length] ?? '',
});
