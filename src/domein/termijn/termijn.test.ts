import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuur } from '../programma/duur.ts';
import { eersteWerkdag } from './feestdag.ts';
import { readTermijnen } from './lezen.ts';
import { berekenTermijn } from './termijn.ts';
import type { Stilstand } from './termijn.ts';
import { listTermijnen, termijnOp } from './wettelijk.ts';

const ends = (ontvangen: string, duur: string, opschortingen: Stilstand[] = [], verlenging: string[] = []) =>
  berekenTermijn({ ontvangen, duur, opschortingen, verlenging });

describe('a legal term', () => {
  test('of weeks ends on the same day of the week', () => {
    expect(ends('2015-06-01', 'P14W')).toBe('2015-09-07');
    expect(ends('2015-06-01', 'P8W')).toBe('2015-07-27');
  });

  test('stands still for as many days as it was suspended, both days included', () => {
    expect(ends('2015-06-01', 'P14W', [{ van: '2015-06-10', tot: '2015-06-19' }])).toBe('2015-09-17');
  });

  test('has no end as long as it stands still, unless it was over already', () => {
    expect(ends('2015-06-01', 'P14W', [{ van: '2015-06-10', tot: null }])).toBeNull();
    expect(ends('2015-06-01', 'P14W', [{ van: '2015-10-10', tot: null }])).toBe('2015-09-07');
  });

  test('counts a day once that lies in two suspensions, and no day before it began', () => {
    const twice = [
      { van: '2015-06-10', tot: '2015-06-19' },
      { van: '2015-06-15', tot: '2015-06-19' },
      { van: '2015-05-01', tot: '2015-06-01' },
    ];
    expect(ends('2015-06-01', 'P14W', twice)).toBe('2015-09-17');
  });

  test('is longer by its extension', () => {
    expect(ends('2025-06-02', 'P8W', [], ['P4W'])).toBe('2025-08-25');
  });

  test('that ends on a Saturday, a Sunday or a holiday runs until the next working day (Atw 1 and 3)', () => {
    expect(ends('2015-02-21', 'P6W')).toBe('2015-04-07'); // The Saturday before Easter.
    expect(ends('2015-03-24', 'P6W')).toBe('2015-05-06'); // 5 May.
    expect(ends('2015-11-13', 'P6W')).toBe('2015-12-28'); // Christmas on a Friday and a Saturday.
  });

  test('of more than twelve weeks ends on the day itself, also on a Sunday (Atw 4, under a)', () => {
    expect(ends('2015-06-07', 'P12W')).toBe('2015-08-31');
    expect(ends('2015-06-07', 'P14W')).toBe('2015-09-13');
    expect(ends('2015-06-07', 'P8W', [], ['P6W'])).toBe('2015-09-13');
  });
});

test('holidays are those of the Algemene termijnenwet', () => {
  const moves = (days: string[]) => days.map((dag) => eersteWerkdag(dag) > dag);
  const vrij = ['2015-01-01', '2015-04-03', '2015-04-06', '2015-04-27', '2015-05-05', '2015-05-14', '2015-05-25'];
  expect(moves([...vrij, '2014-04-26', '2013-04-30', '2025-12-25', '2025-12-26'])).not.toContain(false);
  expect(moves(['2014-04-28', '2014-04-30', '2015-12-24', '2015-12-31', '2015-05-04'])).not.toContain(true);
});

/** Easter Mondays and Whit Mondays as the calendar has them. */
test.each([
  ['2008-03-24', '2008-05-12'],
  ['2011-04-25', '2011-06-13'],
  ['2016-03-28', '2016-05-16'],
  ['2024-04-01', '2024-05-20'],
  ['2026-04-06', '2026-05-25'],
  ['2038-04-26', '2038-06-14'],
])('%s and %s are holidays', (pasen, pinksteren) => {
  for (const dag of [pasen, pinksteren]) expect(eersteWerkdag(dag) > dag).toBe(true);
});

const dag = fc.integer({ min: 0, max: 9000 }).map((days) => addDuur('2010-01-01', `P${days + 1}D`));
const duur = fc.integer({ min: 1, max: 30 }).map((weeks) => `P${weeks}W`);
const stilstand = fc
  .tuple(fc.integer({ min: -30, max: 300 }), fc.integer({ min: 0, max: 90 }))
  .map(([after, days]) => ({ after, days }));

/** Suspensions that begin some days after receipt. */
const after = (ontvangen: string, all: { after: number; days: number }[]): Stilstand[] =>
  all.map((one) => {
    const van = addDuur(ontvangen, `${one.after < 0 ? '-' : ''}P${Math.abs(one.after)}D`);
    return { van, tot: addDuur(van, `P${one.days}D`) };
  });

