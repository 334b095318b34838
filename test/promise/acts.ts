import fc from 'fast-check';
import type { Programma } from '../../src/domein/programma/contract.ts';

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
  plaatsing: 6,
  plaatsing_einde: 3,
  waarneming: 8,
  werkgevercontact: 2,
  aanbieden: 14,
  beantwoorden: 14,
  tegelijk: 3,
  intrekken: 4,
  aanvraag: 7,
  termijn: 6,
  aanvraag_weg: 1,
  besluit: 7,
  bezwaar: 4,
  bezwaar_besluit: 4,
  aanvraag_verbetering: 5,
  oordeel: 8,
  beoordeling: 6,
  benodigdheid: 3,
  benodigdheid_einde: 3,
  bron: 2,
  plek: 6,
  plek_tegelijk: 3,
  plek_einde: 3,
  detachering: 5,
  detachering_einde: 2,
  overname: 2,
  instemming: 5,
  instemming_weg: 4,
  overleg: 2,
  agenda: 5,
  tafel: 4,
  overlegafspraak: 4,
  agendauitkomst: 3,
  overleg_dicht: 1,
  overleg_verzet: 2,
  overleg_af: 1,
  selectie: 1,
  sluiten: 3,
  openen: 2,
  caseload: 1,
  vertrek: 1,
  terugkeer: 2,
  klok: 8,
} as const;

export type Soort = keyof typeof weights;

/** Acts that only some programmes know are mostly taken there; one time in sixteen in any other, which must refuse. */
export const needs: Partial<Record<Soort, (programma: Programma) => boolean>> = {};

for (const soort of ['aanvraag', 'termijn', 'aanvraag_weg', 'besluit'] as const)
  needs[soort] = ({ aanvragen }) => Object.keys(aanvragen).length > 0;
for (const soort of ['bezwaar', 'bezwaar_besluit', 'aanvraag_verbetering'] as const)
  needs[soort] = ({ aanvragen }) => Object.keys(aanvragen).length > 0;
for (const soort of ['oordeel', 'beoordeling', 'benodigdheid', 'benodigdheid_einde'] as const)
  needs[soort] = ({ selectietafel }) => selectietafel !== undefined;
for (const soort of ['bron', 'plek', 'plek_tegelijk', 'plek_einde'] as const)
  needs[soort] = ({ financiering }) => financiering !== undefined;
for (const soort of ['detachering', 'detachering_einde', 'overname'] as const)
  needs[soort] = ({ detachering }) => detachering !== undefined;
for (const soort of ['overleg', 'agenda', 'tafel', 'overlegafspraak', 'agendauitkomst'] as const)
  needs[soort] = ({ casusoverleg }) => casusoverleg !== undefined;
for (const soort of ['overleg_dicht', 'overleg_verzet', 'overleg_af'] as const)
  needs[soort] = ({ casusoverleg }) => casusoverleg !== undefined;
needs.selectie = ({ selecties }) => Object.keys(selecties).length > 0;
needs.werkgevercontact = ({ getrouwheid }) => getrouwheid !== undefined;

const soorten = Object.entries(weights).map(([value, weight]) => ({ weight, arbitrary: fc.constant(value as Soort) }));

const step: fc.Arbitrary<Step> = fc.record({
  soort: fc.oneof(...soorten),
  wie: fc.nat(999),
  casus: fc.nat(999),
  keuze: fc.nat(999),
});

/** A life of this many steps, that begins so many months after the first day. */
export type Life = { months: number; steps: Step[] };

/** To find the fewest steps that break something, a life may be shorter. */
export const lifeOf = (steps: number, shorter: boolean): fc.Arbitrary<Life> =>
  fc.record({
    months: fc.nat(720),
    steps: fc.array(step, { minLength: shorter ? 0 : steps, maxLength: steps, size: 'max' }),
  });
