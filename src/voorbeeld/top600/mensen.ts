import { plus } from '../kalender.ts';
import { listBsns, naamOf } from '../mensen.ts';
import { leveringen, vergelijkingen } from './kalender.ts';
import type { Loting } from '../loting.ts';

/** Somebody on one list or on both; nobody here exists. `groep` says at which comparison the casus opens. */
export type Mens = {
  voornaam: string;
  achternaam: string;
  geboortedatum: string;
  bsn: string;
  regiehouder: string;
  ad: string;
  top600?: Periode;
  wajong?: Periode;
  groep?: number;
};
type Periode = { begin: string; einde?: string };

const regiehouders = [
  'S. Aksoy (gemeente)',
  'R. Okafor (GGD)',
  'M. de Wit (gemeente)',
  'J. Pieters (reclassering)',
  'L. van Dam (GGD)',
  'N. Visser (De Brug)',
] as const;
const ads = ['Inge Vermeulen', 'Tarik Bulut'] as const;

/** How many people the comparisons find one after the other: 62 in all. */
const groepen = [14, 16, 17, 15];
const aantallen = { opLijst: 600, vanLijst: 72, wajong: 700, ooitBeide: 6 };

type Deel = Pick<Mens, 'top600' | 'wajong' | 'groep'>;

/** On both lists, the younger of the two periods beginning just before the comparison that finds it. */
function onBoth(loting: Loting, groep: number): Deel {
  const laatste = plus(leveringen[groep] ?? leveringen[0], -loting.getal(5, 100));
  const eerste = plus('2011-05-01', loting.getal(0, 500));
  const [begin, recht] = loting.getal(0, 1) === 0 ? [laatste, eerste] : [eerste, laatste];
  return { top600: { begin }, wajong: { begin: recht }, groep };
}

function onTop600(loting: Loting): Deel {
  return { top600: { begin: plus('2011-05-01', loting.getal(0, 1200)) } };
}

function offTop600(loting: Loting): Deel {
  const begin = plus('2011-05-01', loting.getal(0, 500));
  return { top600: { begin, einde: plus(begin, loting.getal(180, 600)) } };
}

/** On both lists, but never on the same day. */
function onBothInTurn(loting: Loting): Deel {
  const { top600 } = offTop600(loting);
  return { ...(top600 && { top600 }), wajong: { begin: plus(top600?.einde ?? vergelijkingen[0], 30) } };
}

function onWajong(loting: Loting): Deel {
  const begin = plus('2005-01-01', loting.getal(0, 3200));
  return { wajong: loting.getal(1, 12) === 1 ? { begin, einde: plus(begin, loting.getal(200, 900)) } : { begin } };
}

/** Everybody of the example: first those on both lists, in the order in which they are found. */
export function listMensen(loting: Loting): Mens[] {
  const times = (aantal: number, make: (loting: Loting) => Deel): Deel[] =>
    Array.from({ length: aantal }, () => make(loting));
  const beide = groepen.flatMap((aantal, groep) => times(aantal, () => onBoth(loting, groep)));
  const delen = [
    ...beide,
    ...times(aantallen.opLijst - beide.length, onTop600),
    ...times(aantallen.ooitBeide, onBothInTurn),
    ...times(aantallen.vanLijst - aantallen.ooitBeide, offTop600),
    ...times(aantallen.wajong - beide.length - aantallen.ooitBeide, onWajong),
  ];
  const bsns = listBsns(90_012_345);
  return delen.map((deel, nummer) => ({
    ...naamOf(nummer),
    geboortedatum: plus('1990-01-01', loting.getal(0, 1200)),
    bsn: bsns.next().value,
    regiehouder: loting.kies(regiehouders),
    ad: ads[nummer % 2] ?? ads[0],
    ...deel,
  }));
}
