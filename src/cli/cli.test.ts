import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../core/db.ts';
import { openWerkplek } from './opdracht.fixture.ts';
import type { Werkplek } from './opdracht.fixture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const verband = 'top600-amsterdam';

let werkplek: Werkplek;

/** The lists of two people of whom one is on both; the gemeente's file has a bad date and a double row as well. */
const top600 = [
  'Achternaam;Voornaam;Geb.datum;BSN;Regiehouder;Op lijst sinds;Van lijst per',
  'van Proef;Sam;03-02-1994;900000028;R. Okafor (GGD);01-02-2014;',
  'de Test;Noa;04-02-1994;900000077;S. Aksoy (gemeente);01-03-2014;',
  'de Test;Noa;04-02-1994;900000077;S. Aksoy (gemeente);01-03-2014;',
  'Voorbeeld;Kim;31-02-1990;900000119;S. Aksoy (gemeente);01-03-2014;',
];
const wajong = [
  'Burgernr;Naam;Geboortedatum;Uitkering;Ingangsdatum;Einddatum;Arbeidsdeskundige',
  '900000028;Sam van Proef;03-02-1994;Wajong;01-01-2013;;Inge Vermeulen',
];

beforeAll(async () => {
  werkplek = await openWerkplek();
  writeFileSync(join(werkplek.folder, 'top600.csv'), top600.join('\r\n'));
  writeFileSync(join(werkplek.folder, 'wajong.csv'), wajong.join('\r\n'));
  await loopplank('voorbeeld', 'top600', '--leeg');
}, 60_000);
afterAll(() => werkplek.stop());

const loopplank: Werkplek['loopplank'] = (...args) => werkplek.loopplank(...args);
const json: Werkplek['json'] = (...args) => werkplek.json(...args);

describe('a list', () => {
  const deliver = ['lijst', 'top600.csv', '--verband', verband, '--soort', 'top600'];

  test('can be tried: every row says what would happen, and nothing does', async () => {
    const { code, answer } = await json(...deliver, '--proef');
    expect(code).toBe(0);
    expect(answer).toMatchObject({ proef: true, regels: 4, nieuw: 2, dubbel: 1, afgekeurd: 1 });
    expect(answer['oordelen']).toMatchObject([
      { regel: 2, uitkomst: 'nieuw' },
      { regel: 3, uitkomst: 'nieuw' },
      { regel: 4, uitkomst: 'dubbel' },
      { regel: 5, uitkomst: 'afgekeurd' },
    ]);
  });

  test('is taken in all or not at all when so asked', async () => {
    const { code, out } = await loopplank(...deliver, '--alles-of-niets');
    expect(code).toBe(1);
    expect(out).toContain('Er is niets overgenomen, omdat er regels zijn afgekeurd.');
  });

  test('is taken in as far as it is good, by a colleague of the supplier, and says who that was', async () => {
    const { code, out, err } = await loopplank(...deliver);
    expect(code).toBe(0);
    expect(err).toContain('Als Petra Kramer (Gemeente Amsterdam).');
    expect(out).toContain('regel 5: afgekeurd (Geboortedatum: 31-02-1990 bestaat niet.');
    expect(out).toContain('4 regels: 2 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 dubbel, 1 afgekeurd.');
  });

  test('taken in again changes nothing', async () => {
    const { answer } = await json(...deliver);
    expect(answer).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 2 });
    expect(answer['oordelen']).toHaveLength(2);
  });

  test('takes a column under another heading when it is named', async () => {
    const args = ['lijst', 'wajong.csv', '--verband', verband, '--soort', 'wajong'];
    expect(await json(...args)).toMatchObject({ code: 1, answer: { fout: { fouten: [{ veld: 'bsn' }] } } });
    expect(await json(...args, '--koppeling', 'bsn=Burgernr')).toMatchObject({ code: 0, answer: { nieuw: 1 } });
    expect(await json(...args, '--koppeling', 'bsn=Nummer')).toMatchObject({
      code: 1,
      answer: { fout: { code: 'invoer_ongeldig', fouten: [{ melding: 'De kop “Nummer” staat niet in het bestand' }] } },
    });
  });

  test('is refused from a colleague of another partner', async () => {
    expect(await json(...deliver, '--als', 'carla-smit')).toMatchObject({
      code: 1,
      answer: { fout: { code: 'mag_niet', titel: 'U mag dit hier niet doen' } },
    });
  });
});

describe('figures', () => {
  test('the comparison opens a casus for who is on both lists, and the measurement counts it', async () => {
    const compare = ['vergelijking', '--verband', verband, '--peildatum', '31-08-2014'];
    expect((await json(...compare)).answer).toEqual({ peildatum: '2014-08-31', opBeide: 1, geopend: 1, liepAl: 0 });
    expect((await json(...compare)).answer).toEqual({ peildatum: '2014-08-31', opBeide: 1, geopend: 0, liepAl: 1 });
    const { out } = await loopplank('meting', '--verband', verband, '--peildatum', '2014-08-31');
    expect(out).toContain('TOP600 Amsterdam op 31-08-2014\n  Op de TOP600-lijst: 2\n  Doelgroep: 1\n');
    const before = ['meting', '--verband', verband, '--peildatum', '31-08-2014', '--bekend-op', '31-12-2014'];
    expect((await json(...before)).answer['indicatoren']).toContainEqual(
      expect.objectContaining({ sleutel: 'doelgroep', waarde: 0 }),
    );
  });

  test('a decision of two suppliers is recorded with the agreement of both', async () => {
    const args = [
      '--doel',
      'Jongeren iets passends bieden',
      '--grondslag',
      'Convenant',
      '--als',
      'petra-kramer,carla-smit',
    ];
    expect((await json('verstrekkingsbesluit', '--verband', verband, ...args)).answer).toMatchObject({ geldig: true });
  });
});