describe('whatever is recorded', () => {
  const gegeven = fc.tuple(dag, duur, fc.array(stilstand, { maxLength: 4 }), fc.array(duur, { maxLength: 2 }));

  test('a term never ends before its own length has passed, and a short one never on a day off', () => {
    fc.assert(
      fc.property(gegeven, ([ontvangen, lang, stil, extra]) => {
        const eind = ends(ontvangen, lang, after(ontvangen, stil), extra) ?? '';
        expect(eind >= extra.reduce((day, more) => addDuur(day, more), addDuur(ontvangen, lang))).toBe(true);
        const weken = [lang, ...extra].reduce((sum, one) => sum + Number(one.slice(1, -1)), 0);
        if (weken <= 12) expect(eersteWerkdag(eind)).toBe(eind);
      }),
    );
  });

  test('the order in which suspensions were recorded makes no difference, nor one that says what was known', () => {
    fc.assert(
      fc.property(gegeven, ([ontvangen, lang, stil, extra]) => {
        const all = after(ontvangen, stil);
        const eind = ends(ontvangen, lang, all, extra);
        expect(ends(ontvangen, lang, all.toReversed(), extra)).toBe(eind);
        expect(ends(ontvangen, lang, [...all, ...all], extra)).toBe(eind);
      }),
    );
  });

  test('another suspension or extension never brings the end nearer', () => {
    fc.assert(
      fc.property(gegeven, stilstand, ([ontvangen, lang, stil, extra], meer) => {
        const eind = ends(ontvangen, lang, after(ontvangen, stil), extra) ?? '';
        const later = ends(ontvangen, lang, after(ontvangen, [...stil, meer]), extra) ?? '';
        expect(later >= eind).toBe(true);
      }),
    );
  });
});

describe('the terms that Loopplank brings along', () => {
  test('change with the law: what came in on 31-12-2025 has eight weeks, and a day later sixteen', () => {
    expect(termijnOp('t06', '2025-12-31')).toMatchObject({ sleutel: 't06', duur: 'P8W', grondslag: 'WIA 102 lid 3-5' });
    expect(termijnOp('t06', '2026-01-01')).toMatchObject({ sleutel: 't07', duur: 'P16W' });
    expect(termijnOp('t07', '2025-12-31')).toMatchObject({ sleutel: 't06' });
    expect(termijnOp('t19', '2016-12-31')).toBeUndefined();
    expect(termijnOp('constructor', '2016-12-31')).toBeUndefined();
  });

  const bron = '../shared/data/termijnen.json';
  test.skipIf(!existsSync(bron))('are those of the document from which they were written', () => {
    const ours = Object.entries(listTermijnen()).map(([sleutel, { verlenging, ...one }]) => ({
      id: sleutel.replace('t', 'T'),
      duur: one.duur,
      verlenging: verlenging ? [verlenging.duur, verlenging.wanneer].filter(Boolean).join(' ') : null,
      startmoment: one.startmoment,
      grondslag: one.grondslag,
      bron: one.bron,
      geldigVan: one.geldigVan ?? null,
      geldigTot: one.geldigTot ?? null,
    }));
    const document: Record<string, unknown>[] = JSON.parse(readFileSync(bron, 'utf8'));
    expect(ours).toEqual(document.map(({ omschrijving: _omschrijving, ...one }) => one));
  });

  test('are refused when one takes the place of another that still runs', () => {
    const { fouten } = readTermijnen(`formaat: 1
versie: 1
bron: proef
termijnen:
  t01: { naam: Een, duur: P6W, startmoment: ontvangst, grondslag: Wet 1, bron: proef }
  t02: { naam: Twee, duur: P8W, startmoment: ontvangst, grondslag: Wet 1, bron: proef, geldigVan: 2020-01-01, vervangt: t01 }
  t03: { naam: Drie, duur: 8 weken, startmoment: ontvangst, grondslag: Wet 1, bron: proef }
`);
    expect(fouten.map(({ regel }) => regel)).toContain(7);
    const wrong = readTermijnen(`formaat: 1
versie: 1
bron: proef
termijnen:
  t01: { naam: Een, duur: P6W, startmoment: ontvangst, grondslag: Wet 1, bron: proef }
  t02: { naam: Twee, duur: P8W, startmoment: ontvangst, grondslag: Wet 1, bron: proef, geldigVan: 2020-01-01, vervangt: t01 }
`);
    expect(wrong.fouten.map(({ melding }) => melding)).toEqual([
      'De termijn t01 moet bestaan, en eindigen voordat deze begint.',
    ]);
  });
});
