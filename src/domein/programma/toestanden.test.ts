import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Criterium, type Feiten } from './criterium.contract.ts';
import { holds } from './criterium.ts';
import { readProgramma } from './lezen.ts';
import { listToestanden } from './toestanden.ts';

const file = new URL('../../../programmas/top600-wajong.yaml', import.meta.url);
const top600 = readProgramma(readFileSync(file, 'utf8')).programma;

function walk(...criteria: unknown[]): Feiten[] | undefined {
  return (
    top600 &&
    listToestanden(
      criteria.map((criterium) => Criterium.parse(criterium)),
      top600,
    )
  );
}

/** Whether any situation makes the criterium true. */
function canHold(criterium: unknown): boolean {
  return (walk(criterium) ?? []).some((toestand) => holds(Criterium.parse(criterium), toestand));
}

test('what is told apart nowhere is walked once', () => {
  expect(walk({ feit: 'gesloten', is: false })).toHaveLength(2);
  expect(walk({ feit: 'overdracht_open', is: false })).toHaveLength(4);
});

test.each([
  [
    {
      alle: [
        { feit: 'uren', minstens: 12 },
        { feit: 'betaald_werk', is: true },
      ],
    },
    true,
  ],
  [
    {
      alle: [
        { feit: 'uren', minstens: 12 },
        { feit: 'betaald_werk', is: false },
      ],
    },
    false,
  ],
  [
    {
      alle: [
        { feit: 'uren', minstens: 12 },
        { feit: 'uren', hoogstens: 11.99 },
      ],
    },
    false,
  ],
  [{ alle: [{ feit: 'gesprekken', minstens: 3 }, { geen: [{ feit: 'gesprekken', is: 3 }] }] }, true],
  [
    {
      alle: [
        { feit: 'gesprekken', minstens: 3.2 },
        { feit: 'gesprekken', hoogstens: 3.8 },
      ],
    },
    false,
  ],
  [
    {
      alle: [
        { feit: 'aanbod', is: 'behandeltraject' },
        { feit: 'aanbod', is: 'reintegratietraject' },
      ],
    },
    true,
  ],
  [
    {
      alle: [
        { feit: 'aanbod', is: 'behandeltraject' },
        { feit: 'passend_aanbod', is: false },
      ],
    },
    false,
  ],
  [
    {
      alle: [
        { feit: 'uitstroom', bekend: true },
        { feit: 'gesloten', is: false },
      ],
    },
    false,
  ],
])('%j can hold: %s', (criterium, expected) => {
  expect(canHold(criterium)).toBe(expected);
});

test('criteria that tell too much apart are not walked at all', () => {
  const uren = Array.from({ length: 40 }, (_, i) => ({ feit: 'uren', is: i }));
  const maanden = Array.from({ length: 40 }, (_, i) => ({ feit: 'maanden_werk', is: i * 4 }));
  const gesprekken = Array.from({ length: 40 }, (_, i) => ({ feit: 'gesprekken', is: i * 4 }));
  expect(walk(...uren, ...maanden, ...gesprekken)).toBeUndefined();
});
