import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterium } from '../programma/contract.ts';
import { beginfeiten } from '../programma/criterium.contract.ts';
import { holds } from '../programma/criterium.ts';
import { unmetOf } from './eisen.ts';

const work: Criterium = { feit: 'betaald_werk', is: true };
const offList: Criterium = { feit: 'van_lijst', is: true };
const spoken: Criterium = { feit: 'gesprekken', minstens: 1 };

const leaf = fc.constantFrom(work, offList, spoken);
const members = fc.array(leaf, { minLength: 1, maxLength: 3 });
const eisen = fc.oneof(
  leaf,
  members.map((een) => ({ een })),
  members.map((geen) => ({ geen })),
  members.map((alle) => ({ alle: [...alle, { een: alle }] })),
);
const feiten = fc
  .record({ betaald_werk: fc.boolean(), van_lijst: fc.boolean(), gesprekken: fc.nat(2) })
  .map((some) => ({ ...beginfeiten, ...some }));

describe('the requirements of an outcome', () => {
  test('are unmet in part exactly when they do not hold, and no part that holds is named', () => {
    fc.assert(
      fc.property(eisen, feiten, (eis, nu) => {
        const unmet = unmetOf(eis, nu);
        expect(unmet.length === 0).toBe(holds(eis, nu));
        expect(unmet.some((part) => holds(part, nu))).toBe(false);
      }),
    );
  });

  test('name a choice as one requirement, since either would do', () => {
    const either = { een: [work, offList] };
    expect(unmetOf({ alle: [spoken, either] }, { ...beginfeiten, gesprekken: 1 })).toEqual([either]);
  });
});
