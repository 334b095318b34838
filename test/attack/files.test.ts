import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbookOf, zipOf } from '../../src/domein/lijst/zip.fixture.ts';
import { deliver, idOf, koppen, leverancier, namesOf, upload } from './lists.ts';
import { browserOf, expectCalm, openSite } from './site.ts';
import type { Site } from './site.ts';
import { fillPath, pagesOf } from './walk.ts';

/** Files that were made to be more than they look: by their name, and by what they unpack to. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.world.end());

const file = `${koppen}\nProef;Naam;03-02-1994;999990019;Rosa Okafor;01-01-2013;\n`;

const names = [
  ...['../../etc/passwd', '..\\..\\windows\\win.ini', '/etc/passwd', 'C:\\lijst.csv', '\\\\server\\deel\\lijst.csv'],
  ...['lijst\u0000.csv', 'lijst.csv\u0000.exe', `${'a'.repeat(300)}.csv`, 'é'.repeat(300), '\u202evsc.tsjil'],
  ...[
    'lijst\r\nset-cookie: a=b.csv',
    '"; filename="evil.exe',
    '<img src=x onerror=alert(1)>.csv',
    '.',
    '..',
    '...',
    '/',
  ],
  ...['=cmd()', 'CON', 'nul.csv', '.htaccess', '~', '%2e%2e%2fetc', '${HOME}', '$(id)', '`id`', '; rm -rf /', '| cat'],
];

/** A name for the eye and for a log, that is no path, no order and no other line. */
function expectPlain(name: string): void {
  expect(name).not.toMatch(/[\\/\p{C}]/u);
  expect(name.length).toBeGreaterThan(0);
  expect(name.length).toBeLessThanOrEqual(200);
}

describe('the name of a file', () => {
  test.each(names)('%j is kept as a name and nothing else', async (name) => {
    const answer = await deliver(site, file, name);
    expectCalm({ method: 'POST', path: name }, answer);
    if (answer.status === 201) expectPlain(String(Object(JSON.parse(answer.text)).bestandsnaam));
    else expect(answer.status).toBe(400);
    const uploaded = await upload(site, file, name);
    expectCalm({ method: 'POST', path: name }, uploaded);
    expect([303, 400]).toContain(uploaded.status);
  });

  test('stands on pages and in headers as it was kept', async () => {
    for (const name of await namesOf(site)) expectPlain(name);
    const known = { ...site.known, lijstId: idOf(await deliver(site, file, '"\'><script>alert(1)</script>.csv')) };
    const pages = pagesOf(site).filter(({ method, path }) => method === 'GET' && path.includes('lijsten'));
    for (const { path } of pages) {
      const shot = { method: 'GET', path: fillPath(path, known), headers: browserOf(site, leverancier) };
      const answer = await site.send(shot);
      expectCalm(shot, answer);
      expect(answer.text).not.toContain('<script>alert');
      const disposition = answer.headers.get('content-disposition');
      if (disposition !== null) expect(disposition).toMatch(/^attachment; filename="[\w.-]+"$/);
    }
  });
});

/** A reader that takes longer than this on a busy machine can be kept busy on purpose. */
const patience = 30_000;

const mebibyte = 1024 * 1024;
const cell = '<c t="s"><v>0</v></c>';
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const strings = (inhoud: string | Uint8Array) => ({ naam: 'xl/sharedStrings.xml', inhoud });
const entities = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');

