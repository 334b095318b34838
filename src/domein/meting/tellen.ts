import type { Criterium, Indicator, Programma } from '../programma/contract.ts';
import type { Los } from './los.ts';
import { heldOp } from './stand.ts';
import type { Feitenstand, Groep } from './stand.ts';

/** Figures from groups of casussen with the same facts: pure, so that the same facts give the same figure for ever. */

const sum = (groepen: Groep[], of: (groep: Groep) => number): number => groepen.reduce((n, groep) => n + of(groep), 0);

const where = (waar: Criterium | undefined, groepen: Groep[]): Groep[] =>
  waar === undefined ? groepen : groepen.filter(({ feiten }) => heldOp(waar, feiten));

export const zonderAanbod: Criterium = {
  alle: [
    { feit: 'gesloten', is: false },
    { feit: 'passend_aanbod', is: false },
  ],
};

export const countCasussen = (groepen: Groep[]): number => sum(groepen, ({ casussen }) => casussen);

/** What a verband is counted from on one day: its casussen, and what stands outside them. */
export type Meetpunt = { groepen: Groep[]; los: Los };

/** Whether there are casussen behind a figure that can be opened. */
export const opens = ({ telt, lijst }: Indicator): boolean =>
  lijst === undefined && (telt === 'casussen' || telt === 'deelnemers' || isCounted(telt));

/** What is counted by the piece, so that a casus with none of it is not among them. */
export const countedFeiten = ['gesprekken', 'gesprekken_jaar', 'plaatsingen'] as const;
type Counted = (typeof countedFeiten)[number];
const isCounted = (telt: Indicator['telt']): telt is Counted => countedFeiten.some((feit) => feit === telt);

/** Whether a casus is among what an indicator counts. A gesprek or plaatsing counts where there is at least one. */
export function counts({ telt, waar }: Indicator, feiten: Feitenstand): boolean {
  if (waar !== undefined && !heldOp(waar, feiten)) return false;
  return !isCounted(telt) || feiten[telt] > 0;
}

/** How much an indicator counts; null when it is not for the reader. Of colleagues also who, so that nobody counts twice. */
export type Aantal = { waarde: number | null; wie: Set<string> };

/** Every indicator of a programme, counted in one verband. */
export function countIndicatoren({ indicatoren }: Programma, meetpunt: Meetpunt): Record<string, Aantal> {
  const counted = Object.entries(indicatoren).map(
    ([sleutel, one]) => [sleutel, countIndicator(one, meetpunt)] as const,
  );
  return Object.fromEntries(counted);
}

function countIndicator(indicator: Indicator, meetpunt: Meetpunt): Aantal {
  if (indicator.telt !== 'medewerkers') return { waarde: countWaarde(indicator, meetpunt), wie: new Set() };
  const groepen = where(indicator.waar, meetpunt.groepen);
  const wie = new Set(groepen.flatMap(({ medewerkers }) => colleaguesIn(medewerkers, indicator.rol)));
  return { waarde: wie.size, wie };
}

const colleaguesIn = (medewerkers: Record<string, string[]>, rol: string | undefined): string[] =>
  rol === undefined ? Object.values(medewerkers).flat() : (medewerkers[rol] ?? []);

function countWaarde({ telt, waar, lijst, soort }: Indicator, { groepen, los }: Meetpunt): number | null {
  if (lijst !== undefined) return los.lijsten[lijst] ?? null;
  switch (telt) {
    case 'verbanden':
    case 'trajectplekken':
    case 'bedrag':
      return los[telt];
    case 'aanvragen':
      return soort === undefined
        ? Object.values(los.aanvragen).reduce((n, aantal) => n + aantal, 0)
        : (los.aanvragen[soort] ?? 0);
    default:
      return sum(where(waar, groepen), ({ casussen, feiten }) => casussen * (isCounted(telt) ? feiten[telt] : 1));
  }
}

/** The same indicators over several verbanden: what one may not know in one of them, one may not know of all. */
export function addUp(delen: Record<string, Aantal>[]): Record<string, Aantal> {
  const sleutels = new Set(delen.flatMap((deel) => Object.keys(deel)));
  return Object.fromEntries(
    [...sleutels].map((sleutel) => [sleutel, addAantallen(delen.flatMap((deel) => deel[sleutel] ?? []))]),
  );
}

function addAantallen(aantallen: Aantal[]): Aantal {
  const wie = new Set(aantallen.flatMap((een) => [...een.wie]));
  if (wie.size > 0) return { waarde: wie.size, wie };
  const waarde = aantallen.reduce<number | null>(
    (som, een) => (som === null || een.waarde === null ? null : som + een.waarde),
    0,
  );
  return { waarde, wie };
}
