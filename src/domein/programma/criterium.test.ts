import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Criterium, beginfeiten, feiten, type Feiten } from './criterium.contract.ts';
import { explain, holds } from './criterium.ts';

const sleutel = fc.constantFrom('werk', 'zorg', 'dag');
const getal = fc.nat(6);

const anyFeiten: fc.Arbitrary<Feiten> = fc.record({
  onbetaald_werk: fc.boolean(),
  detachering: fc.boolean(),
  plek: fc.boolean(),
  gesprekken_jaar: getal,
  beoordeling: fc.option(sleutel),
  plaatsingsvorm: fc.uniqueArray(sleutel),
  aangevraagd: fc.uniqueArray(sleutel),
  aanvraag: fc.uniqueArray(sleutel),
  toegekend: fc.uniqueArray(sleutel),
  afgewezen: fc.uniqueArray(sleutel),
  kenmerken: fc.dictionary(sleutel, fc.oneof(getal, sleutel, fc.boolean())),
  van_lijst: fc.boolean(),
  overdracht_open: fc.boolean(),
  passend_aanbod: fc.boolean(),
  betaald_werk: fc.boolean(),
  gesloten: fc.boolean(),
  gesprekken: getal,
  uren: fc.option(getal),
  maanden_werk: fc.option(getal),
  uitstroom: fc.option(sleutel),
  aanbod: fc.uniqueArray(sleutel),
});

const getalfeit = fc.constantFrom('gesprekken', 'uren', 'maanden_werk');
const keuzefeit = fc.constantFrom('uitstroom', 'aanbod', 'beoordeling', 'toegekend');
const jaNee = fc.record({ feit: fc.constantFrom('van_lijst', 'betaald_werk', 'gesloten'), is: fc.boolean() });
const voorwaarde: fc.Arbitrary<unknown> = fc.oneof(
  jaNee,
  fc.record({ kenmerk: sleutel, is: fc.oneof(getal, sleutel, fc.boolean()) }),
  fc.record({ kenmerk: sleutel, minstens: getal }),
  fc.record({ kenmerk: sleutel, bekend: fc.boolean() }),
  fc.record({ feit: getalfeit, is: getal }),
  fc.record({ feit: getalfeit, minstens: getal }),
  fc.record({ feit: getalfeit, hoogstens: getal }),
  fc.record({ feit: getalfeit, tussen: fc.tuple(getal, getal).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]) }),
  fc.record({ feit: keuzefeit, is: sleutel }),
  fc.record({ feit: keuzefeit, een_van: fc.array(sleutel, { minLength: 1, maxLength: 3 }) }),
  fc.record({ feit: fc.oneof(getalfeit, keuzefeit), bekend: fc.boolean() }),
);

/** Any criterium of the vocabulary, made as a file would give it and read by the contract. */
const { criterium } = fc.letrec((tie) => {
  const leden = fc.array(tie('criterium'), { minLength: 1, maxLength: 3 });
  return {
    criterium: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      voorwaarde,
      fc.record({ alle: leden }),
      fc.record({ een: leden }),
      fc.record({ geen: leden }),
    ),
  };
});
const anyCriterium = criterium.map((value) => Criterium.parse(value));
const anyLeden = fc.array(anyCriterium, { minLength: 1, maxLength: 4 });

describe('for all criteria and all facts', () => {
  test('geen is not een', () => {
    fc.assert(
      fc.property(anyLeden, anyFeiten, (leden, nu) => holds({ geen: leden }, nu) === !holds({ een: leden }, nu)),
    );
  });

  test('alle is none that is not', () => {
    const allNot = (leden: Criterium[]): Criterium => ({ geen: leden.map((lid) => ({ geen: [lid] })) });
    fc.assert(fc.property(anyLeden, anyFeiten, (leden, nu) => holds({ alle: leden }, nu) === holds(allNot(leden), nu)));
  });

  test('one member alone says the same under alle and een', () => {
    fc.assert(
      fc.property(anyCriterium, anyFeiten, (lid, nu) => {
        expect([holds({ alle: [lid] }, nu), holds({ een: [lid] }, nu)]).toEqual([holds(lid, nu), holds(lid, nu)]);
      }),
    );
  });

  test('the sentence is one sentence', () => {
    fc.assert(fc.property(anyCriterium, (lid) => /^\(*\p{Lu}[^.]*\.$/u.test(explain(lid))));
  });
});

test('of what is not known nothing is true, except that it is not known', () => {
  expect(holds({ feit: 'uren', hoogstens: 40 }, beginfeiten)).toBe(false);
  expect(holds({ feit: 'uren', bekend: false }, beginfeiten)).toBe(true);
  expect(holds({ feit: 'uren', is: 0 }, { ...beginfeiten, uren: 0 })).toBe(true);
  expect(holds({ feit: 'uitstroom', een_van: ['werk'] }, beginfeiten)).toBe(false);
});

test('bounds belong to the range', () => {
  const at = (uren: number): boolean => holds({ feit: 'uren', tussen: [12, 24] }, { ...beginfeiten, uren });
  expect([at(11.5), at(12), at(24), at(24.5)]).toEqual([false, true, true, false]);
});

test('a list is asked whether it holds something', () => {
  const nu: Feiten = { ...beginfeiten, aanbod: ['zorg', 'dag'] };
  expect(holds({ feit: 'aanbod', is: 'dag' }, nu)).toBe(true);
  expect(holds({ feit: 'aanbod', een_van: ['werk', 'zorg'] }, nu)).toBe(true);
  expect(holds({ feit: 'aanbod', is: 'werk' }, nu)).toBe(false);
  expect(holds({ feit: 'aanbod', bekend: true }, beginfeiten)).toBe(false);
});

test('a criterium is explained in Dutch, with the names of the programme', () => {
  const eisen = Criterium.parse({
    alle: [
      { feit: 'betaald_werk', is: true },
      { feit: 'van_lijst', is: false },
      { een: [{ feit: 'uren', minstens: 12 }, { geen: [{ feit: 'aanbod', een_van: ['zorg', 'dag'] }] }] },
    ],
  });
  expect(explain(eisen, (key) => ({ zorg: 'Behandeltraject', dag: 'Dagbesteding' })[key] ?? key)).toBe(
    'Heeft nu betaald werk en staat nog op de lijst en (het aantal uren betaald werk per week is minstens 12 of ' +
      '(niet waar is: het aanbod dat nu loopt is Behandeltraject of Dagbesteding)).',
  );
});

test('every fact has exactly the comparisons of its kind', () => {
  const fits = { ja_nee: { is: true }, getal: { minstens: 1 }, sleutel: { is: 'werk' }, sleutels: { is: 'werk' } };
  for (const [feit, { soort }] of Object.entries(feiten)) {
    expect(Criterium.safeParse({ feit, ...fits[soort] }).success).toBe(true);
    expect(Criterium.safeParse({ feit, ...(soort === 'getal' ? fits.sleutel : fits.getal) }).success).toBe(false);
  }
});
