import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lijstsoort } from '../programma/contract.ts';
import { recogniseKolommen } from './kolommen.ts';
import { judgeRijen } from './oordeel.ts';
import type { Oordeel } from './oordeel.ts';
import { bsnEen, bsnTwee, bytesOf, kop, top600, wajong } from './proef.fixture.ts';
import { readTabel } from './tabel.ts';

async function judge(regels: string[], soort: Lijstsoort = top600, koptekst = kop): Promise<Oordeel[]> {
  const tabel = await readTabel(bytesOf([koptekst, ...regels].join('\r\n')), 'lijst.csv');
  return judgeRijen(tabel, recogniseKolommen(tabel.koppen, soort), soort);
}

const rij = (bsn: string, begin: string, einde = '', naam = 'Verzonnen'): string =>
  `1;${naam};Quinten;04-10-1993;${bsn};R. Verzonnen (GGD);${begin};${einde}`;

describe('a good row', () => {
  test('becomes a person on a list, with dates as we keep them', async () => {
    expect(await judge([rij(bsnEen, '01-05-2011', '10-08-2012', "van 't Dekker")])).toEqual([
      {
        regel: 2,
        uitkomst: 'goed',
        fouten: [],
        rij: {
          bsn: bsnEen,
          achternaam: "van 't Dekker",
          voornaam: 'Quinten',
          geboortedatum: '1993-10-04',
          begin: '2011-05-01',
          einde: '2012-08-10',
          medewerkers: { regiehouder: 'R. Verzonnen (GGD)' },
          kenmerken: {},
        },
      },
    ]);
  });

  test('may have the whole name in one column and a choice in other capitals', async () => {
    const kopWajong = 'BSN;Naam;Geboortedatum;Uitkering;Ingangsdatum;Einddatum;Arbeidsdeskundige';
    const [oordeel] = await judge([`${bsnEen};Chantal de Hermans;28-01-1992;WAJONG;11-10-2009;;`], wajong, kopWajong);
    expect(oordeel?.rij).toMatchObject({
      achternaam: 'de Hermans',
      voornaam: 'Chantal',
      einde: null,
      medewerkers: {},
      kenmerken: { uitkering: 'Wajong' },
    });
  });

  test('may have a formula for a name: it stays text', async () => {
    const formule = '"=HYPERLINK(""http://127.0.0.1/"";""klik"")"';
    const [oordeel] = await judge([rij(bsnEen, '01-05-2011', '', formule)]);
    expect(oordeel?.uitkomst).toBe('goed');
    expect(oordeel?.rij?.achternaam).toBe('=HYPERLINK("http://127.0.0.1/";"klik")');
  });

  test('gets back the zeros that a spreadsheet ate', async () => {
    expect((await judge([rij('10000008', '01-05-2011')]))[0]?.rij?.bsn).toBe('010000008');
  });
});

describe('a rejected row', () => {
  test('tells all its faults at once, by the name of the column', async () => {
    expect(await judge([';;Quinten;31-02-1990;12345;;1-4-13;'])).toEqual([
      {
        regel: 2,
        uitkomst: 'afgekeurd',
        fouten: [
          { veld: 'Achternaam', melding: 'Dit is niet ingevuld. Vul het aan in de lijst' },
          { veld: 'Geboortedatum', melding: '31-02-1990 bestaat niet. Vul een bestaande datum in' },
          {
            veld: 'BSN',
            melding: 'Dit is geen geldig BSN (11-proef). Vraag het goede nummer aan de leverancier van de lijst',
          },
          { veld: 'Op lijst sinds', melding: 'Schrijf het jaar van 1-4-13 met vier cijfers' },
        ],
      },
    ]);
  });

  test('has an end that does not come after its begin', async () => {
    const oordelen = await judge([rij(bsnEen, '01-05-2011', '01-05-2011'), rij(bsnTwee, '01-05-2011', '02-05-2011')]);
    expect(oordelen.map(({ uitkomst }) => uitkomst)).toEqual(['afgekeurd', 'goed']);
    expect(oordelen[0]?.fouten).toEqual([
      {
        veld: 'Van lijst per',
        melding: '01-05-2011 ligt niet na het begin (01-05-2011). Controleer beide datums',
      },
    ]);
  });

  test('has a birth that does not come before its begin', async () => {
    const [oordeel] = await judge([rij(bsnEen, '04-10-1993')]);
    expect(oordeel?.fouten.map(({ veld }) => veld)).toEqual(['Geboortedatum']);
  });

  test('has more cells than there are headings', async () => {
    const [oordeel] = await judge([rij(bsnEen, '01-05-2011', '10-08-2012;los')]);
    expect(oordeel?.fouten.map(({ veld }) => veld)).toEqual(['Regel']);
  });

  test('never has its BSN or name in a sentence', async () => {
    const cel = fc.constantFrom(bsnEen, '99999001', '12345678', 'Verzonnen', 'x, y', '31-02-2014', '');
    await fc.assert(
      fc.asyncProperty(fc.array(cel, { minLength: 7, maxLength: 9 }), async (cellen) => {
        const zinnen = (await judge([`1;${cellen.join(';')}`, rij(bsnEen, '01-05-2011')]))
          .flatMap(({ fouten }) => fouten)
          .map(({ melding }) => melding)
          .join();
        expect(zinnen).not.toMatch(/99999001|12345678|Verzonnen/);
      }),
    );
  });
});

