import { plus } from '../kalender.ts';
import { geaccepteerd, overdracht, overdrachtGeweigerd, plaatsing, uitstroom } from './regiestappen.ts';
import type { Ids, Ontvanger } from './regiestappen.ts';
import type { Stap } from './spel.ts';
import { gesprek, trajectEinde } from './stappen.ts';

/** Who leaves with a paid job and off the list: on which day the job begins. The list says per when they are off it. */
export const uitstromers: Record<number, string> = { 4: '2014-09-15', 17: '2014-10-06' };
export const vanLijstPer = '2014-12-01';
const gesloten = '2014-12-15';

export const collegas = {
  rosa: { slug: 'rosa-okafor', organisatie: 'ggd-amsterdam' },
  lars: { slug: 'lars-van-dam', organisatie: 'ggd-amsterdam' },
  mariska: { slug: 'mariska-de-wit', organisatie: 'gemeente-amsterdam' },
  sevda: { slug: 'sevda-aksoy', organisatie: 'gemeente-amsterdam' },
  noor: { slug: 'noor-visser', organisatie: 'de-brug' },
  joost: { slug: 'joost-pieters', organisatie: 'reclassering-amsterdam' },
  inge: { slug: 'inge-vermeulen', organisatie: 'uwv-amsterdam' },
  tarik: { slug: 'tarik-bulut', organisatie: 'uwv-amsterdam' },
} satisfies Record<string, Ontvanger>;

/** Somebody else than who has the regie now. */
export const otherThan = (slug: string, een: Ontvanger, ander: Ontvanger): Ontvanger =>
  een.slug === slug ? ander : een;

function accepted(dag: string, ids: Ids, naar: Ontvanger, reden: string): Stap[] {
  return [overdracht(dag, ids, naar, reden), geaccepteerd(plus(dag, 6), naar)];
}

type Wie = { nummer: number; regisseur: string };

/** Regie that was handed over in 2014: taken, refused and offered elsewhere, and one that waits on the peildatum. */
function overdrachtenOf({ nummer, regisseur }: Wie, ids: Ids): Stap[] {
  const { mariska, lars, noor, rosa, sevda, joost, tarik } = collegas;
  switch (nummer) {
    case 7:
      return accepted(
        '2014-03-04',
        ids,
        otherThan(regisseur, mariska, sevda),
        'Woont nu zelfstandig; de gemeente kent het gezin.',
      );
    case 13:
      return accepted('2014-04-08', ids, otherThan(regisseur, noor, lars), 'De behandeling staat nu voorop.');
    case 19: {
      const [eerst, daarna] = [otherThan(regisseur, rosa, lars), otherThan(regisseur, sevda, joost)];
      return [
        overdracht('2014-05-06', ids, eerst, 'Zorg is op dit moment het belangrijkst.'),
        overdrachtGeweigerd('2014-05-13', eerst, 'andere_collega', 'De zorg loopt al goed; werk komt nu eerst.'),
        ...accepted('2014-05-20', ids, daarna, 'De GGD wees op de stap naar werk.'),
      ];
    }
    case 25: {
      const naar = otherThan(regisseur, joost, noor);
      return [
        overdracht('2014-06-24', ids, naar, 'Er loopt ook toezicht.'),
        overdrachtGeweigerd('2014-07-01', naar, 'zelf_houden', 'Het toezicht stopt deze zomer.'),
      ];
    }
    case 31: {
      const [wacht, datum] = [overdracht('2014-08-26', ids, tarik, 'Werk is de laatste stap.'), '2014-09-04'];
      return [wacht, geaccepteerd(datum, tarik)];
    }
    default:
      return [];
  }
}

/** Work: two who leave with it, and some for whom it is a step. */
function werkOf({ nummer }: Wie): Stap[] {
  const begin = uitstromers[nummer];
  if (begin !== undefined) {
    const functie = nummer === 4 ? 'magazijnmedewerker' : 'hulpkok';
    const baan = { werkgever: 'Drukkerij De Steiger (voorbeeld)', functie, uren: 32, betaald: true };
    const eind = [gesprek(plus(gesloten, -4), 'regisseur'), uitstroom(gesloten, plus(vanLijstPer, 7))];
    return [plaatsing(begin, baan), trajectEinde(plus(begin, 1), 'afgerond'), ...eind];
  }
  if (nummer === 8) {
    const baan = { werkgever: 'Bakkerij Meel (voorbeeld)', functie: 'bezorger', uren: 20, betaald: true };
    return [plaatsing('2014-11-03', baan)];
  }
  if (nummer % 15 !== 11) return [];
  const proef = { werkgever: 'Kringloop Rond (voorbeeld)', functie: 'meewerken', uren: 16, betaald: false };
  return [plaatsing(`2014-0${5 + (nummer % 4)}-12`, proef)];
}

/** What happened in the lives of some, beside the guidance that everybody gets. */
export const listGebeurtenissen = (wie: Wie, ids: Ids): Stap[] => [...overdrachtenOf(wie, ids), ...werkOf(wie)];
