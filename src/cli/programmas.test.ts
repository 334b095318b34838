import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCsv } from '../core/csv.ts';
import { listBsns } from '../voorbeeld/mensen.ts';
import { openWerkplek } from './opdracht.fixture.ts';
import type { Werkplek } from './opdracht.fixture.ts';

const bsns = listBsns(94_000_021);
const geboren = '05-05-1970';

/** Three people of two regions, of whom one came in for a medical reason, and one of a region that does not exist. */
const klant = (naam: string, reden: string, regio: string): string[] => [
  ...[bsns.next().value, naam, geboren, 'WGA', '80-100', '01-03-2011', reden, regio],
];
const wga = writeCsv(
  [...['BSN', 'Naam', 'Geboortedatum', 'Uitkering', 'AO-klasse', 'Datum instroom', 'Reden instroom'], 'Regiovestiging'],
  [
    klant('Ada Proef', 'arbeidskundig', 'Alkmaar'),
    klant('Bo Proef', 'medisch', 'Alkmaar'),
    klant('Cas Proef', 'arbeidskundig', 'Breda'),
    klant('Dot Proef', 'arbeidskundig', 'Nergenshuizen'),
  ],
);

/** Somebody who fits on paper, and somebody for whom it is too early. */
const dossiers = writeCsv(
  [
    ...['BSN', 'Naam', 'Geboortedatum', 'Gemotiveerd', 'Uren per week', 'Direct beschikbaar'],
    'Plaatsbaar binnen (maanden)',
  ],
  [
    [bsns.next().value, 'Eef Proef', geboren, 'ja', '20', 'ja', '2'],
    [bsns.next().value, 'Fay Proef', geboren, 'ja', '8', 'nee', '9'],
  ],
);

const proefstad = `formaat: 1
verband:
  slug: top600-proefstad
  naam: TOP600 Proefstad
  gebied: Proefstad
  status: verkennend
  begin: 2014-09-01
organisaties:
  - slug: gemeente-proefstad
    naam: Gemeente Proefstad
    soort: gemeente
    medewerkers:
      - { slug: pim-proef, voornaam: Pim, achternaam: Proef, rollen: [coordinator] }
      - { slug: pam-proef, voornaam: Pam, achternaam: Proef, functies: [beheerder, fg] }
`;

let werkplek: Werkplek;
beforeAll(async () => {
  werkplek = await openWerkplek();
  const files = { 'wga.csv': wga, 'dossiers.csv': dossiers, 'proefstad.yaml': proefstad };
  for (const [name, tekst] of Object.entries(files)) writeFileSync(join(werkplek.folder, name), tekst);
  await werkplek.loopplank('voorbeeld', 'alles', '--leeg');
}, 90_000);
afterAll(() => werkplek.stop());

const loopplank: Werkplek['loopplank'] = (...args) => werkplek.loopplank(...args);
const json: Werkplek['json'] = (...args) => werkplek.json(...args);

test('one list of a programme is divided over its regions, and what is of none of them is told and not kept', async () => {
  const { code, answer } = await json('lijst', 'wga.csv', '--programma', 'wga-80-100', '--soort', 'wga');
  expect([code, answer['regels'], answer['anderGebied']]).toEqual([0, 4, 1]);
  expect(answer['zonderVerband']).toEqual([{ gebied: 'Nergenshuizen', regels: 1 }]);
  expect(answer['verbanden']).toMatchObject([
    { verband: 'wga-alkmaar', regels: 2, nieuw: 2 },
    { verband: 'wga-breda', regels: 1, nieuw: 1 },
  ]);
  expect((await loopplank('lijst', 'wga.csv', '--programma', 'onbekend', '--soort', 'wga')).err).toBe(
    'Er is geen verband van “onbekend” met een gebied waar u bij hoort.\n',
  );
}, 30_000);

test('a selection says with each rule how many fit, first as a trial, and opens each casus once', async () => {
  const cohort = ['selectie', '--verband', 'wga-alkmaar', '--selectie', 'cohort', '--peildatum', '31-12-2016'];
  expect(await json(...cohort, '--proef')).toMatchObject({ code: 0, answer: { opLijst: 2, voldoet: 1, geopend: 1 } });
  const { out } = await loopplank(...cohort);
  expect(out).toContain('Op de lijst: 2. Voldoet: 1. Daarvan was er al een casus voor: 0.');
  expect(out).toContain('Casussen geopend: 1.');
  expect(await json(...cohort)).toMatchObject({ answer: { voldoet: 1, geopend: 0, liepAl: 1 } });
}, 30_000);

