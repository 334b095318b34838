import { describe, expect, test } from 'vitest';
import { addDuur } from '../../domein/programma/duur.ts';
import { readVoorbeeldprogramma } from '../programma.ts';
import { startLoting } from '../loting.ts';
import { golven, hoogstensMaanden, keten, minstensUren, perGolf } from './getallen.ts';
import { listKandidaten, listNieuwen, listOnvervuld, namen } from './kandidaten.ts';
import { writeDossiers } from './lijst.ts';
import { antwoordenVan } from './tafel.ts';
import { terugkomers, wegVan } from './wegen.ts';

const kandidaten = listKandidaten(startLoting(84));
const passend = kandidaten.filter((een) => listOnvervuld(een).length === 0);
const wegen = golven.flatMap(({ tafel }, golf) =>
  Array.from({ length: 6 }, (_, plek) => wegVan(golf, plek)).flatMap((weg) =>
    weg === 'bedacht_zich' ? [] : [{ tafel, ...weg }],
  ),
);

test('nobody is brought to the table twice, and every BSN differs', () => {
  const nieuwen = listNieuwen(
    startLoting(84),
    Array.from({ length: 22 }, () => true),
  );
  const bsns = [...kandidaten, ...nieuwen].map(({ bsn }) => bsn);
  expect(new Set(bsns).size).toBe(keten.voorgedragen + 22);
});

describe('the dossiers', () => {
  test(`are ${keten.voorgedragen}, of whom ${keten.geschikt.samen} fit on paper and ${keten.nogNiet} do not yet`, () => {
    expect(kandidaten).toHaveLength(keten.voorgedragen);
    expect(passend).toHaveLength(keten.geschikt.samen);
    expect(kandidaten.length - passend.length).toBe(keten.nogNiet);
  });

  test('come in three equal deliveries, each with as many who fit', () => {
    const perLevering = golven.map((_, golf) => passend.filter(({ nummer }) => Math.floor(nummer / perGolf) === golf));
    expect(perLevering.map((deel) => deel.length)).toEqual([6, 6, 6]);
  });

  test('say nothing but what the table weighs', () => {
    const [kop = ''] = writeDossiers(kandidaten).replace('\uFEFF', '').split(/\r?\n/);
    expect(kop).toBe('BSN;Naam;Geboortedatum;Gemotiveerd;Uren per week;Direct beschikbaar;Plaatsbaar binnen (maanden)');
  });

  test.each(namen)('there is somebody whom only %s keeps from the pilot', (naam) => {
    expect(kandidaten.some((een) => listOnvervuld(een).join() === naam)).toBe(true);
  });
});

test('the four criteria are those of the programme, and each has a partner who answers for it', async () => {
  const { selectietafel } = await readVoorbeeldprogramma('wajong-detachering');
  const [eerste] = passend;
  if (!selectietafel || !eerste) throw new Error('There is no table');
  const beantwoord = { ...antwoordenVan(eerste, 'ad'), ...antwoordenVan(eerste, 'sw') };
  expect(Object.keys(beantwoord).toSorted()).toEqual(Object.keys(selectietafel.criteria).toSorted());
  expect(namen).toHaveLength(4);
});

test(`who fits works at least ${minstensUren} hours, and within ${hoogstensMaanden} months`, () => {
  expect(Math.min(...passend.map(({ uren }) => uren))).toBe(minstensUren);
  expect(Math.max(...passend.map(({ maanden }) => maanden))).toBe(hoogstensMaanden);
});

test('everybody who goes to work is at an inlener within three months of the verdict', () => {
  const terug = terugkomers.map((weg) => ({ tafel: '2016-04-19', ...weg }));
  for (const { tafel, contract, bij } of [...wegen, ...terug]) {
    expect(bij > contract && bij <= addDuur(tafel, `P${hoogstensMaanden}M`), `${tafel} → ${bij}`).toBe(true);
  }
});
