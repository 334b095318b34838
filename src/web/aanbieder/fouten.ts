import { problems } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem.ts';

/** What can go wrong on the way to a provider and back. The address of the page holds only a key of this list. */
const fouten = [
  ...(['aanmelding_verlopen', 'aanmelding_afgebroken', 'aanmelding_ongeldig', 'aanmelding_te_licht'] as const),
  ...(['aanmelding_onbekend', 'inwoner_onbekend', 'aanbieder_onbereikbaar', 'te_vaak'] as const),
] satisfies ProblemCode[];

/** What to tell somebody who came back without being let in. */
export function foutOf(key: string | undefined): string | undefined {
  const code = fouten.find((one) => one === key);
  return code && `${problems[code][1]}.`;
}

/** The key under which the sign-in page tells this refusal. */
export const foutKey = (code: ProblemCode): string | undefined => fouten.find((one) => one === code);
