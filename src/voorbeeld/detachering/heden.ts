import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../core/clock.ts';
import { plus, werkdag } from '../kalender.ts';
import type { Loting } from '../loting.ts';
import { scenesOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { everyFourWeeks, offer, speak, workFor } from './begeleiding.ts';
import type { Werk } from './begeleiding.ts';
import { addInwoners } from './inwoners.ts';
import { listNieuwen } from './kandidaten.ts';
import { deliver } from './levering.ts';
import { listHedenstappen } from './hedenstappen.ts';
import { createRol } from './spel.ts';
import type { Rol } from './spel.ts';
import { beoordeling, judgeAll, lookAgain } from './tafel.ts';
import { listWeg } from './weg.ts';
import type { Loonmaand } from './weg.ts';
import type { Weg } from './wegen.ts';

/** Of a delivery half a year ago twelve were too early and six came to work; four dossiers are a week old. */
const plekken = [...times(12, false), ...times(6, true), ...times(3, false), true];

function times<Item>(aantal: number, item: Item): Item[] {
  return Array.from({ length: aantal }, () => item);
}

const [eerste, tafel, opnieuw, terug, laatste] = [150, 140, 56, 30, 8] as const;

/** On which day the table looks again at each who is too early: one day has gone by, one is today, most have yet to come. */
const kijkOver = [0, -4, 9, 16, 23, 30, 33, 35, 35, 35] as const;

/** How long ago somebody spoke with each: with two just too long, and with one the next time is today. */
const laatstGesproken: Record<number, number> = { 4: 33, 14: 30, 15: 28 };

/** Whose own page can be looked at: somebody who is too early, and somebody at work with an inlener. */
const inwoners = [0, 13];

type Dagen = { vandaag: string; ago(dagen: number): string };

/** The present of the verband: a working week of the table, of UWV and of the SW-bedrijven. */
export function listHeden(toneel: Toneel, loting: Loting): Scene[] {
  const vandaag = dayOf(new Date());
  const ago = (dagen: number): string => werkdag(plus(vandaag, -dagen));
  const rollen = listNieuwen(loting, plekken).map(createRol);
  const [eerder, nieuw] = [rollen.slice(0, 18), rollen.slice(18)];
  return [
    { dag: ago(eerste), doe: () => deliver(toneel, eerder) },
    { dag: ago(tafel), doe: () => judgeAll(toneel, eerder) },
    ...eerder.flatMap((rol) => scenesOf(toneel, rol, [beoordeling(ago(tafel), ago(opnieuw))])),
    ...listOpnieuw(toneel, eerder.slice(0, 12), { vandaag, ago }),
    ...eerder.slice(12).flatMap((rol, plek) => {
      const weg = listWegen(ago)[plek];
      return weg ? scenesOf(toneel, rol, listWeg(weg, ago(tafel), lastMonths(vandaag))) : [];
    }),
    { dag: ago(laatste), doe: () => deliver(toneel, nieuw) },
    ...rollen.flatMap((rol, plek) =>
      scenesOf(toneel, rol, listHedenstappen(plek, { vandaag, ago, terug: ago(terug) })),
    ),
    ...listBegeleiding(toneel, rollen, { vandaag, ago }),
    {
      dag: vandaag,
      doe: () =>
        addInwoners(
          toneel,
          rollen.filter((_, plek) => inwoners.includes(plek)),
        ),
    },
  ];
}

/** Where those who were geschikt at once have come to: between two inleners, at work with one, and taken on by one. */
function listWegen(ago: Dagen['ago']): Weg[] {
  return [
    { contract: ago(110), bij: ago(96), terug: { dag: ago(20), afloop: 'teruggekeerd' } },
    { contract: ago(112), bij: ago(90) },
    { contract: ago(105), bij: ago(84) },
    { contract: ago(98), bij: ago(77) },
    { contract: ago(91), bij: ago(70), tot: ago(-9) },
    { contract: ago(119), bij: ago(105), overname: ago(25) },
  ];
}

/** The two months before this one, of which the hours were paid. */
function lastMonths(vandaag: string): Loonmaand[] {
  const nu = Temporal.PlainDate.from(vandaag).toPlainYearMonth();
  return [2, 1].map((maanden) => {
    const maand = nu.subtract({ months: maanden });
    return { maand: maand.toString(), dag: maand.add({ months: 1 }).toPlainDate({ day: 2 }).toString() };
  });
}

/** The table looks again at who is too early; two of them come back before the others. */
function listOpnieuw(toneel: Toneel, rollen: readonly Rol[], { vandaag, ago }: Dagen): Scene[] {
  const ronden = rollen.map((rol, plek) => {
    const over = kijkOver[plek];
    const op = over === undefined ? ago(terug) : plus(vandaag, over);
    return { rol, ronden: [{ dag: ago(opnieuw), op }] };
  });
  return [{ dag: ago(opnieuw), doe: () => lookAgain(toneel, ronden) }];
}

const soorten = ['training', 'toeleiding', 'proefplaatsing'] as const;

/** What fitted meanwhile, and conversations up to now: by UWV, and by the SW-bedrijf of who has a contract there. */
function listBegeleiding(toneel: Toneel, rollen: readonly Rol[], { vandaag, ago }: Dagen): Scene[] {
  const wegen = listWegen(ago);
  const allen = rollen.map((rol, plek) => {
    const last = plus(vandaag, -(laatstGesproken[plek] ?? 3 + ((plek * 5) % 20)));
    const weg = wegen[plek - 12];
    const nieuw = plek < 20 ? [ago(20 - plek)] : [];
    const van = weg ? plus(weg.contract, 5) : ago(eerste - 6);
    return {
      rol,
      plek,
      bij: weg ? 'sw' : 'ad',
      waarde: plek < 18 ? [...everyFourWeeks(van, plus(last, -10)), last] : nieuw,
    };
  });
  const aanbod = allen
    .filter(({ plek }) => plek < 12 && plek !== 2 && plek !== 5)
    .map(({ rol, plek }) => ({ rol, waarde: { soort: soorten[plek % 3] ?? 'training', datum: ago(120) } }));
  const of = (wie: 'ad' | 'sw') => allen.filter(({ bij }) => bij === wie);
  const work = (wie: 'ad' | 'sw', ...meer: Werk[]) =>
    workFor(
      toneel,
      wie,
      of(wie).map(({ rol }) => rol),
      speak(of(wie)),
      ...meer,
    );
  return [
    { dag: vandaag, doe: () => work('ad', offer(aanbod)) },
    { dag: vandaag, doe: () => work('sw') },
  ];
}