test('the figures of a programme are those of all its regions together', async () => {
  const vraag = ['meting', '--programma', 'wga-80-100', '--peildatum', '31-12-2016'];
  const { code, answer } = await json(...vraag);
  expect(code).toBe(0);
  expect(answer).toMatchObject({ verbanden: expect.any(Array) });
  expect((await loopplank(...vraag)).out).toContain(
    'Intensivering WGA 80-100 op 31-12-2016: 25 van 30 verbanden doen mee, 1 open casus\n',
  );
}, 30_000);

test('the selection table is shown and filled by the number of a candidate, and says what is amiss', async () => {
  const verband = ['--verband', 'detachering-noordoost-brabant'];
  await loopplank('lijst', 'dossiers.csv', ...verband, '--soort', 'dossiers');
  await loopplank('selectie', ...verband, '--selectie', 'dossiers');
  const { answer } = await json('beoordeling', ...verband, '--stand', 'te_beoordelen');
  const [nummer = ''] = JSON.stringify(answer).match(/[0-9A-F]{4}-[0-9A-F]{4}/) ?? [];
  const criteria = ['gemotiveerd', 'minstens_twaalf_uur', 'direct_beschikbaar', 'binnen_drie_maanden'];
  const given = criteria.flatMap((criterium) => ['--criterium', `${criterium}=ja`]);
  expect((await loopplank('beoordeling', ...verband, '--casus', nummer, ...given)).out).toContain(
    `${nummer}: geschikt. Geschikt: het antwoord is ja bij elk criterium.`,
  );
  const wrong = await loopplank('beoordeling', ...verband, '--casus', 'AAAA-0000', '--criterium', 'gemotiveerd=ja');
  expect([wrong.code, wrong.out]).toEqual([1, '']);
  expect(wrong.err).toContain('Er is aan deze selectietafel geen kandidaat AAAA-0000.');
  const stand = await loopplank('beoordeling', ...verband, '--stand', 'mooi');
  expect([stand.code, stand.err]).toEqual([2, expect.stringContaining('“mooi” is geen oordeel. Kies uit: ')]);
}, 40_000);

test('places and aanvragen are shown where a programme has them, and nowhere else', async () => {
  expect(await json('plek', '--verband', 'ips-regio')).toMatchObject({ code: 0, answer: { bronnen: [] } });
  expect(await json('aanvraag', '--verband', 'wga-alkmaar')).toMatchObject({ code: 0, answer: { aanvragen: [] } });
  for (const noun of ['plek', 'aanvraag', 'beoordeling']) {
    expect(await json(noun, '--verband', 'top600-amsterdam'), noun).toMatchObject({
      code: 1,
      answer: { fout: { code: 'niet_gevonden' } },
    });
  }
}, 40_000);

test('a verband begins with the working method of another, explores, gets to work only when it is complete, and ends', async () => {
  const begin = ['verband', 'proefstad.yaml', '--van', 'top600-amsterdam'];
  expect(await json(...begin)).toMatchObject({
    code: 0,
    answer: { verband: 'top600-proefstad', status: 'verkennend', programma: 'top600-wajong', versie: 2 },
  });
  expect((await loopplank(...begin)).code).toBe(1);
  const early = await loopplank('verband', 'top600-proefstad', '--status', 'actief');
  const ontbreekt = 'een partner van de soort UWV, iemand die de regie kan hebben';
  expect([early.code, early.err]).toEqual([1, `Dit verband kan nog niet actief worden. Er ontbreekt: ${ontbreekt}.\n`]);
  expect((await loopplank('verband', 'top600-proefstad', '--status', 'beeindigd')).out).toBe(
    'top600-proefstad is nu beëindigd.\n',
  );
  const neither = await loopplank('verband', 'top600-proefstad');
  expect([neither.code, neither.err]).toEqual([2, expect.stringContaining('Noem --van VERBAND bij een bestand')]);
}, 30_000);
