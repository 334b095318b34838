import { expect, test } from 'vitest';
import { startLoting } from '../loting.ts';
import { peildata } from './getallen.ts';
import { listKandidaten, startKlas } from './leerlingen.ts';
import { sluitdagen } from './vertellen.ts';
import { vertel } from './wegen.ts';

const loting = startLoting(125);
const [oud = [], zomer = []] = listKandidaten(loting, startKlas(loting));
const allen = [...oud, ...zomer].map((kandidaat) => ({ kandidaat, verhaal: vertel(kandidaat) }));

test('120 people, of whom nobody has the name or the number of another', () => {
  expect([oud.length, zomer.length]).toEqual([20, 100]);
  expect(new Set([...oud, ...zomer].map(({ bsn }) => bsn)).size).toBe(120);
  expect(new Set([...oud, ...zomer].map(({ naam }) => naam)).size).toBe(120);
});

test('84 of the hundred leave in the summer', () => {
  expect(zomer.filter(({ uitstroom }) => uitstroom >= '2015-06-01' && uitstroom <= '2015-08-31')).toHaveLength(84);
});

test('nobody has spoken with 14 of them when the year ends', () => {
  const ongesproken = allen.filter(({ verhaal }) => verhaal.gesprekken.every(({ datum }) => datum > peildata.eind));
  expect(ongesproken).toHaveLength(14);
});

test.each(allen.map(({ kandidaat, verhaal }) => [`${kandidaat.weg} ${kandidaat.plek}`, verhaal] as const))(
  '%s: hears of an aanvraag before it, and ends only after what the end asks for',
  (_, { aanvragen, gesprekken, werk, traject, einde }) => {
    for (const { geinformeerd, ontvangen, besluit } of aanvragen) {
      expect(geinformeerd <= ontvangen).toBe(true);
      expect(gesprekken.some(({ datum }) => datum <= geinformeerd)).toBe(true);
      if (besluit && einde) expect(besluit.datum < einde.datum).toBe(true);
    }
    if (!einde) return;
    expect(sluitdagen).toContain(einde.datum);
    if (traject) expect(traject.begin <= einde.datum).toBe(true);
    if (werk) expect((Date.parse(einde.datum) - Date.parse(werk.begin)) / 86_400_000).toBeGreaterThanOrEqual(184);
  },
);
