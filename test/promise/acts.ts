import fc from 'fast-check';

/**
 * One random step. `wie`, `casus` and `keuze` are only numbers: which colleague, casus or choice they mean depends on
 * what there is when the step is taken, so that every sequence makes sense and can be shrunk.
 */
export type Step = { soort: Soort; wie: number; casus: number; keuze: number };

const weights = {
  gesprek: 14,
  verbetering: 4,
  contactpoging: 4,
  afspraak: 8,
  afloop: 6,
  aanbod: 7,
  antwoord: 6,
  traject: 6,
  traject_einde: 4,
  plaatsing: 4,
  plaatsing_einde: 3,
  aanbieden: 14,
  beantwoorden: 14,
  tegelijk: 3,
  intrekken: 4,
  sluiten: 2,
  openen: 2,
  caseload: 1,
  vertrek: 1,
  terugkeer: 2,
  klok: 6,
} as const;

export type Soort = keyof typeof weights;

const soorten = Object.entries(weights).map(([value, weight]) => ({ weight, arbitrary: fc.constant(value as Soort) }));

export const step: fc.Arbitrary<Step> = fc.record({
  soort: fc.oneof(...soorten),
  wie: fc.nat(999),
  casus: fc.nat(999),
  keuze: fc.nat(999),
});
