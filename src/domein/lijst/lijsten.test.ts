import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Lijstsoort } from '../programma/contract.ts';
import { recogniseKolommen } from './kolommen.ts';
import { judgeRijen } from './oordeel.ts';
import type { Oordeel } from './oordeel.ts';
import { top600, wajong } from './proef.fixture.ts';
import { readTabel } from './tabel.ts';

const map = new URL('../../../../shared/lijsten/', import.meta.url);
const peildatum = '2014-08-31';

async function judgeBestand(naam: string, soort: Lijstsoort): Promise<Oordeel[]> {
  const tabel = await readTabel(readFileSync(new URL(naam, map)), naam);
  return judgeRijen(tabel, recogniseKolommen(tabel.koppen, soort), soort);
}

function peopleOn(oordelen: Oordeel[]): Set<string> {
  const rijen = oordelen.flatMap(({ uitkomst, rij }) => (uitkomst === 'goed' && rij ? [rij] : []));
  const opPeildatum = rijen.filter(({ begin, einde }) => begin <= peildatum && (einde === null || peildatum < einde));
  return new Set(opPeildatum.map(({ bsn }) => bsn));
}

test.runIf(existsSync(map))('the lists of the TOP600 programme give the figures of the seed', async () => {
  const gemeente = await judgeBestand('top600-lijst.csv', top600);
  const uwv = await judgeBestand('uwv-wajong.csv', wajong);
  const count = (uitkomst: string): number => gemeente.filter((oordeel) => oordeel.uitkomst === uitkomst).length;
  expect([gemeente.length, count('afgekeurd'), count('dubbel'), count('goed')]).toEqual([672, 3, 1, 668]);
  expect(uwv.every(({ uitkomst }) => uitkomst === 'goed')).toBe(true);
  const opBeide = [...peopleOn(gemeente)].filter((bsn) => peopleOn(uwv).has(bsn));
  expect([peopleOn(gemeente).size, opBeide.length]).toEqual([601, 62]);
});
