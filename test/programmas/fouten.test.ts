/** The five programmes are sound, and of each mistake that somebody could make in them the line and the remedy are told. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProgramma } from '../../src/domein/programma/lezen.ts';
import { fouten, type Fout } from './fouten.fixture.ts';

const read = (bestand: string): string =>
  readFileSync(new URL(`../../programmas/${bestand}.yaml`, import.meta.url), 'utf8');

/** The line on which a piece of text starts. */
function lineOf(tekst: string, stuk: string): number {
  expect(tekst).toContain(stuk);
  return tekst.slice(0, tekst.indexOf(stuk)).split('\n').length;
}

describe.each(Object.entries(fouten))('%s', (bestand, gepland) => {
  const tekst = read(bestand);

  test('is sound as it stands', () => {
    expect(readProgramma(tekst).fouten).toEqual([]);
  });

  test.each(gepland)('$melding', ({ from, to, at, melding }: Fout) => {
    expect(tekst.split(from)).toHaveLength(2);
    const fout = tekst.replace(from, to);
    const gelezen = readProgramma(fout, 'proef.yaml');
    expect(gelezen.programma).toBeUndefined();
    expect(gelezen.fouten.map(({ regel, melding: zin }) => ({ regel, melding: zin }))).toEqual([
      { regel: lineOf(fout, at), melding },
    ]);
  });
});

test('at least four mistakes are planted in each file', () => {
  expect(Object.values(fouten).every((gepland) => gepland.length >= 4)).toBe(true);
});
