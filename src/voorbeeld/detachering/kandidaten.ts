import { plus } from '../kalender.ts';
import type { Loting } from '../loting.ts';
import { listBsns, naamOf } from '../mensen.ts';
import { golven, hoogstensMaanden, minstensUren, perGolf } from './getallen.ts';

/** What a dossier says: only what the table weighs. */
export type Dossier = { gemotiveerd: boolean; uren: number; direct: boolean; maanden: number };

/** Somebody whom UWV brings to the table. Nobody here exists. */
export type Kandidaat = Dossier & { nummer: number; naam: string; geboortedatum: string; bsn: string };

/** The criteria of the programme, in the words of its file. */
export const criteria = {
  gemotiveerd: ({ gemotiveerd }) => gemotiveerd,
  minstens_twaalf_uur: ({ uren }) => uren >= minstensUren,
  direct_beschikbaar: ({ direct }) => direct,
  binnen_drie_maanden: ({ maanden }) => maanden <= hoogstensMaanden,
} satisfies Record<string, (dossier: Dossier) => boolean>;
export type Criterium = keyof typeof criteria;

const criterium = (naam: string): naam is Criterium => naam in criteria;
export const namen: readonly Criterium[] = Object.keys(criteria).filter(criterium);

/** What on paper stands between a candidate and the pilot. */
export const listOnvervuld = (dossier: Dossier): Criterium[] => namen.filter((naam) => !criteria[naam](dossier));

/** Places in each delivery of somebody who fits on paper. */
const passend = [1, 5, 9, 15, 19, 23];

const fits = (loting: Loting): Dossier => ({
  gemotiveerd: true,
  uren: loting.kies([12, 16, 20, 24, 28, 32]),
  direct: true,
  maanden: loting.getal(1, hoogstensMaanden),
});

/** Somebody for whom it is too early: on one of the criteria or more. */
function tooEarly(loting: Loting, plek: number): Dossier {
  const dossier = fits(loting);
  const over = (deler: number): boolean => loting.getal(1, deler) === 1;
  return {
    gemotiveerd: plek % 4 !== 0 && !over(8),
    uren: plek % 4 === 1 || over(4) ? loting.kies([4, 6, 8, 10]) : dossier.uren,
    direct: plek % 4 !== 2 && !over(6),
    maanden: plek % 4 === 3 || over(3) ? loting.getal(4, 12) : dossier.maanden,
  };
}

const person = (nummer: number, bsn: string, dossier: Dossier, loting: Loting): Kandidaat => {
  const { voornaam, achternaam } = naamOf(nummer * 11 + 5);
  const geboortedatum = plus('1984-01-01', loting.getal(0, 4_000));
  return { ...dossier, nummer, naam: `${voornaam} ${achternaam}`, geboortedatum, bsn };
};

/** Everybody of the pilot: the deliveries one after the other. */
export function listKandidaten(loting: Loting): Kandidaat[] {
  const bsns = listBsns(96_000_017);
  return golven.flatMap((_, golf) =>
    Array.from({ length: perGolf }, (_leeg, plek) => {
      const dossier = passend.includes(plek) ? fits(loting) : tooEarly(loting, plek);
      return person(golf * perGolf + plek, bsns.next().value, dossier, loting);
    }),
  );
}

/** Who is brought to the table in the present, each in a place that says whether they fit. */
export function listNieuwen(loting: Loting, plekken: readonly boolean[]): Kandidaat[] {
  const bsns = listBsns(96_100_009);
  return plekken.map((past, plek) => {
    const dossier = past ? fits(loting) : tooEarly(loting, plek);
    const nieuw = person(300 + plek, bsns.next().value, dossier, loting);
    return { ...nieuw, geboortedatum: plus('1998-01-01', plek * 97) };
  });
}