describe('a programme file', () => {
  test('that is in order is told so', async () => {
    const { code, out } = await loopplank('controle', join(root, 'programmas/top600-wajong.yaml'));
    expect([code, out]).toEqual([0, expect.stringContaining('is in orde: TOP600 en Wajong, versie 2.')]);
  });

  test('with faults is told each with its line, and the exit code says so', async () => {
    const text = readFileSync(join(root, 'programmas/top600-wajong.yaml'), 'utf8');
    writeFileSync(join(werkplek.folder, 'fout.yaml'), text.replace('duur: P2W', 'duur: twee weken'));
    const { code, answer } = await json('controle', 'fout.yaml');
    const regel = text.split('\n').findIndex((line) => line.includes('duur: P2W')) + 1;
    expect([code, answer]).toMatchObject([
      1,
      { inOrde: false, fouten: [{ regel, pad: 'termijnen.eerste_contact.duur' }] },
    ]);
  });
});

describe('the access matrix', () => {
  test('is shown as Loopplank brings it along, and as a verband uses it', async () => {
    const shipped = await loopplank('rechten');
    expect(shipped.out).toMatch(/^Vermelding op de TOP600-lijst +B\* +- +B\* +V /m);
    expect(shipped.out).toMatch(/^Overdracht .* A +A +V$/m);
    const here = await loopplank('rechten', '--verband', verband);
    expect(here.out).toMatch(/^Overdracht .* S +A +V$/m);
    const { answer } = await json('rechten', '--verband', verband);
    expect(answer['categorieen']).toHaveLength(29);
  });
});

describe('what cannot be understood', () => {
  test.each([
    [['onzin'], 'Het commando “onzin” bestaat niet.'],
    [['lijst', '--fout'], 'De optie “--fout” bestaat hier niet.'],
    [['lijst', 'x.csv', '--verband', verband], 'Er ontbreekt: --soort.'],
    [['lijst', 'x.csv', '--soort', 'top600'], 'Er ontbreekt: --verband of --programma.'],
    [['selectie', '--verband', verband], 'Er ontbreekt: --selectie.'],
    [['lijst', '--verband', verband, '--soort', 'top600'], 'Noem precies één bestand of voorbeeld.'],
    [[], 'Noem een commando.'],
  ])('%j is answered in one line, with how it is typed', async (args, line) => {
    const { code, out, err } = await loopplank(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(line);
    expect(err).toMatch(/Gebruik: loopplank (lijst|selectie)|Zie: loopplank hulp/);
  });

  test('an unknown verband, colleague or file is told as one document', async () => {
    const lists = ['--verband', 'nergens', '--peildatum', '31-08-2014'];
    expect(await json('meting', ...lists)).toMatchObject({ code: 1, answer: { fout: { code: 'niet_gevonden' } } });
    expect(await json('meting', ...lists, '--als', 'niemand')).toMatchObject({
      answer: { fout: { uitleg: 'Er is geen collega “niemand”.' } },
    });
    expect(await json('controle', 'weg.yaml')).toMatchObject({ answer: { fout: { fouten: [{ veld: 'bestand' }] } } });
  });

  test('the help names every command', async () => {
    const { out } = await loopplank('hulp');
    for (const naam of ['voorbeeld', 'lijst', 'vergelijking', 'selectie', 'meting', 'controle', 'bewaar', 'herstel']) {
      expect(out).toContain(`  ${naam} `);
    }
  });
});

describe('the log', () => {
  test('is whole after all this, and says so per verband; it knows nothing else to do', async () => {
    expect(await json('logboek', 'controle')).toMatchObject({
      code: 0,
      answer: { inOrde: true, ketens: expect.arrayContaining([expect.objectContaining({ verband, breuk: null })]) },
    });
    expect((await loopplank('logboek', 'controle', '--verband', verband)).out).toMatch(
      /in orde, \d+ regels in \d+ schak/,
    );
    expect(await loopplank('logboek', 'wissen')).toMatchObject({ code: 2, out: '' });
  });

  test('names the first link that is broken, and the exit code says so', async () => {
    const owner = connect(werkplek.postgres.connection, { max: 1 });
    const [regel] = await owner`
      update logboek set operatie = 'getIets'
      where id = (select id from logboek where operatie = 'processLijst' limit 1) returning id`;
    const { code, out } = await loopplank('logboek', 'controle');
    expect([code, out]).toEqual([1, expect.stringContaining(`Het gaat om regel ${String(regel?.['id'])}.`)]);
    expect(out).toMatch(
      /top600-amsterdam: niet in orde vanaf schakel 1 \(.*\): een regel in deze schakel is veranderd\./,
    );
    await owner`update logboek set operatie = 'processLijst' where operatie = 'getIets'`;
    await owner.end();
  });
});

describe('a backup', () => {
  test('goes into an empty folder with its key, and nowhere else', async () => {
    expect(await loopplank('bewaar', 'kopie')).toMatchObject({ code: 0, out: expect.stringContaining('sleutel') });
    expect(await json('herstel', 'kopie')).toMatchObject({ code: 1, answer: { fout: { code: 'databank_niet_leeg' } } });
    const other = join(werkplek.folder, 'anders');
    mkdirSync(other);
    cpSync(join(werkplek.data, 'sleutel'), join(other, 'sleutel'));
    const { out } = await werkplek.loopplankIn(other, 'herstel', 'kopie');
    expect(out).toContain('De sleutel past bij deze gegevens.');
    const figures = ['meting', '--verband', verband, '--peildatum', '31-08-2014'];
    expect((await werkplek.loopplankIn(other, ...figures)).out).toBe((await loopplank(...figures)).out);
  }, 60_000);
});
