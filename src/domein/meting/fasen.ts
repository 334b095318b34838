import type { Programma } from '../programma/contract.ts';
import { faseOf } from '../programma/fase.ts';
import type { Fasestand, Stroom } from './contract.ts';
import type { Groep } from './stand.ts';

/** How many casussen are in each phase, by the programme of the verband. */
export function fasenOf(programma: Programma, groepen: Groep[]): Fasestand[] {
  const aantallen = new Map<string, number>();
  for (const { feiten, casussen } of groepen) {
    const fase = faseOf(programma, feiten);
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
