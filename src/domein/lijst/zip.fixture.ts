import { deflateRawSync } from 'node:zlib';

type Deel = { naam: string; inhoud: string | Uint8Array; opgegeven?: number };

const relatie = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function header(kop: number, maat: number, velden: [plaats: number, waarde: number][]): Buffer {
  const buffer = Buffer.alloc(maat);
  buffer.writeUInt32LE(kop, 0);
  for (const [plaats, waarde] of velden) buffer.writeUInt32LE(waarde, plaats);
  return buffer;
}

/** A zip file by hand, so that a test can make one that lies about its sizes (`opgegeven`). */
export function zipOf(delen: Deel[]): Uint8Array {
  const inhoud: Buffer[] = [];
  const opgave: Buffer[] = [];
  let plaats = 0;
  for (const deel of delen) {
    const naam = Buffer.from(deel.naam);
    const gepakt = deflateRawSync(deel.inhoud);
    const groot = deel.opgegeven ?? Buffer.byteLength(deel.inhoud);
    const lokaal = header(0x04034b50, 30, [
      [8, 8],
      [18, gepakt.length],
      [22, groot],
      [26, naam.length],
    ]);
    opgave.push(
      header(0x02014b50, 46, [
        [10, 8],
        [20, gepakt.length],
        [24, groot],
        [28, naam.length],
        [42, plaats],
      ]),
      naam,
    );
    inhoud.push(lokaal, naam, gepakt);
    plaats += lokaal.length + naam.length + gepakt.length;
  }
  const lijst = Buffer.concat(opgave);
  const slot = header(0x06054b50, 22, [
    [8, delen.length + delen.length * 0x10000],
    [12, lijst.length],
    [16, plaats],
  ]);
  return Buffer.concat([...inhoud, lijst, slot]);
}

/** A workbook of one sheet, given as its XML. */
export function workbookOf(blad: string | Uint8Array): Uint8Array {
  const een = (soort: string, doel: string): string =>
    `<Relationships><Relationship Id="rId1" Type="${relatie}/${soort}" Target="${doel}"/></Relationships>`;
  return zipOf([
    { naam: '[Content_Types].xml', inhoud: '<Types/>' },
    { naam: '_rels/.rels', inhoud: een('officeDocument', 'xl/workbook.xml') },
    {
      naam: 'xl/workbook.xml',
      inhoud: '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    { naam: 'xl/_rels/workbook.xml.rels', inhoud: een('worksheet', 'worksheets/sheet1.xml') },
    { naam: 'xl/worksheets/sheet1.xml', inhoud: blad },
  ]);
}
