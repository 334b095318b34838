import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Antwoord } from './contract.ts';
import { oordeelOf, uitkomstOf, uitkomstenOf, zinOf } from './oordeel.ts';
import type { Criteria, Gezegd } from './oordeel.ts';

const sleutels = ['een', 'twee', 'drie'];
const partners = ['UWV', 'SW', 'WSP'];

const criteria: fc.Arbitrary<Criteria> = fc
  .tuple(...sleutels.map(() => fc.constantFrom('nog_niet' as const, 'ongeschikt' as const)))
  .map((gevolgen) =>
    Object.fromEntries(
      sleutels.map((naam, plek) => [naam, { naam, vraag: naam, hoofd: false, bij_nee: gevolgen[plek] ?? 'nog_niet' }]),
    ),
  );

/** What each partner said last, of some criteria or of none. */
const gezegd: fc.Arbitrary<Gezegd[]> = fc.uniqueArray(
  fc.record({
    criterium: fc.constantFrom(...sleutels),
    organisatieId: fc.constantFrom(...partners),
    antwoord: fc.constantFrom(...Antwoord.options),
  }),
  { selector: ({ criterium, organisatieId }) => `${criterium} ${organisatieId}` },
);

const holds = (claim: (regels: Criteria, over: Gezegd[]) => void) => fc.assert(fc.property(criteria, gezegd, claim));

describe('the verdict', () => {
  test('is geschikt only when of every criterium somebody says yes and nobody anything else', () => {
    holds((regels, over) => {
      const all = sleutels.every((criterium) => {
        const said = over.filter((one) => one.criterium === criterium);
        return said.length > 0 && said.every(({ antwoord }) => antwoord === 'ja');
      });
      expect(oordeelOf(regels, over) === 'geschikt').toBe(all);
    });
  });

  test('is ongeschikt only when a criterium that says so is a no on which nobody disagrees', () => {
    holds((regels, over) => {
      const hard = uitkomstenOf(regels, over).some(
        ([one, uitkomst]) => uitkomst === 'nee' && regels[one]?.bij_nee === 'ongeschikt',
      );
      expect(oordeelOf(regels, over) === 'ongeschikt').toBe(hard);
    });
  });

  test('does not hang on the order in which partners spoke, nor on who of them said it', () => {
    holds((regels, over) => {
      const oordeel = oordeelOf(regels, over);
      expect(oordeelOf(regels, over.toReversed())).toBe(oordeel);
      const anders = over.map((one) => ({
        ...one,
        organisatieId: partners[2 - partners.indexOf(one.organisatieId)] ?? '',
      }));
      expect(oordeelOf(regels, anders)).toBe(oordeel);
    });
  });

  test('of what nobody spoke about, or what is no criterium, does not come', () => {
    holds((regels, over) => {
      expect(oordeelOf(regels, [])).toBeNull();
      const buiten = { criterium: 'iets_anders', organisatieId: 'UWV', antwoord: 'nee' } as const;
      expect(oordeelOf(regels, [...over, buiten])).toBe(oordeelOf(regels, over));
    });
  });

  test('never gets better by one more no', () => {
    const rang = ['ongeschikt', 'nog_niet', null, 'geschikt'];
    holds((regels, over) => {
      for (const criterium of sleutels.filter((one) => over.every((said) => said.criterium !== one))) {
        const erger = oordeelOf(regels, [...over, { criterium, organisatieId: 'UWV', antwoord: 'nee' }]);
        expect(rang.indexOf(erger)).toBeLessThanOrEqual(rang.indexOf(oordeelOf(regels, over)));
      }
    });
  });

  test('has a sentence that names every criterium it hangs on', () => {
    holds((regels, over) => {
      const zin = zinOf(regels, over);
      expect(zin).toMatch(/^(Geschikt|Nog niet|Niet geschikt|Nog geen oordeel)/);
      if (zin.startsWith('Geschikt')) return;
      const welke = zin.startsWith('Nog geen') ? ['onbekend', 'oneens'] : ['nee'];
      const named = uitkomstenOf(regels, over).filter(([, uitkomst]) => welke.includes(uitkomst));
      for (const [criterium] of named) expect(zin).toContain(criterium);
    });
  });
});

test.each([
  [['ja', 'nee'], 'oneens'],
  [['ja', 'onbekend'], 'onbekend'],
  [['nee', 'onbekend'], 'nee'],
  [['ja', 'ja'], 'ja'],
  [[], 'onbekend'],
] as const)('partners who say %j say together: %s', (antwoorden, uitkomst) => {
  expect(uitkomstOf([...antwoorden])).toBe(uitkomst);
});
