import { describe, expect, test } from 'vitest';
import { Koppeling, checkKoppeling, recogniseKolommen } from './kolommen.ts';
import { top600 } from './proef.fixture.ts';

const koppen = [
  'Volgnr',
  'ACHTERNAAM',
  'Vóórnaam',
  'geb datum',
  'B.S.N.',
  'Regie-houder',
  'op_lijst_sinds',
  'Van lijst per',
];

describe('recogniseKolommen', () => {
  test('capitals, accents, dots, spaces and underscores do not matter', () => {
    const koppeling = { achternaam: 1, voornaam: 2, geboortedatum: 3, bsn: 4, regiehouder: 5, begin: 6, einde: 7 };
    expect(recogniseKolommen(koppen, top600)).toEqual(koppeling);
    expect(checkKoppeling(koppeling, koppen, top600)).toEqual([]);
    expect(Koppeling.parse(koppeling)).toEqual(koppeling);
  });

  test('a heading that is not there leaves its column open', () => {
    const koppeling = recogniseKolommen(['BSN', 'Naam van iets'], top600);
    expect(koppeling).toMatchObject({ bsn: 0, achternaam: null, einde: null });
  });

  test('an earlier heading of the programme file goes before a later one', () => {
    expect(recogniseKolommen(['Geboortedatum', 'Geb.datum'], top600)['geboortedatum']).toBe(1);
  });
});

describe('checkKoppeling', () => {
  const goed = recogniseKolommen(koppen, top600);

  test('a required column without a heading is told by its name', () => {
    expect(checkKoppeling({ ...goed, bsn: null }, koppen, top600)).toEqual([
      { veld: 'bsn', melding: 'Kies de kolom van het bestand waarin “BSN” staat' },
    ]);
  });

  test('a column that may stay empty may stay open', () => {
    expect(checkKoppeling({ ...goed, einde: null }, koppen, top600)).toEqual([]);
  });

  test('one heading stands for one column', () => {
    expect(checkKoppeling({ ...goed, einde: 6 }, koppen, top600)).toEqual([
      { veld: 'einde', melding: 'De kolom “op_lijst_sinds” is al gekozen voor “Op lijst sinds”' },
    ]);
  });

  test('a heading that the file does not have is refused', () => {
    expect(checkKoppeling({ ...goed, einde: 8 }, koppen, top600)).toEqual([
      { veld: 'einde', melding: 'Deze kolom staat niet in het bestand' },
    ]);
  });
});
