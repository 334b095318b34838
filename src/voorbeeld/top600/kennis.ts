import { recordContactgegeven } from '../../domein/contactgegeven/contract.ts';
import { recordWaarneming } from '../../domein/waarneming/contract.ts';
import type { Waarde } from '../../domein/waarneming/contract.ts';
import { soortOf } from './begeleiding.ts';
import { plus, werkdag } from '../kalender.ts';
import { vergelijkingen } from './kalender.ts';
import { startLoting } from '../loting.ts';
import { plaatsOf } from './spel.ts';
import type { Stap, Wie } from './spel.ts';

/** What partners find out about a young person, beside what they do together. */

const netwerken = ['voldoende', 'beperkt', 'beperkt', 'geisoleerd', 'onbekend'] as const;
const noden = ['wonen', 'geld', 'dagritme', 'dagritme', 'zorg'] as const;

/** `gezien`: the day on which it was so, when it was written down later. */
type Gezien = { kenmerk: string; waarde: Waarde; gezien?: string | undefined };

const waarneming = (dag: string, wie: Wie, { kenmerk, waarde, gezien }: Gezien): Stap => ({
  dag: werkdag(dag),
  wie,
  doe: (call, jongere, datum) => {
    const bron = kenmerk === 'sociaal_netwerk' ? 'deelnemer' : 'organisatie';
    return call(recordWaarneming, { ...plaatsOf(jongere), kenmerk, waarde, datum: gezien ?? datum, bron });
  },
});

/** A number that no telephone company gives out. */
const telefoon = (dag: string, nummer: number): Stap => ({
  dag: werkdag(dag),
  wie: 'regisseur',
  doe: (call, jongere, datum) => {
    const waarde = `06 0000 ${String(nummer).padStart(4, '0')}`;
    const gegeven = { soort: 'telefoon', waarde, van: 'deelnemer', voorkeur: nummer % 3 === 0 } as const;
    return call(recordContactgegeven, { ...plaatsOf(jongere), ...gegeven, datum });
  },
});

const email = (dag: string, nummer: number): Stap => ({
  dag: werkdag(dag),
  wie: 'ad',
  doe: (call, jongere, datum) => {
    const waarde = `jongere-${nummer}@voorbeeld.example`;
    const gegeven = { soort: 'email', waarde, van: 'deelnemer', voorkeur: true } as const;
    return call(recordContactgegeven, { ...plaatsOf(jongere), ...gegeven, datum });
  },
});

/** The step on the ladder: where somebody began, and where that person comes to with what fits. */
const trede = (dag: string, hoogte: number, gezien?: string): Stap =>
  waarneming(dag, 'ad', { kenmerk: 'participatietrede', waarde: `trede_${hoogte}`, gezien });
const beginOf = (nummer: number): number => 1 + (nummer % 2);
const reached = (nummer: number): number => (soortOf(nummer) === 'reintegratietraject' ? 4 : 3);

/** The first year and a half: how to call, where somebody stands, and half a year later again. */
export function listKennis(nummer: number, groep: number): Stap[] {
  const loting = startLoting(9000 + nummer);
  const begin = vergelijkingen[groep] ?? vergelijkingen[0];
  const na = (dagen: number): string => plus(begin, dagen);
  return [
    telefoon(na(loting.getal(2, 6)), nummer),
    trede(na(loting.getal(14, 24)), beginOf(nummer)),
    trede(na(loting.getal(170, 180)), reached(nummer) - (nummer % 3 === 0 ? 1 : 0)),
    ...(nummer % 3 === 1 ? [email(na(loting.getal(20, 40)), nummer)] : []),
    ...(nummer % 2 === 0
      ? [waarneming(na(30), 'ad', { kenmerk: 'sociaal_netwerk', waarde: loting.kies(netwerken) })]
      : []),
    ...(nummer % 3 === 0
      ? [waarneming(na(36), 'regisseur', { kenmerk: 'eerst_nodig', waarde: loting.kies(noden) })]
      : []),
    ...(soortOf(nummer) === 'reintegratietraject' && nummer % 2 === 1
      ? [waarneming(na(60), 'ad', { kenmerk: 'werkuren', waarde: loting.kies([12, 16, 20, 24]) })]
      : []),
  ];
}

/** How it is now; with one in fifteen it is just over half a year ago that somebody looked at the step. */
export function listKennisNu(nummer: number, ago: (dagen: number) => string): Stap[] {
  const netwerk = netwerken[nummer % netwerken.length] ?? 'onbekend';
  return [
    nummer % 15 === 2
      ? trede(ago(140), reached(nummer), ago(186 + (nummer % 4)))
      : trede(ago(20 + (nummer % 100)), reached(nummer)),
    waarneming(ago(25 + ((nummer * 7) % 110)), 'ad', { kenmerk: 'sociaal_netwerk', waarde: netwerk }),
  ];
}
