import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPhases, type Fase } from './phase-layout.ts';

const room = { across: 250, gap: 20, least: () => 70 };

const fasen: Fase[] = [
  { sleutel: 'lijst', naam: 'Op beide lijsten', aantal: 5, volgende: ['beeld', 'anders'] },
  { sleutel: 'beeld', naam: 'In beeld', aantal: 12, volgende: ['zorg', 'traject', 'werk', 'anders'] },
  { sleutel: 'zorg', naam: 'Zorg', aantal: 16, volgende: ['traject', 'werk', 'anders'], tak: 'zorg' },
  { sleutel: 'traject', naam: 'Traject', aantal: 21, volgende: ['werk', 'anders'], tak: 'werk' },
  { sleutel: 'werk', naam: 'Werk', aantal: 5, volgende: ['traject', 'uit', 'anders'], tak: 'werk' },
  { sleutel: 'uit', naam: 'Uit', aantal: 2, volgende: [], tak: 'werk' },
  { sleutel: 'anders', naam: 'Anders', aantal: 1, volgende: [], tak: 'uit' },
];

const layerOf = (fases: Fase[]): Record<string, number> =>
  Object.fromEntries(layOutPhases(fases, room).blocks.map(({ fase, layer }) => [fase.sleutel, layer]));

test('branches lie beside each other, and steps of one branch behind each other', () => {
  expect(layerOf(fasen)).toEqual({ lijst: 0, beeld: 1, zorg: 2, traject: 2, anders: 2, werk: 3, uit: 4 });
});

test('everybody who is further on has passed the phases before', () => {
  const through = layOutPhases(fasen, room).blocks.map((block) => [block.fase.sleutel, block.through]);
  expect(Object.fromEntries(through)).toEqual({
    lijst: 62,
    beeld: 57,
    zorg: 16,
    traject: 28,
    werk: 7,
    uit: 2,
    anders: 1,
  });
});

test('ribbons are as wide as the number of people that went that way', () => {
  const { ribbons } = layOutPhases(fasen, room);
  const perPerson = ribbons.map(({ end, aantal }) => end.size / aantal);
  for (const one of perPerson) expect(one).toBeCloseTo(perPerson[0] ?? 0);
});

test('an empty programme is drawn too', () => {
  const empty = fasen.map((fase) => ({ ...fase, aantal: 0 }));
  expect(layOutPhases(empty, room).blocks.every(({ here }) => here === 70)).toBe(true);
  expect(layOutPhases([], room)).toEqual({ blocks: [], ribbons: [], layers: 0, extent: 0 });
});

const programme = fc
  .array(
    fc.record({
      aantal: fc.nat(5000),
      tak: fc.constantFrom(undefined, 'werk', 'zorg', 'uit'),
      next: fc.array(fc.nat(8)),
    }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((rows): Fase[] =>
    rows.map(({ aantal, tak, next }, index) => ({
      sleutel: `f${index}`,
      naam: `Fase ${index}`,
      aantal,
      tak,
      volgende: next.map((one) => `f${one}`),
    })),
  );

test('whatever the programme, every phase is there once and no two places overlap', () => {
  fc.assert(
    fc.property(programme, (fases) => {
      const { blocks, extent } = layOutPhases(fases, room);
      expect(blocks.map(({ fase }) => fase.sleutel).toSorted()).toEqual(fases.map(({ sleutel }) => sleutel).toSorted());
      for (const one of blocks) {
        expect(one.start).toBeGreaterThanOrEqual(-1e-6);
        expect(one.start + one.size).toBeLessThanOrEqual(extent + 1e-6);
        for (const other of blocks) {
          if (one === other || one.layer !== other.layer) continue;
          const apart = one.start + one.size <= other.start + 1e-6 || other.start + other.size <= one.start + 1e-6;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
