import { plus, werkdag } from '../kalender.ts';
import { plek as plekToegekend } from './plekstappen.ts';
import type { Bron } from './plekstappen.ts';
import type { Stap } from './spel.ts';
import * as stappen from './stappen.ts';
import { deelname, intrekking, openheidNaarWerkgever, uitwisseling } from './toestemming.ts';
import { baan, werk } from './werkstappen.ts';

/** Days of which the example knows: today, and the working day so many days ago. */
export type Dagen = { vandaag: string; ago(dagen: number): string };

/** Somebody of today: the place in the row, since when the casus runs, and the money of this year. */
export type Hier = Dagen & { plek: number; start: string; geld: Bron };

/** Who is a client of UWV, who does not want to work yet, and who came in this week. */
const vanUwv = 3;
const nogNiet = 10;
const nieuw = 11;

/** What was done with each up to now: things for today, something late, and an overdracht that waits. */
export function listHedenstappen(hier: Hier): Stap[] {
  const { plek, start } = hier;
  const na = (dagen: number): string => werkdag(plus(start, dagen));
  if (plek === nieuw) return [stappen.telefoon(na(1))];
  return [stappen.telefoon(na(1)), deelname(na(2)), uitwisseling(na(3)), ...listIps(hier, na), ...listEigen(hier)];
}

function listIps({ plek, geld }: Hier, na: (dagen: number) => string): Stap[] {
  if (plek === nogNiet) return [stappen.herstel(na(10))];
  return [
    ...(plek === vanUwv ? [] : [plekToegekend(na(9), geld, na(14))]),
    plek === vanUwv ? stappen.ipsVanUwv(na(14)) : stappen.ipsTraject(na(14)),
    stappen.openheid(na(14), plek % 3 === 0 ? 'volledig' : 'functioneel'),
    stappen.stapVanIps(na(14), 'werkprofiel'),
    openheidNaarWerkgever(na(15)),
    ...(plek === 9 ? [] : [stappen.stapVanIps(na(20), 'zoekplan')]),
    ...(plek >= 7 ? [] : [stappen.stapVanIps(na(24), 'zoeken')]),
  ];
}

/** What is only of this one person. */
function listEigen({ plek, vandaag, ago }: Hier): Stap[] {
  switch (plek) {
    case 0:
      return [werk(baan(ago(75), ['Bakkerij Korst', 'bakker in opleiding'], 24)), koffie(ago(8), plus(vandaag, 4))];
    case 1:
      return [werk(baan(ago(40), ['Wasserij De Knijper', 'medewerker strijkerij'], 16, 'baan_met_subsidie'))];
    case 2:
      return [
        stappen.overdracht(ago(3), 'De kandidaat wil stoppen met IPS en gaat verder met de gemeente.'),
        stappen.afspraak(ago(10), 'Uitleggen wat de gemeente nu doet', plus(vandaag, 8)),
      ];
    case 4:
      return [werk(baan(ago(20), ['Hotel De Sleutel', 'medewerker ontbijt'], 20))];
    case 6:
      return [stappen.afspraak(ago(9), 'Samen langs het tuincentrum', vandaag)];
    case 7:
      return [stappen.afspraak(ago(7), 'Cv nakijken', plus(vandaag, 3))];
    case 8:
      return [
        intrekking(ago(6)),
        stappen.afspraak(ago(6), 'Bespreken wat de gemeente nog mag weten', plus(vandaag, 1)),
      ];
    case nogNiet:
      return [stappen.afspraak(ago(20), 'Opnieuw vragen of werk nu past', ago(2))];
    default:
      return [];
  }
}

const koffie = (dag: string, klaar: string): Stap => stappen.afspraak(dag, 'Op het werk langsgaan voor koffie', klaar);
