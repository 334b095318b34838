import { describe, expect, test } from 'vitest';
import { readTabel } from './tabel.ts';
import { splitLijst } from './splitsen.ts';
import { bytesOf, wajong } from './proef.fixture.ts';
import type { Lijstsoort } from '../programma/contract.ts';

const soort: Lijstsoort = {
  ...wajong,
  kolommen: { ...wajong.kolommen, regio: { naam: 'Regio', soort: 'tekst', verplicht: true, koppen: ['Regio'] } },
};
const split = (...regels: string[]) =>
  splitLijst({ inhoud: bytesOf(regels.join('\r\n')), naam: 'landelijk.csv' }, soort, 'regio');

describe('a list about many areas', () => {
  test('falls apart into one file per area, and each row knows the line where it stood', async () => {
    const { regels, delen } = await split(
      'BSN;Naam;Regio',
      "1;Proef Een;'s-Hertogenbosch",
      '2;Proef Twee;Ede',
      '3;"Proef\nDrie; de Derde";\'S-HERTOGENBOSCH ',
      '4;=1+1;',
    );
    expect(regels).toBe(4);
    expect([...delen].map(([sleutel, { gebied, regels: lijnen }]) => [sleutel, gebied, lijnen])).toEqual([
      ['shertogenbosch', "'s-Hertogenbosch", [2, 4]],
      ['ede', 'Ede', [3]],
      ['', '', [6]],
    ]);
    const deel = await readTabel(Buffer.from(delen.get('shertogenbosch')?.inhoud ?? '', 'base64'), 'deel.csv');
    expect(deel.rijen.map(({ regel, cellen }) => [regel, cellen[1]])).toEqual([
      [2, 'Proef Een'],
      [3, 'Proef Drie; de Derde'],
    ]);
    const los = await readTabel(Buffer.from(delen.get('')?.inhoud ?? '', 'base64'), 'deel.csv');
    expect(los.rijen[0]?.cellen[1]).toBe('=1+1');
  });

  test('must say which area a row is about', async () => {
    await expect(split('BSN;Naam', '1;Proef Een')).rejects.toMatchObject({
      fouten: [{ veld: 'bestand', melding: 'De kolom “Regio” staat er niet in' }],
    });
  });
});
