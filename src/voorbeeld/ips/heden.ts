import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../core/clock.ts';
import { plus, werkdag } from '../kalender.ts';
import { scenesOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { everyWeeks, guide } from './begeleiding.ts';
import type { Weken } from './begeleiding.ts';
import type { Aanmelding } from './getallen.ts';
import { listHedenstappen } from './hedenstappen.ts';
import type { Dagen } from './hedenstappen.ts';
import { listKandidaten } from './kandidaten.ts';
import { deliver } from './levering.ts';
import { planOverleg, together } from './overleg.ts';
import { bron } from './plekstappen.ts';
import { createRol } from './spel.ts';
import type { Rol } from './spel.ts';
import { werkgeverOf } from './wegen.ts';

/** Twelve people of today: nine with a place, a client of UWV, one who does not want to work yet and one who is new. */
const groepen = [
  { terug: 154, soorten: ['gemeente', 'gemeente', 'gemeente', 'UWV'] },
  { terug: 112, soorten: ['gemeente', 'gemeente', 'gemeente'] },
  { terug: 70, soorten: ['gemeente', 'gemeente', 'gemeente', 'nog_niet'] },
  { terug: 5, soorten: ['gemeente'] },
] as const;

/** How long ago each was last spoken with: with one that is just too long, and with two it is for today. */
const laatstGesproken = [9, 6, 3, 11, 5, 17, 14, 8, 2, 10, 14] as const;

/** From the day before they come in, somebody looks for work with them; up to now or up to their job. */
const zoekt: Record<number, readonly [van: number, tot: number]> = {
  ...{ 0: [128, 76], 1: [126, 41], 2: [120, 0], 3: [118, 0], 4: [84, 21], 5: [83, 0], 6: [80, 0] },
};

/** The money of this year: from the first of a month, seven months ago, for a year. */
function thisYear(vandaag: string) {
  const begin = Temporal.PlainDate.from(vandaag).subtract({ months: 7 }).with({ day: 1 });
  const einde = begin.add({ years: 1 }).subtract({ days: 1 });
  return {
    ...{ naam: `Regeling IPS voor gemeenten ${begin.year} (voorbeeld)`, begindatum: begin.toString() },
    ...{ einddatum: einde.toString(), bedrag: 108_000, plekken: 12, tarief: 8_000, coordinatie: 12_000, dagdelen: 1 },
  };
}

/** The present of the verband: a working week of two trajectbegeleiders and the partners around them. */
export function listHeden(toneel: Toneel): Scene[] {
  const vandaag = dayOf(new Date());
  const dagen: Dagen = { vandaag, ago: (terug) => werkdag(plus(vandaag, -terug)) };
  const rollen = listNieuwen(dagen);
  const [geld, begin] = bron(toneel, dagen.ago(160), thisYear(vandaag));
  return [
    begin,
    ...groepen.map(({ terug }, groep) => ({
      dag: dagen.ago(terug),
      doe: () =>
        deliver(
          toneel,
          rollen.filter((een) => een.groep === groep).map(({ rol }) => rol),
        ),
    })),
    ...rollen.flatMap(({ rol, groep }, plek) => {
      const start = dagen.ago(groepen[groep]?.terug ?? 0);
      return scenesOf(toneel, rol, listHedenstappen({ plek, start, geld, ...dagen }));
    }),
    {
      dag: vandaag,
      doe: () =>
        guide(
          toneel,
          rollen.slice(0, -1).map((een, plek) => weeksOf(een, plek, dagen)),
        ),
    },
    { dag: vandaag, doe: () => planDriegesprek(toneel, rollen, vandaag) },
  ];
}

type Nieuwe = { rol: Rol; groep: number };

function listNieuwen({ ago }: Dagen): Nieuwe[] {
  const aangemeld = groepen.flatMap(({ terug, soorten }, groep) =>
    soorten.map((soort, keer): { groep: number; aanmelding: Aanmelding } => ({
      groep,
      aanmelding: {
        datum: ago(terug + 12 - keer * 3),
        verantwoordelijk: soort === 'UWV' ? 'UWV' : 'gemeente',
        wil: soort !== 'nog_niet',
      },
    })),
  );
  const kandidaten = listKandidaten(
    aangemeld.map(({ aanmelding }) => aanmelding),
    101,
  );
  return kandidaten.map((kandidaat, plek) => ({ rol: createRol(kandidaat), groep: aangemeld[plek]?.groep ?? 0 }));
}

/** Conversations every two weeks up to the last one, and employers every week while somebody looks for work. */
function weeksOf({ rol, groep }: Nieuwe, plek: number, { vandaag, ago }: Dagen): Weken {
  const dagen = laatstGesproken[plek] ?? 7;
  const laatste = dagen < 14 ? ago(dagen) : plus(vandaag, -dagen);
  const eerder = everyWeeks(2, ago((groepen[groep]?.terug ?? 0) - 4), plus(laatste, -6));
  const [van, tot] = zoekt[plek] ?? [0, 0];
  const bezoeken = van === tot ? [] : everyWeeks(1, ago(van), ago(tot));
  return {
    rol,
    gesprekken: [...eerder, laatste],
    werkgevers: bezoeken.map((datum, keer) => ({
      ...{ datum, werkgever: werkgeverOf(plek, keer), metDeelnemer: keer % 2 === 1 },
      ...{ soort: 'in_persoon', plaats: 'bij_werkgever' },
    })),
  };
}

/** Next week the trajectbegeleider, the behandelaar and the klantmanager speak of two people. */
async function planDriegesprek(toneel: Toneel, rollen: readonly Nieuwe[], vandaag: string): Promise<void> {
  await planOverleg(toneel, plus(vandaag, 6), together(rollen.map(({ rol }) => rol)));
}
