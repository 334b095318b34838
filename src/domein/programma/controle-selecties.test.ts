import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProgramma } from './lezen.ts';

const top600 = readFileSync(new URL('../../../programmas/top600-wajong.yaml', import.meta.url), 'utf8');

/** The first example with a selection over one of its lists, as somebody could add it. */
const selecties = `
selecties:
  instroom:
    naam: Instroom
    omschrijving: Wie het laatst kwam
    lijst: wajong
    regels:
      - naam: Sinds 2013
        van: 2014-01-01
        tot: 2015-01-01
        wanneer: { alle: [{ kolom: begin, minstens: 2013-01-01 }, { kolom: uitkering, is: Wajong }] }
    regisseur: { rol: arbeidsdeskundige, kolom: arbeidsdeskundige }
    betrokken: [{ rol: klantmanager }]
    waarnemingen: { sinds_wanneer: begin }
    grondslag: Wet SUWI artikel 30a
  gesproken:
    naam: Gesproken
    omschrijving: Met wie is gesproken
    wanneer: { feit: gesprekken, minstens: 1 }
`;
const basis = `${top600
  .replace('mag: [overdracht, lijst,', 'mag: [overdracht, selectie, lijst,')
  .replace(
    'kenmerken:\n',
    'kenmerken:\n  sinds_wanneer: { naam: Sinds, soort: datum, categorie: uitkering }\n',
  )}${selecties}`;

test('a selection over a list and one over casussen are accepted', () => {
  expect(readProgramma(basis).fouten).toEqual([]);
});

const kolommen = Object.keys(readProgramma(basis).programma?.lijsten['wajong']?.kolommen ?? {}).join(', ');

test.each([
  [
    'lijst: wajong\n    regels',
    'lijst: wajongg\n    regels',
    'Deze lijst bestaat niet: wajongg. Kies uit: top600, wajong.',
  ],
  ['regisseur: { rol: arbeidsdeskundige, kolom', 'regisseur: { rol: niemand, kolom', 'Deze rol bestaat niet: niemand.'],
  ['sinds_wanneer: begin', 'sinds_gisteren: begin', 'Dit kenmerk bestaat niet: sinds_gisteren.'],
  ['{ feit: gesprekken, minstens: 1 }\n', '{ feit: aanbod, is: niets }\n', 'Dit aanbod bestaat niet: niets.'],
  ['{ kolom: begin, minstens', '{ kolom: start, minstens', `Deze kolom bestaat niet: start. Kies uit: ${kolommen}.`],
  [
    '{ kolom: begin, minstens: 2013-01-01 }',
    '{ kolom: naam, is: Jan }',
    'Een kolom van soort naam wordt niet gewogen. Kies een kolom van soort keuze, getal, datum, begin of einde.',
  ],
  [
    '{ kolom: begin, minstens: 2013-01-01 }',
    '{ kolom: begin, minstens: 2013 }',
    'De kolom begin is van soort begin. Vergelijk haar met een dag als jjjj-mm-dd.',
  ],
  [
    '{ kolom: uitkering, is: Wajong }',
    '{ kolom: uitkering, minstens: 3 }',
    'De kolom uitkering is van soort keuze. Vergelijk haar met is of een_van met keuzes.',
  ],
  ['{ kolom: uitkering, is: Wajong }', '{ kolom: uitkering, is: WAO }', 'De kolom uitkering heeft geen keuze WAO.'],
  ['tot: 2015-01-01', 'tot: 2014-01-01', 'De dag bij tot moet na de dag bij van liggen.'],
  ['lijst: wajong\n    regels', 'lijst: wajong\n    gebied: regio\n    regels', 'Deze kolom bestaat niet: regio.'],
  [
    'lijst: wajong\n    regels',
    'lijst: wajong\n    gebied: begin\n    regels',
    'In de kolom begin staat geen gebied. Kies een kolom van soort tekst of keuze.',
  ],
  [
    'regisseur: { rol: arbeidsdeskundige, kolom: arbeidsdeskundige }',
    'regisseur: { rol: klantmanager }',
    'De rol klantmanager kan geen regie hebben. Zet bij die rol regisseur: true of kies een andere.',
  ],
  [
    'kolom: arbeidsdeskundige }\n    betrokken',
    'kolom: uitkering }\n    betrokken',
    'Kies een kolom van soort medewerker met de rol arbeidsdeskundige.',
  ],
  [
    'betrokken: [{ rol: klantmanager }]',
    'betrokken: [{ rol: klantmanager, wanneer: { kolom: uitkering, is: WAO } }]',
    'De kolom uitkering heeft geen keuze WAO. Kies uit: Wajong.',
  ],
  [
    'betrokken: [{ rol: klantmanager }]',
    'betrokken: [{ rol: klantmanager, wanneer: { kolom: begin, bekend: true } }]',
    'De kolom begin is van soort begin. Kies een kolom van soort keuze.',
  ],
  [
    'regisseur: { rol: arbeidsdeskundige, kolom: arbeidsdeskundige }',
    'regisseur: { rol: arbeidsdeskundige, wanneer: { kolom: uitkering, is: Wajong } }',
    'Iedereen krijgt een regisseur. Haal wanneer weg bij regisseur.',
  ],
  [
    'sinds_wanneer: begin',
    'sinds_wanneer: uitkering',
    'Een kenmerk van soort datum komt uit een kolom van soort datum of begin of einde, niet van soort keuze.',
  ],
  [
    'sinds_wanneer: begin',
    'participatietrede: uitkering',
    'In de kolom kan "Wajong" staan, en dat is geen antwoord op dit kenmerk. Voeg het toe.',
  ],
  [
    'mag: [overdracht, selectie, lijst,',
    'mag: [overdracht, lijst,',
    'Bij uwv mag niemand selecteren uit de eigen lijst. Zet selectie bij mag van een rol bij die partner.',
  ],
])('%s is not %s', (from, to, melding) => {
  expect(basis).toContain(from);
  const { fouten } = readProgramma(basis.replace(from, to));
  expect(fouten.map((fout) => fout.melding).filter((een) => een.startsWith(melding))).toHaveLength(1);
});

test('the column of an area is never empty, for such a row would belong nowhere', () => {
  const los = basis.replace('keuzes: [Wajong], verplicht: true', 'keuzes: [Wajong]');
  const { fouten } = readProgramma(
    los.replace('lijst: wajong\n    regels', 'lijst: wajong\n    gebied: uitkering\n    regels'),
  );
  expect(fouten.map((fout) => fout.melding)).toEqual([
    'Zonder gebied hoort iemand nergens bij. Zet bij deze kolom: verplicht: true.',
  ]);
});
