import type { Criterium, Indicator, Programma } from '../programma/contract.ts';
import { beginfeiten } from '../programma/criterium.contract.ts';
import { faseOf } from '../programma/fase.ts';
import type { Cijfer, Fasestand, Stroom } from './contract.ts';
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

function countIndicator({ telt, waar, rol }: Indicator, groepen: Groep[]): number {
  const counted = where(waar, groepen);
  switch (telt) {
    case 'casussen':
    case 'deelnemers':
      return countCasussen(counted);
    case 'gesprekken':
      return sum(counted, ({ casussen, feiten }) => casussen * feiten.gesprekken);
    case 'plaatsingen':
      return sum(counted, ({ casussen, feiten }) => casussen * feiten.plaatsingen);
    case 'medewerkers':
      return new Set(counted.flatMap(({ medewerkers }) => colleaguesIn(medewerkers, rol))).size;
  }
}

const colleaguesIn = (medewerkers: Record<string, string[]>, rol: string | undefined): string[] =>
  rol === undefined ? Object.values(medewerkers).flat() : (medewerkers[rol] ?? []);

/** Whether there are casussen behind a figure that can be opened. */
export const opens = ({ telt, lijst }: Indicator): boolean => lijst === undefined && telt !== 'medewerkers';

/** What is counted by the piece, so that a casus with none of it is not among them. */
export const countedFeiten = ['gesprekken', 'gesprekken_jaar', 'plaatsingen'] as const;

/** Whether a casus is among what an indicator counts. A gesprek or plaatsing counts where there is at least one. */
export function counts({ telt, waar }: Indicator, feiten: Feitenstand): boolean {
  if (waar !== undefined && !heldOp(waar, feiten)) return false;
  if (telt === 'gesprekken') return feiten.gesprekken > 0;
  return telt !== 'plaatsingen' || feiten.plaatsingen > 0;
}

const eenheden = ({ woorden }: Programma): Record<Indicator['telt'], string> => ({
  casussen: woorden.casus.meervoud,
  deelnemers: woorden.deelnemer.meervoud,
  gesprekken: 'gesprekken',
  medewerkers: 'medewerkers',
  plaatsingen: woorden.plaatsing.meervoud,
});

const notYours = 'Dit cijfer is van de organisatie die de lijst levert. Alleen collega’s daar zien het.';

/** How many stand on each list; null for who does not supply it. */
export type Lijsttelling = Record<string, number | null>;

/** Every indicator of the programme with its definition, since a figure without one says nothing. */
export function figuresOf(programma: Programma, groepen: Groep[], lijsten: Lijsttelling): Cijfer[] {
  const value = (indicator: Indicator): number | null =>
    indicator.lijst === undefined ? countIndicator(indicator, groepen) : (lijsten[indicator.lijst] ?? null);
  return Object.entries(programma.indicatoren).map(([sleutel, indicator]) => {
    const { naam, definitie, telt, deel_van, norm } = indicator;
    const waarde = value(indicator);
    const whole = deel_van === undefined ? undefined : programma.indicatoren[deel_van];
    return {
      sleutel,
      naam,
      definitie,
      waarde,
      eenheid: eenheden(programma)[telt],
      opent: opens(indicator),
      ...(whole && shareOf(waarde, value(whole))),
      ...(norm !== undefined && { norm }),
      ...(waarde === null && { toelichting: notYours }),
    };
  });
}

/** A share of nothing is no share. Where only the whole is not for the reader, the value still is. */
function shareOf(waarde: number | null, noemer: number | null): Pick<Cijfer, 'noemer' | 'aandeel' | 'toelichting'> {
  const aandeel = waarde === null || noemer === null || noemer === 0 ? null : waarde / noemer;
  return { noemer, aandeel, ...(noemer === null && { toelichting: notYours }) };
}

/** How many casussen are in each phase, by the programme of the verband. */
export function fasenOf(programma: Programma, groepen: Groep[]): Fasestand[] {
  const aantallen = new Map<string, number>();
  for (const { feiten, casussen } of groepen) {
    const fase = faseOf(programma, { ...beginfeiten, ...feiten });
    aantallen.set(fase, (aantallen.get(fase) ?? 0) + casussen);
  }
  return programma.fasen.map(({ fase, naam, omschrijving, tak, einde, volgende }) => ({
    fase,
    naam,
    omschrijving,
    einde,
    volgende,
    aantal: aantallen.get(fase) ?? 0,
    ...(tak && { tak }),
  }));
}

/**
 * The streams of the picture: each phase hangs under the first one that leads to it, and who is further on has passed.
 * A phase that leads back to an earlier one draws no stream.
 */
export function stromenOf(fasen: Fasestand[]): Stroom[] {
  const leading = fasen.map(({ fase }, place) =>
    fasen.findIndex((one, at) => at < place && one.volgende.includes(fase)),
  );
  const through = fasen.map(({ aantal }) => aantal);
  for (let place = fasen.length - 1; place > 0; place--) {
    const from = leading[place] ?? -1;
    if (from >= 0) through[from] = (through[from] ?? 0) + (through[place] ?? 0);
  }
  return fasen.flatMap(({ fase }, place) => {
    const van = fasen[leading[place] ?? -1]?.fase;
    return van === undefined ? [] : [{ van, naar: fase, aantal: through[place] ?? 0 }];
  });
}
