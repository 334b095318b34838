import { dayOf } from '../../core/clock.ts';
import { plus, werkdag } from '../kalender.ts';
import { startLoting } from '../loting.ts';
import type { Loting } from '../loting.ts';
import { playMenigte } from '../menigte.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';
import { addGesprekken, addWaarnemingen } from './handelingen.ts';
import type { Gezien, Rol } from './handelingen.ts';
import { listStappen } from './nu.ts';
import { gemeenteVan, verbandVan } from './partners.ts';
import type { Regio } from './partners.ts';
import { handOf } from './spelen.ts';
import type { Geopend } from './spelen.ts';

/** So many of the clients of an adviser in the region where one looks around asked to go on after the five years. */
export const blijven = 12;

/**
 * Carries those who stayed on to today, so that the worklist of an adviser looks like a working week: two conversations a
 * year, with some too long ago, and what is known of them seen again not long ago.
 */
export async function playHeden(toneel: Toneel, geopend: Geopend, adviseur: string, rollen: readonly Rol[]) {
  const vandaag = dayOf(new Date());
  const loting = startLoting(rollen.length);
  const later = rollen.map(({ casusId, verhaal }, plek) => {
    const gesprekken = listGesprekken(vandaag, plek, loting);
    return { casusId, verhaal: { ...verhaal, gesprekken } };
  });
  goTo(toneel, vandaag);
  await playMenigte(toneel, adviseur, handOf(geopend, rollen), async (tx, hand) => {
    await addGesprekken(tx, hand, later);
    await addWaarnemingen(tx, hand, later.flatMap(seenAgain));
  });
}

type Adviseur = { adviseur: string; rollen: readonly Rol[] };

/** What runs for each of them today, laid down on the day it began, one act after the other as colleagues would do it. */
export async function playNu(toneel: Toneel, regio: Regio, adviseurs: readonly Adviseur[]): Promise<void> {
  const vandaag = dayOf(new Date());
  const [gemeente] = await toneel.owner`select id from organisatie where slug = ${gemeenteVan(regio)}`;
  const gedaan = adviseurs.flatMap(({ adviseur, rollen }, nummer) =>
    listStappen(nummer, String(gemeente?.['id'])).flatMap((stappen, plek) =>
      stappen.map((stap) => ({ ...stap, adviseur, casusId: rollen[plek]?.casusId ?? '' })),
    ),
  );
  for (const { geleden, adviseur, casusId, doe } of gedaan.toSorted((een, ander) => ander.geleden - een.geleden)) {
    const datum = plus(vandaag, -geleden);
    goTo(toneel, datum);
    await doe(await toneel.as(adviseur), { verband: verbandVan(regio.naam), casusId }, datum);
  }
}

/** Half a year between two conversations is the norm; with one in six the last one is just too long ago. */
function listGesprekken(vandaag: string, plek: number, loting: Loting): string[] {
  const laatste =
    plek % 6 === 1 ? loting.getal(185, 200) : plek % 6 === 4 ? loting.getal(176, 181) : loting.getal(9, 160);
  const dagen: string[] = [];
  for (let dag = plus(vandaag, -laatste); dag > '2018-03-01'; dag = plus(dag, -loting.getal(150, 175))) {
    dagen.unshift(werkdag(dag));
  }
  return dagen;
}

const treden = ['trede_1', 'trede_2', 'trede_2', 'trede_3', 'trede_4'] as const;

/** Seen at the last conversation; with who does not come any more the step was last seen before that. */
function seenAgain({ casusId, verhaal }: Rol): Gezien[] {
  const [datum] = verhaal.gesprekken.slice(-1);
  const trede = treden[verhaal.nummer % treden.length] ?? 'trede_2';
  const netwerk = verhaal.netwerk.at(-1)?.waarde ?? 'onbekend';
  return datum === undefined
    ? []
    : [
        { casusId, kenmerk: 'sociaal_netwerk', datum, waarde: netwerk },
        { casusId, kenmerk: 'participatietrede', datum, waarde: trede },
      ];
}
