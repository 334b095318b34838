import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samenOf } from './samen.ts';
import type { Deel } from './samen.ts';

const digits = fc.array(fc.constantFrom(...'01257f'), { minLength: 29, maxLength: 29 }).map((all) => all.join(''));
const bits = fc.array(fc.constantFrom('0000', '1111'), { minLength: 29, maxLength: 29 }).map((all) => all.join(''));
const deel: fc.Arbitrary<Deel> = fc.record({
  niveaus: fc.array(fc.record({ altijd: digits, metInstemming: digits }), { maxLength: 3 }),
  omvang: bits,
});

/** One digit at a time, as a person would reckon it. */
function alone({ niveaus, omvang }: Deel, nr: number): number {
  const covered = omvang.slice(nr * 4, nr * 4 + 4) === '1111';
  return niveaus.reduce(
    (all, { altijd, metInstemming }) =>
      all | Number(`0x${altijd[nr]}`) | (covered ? Number(`0x${metInstemming[nr]}`) : 0),
    0,
  );
}

test('people together see of every gegeven the least that any of them sees alone, and nothing that is only their own', () => {
  fc.assert(
    fc.property(fc.array(deel, { minLength: 1, maxLength: 5 }), (delen) => {
      const samen = samenOf(delen);
      expect(samen).toMatch(/^[0-9a-f]{29}$/);
      for (let nr = 0; nr < 29; nr += 1) {
        const least = delen.map((one) => alone(one, nr)).reduce((een, ander) => een & ander);
        expect(Number(`0x${samen[nr]}`)).toBe(least & ~2);
      }
    }),
  );
});

test('somebody without a part leaves nothing for anybody, and at an empty table there is nothing', () => {
  const all = { niveaus: [{ altijd: 'f'.repeat(29), metInstemming: '0'.repeat(29) }], omvang: '0'.repeat(116) };
  expect(samenOf([all])).toBe('d'.repeat(29));
  expect(samenOf([all, { niveaus: [], omvang: '1'.repeat(116) }])).toBe('0'.repeat(29));
  expect(samenOf([])).toBe('0'.repeat(29));
});
