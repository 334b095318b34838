import { fileURLToPath } from 'node:url';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { matrixkolommen } from '../toegang/basis.contract.ts';
import { readProgramma } from '../programma/lezen.ts';
import { inzageOf, matrix, summarise } from './inzage.ts';

const { programma } = readProgramma(readFileSync('programmas/top600-wajong.yaml', 'utf8'));
const inzage = (...rollen: string[]) => {
  if (!programma) throw new Error('The programme of the example is not in order');
  return inzageOf(programma, rollen);
};

const file = fileURLToPath(new URL('../../../../shared/data/toegangsmatrix.csv', import.meta.url));
const numbers = { lijst: 10, verslag: 12, gesprek: 13, afspraak: 14, traject: 16, plaatsing: 21, overdracht: 25 };

test.runIf(existsSync(file))('every cell is that of the access matrix', () => {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  for (const [gegeven, nr] of Object.entries(numbers)) {
    const row = rows.find((one) => Number(one['nr']) === nr);
    const cells = matrixkolommen.map((kolom) => row?.[kolom]).join(' ');
    expect([gegeven, Object.entries(matrix).find(([key]) => key === gegeven)?.[1]]).toEqual([gegeven, cells]);
  }
});

test('two roles in one casus give the widest view of both', () => {
  expect(inzage('behandelaar')).toMatchObject({ afspraak: 'summary', verslag: 'none', lijst: 'own' });
  expect(inzage('behandelaar', 'regiehouder')).toMatchObject({ afspraak: 'all', verslag: 'own', lijst: 'all' });
});

test('without a role in the casus only the overdracht and the own list are told', () => {
  const { overdracht, lijst, ...rest } = inzage();
  expect([overdracht, lijst]).toEqual(['summary', 'own']);
  expect(new Set(Object.values(rest))).toEqual(new Set(['none']));
});

test('a regiehouder sees of work that somebody works and since when, save what the own organisation recorded', () => {
  const werk = { begindatum: '2014-05-01', betaald: true, werkgever: 'Bakkerij Proef', uren: 24, functie: null };
  expect(summarise(inzage('regiehouder'), 'plaatsing', false, werk)).toEqual({
    begindatum: '2014-05-01',
    betaald: true,
  });
  expect(summarise(inzage('regiehouder'), 'plaatsing', true, werk)).toEqual(werk);
});
