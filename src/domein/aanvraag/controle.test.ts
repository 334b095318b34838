import { expect, test } from 'vitest';
import { readProgramma } from '../programma/lezen.ts';
import { aanvraagtekst } from './programma.fixture.ts';

test('a programme with aanvragen is sound', () => {
  expect(readProgramma(aanvraagtekst).fouten).toEqual([]);
});

const rollen = 'regiehouder, arbeidsdeskundige, klantmanager, behandelaar, coordinator, projectleider';

/** What is replaced by what, and what must be said of which line. */
test.each([
  ['beslistermijn: t04', 'beslistermijn: t99', /^Deze wettelijke termijn bestaat niet: t99\. Kies uit: t01, t02, /],
  ['beslistermijn: t04', 'beslistermijn: t25', /^Deze wettelijke termijn bestaat niet: t25\. /],
  ['termijn: t01,', 'termijn: t00,', /^Deze wettelijke termijn bestaat niet: t00\. /],
  [
    'beslissers: [arbeidsdeskundige]\n    categorie: beschikking',
    'beslissers: [verzekeringsarts]\n    categorie: beschikking',
    `Deze rol bestaat niet: verzekeringsarts. Kies uit: ${rollen}.`,
  ],
  [
    'gevolg: afgewezen, eist',
    'gevolg: toegekend, eist',
    'Geen enkele uitkomst heeft gevolg: afgewezen. Een aanvraag kan worden toegekend en afgewezen.',
  ],
  [
    'verandert, gevolg: toegekend',
    'verandert, gevolg: toegekend, eist: alle_criteria',
    'Deze aanvraag heeft geen criteria. Haal eist weg of noem criteria.',
  ],
  [
    'volgende: klantmanager, termijn: weigering_vervolg }',
    'volgende: behandelaar, termijn: weigering_vervolg }',
    'De rol behandelaar kan geen regie hebben. Zet bij die rol regisseur: true of kies een andere.',
  ],
  [
    'volgende: klantmanager, termijn: weigering_vervolg }',
    'volgende: klantmanager, termijn: ooit }',
    /^Deze termijn bestaat niet: ooit\. Kies uit: eerste_contact, /,
  ],
  [
    'kenmerk: register, waarde',
    'kenmerk: lijst, waarde',
    'Dit kenmerk met keuzes bestaat niet: lijst. Voeg het toe bij kenmerken.',
  ],
  [
    'waarde: staat_erin }',
    'waarde: misschien }',
    'Deze keuze bestaat niet: misschien. Kies uit: staat_erin, staat_er_niet_in.',
  ],
  [
    'aanvragers: [klantmanager, arbeidsdeskundige]',
    'aanvragers: [regiehouder]',
    'De rol regiehouder mag dit niet vastleggen: aanvraag. Zet het bij mag van die rol.',
  ],
  [
    'aanvragers: [arbeidsdeskundige]',
    'aanvragers: [klantmanager]',
    'De rol klantmanager ziet deze aanvraag niet (herbeoordeling). Kies een rol die dit gegeven in de toegangsmatrix ziet.',
  ],
])('%s is not %s', (from, to, melding) => {
  expect(aanvraagtekst.split(from)).toHaveLength(2);
  const tekst = aanvraagtekst.replace(from, to);
  const { programma, fouten } = readProgramma(tekst);
  expect(programma).toBeUndefined();
  const regel = tekst.slice(0, tekst.indexOf(to)).split('\n').length;
  expect(fouten.map((fout) => fout.melding)).toContainEqual(
    typeof melding === 'string' ? melding : expect.stringMatching(melding),
  );
  expect(Math.abs((fouten[0]?.regel ?? 0) - regel)).toBeLessThan(6);
});
