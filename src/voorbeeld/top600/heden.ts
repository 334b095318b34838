import { dayOf } from '../../core/clock.ts';
import { openAfspraak, passend, soortOf } from './begeleiding.ts';
import { collegas, otherThan } from './gebeurtenissen.ts';
import { plus } from '../kalender.ts';
import { listKennisNu } from './kennis.ts';
import { startLoting } from '../loting.ts';
import type { Loting } from '../loting.ts';
import { overdracht } from './regiestappen.ts';
import type { Ids } from './regiestappen.ts';
import { play } from './spel.ts';
import type { Jongere, Stap } from './spel.ts';
import { afloop, gesprek, trajectEinde } from './stappen.ts';
import type { Toneel } from '../toneel.ts';

/** How long ago the present begins: long enough for a traject to have begun and gone on. */
const terug = 150;

/**
 * Carries the story on to today, so that the example looks like a working week: most casussen are up to date, some
 * conversations are late, some things are for today, and three overdrachten wait.
 */
export async function playHeden(toneel: Toneel, jongeren: readonly Jongere[], ids: Ids): Promise<void> {
  const vandaag = dayOf(new Date());
  const rollen = jongeren.map((jongere) => ({ jongere, stappen: listHeden(jongere, vandaag, ids) }));
  await play(toneel, rollen, [plus(vandaag, -terug - 10), plus(vandaag, 1)]);
}

/** On the very day, be it a Sunday: what is for today is for today. */
const opDeDag = (stap: Stap, dag: string): Stap => ({ ...stap, dag });

/** In the last months somebody spoke with everybody; with one in ten that is too long ago, with one in ten just so. */
function lastGesprek({ nummer }: Jongere, loting: Loting): number {
  if (nummer % 10 === 3) return 32;
  return nummer % 10 === 6 ? 28 : loting.getal(2, 24);
}

function listHeden(jongere: Jongere, vandaag: string, ids: Ids): Stap[] {
  const { nummer } = jongere;
  const loting = startLoting(5000 + nummer);
  const ago = (dagen: number): string => plus(vandaag, -dagen);
  const soort = soortOf(nummer);
  const laatste = lastGesprek(jongere, loting);
  const stappen = [
    afloop(ago(terug), 'nagekomen'),
    ...passend(ago(terug - 1), soort, loting, nummer % 13 === 5 ? plus(vandaag, 6) : plus(vandaag, 60)),
    trajectEinde(ago(terug - 12), 'afgerond'),
    gesprek(ago(terug - 5), 'ad', { kanaal: 'beeldbellen' }),
    ...[laatste + 78, laatste + 51, laatste + 25].map((dagen) => gesprek(ago(dagen), 'regisseur')),
    opDeDag(
      gesprek(ago(laatste), loting.kies(['regisseur', 'regisseur', 'ad']), { kanaal: 'huisbezoek' }),
      ago(laatste),
    ),
    ...listKennisNu(nummer, ago),
    ...listAfspraken(jongere, loting, ago),
    ...listOverdrachten(jongere, ago, ids),
  ];
  return stappen.toSorted((een, ander) => een.dag.localeCompare(ander.dag));
}

/** What was agreed: a few things that should have been done by now, some for today, most for the coming weeks. */
function listAfspraken({ nummer }: Jongere, loting: Loting, ago: (dagen: number) => string): Stap[] {
  const gemaakt = ago(loting.getal(8, 20));
  switch (nummer % 6) {
    case 1:
      return [openAfspraak(loting, gemaakt, ago(nummer % 4 === 1 ? 3 : 0))];
    case 2:
    case 4:
      return [openAfspraak(loting, gemaakt, ago(-loting.getal(1, 12)))];
    default:
      return [];
  }
}

/** Two overdrachten of the last days, and one on which nobody answered in time. */
function listOverdrachten({ nummer, regisseur }: Jongere, ago: (dagen: number) => string, ids: Ids): Stap[] {
  const { noor, lars, mariska, rosa, inge, joost } = collegas;
  switch (nummer) {
    case 10:
      return [
        overdracht(
          ago(2),
          ids,
          otherThan(regisseur, mariska, rosa),
          'Verhuisd; de gemeente is nu het eerste aanspreekpunt.',
        ),
      ];
    case 22:
      return [overdracht(ago(1), ids, otherThan(regisseur, inge, noor), 'Er is zicht op een baan.')];
    case 40:
      return [overdracht(ago(17), ids, otherThan(regisseur, lars, joost), 'Zorg is nu het belangrijkst.')];
    default:
      return [];
  }
}