describe('the same person twice', () => {
  test('the very same row is double; a running number plays no part', async () => {
    const oordelen = await judge([
      rij(bsnEen, '01-05-2011'),
      rij(bsnTwee, '01-05-2011'),
      `9${rij(bsnEen, '01-05-2011')}`,
    ]);
    expect(oordelen.map(({ uitkomst }) => uitkomst)).toEqual(['goed', 'goed', 'dubbel']);
    expect(oordelen[2]?.fouten).toEqual([{ veld: 'Regel', melding: 'Dezelfde regel als regel 2' }]);
  });

  test('two periods that follow each other are two periods, in any order', async () => {
    const oordelen = await judge([
      rij(bsnEen, '10-08-2012', '01-01-2013'),
      rij(bsnEen, '01-05-2011', '10-08-2012'),
      rij(bsnEen, '01-01-2014'),
    ]);
    expect(oordelen.map(({ uitkomst }) => uitkomst)).toEqual(['goed', 'goed', 'goed']);
  });

  test('of two periods that overlap the later row is rejected', async () => {
    const oordelen = await judge([rij(bsnEen, '01-05-2011'), rij(bsnEen, '01-05-2012', '10-08-2012')]);
    expect(oordelen.map(({ uitkomst }) => uitkomst)).toEqual(['goed', 'afgekeurd']);
    expect(oordelen[1]?.fouten).toEqual([
      {
        veld: 'Op lijst sinds',
        melding: 'Deze periode overlapt met die van dezelfde persoon op regel 2. Pas een van beide aan',
      },
    ]);
  });

  test('a rejected row does not stand in the way of a later one', async () => {
    const oordelen = await judge([rij(bsnEen, '31-02-2011'), rij(bsnEen, '01-05-2011')]);
    expect(oordelen.map(({ uitkomst }) => uitkomst)).toEqual(['afgekeurd', 'goed']);
  });

  test('no two good rows of one person ever overlap', async () => {
    const dag = fc.integer({ min: 1, max: 9 });
    const periode = fc
      .tuple(dag, fc.option(dag))
      .map(([begin, einde]) => rij(bsnEen, `0${begin}-05-2011`, einde === null ? '' : `0${einde}-05-2011`));
    await fc.assert(
      fc.asyncProperty(fc.array(periode, { minLength: 1, maxLength: 8 }), async (regels) => {
        const goed = (await judge(regels)).flatMap((oordeel) =>
          oordeel.uitkomst === 'goed' && oordeel.rij ? [oordeel.rij] : [],
        );
        const opVolgorde = goed.toSorted((een, ander) => (een.begin < ander.begin ? -1 : 1));
        for (const [i, { einde }] of opVolgorde.entries()) {
          const volgende = opVolgorde[i + 1];
          if (volgende) expect(einde !== null && einde <= volgende.begin).toBe(true);
        }
      }),
    );
  });
});

describe('the other kinds of column', () => {
  const soort: Lijstsoort = {
    ...top600,
    kolommen: {
      ...wajong.kolommen,
      uren: { naam: 'Uren', soort: 'getal', koppen: ['Uren'], verplicht: false },
      gezien: { naam: 'Gezien op', soort: 'datum', koppen: ['Gezien op'], verplicht: false },
    },
  };
  const koptekst = 'BSN;Naam;Geboortedatum;Uitkering;Ingangsdatum;Uren;Gezien op';

  test('numbers and dates are kept in one way', async () => {
    const [oordeel] = await judge([`${bsnEen};Een Verzonnen;01-01-1990;;01-05-2011;7,5;1-6-2011`], soort, koptekst);
    expect(oordeel?.rij?.kenmerken).toEqual({ uren: '7.5', gezien: '2011-06-01' });
  });

  test('what does not fit is told with the remedy', async () => {
    const [oordeel] = await judge([`${bsnEen};Een Verzonnen;01-01-1990;WW;01-05-2011;1.000;41000`], soort, koptekst);
    expect(oordeel?.fouten).toEqual([
      { veld: 'Uitkering', melding: 'Kies een van: Wajong' },
      { veld: 'Uren', melding: 'Dit is geen getal. Schrijf cijfers, zonder punt voor duizendtallen' },
      { veld: 'Gezien op', melding: 'Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 31-08-2014' },
    ]);
  });
});
