import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProgramma } from './lezen.ts';
import { verwachtingOf } from './verwachting.ts';
import type { Trajectfinanciering } from './financiering.contract.ts';

const top600 = readFileSync(new URL('../../../programmas/top600-wajong.yaml', import.meta.url), 'utf8');

/** The same programme with somebody who may spend the money. */
const metGeld = top600.replace('mag: [overdracht, ', 'mag: [financieringsbron, trajectplek, overdracht, ');

const plekken = (aantal: number, kans = 0.42): Trajectfinanciering => ({
  naam: 'Proefplekken',
  aanbod: 'reintegratietraject',
  doelgroep: { feit: 'gesloten', is: false },
  weigering: 'Niet voor deze groep.',
  eisen: [],
  voorstel: { plekken: 12, bedrag: 100_000, tarief: 7500, coordinatie: 10_000, dagdelen: 1, toelichting: 'Proef' },
  doel: { aantal, kans, bron: 'Proef' },
});

describe('what may be expected of places', () => {
  test('is the chance times their number, and how likely the goal is', () => {
    const verwachting = verwachtingOf(plekken(6), 12);
    expect(verwachting?.verwacht).toBeCloseTo(5.04, 10);
    expect(verwachting?.kansOpDoel).toBeCloseTo(0.388938, 6);
    expect(verwachting).toMatchObject({
      past: false,
      zin: '42 % van 12 is 5,04. De kans dat 6 of meer van de 12 duurzaam uitstromen is 0,39.',
    });
  });

  test('fits a goal that is no higher, and says nothing where there is no goal', () => {
    expect(verwachtingOf(plekken(5), 12)?.past).toBe(true);
    expect(verwachtingOf(plekken(6, 0.5), 12)?.past).toBe(true);
    const { doel: _doel, ...zonder } = plekken(6);
    expect(verwachtingOf(zonder, 12)).toBeNull();
  });

  test('is a warning at the goal in the file, and no fault', () => {
    const text = `${metGeld}\nfinanciering: ${JSON.stringify(plekken(6))}\n`;
    const { fouten, waarschuwingen, programma } = readProgramma(text, 'proef.yaml');
    expect(fouten).toEqual([]);
    expect(programma?.financiering?.voorstel.plekken).toBe(12);
    expect(waarschuwingen).toMatchObject([
      {
        bestand: 'proef.yaml',
        pad: 'financiering.doel.aantal',
        melding: '42 % van 12 is 5,04. De kans dat 6 of meer van de 12 duurzaam uitstromen is 0,39.',
      },
    ]);
    expect(readProgramma(top600).waarschuwingen).toEqual([]);
  });

  test('a source that pays for an aanbod that is not there is a fault', () => {
    const financiering = { ...plekken(5), aanbod: 'onbekend' };
    const text = `${metGeld}\nfinanciering: ${JSON.stringify(financiering)}\n`;
    expect(readProgramma(text).fouten.map(({ pad }) => pad)).toEqual(['financiering.aanbod']);
  });
});
