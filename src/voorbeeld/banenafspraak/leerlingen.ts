import { plus } from '../kalender.ts';
import type { Loting } from '../loting.ts';
import { listBsns, naamOf } from '../mensen.ts';
import { buitenZomer, wegen, zomerweken } from './getallen.ts';
import type { Weg } from './getallen.ts';

export type Profiel = 'arbeid' | 'dagbesteding' | 'vervolgonderwijs';

/** Somebody of whom a school says that the day of leaving is known. Nobody here exists. */
export type Leerling = {
  nummer: number;
  school: 0 | 1;
  naam: string;
  geboortedatum: string;
  bsn: string;
  uitstroom: string;
  profiel: Profiel;
  wajong: boolean;
};

/** Somebody of 2015, with the way that person goes and the place among those who go it. */
export type Kandidaat = Leerling & { weg: Weg; plek: number };

type Gegeven = Pick<Leerling, 'uitstroom' | 'profiel' | 'wajong'>;

/** Makes people with a number, a name and a BSN of their own; the same call gives the same people every time. */
export function startKlas(loting: Loting): (gegeven: Gegeven) => Leerling {
  const bsns = listBsns(94_000_029);
  let nummer = 0;
  return (gegeven) => {
    const { voornaam, achternaam } = naamOf(nummer * 11 + 4);
    const geboortedatum = plus(gegeven.uitstroom, -loting.getal(6_300, 7_200));
    const school = nummer % 2 === 0 ? 0 : 1;
    const wie = { nummer, naam: `${voornaam} ${achternaam}`, geboortedatum, bsn: bsns.next().value };
    nummer += 1;
    return { ...wie, school, ...gegeven };
  };
}

/** Which way people go, each as often as it is told; `plek` is the place among those who go the same way. */
const listWegen = (aantallen: readonly (readonly [Weg, number])[]) =>
  aantallen.flatMap(([weg, aantal]) => Array.from({ length: aantal }, (_, plek) => ({ weg, plek })));

const profielen: Partial<Record<Weg, Profiel>> = {
  ...{ wajong_toegekend: 'dagbesteding', wajong_tijdelijk: 'dagbesteding', dagbesteding: 'dagbesteding' },
  ...{ opleiding: 'vervolgonderwijs', opleiding_ongesproken: 'vervolgonderwijs' },
};

/** Who leaves in another month than those of the summer: people for whom nothing is asked. */
const maybeLater = new Set<Weg>(['opleiding', 'opleiding_ongesproken', 'dagbesteding', 'ongesproken']);

/** On which day somebody leaves: each from the days of the summer or, when those run out, of the rest of the year. */
function startDagen(loting: Loting): (weg: Weg) => string {
  const zomer = loting.schud(zomerweken.flatMap(([maandag, aantal]) => Array.from({ length: aantal }, () => maandag)));
  const anders = [...buitenZomer];
  return (weg) => {
    const later = maybeLater.has(weg) && (zomer.length === 0 || loting.getal(1, 2) === 1) ? anders.shift() : undefined;
    return later ?? plus(zomer.shift() ?? '2015-07-06', loting.getal(0, 4));
  };
}

/** Those who left in earlier years, and then those of the summer. */
export function listKandidaten(loting: Loting, makeLeerling: ReturnType<typeof startKlas>): Kandidaat[][] {
  const dagOf = startDagen(loting);
  const oud = listWegen(wegen.oud).map(({ weg, plek }) => {
    const uitstroom = plus(loting.kies(['2013-06-17', '2014-06-16']), loting.getal(0, 30));
    return { ...makeLeerling({ uitstroom, profiel: 'arbeid', wajong: false }), weg, plek };
  });
  const zomer = listWegen(wegen.zomer).map(({ weg, plek }) => {
    const profiel = profielen[weg] ?? 'arbeid';
    return { ...makeLeerling({ uitstroom: dagOf(weg), profiel, wajong: weg.startsWith('wajong') }), weg, plek };
  });
  return [oud, zomer];
}
