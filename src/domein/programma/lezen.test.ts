import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProgramma } from './lezen.ts';
import { cijferfouten, lijstfouten, rolfouten, verloopfouten } from './controle.fixture.ts';
import { kenmerkfouten } from './controle-kenmerken.fixture.ts';
import { toegangsfouten } from './controle-toegang.fixture.ts';
import { losseVerwijzingen, vormfouten, type Mistake } from './lezen.fixture.ts';

const file = new URL('../../../programmas/top600-wajong.yaml', import.meta.url);
const top600 = readFileSync(file, 'utf8');

/** The real file with one mistake in it; the text that is replaced must be there exactly once. */
function plant({ from, to }: Mistake): string {
  expect(top600.split(from)).toHaveLength(2);
  return top600.replace(from, to);
}

/** The line on which a piece of text starts. */
function lineOf(text: string, piece: string): number {
  expect(text).toContain(piece);
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}

test('the TOP600 programme is sound', () => {
  const { programma, fouten } = readProgramma(top600);
  expect(fouten).toEqual([]);
  expect(programma?.woorden.deelnemer.meervoud).toBe('jongeren');
  expect(programma?.woorden.casus.enkelvoud).toBe('casus');
  expect(programma?.fasen.map(({ fase }) => fase)).toEqual([
    'op_beide_lijsten',
    'in_beeld',
    'zorg_of_dagbesteding',
    'naar_werk',
    'aan_het_werk',
    'uitgestroomd',
    'beeindigd',
  ]);
});

const mistakes = {
  ...{ vormfouten, losseVerwijzingen, rolfouten, lijstfouten, verloopfouten, cijferfouten, toegangsfouten },
  kenmerkfouten,
};

describe.each(Object.entries(mistakes))('%s are told on their own line, with the remedy', (_soort, fouten) => {
  test.each(fouten)('$melding', (mistake) => {
    const text = plant(mistake);
    const gelezen = readProgramma(text, 'proef.yaml');
    expect(gelezen.programma).toBeUndefined();
    expect(gelezen.fouten.map(({ regel, melding }) => ({ regel, melding }))).toContainEqual({
      regel: lineOf(text, mistake.at),
      melding: mistake.melding,
    });
    expect(gelezen.fouten.every(({ bestand }) => bestand === 'proef.yaml')).toBe(true);
  });
});

test('all mistakes of the form are told at once, in the order of the file', () => {
  const text = top600
    .replace('formaat: 1', 'formaat: 2')
    .replace('duur: P2W', 'duur: 2 weken')
    .replace('telt: true', 'telt: ja');
  const { fouten } = readProgramma(text);
  expect(fouten.map(({ pad }) => pad)).toEqual([
    'formaat',
    'termijnen.eerste_contact.duur',
    'uitkomsten.betaald_werk.telt',
  ]);
});

test('a reference bomb is refused before it goes off', () => {
  const layer = (key: string, of: string): string => `${key}: &${key} [${`*${of}, `.repeat(20)}]`;
  const bomb = ['a: &a [x]', layer('b', 'a'), layer('c', 'b'), layer('d', 'c'), layer('e', 'd')].join('\n');
  const { fouten } = readProgramma(bomb);
  expect(new Set(fouten.map(({ melding }) => melding))).toEqual(
    new Set(['Verwijzingen (& en *) en tags (!) kunnen hier niet. Schrijf het uit.']),
  );
});

test.each(['['.repeat(100_000), '- '.repeat(50_000), '{a: '.repeat(90) + '1' + '}'.repeat(90)])(
  'endless nesting ends in a fault',
  (text) => {
    expect(readProgramma(text).fouten.map(({ melding }) => melding)).toEqual([
      'Dit bestand is te diep genest voor een programma.',
    ]);
  },
);

test('a file that is too big is not even parsed', () => {
  expect(readProgramma('#'.repeat(200_001)).fouten.map(({ regel, melding }) => ({ regel, melding }))).toEqual([
    { regel: 1, melding: 'Dit bestand is te groot voor een programma. Het mag hoogstens 200.000 tekens hebben.' },
  ]);
});

test('whatever is taken out of the file, the answer is a programme or a fault with a line', () => {
  const lines = top600.split('\n');
  const cut = fc.record({ from: fc.nat(lines.length), length: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(cut, ({ from, length }) => {
      const { programma, fouten } = readProgramma([...lines.slice(0, from), ...lines.slice(from + length)].join('\n'));
      expect(programma === undefined).toBe(fouten.length > 0);
      expect(fouten.every(({ regel }) => regel >= 1 && regel <= lines.length)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
