/** Two verbanden with one working method, side by side: what is said of each difference, in Dutch. */
import type { Programma } from '../programma/contract.ts';
import { showDuur } from '../programma/duur.ts';
import type { Verschilregel } from './contract.ts';

/** A verband with the programme by which it works and who takes part in it. */
export type Kant = { naam: string; regels: Programma; partners: { naam: string; soort: string }[] };

type Paar = { hier: Kant; daar: Kant };
type Onderdeel = Verschilregel['onderdeel'];

/** Every difference, in the order in which one would ask; nothing when they work the same. */
export function compareVerbanden(paar: Paar): Verschilregel[] {
  return [
    ...compareVersie(paar),
    ...compareTabel(paar, 'partners', partnersOf),
    ...compareTabel(paar, 'termijnen', termijnenOf),
    ...compareTabel(paar, 'woorden', woordenOf),
    ...compareTabel(paar, 'rollen', rollenOf),
    ...compareTabel(paar, 'lijsten', lijstenOf),
  ];
}

/** One thing of a verband: what it is called, and how it is there. */
type Deel = { wat: string; hoe: string };
type Delen = Record<string, Deel>;

function compareTabel(paar: Paar, onderdeel: Onderdeel, delenOf: (kant: Kant) => Delen): Verschilregel[] {
  const [hier, daar] = [delenOf(paar.hier), delenOf(paar.daar)];
  return [...new Set([...Object.keys(hier), ...Object.keys(daar)])]
    .filter((sleutel) => hier[sleutel]?.hoe !== daar[sleutel]?.hoe)
    .map((sleutel) => ({
      onderdeel,
      wat: hier[sleutel]?.wat ?? daar[sleutel]?.wat ?? sleutel,
      ...say(paar, hier[sleutel]?.hoe ?? null, daar[sleutel]?.hoe ?? null),
    }));
}

function say({ hier: { naam: een }, daar: { naam: ander } }: Paar, hier: string | null, daar: string | null) {
  return { hier, daar, zin: `In ${een}: ${hier ?? 'niet'}. In ${ander}: ${daar ?? 'niet'}.` };
}

function compareVersie(paar: Paar): Verschilregel[] {
  const [hier, daar] = [sayVersie(paar.hier.regels), sayVersie(paar.daar.regels)];
  return hier === daar ? [] : [{ onderdeel: 'versie', wat: 'Programma', ...say(paar, hier, daar) }];
}

function sayVersie({ versie, herkomst }: Programma): string {
  return herkomst ? `eigen termijnen of woorden, op versie ${herkomst.versie}` : `versie ${versie}`;
}

function partnersOf({ regels, partners }: Kant): Delen {
  return mapDelen(regels.partners, ({ naam }, soort) => ({
    wat: naam,
    hoe: join(partners.filter((one) => one.soort === soort).map((one) => one.naam)),
  }));
}

/** A term is called by its key in words: its sentence holds the duration, and that is what differs. */
function termijnenOf({ regels }: Kant): Delen {
  return mapDelen(regels.termijnen, ({ duur, escalatie }, sleutel) => ({
    wat: sleutel.replaceAll('_', ' '),
    hoe: `${showDuur(duur)}, daarna hoort de ${regels.rollen[escalatie]?.naam ?? escalatie} het`,
  }));
}

function woordenOf({ regels }: Kant): Delen {
  return mapDelen(regels.woorden, ({ enkelvoud, meervoud }, begrip) => ({
    wat: begrip,
    hoe: enkelvoud === meervoud ? enkelvoud : `${enkelvoud}, ${meervoud}`,
  }));
}

function rollenOf({ regels }: Kant): Delen {
  return mapDelen(regels.rollen, ({ naam, mag, regisseur, escalatie }) => ({
    wat: naam,
    hoe: join([
      ...(regisseur ? ['regie'] : []),
      ...(escalatie ? ['hoort het als een termijn voorbij is'] : []),
      ...mag,
    ]),
  }));
}

function lijstenOf({ regels }: Kant): Delen {
  return mapDelen(regels.lijsten, ({ naam, leverancier, kolommen }) => ({
    wat: naam,
    hoe: `van ${regels.partners[leverancier]?.naam ?? leverancier}, met ${join(Object.values(kolommen).map((one) => one.naam))}`,
  }));
}

function mapDelen<Soort>(tabel: Record<string, Soort>, delen: (soort: Soort, sleutel: string) => Deel): Delen {
  return Object.fromEntries(Object.entries(tabel).map(([sleutel, soort]) => [sleutel, delen(soort, sleutel)]));
}

const join = (namen: string[]): string => (namen.length === 0 ? 'niemand' : namen.toSorted().join(', '));
