import { expect, test } from 'vitest';
import { readProgramma } from '../programma/lezen.ts';
import { beginfeiten } from '../programma/criterium.contract.ts';
import { Indicator } from '../programma/contract.ts';
import { readFileSync } from 'node:fs';
import { figuresOf } from './cijfers.ts';
import type { Los } from './los.ts';
import type { Groep } from './stand.ts';
import { addUp, countIndicatoren } from './tellen.ts';
import type { Meetpunt } from './tellen.ts';

const file = new URL('../../../programmas/top600-wajong.yaml', import.meta.url);
const { programma: top600 } = readProgramma(readFileSync(file, 'utf8'));
if (!top600) throw new Error('the programme cannot be read');

const naam = { naam: 'Proef', definitie: 'Proef.', voeding: ['gesprek'] };
const indicatoren = {
  klanten: Indicator.parse({ ...naam, telt: 'casussen', waar: { feit: 'aangevraagd', is: 'herbeoordeling' } }),
  aanvragen: Indicator.parse({ ...naam, telt: 'aanvragen', soort: 'herbeoordeling' }),
  alle_aanvragen: Indicator.parse({ ...naam, telt: 'aanvragen' }),
  per_klant: Indicator.parse({ ...naam, telt: 'aanvragen', deel_van: 'klanten', als: 'gemiddelde', norm: 2 }),
  plekken: Indicator.parse({ ...naam, telt: 'trajectplekken' }),
  budget: Indicator.parse({ ...naam, telt: 'bedrag' }),
  meedoen: Indicator.parse({ ...naam, telt: 'verbanden' }),
  op_lijst: Indicator.parse({ ...naam, telt: 'deelnemers', lijst: 'top600' }),
};
const programma = { ...top600, indicatoren };

const groep = (verbandId: string, casussen: number, aangevraagd: string[]): Groep => ({
  verbandId,
  casussen,
  medewerkers: {},
  feiten: { ...beginfeiten, ...lists, aangevraagd, plaatsingen: 0 },
});
const lists = { aanbod: [], plaatsingsvorm: [], aanvraag: [], toegekend: [], afgewezen: [] };

const los: Los = {
  lijsten: { top600: 4 },
  verbanden: 1,
  aanvragen: { herbeoordeling: 5, indicatie: 1 },
  trajectplekken: 12,
  bedrag: 100_000,
};
const een: Meetpunt = { groepen: [groep('een', 3, ['herbeoordeling']), groep('een', 4, [])], los };
const ander: Meetpunt = {
  groepen: [groep('ander', 1, ['herbeoordeling', 'indicatie'])],
  los: { ...los, verbanden: 0, aanvragen: {}, lijsten: { top600: null } },
};

const waarden = (meetpunten: Meetpunt[]) => {
  const aantallen = addUp(meetpunten.map((meetpunt) => countIndicatoren(programma, meetpunt)));
  return Object.fromEntries(figuresOf(programma, aantallen).map(({ sleutel, ...cijfer }) => [sleutel, cijfer]));
};

test('who asked is counted as a person, and what was asked as requests', () => {
  expect(waarden([een])).toMatchObject({
    klanten: { waarde: 3, opent: true },
    aanvragen: { waarde: 5, opent: false, eenheid: 'aanvragen' },
    alle_aanvragen: { waarde: 6 },
    per_klant: { waarde: 6, noemer: 3, gemiddelde: 2, norm: 2 },
    plekken: { waarde: 12 },
    budget: { waarde: 100_000, eenheid: 'euro' },
    meedoen: { waarde: 1 },
  });
});

test('over two verbanden everything adds up, an average is of the sums, and what is not yours stays so', () => {
  expect(waarden([een, ander])).toMatchObject({
    klanten: { waarde: 4 },
    aanvragen: { waarde: 5 },
    per_klant: { waarde: 6, noemer: 4, gemiddelde: 1.5 },
    budget: { waarde: 200_000 },
    meedoen: { waarde: 1 },
    op_lijst: { waarde: null },
  });
});

test('an average over nobody is no average', () => {
  expect(waarden([{ groepen: [], los }])['per_klant']).toMatchObject({ waarde: 6, noemer: 0, gemiddelde: null });
});