/** Each says what it does to a reader that believes it. */
const bombs: [string, () => Uint8Array][] = [
  ['unpacks to a thousand times its size', () => workbookOf(Buffer.alloc(60 * mebibyte, ' '))],
  [
    'says that it unpacks to little',
    () => zipOf([{ naam: 'xl/workbook.xml', inhoud: Buffer.alloc(64 * mebibyte), opgegeven: 10 }]),
  ],
  ['unpacks to more than there is', () => zipOf([{ naam: 'a', inhoud: 'a', opgegeven: 0xfffffffe }])],
  [
    'holds tens of thousands of entries',
    () => zipOf(Array.from({ length: 15_000 }, (_, n) => ({ naam: `${n}`, inhoud: '' }))),
  ],
  [
    'holds one entry many times',
    () => zipOf(Array.from({ length: 5000 }, () => ({ naam: 'xl/workbook.xml', inhoud: '<workbook/>' }))),
  ],
  [
    'holds a workbook in a workbook in a workbook',
    () => zipOf([{ naam: 'xl/workbook.xml', inhoud: workbookOf(workbookOf(workbookOf('<x/>'))) }]),
  ],
  [
    'names its entries in sixty kilobytes each',
    () => zipOf(Array.from({ length: 200 }, (_, n) => ({ naam: `${n}${'/'.repeat(60_000)}`, inhoud: '' }))),
  ],
  [
    'climbs out of its folder',
    () =>
      zipOf([
        { naam: '../../../../tmp/loopplank-bom', inhoud: 'x' },
        { naam: '/tmp/loopplank-bom', inhoud: 'x' },
      ]),
  ],
  [
    'laughs a billion times',
    () =>
      workbookOf(
        `<!DOCTYPE w [<!ENTITY a0 "ha">${entities}]>${sheet('<row><c t="inlineStr"><is><t>&a12;</t></is></c></row>')}`,
      ),
  ],
  [
    'reads a file of ours',
    () =>
      workbookOf(
        `<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheet('<row><c t="inlineStr"><is><t>&f;</t></is></c></row>')}`,
      ),
  ],
  ['nests a hundred thousand elements', () => workbookOf(`<worksheet>${'<a>'.repeat(100_000)}`)],
  ['has one attribute of four megabytes', () => workbookOf(`<worksheet a="${'b'.repeat(4 * mebibyte)}">`)],
  [
    'has a hundred thousand attributes',
    () => workbookOf(`<worksheet ${Array.from({ length: 100_000 }, (_, n) => `a${n}="b"`).join(' ')}>`),
  ],
  ['never closes a comment', () => workbookOf(`<worksheet>${'<!--'.repeat(200_000)}`)],
  ['never closes a tag', () => workbookOf(`<worksheet>${'<row '.repeat(200_000)}`)],
  [
    'counts its rows past all numbers',
    () => workbookOf(sheet(`<row r="99999999999999999999"><c r="A99999999999999999999"><v>1</v></c></row>`)),
  ],
  [
    'begins at the last row and column',
    () => workbookOf(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  ],
  [
    'repeats a long shared text in every cell',
    () =>
      zipOf([
        strings(`<sst><si><t>${'x'.repeat(mebibyte)}</t></si></sst>`),
        { naam: 'xl/worksheets/sheet1.xml', inhoud: sheet(`<row>${cell.repeat(200)}</row>`.repeat(500)) },
      ]),
  ],
  ['has a million shared texts', () => zipOf([strings(`<sst>${'<si><t>x</t></si>'.repeat(1_000_000)}</sst>`)])],
];

describe('a workbook that', () => {
  test.each(bombs)('%s is refused in good time', async (_what, bomb) => {
    const before = await site.rows.print();
    const bytes = bomb();
    const began = performance.now();
    const answering = deliver(site, bytes, 'lijst.xlsx');
    const meanwhile = await site.send({
      method: 'GET',
      path: '/werkvoorraad',
      headers: browserOf(site, 'rosa-okafor'),
    });
    expect(meanwhile.status).toBe(200);
    expect(performance.now() - began, 'others wait for nobody').toBeLessThan(5000);
    const answer = await answering;
    expectCalm({ method: 'POST', path: 'lijst.xlsx' }, answer);
    expect([400, 413]).toContain(answer.status);
    expect(performance.now() - began).toBeLessThan(patience);
    expect(answer.text).not.toMatch(/root:|ha{3}/);
    expect(await site.rows.print()).toEqual(before);
  });

  test('comes with many others at once keeps no more than two readers busy', async () => {
    const slow = workbookOf(`<worksheet a="${'b'.repeat(2 * mebibyte)}">`);
    const statuses = (await Promise.all(Array.from({ length: 5 }, () => deliver(site, slow)))).map(
      ({ status }) => status,
    );
    expect(statuses.toSorted((a, b) => a - b)).toEqual([400, 400, 429, 429, 429]);
  });

  test('was a bomb leaves the server as it was', async () => {
    expect((await deliver(site, file)).status).toBe(201);
  });
});

/** Text files that cost a reader much. */
const texts: [string, string][] = [
  ['is one line of marks', ';'.repeat(11_000_000)],
  ['is nothing but line ends', '\n'.repeat(2_000_000)],
  ['opens a quote and never closes it', `${koppen}\n"${'a;\n'.repeat(1_000_000)}`],
  ['is one quote after another', '"'.repeat(5_000_000)],
  ['has ten thousand headings', Array.from({ length: 10_000 }, (_, n) => `kop${n}`).join(';')],
  ['calls its headings by the names of prototypes', '__proto__;constructor;toString\n1;2;3'],
  ['holds the character nul', `${koppen}\n\u0000;a;b`],
];

describe('a text file that', () => {
  test.each(texts)('%s is told so in good time', async (_what, text) => {
    const began = performance.now();
    const answer = await deliver(site, text);
    expectCalm({ method: 'POST', path: 'lijst.csv' }, answer);
    expect([201, 400, 413]).toContain(answer.status);
    expect(performance.now() - began).toBeLessThan(patience);
  });
});
