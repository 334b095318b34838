import { plus } from '../kalender.ts';
import { eindeVerhaal, vergelijkingen } from './kalender.ts';
import type { Loting } from '../loting.ts';
import type { Stap } from './spel.ts';
import {
  aanbod,
  aanvaard,
  afloop,
  afspraak,
  contactpoging,
  geweigerd,
  gesprek,
  traject,
  trajectEinde,
} from './stappen.ts';

/** What the story needs to know of a young person: a number, when the casus opened, and how chance falls. */
export type Hoofdpersoon = { nummer: number; groep: number; loting: Loting };

/** For whom work was the first that fitted, and for whom treatment; the others came to day activity. */
const naarWerk = 29;
const naarZorg = 18;

const afspraken = [
  'Identiteitsbewijs aanvragen en meenemen',
  'Cv invullen met de trajectbegeleider',
  'Langsgaan bij de werkplaats om te kijken',
  'Huisarts bellen voor een afspraak',
  'Schulden op een rij zetten met de bewindvoerder',
  'Drie dagen op tijd beginnen in de werkplaats',
  'Formulier voor vervoer inleveren',
] as const;

const verslagen = [
  'Rustig gesprek. Weet wat er van hem of haar wordt verwacht en wil weer een vast ritme in de week.',
  'Gesproken over de dagindeling. Vroeg opstaan lukt nog niet elke dag.',
  'Wil met de handen werken. Bezoek aan een leerbedrijf besproken.',
  'Moeder was mee. Afgesproken wie er belt als het niet lukt.',
] as const;

const aanbieders = {
  reintegratietraject: ['Werkplaats De Kade (voorbeeld)', 'Leerbedrijf Het Dok (voorbeeld)'],
  behandeltraject: ['Polikliniek De Brug (voorbeeld)', 'Kliniek Oever (voorbeeld)'],
  dagbestedingstraject: ['Atelier Noord (voorbeeld)', 'Stadsboerderij Aan Wal (voorbeeld)'],
} as const;
export type Soort = keyof typeof aanbieders;

/** What fits a young person; the same number always gets the same. */
export function soortOf(nummer: number): Soort {
  const plaats = (nummer * 23) % 62;
  if (plaats < naarWerk) return 'reintegratietraject';
  return plaats < naarWerk + naarZorg ? 'behandeltraject' : 'dagbestedingstraject';
}

/** An aanbod that is accepted and begins: twelve days in all. */
export function passend(dag: string, soort: Soort, loting: Loting, einde?: string): Stap[] {
  const aanbieder = loting.kies(aanbieders[soort]);
  return [aanbod(dag, soort), aanvaard(plus(dag, 5)), traject(plus(dag, 12), soort, aanbieder, einde)];
}

/** Of the first offers, one in seven is refused; then something else fits. */
function firstAanbod({ nummer, loting }: Hoofdpersoon, dag: string): Stap[] {
  const soort = soortOf(nummer);
  if (nummer % 7 !== 3) return passend(dag, soort, loting);
  const eerst = soort === 'reintegratietraject' ? 'dagbestedingstraject' : 'reintegratietraject';
  return [aanbod(dag, eerst), geweigerd(plus(dag, 7)), ...passend(plus(dag, 18), soort, loting)];
}

/** A conversation, or a no-show with what is done about it. */
function contact({ loting }: Hoofdpersoon, dag: string): Stap[] {
  const wie = loting.kies(['regisseur', 'regisseur', 'ad']);
  const kanaal = loting.kies(['fysiek', 'fysiek', 'huisbezoek', 'telefonisch', 'beeldbellen']);
  if (loting.getal(1, 8) === 1) {
    const gemist = gesprek(dag, wie, { kanaal: 'fysiek', gevoerd: false });
    return [gemist, contactpoging(plus(dag, 2), 'bericht_achtergelaten'), gesprek(plus(dag, 7), wie, { kanaal })];
  }
  const verslag = loting.getal(1, 3) === 1 ? { verslag: loting.kies(verslagen) } : {};
  return [gesprek(dag, wie, { kanaal, ...verslag })];
}

/** Something is agreed, and two weeks later it is known how it went. */
export function agreed({ loting }: Pick<Hoofdpersoon, 'loting'>, dag: string): Stap[] {
  const uitkomst = loting.kies(['nagekomen', 'nagekomen', 'nagekomen', 'niet_nagekomen', 'vervallen']);
  return [afspraak(dag, 'regisseur', loting.kies(afspraken), plus(dag, 14)), afloop(plus(dag, 15), uitkomst)];
}

/** Something is agreed of which the day has yet to come, or has just gone by. */
export const openAfspraak = (loting: Loting, dag: string, klaar: string): Stap =>
  afspraak(dag, 'regisseur', loting.kies(afspraken), klaar);

/** After a year the first traject of the first group is done, and the next begins the day after. */
function renewed({ nummer, groep, loting }: Hoofdpersoon): Stap[] {
  if (groep > 0 || nummer % 3 > 0) return [];
  const dag = '2014-05-15';
  return [...passend(plus(dag, -12), soortOf(nummer), loting), trajectEinde(plus(dag, -1), 'afgerond')];
}

/** The guidance of one young person from the opening of the casus to the end of 2014, or to an earlier day. */
export function listBegeleiding(persoon: Hoofdpersoon, tot: string = eindeVerhaal): Stap[] {
  const { loting, groep } = persoon;
  const begin = vergelijkingen[groep] ?? vergelijkingen[0];
  const stappen = loting.getal(0, 1) === 0 ? [] : [contactpoging(plus(begin, 3), 'geen_gehoor')];
  stappen.push(...firstAanbod(persoon, plus(begin, loting.getal(17, 26))), ...renewed(persoon));
  let vorige = '';
  for (let dag = plus(begin, loting.getal(5, 13)); dag < plus(tot, -16); dag = plus(dag, loting.getal(22, 38))) {
    stappen.push(...contact(persoon, dag));
    if (dag > vorige && loting.getal(0, 2) === 0) {
      stappen.push(...agreed(persoon, dag));
      vorige = plus(dag, 16);
    }
  }
  return stappen;
}
