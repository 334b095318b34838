import fc from 'fast-check';

/** What nobody means and somebody sends. Every text here has broken a program that somebody thought was finished. */

export const hostileTexts = [
  ...['', ' ', '\u0000', 'a\u0000b', '\u0001\u0008', '\r\nset-cookie: x=1', '%0d%0aset-cookie:%20x=1', '\u2028'],
  ...['\ud800', 'a\udfffb', '\u202egnp.exe', '\ufeff', '\ufffe', '🧑‍🦽', 'İıß', 'e\u0301'.repeat(60), '𝕯'.repeat(41)],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'],
  ...[`' or '1'='1`, `'; drop table casus; --`, '$1', '\\', '%', '_', '{}', '{a,b}', '(,)', '[2014-01-01,)'],
  ...['../../etc/passwd', '..\\..\\x', '/etc/passwd', 'file:///etc/passwd', '//evil.example', 'javascript:alert(1)'],
  ...[`<script>alert(1)</script>`, `"'><img src=x onerror=alert(1)>`, '{{7*7}}', '${7*7}', '<!--', ']]>'],
  ...[`=cmd|' /C calc'!A0`, '+1', '-1', '@SUM(1)', '\t=1', 'NaN', 'Infinity', '-0', '1e309', '0x10', '1_000', '١٢٣'],
  ...['true', 'null', 'undefined', '[]', 'a'.repeat(41), 'a'.repeat(301), 'x'.repeat(20_001)],
];

export const hostileDays = [
  ...[
    '0000-01-01',
    '0000-02-29',
    '0001-01-01',
    '0099-12-31',
    '1582-10-10',
    '9999-12-31',
    '9998-12-31',
    '5874898-01-01',
  ],
  ...['2014-02-29', '2014-00-10', '2014-13-01', '2014-3-1', '10000-01-01', '-2014-03-10', '+002014-03-10', 'today'],
  ...['infinity', '-infinity', 'epoch', 'now', '31-08-2014', '2014-03-10T00:00:00Z', '２０１４-03-10', '2014-03-10 BC'],
];

export const hostileMoments = [
  ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59.999999999999Z', '2014-03-10T24:00:00Z'],
  ...['2014-03-10T23:59:60Z', '2014-03-10T09:00:00+99:00', '0001-01-01T00:00:00.000Z', 'infinity', '-infinity', 'now'],
];

export const hostileIds = [
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '{0190b7c0-0000-7000-8000-000000000000}',
  ],
  ...[
    '0190b7c000007000800000000000000',
    'urn:uuid:0190b7c0-0000-7000-8000-000000000000',
    '0190B7C0-0000-7000-8000-00000000000G',
  ],
];

export const hostileNumbers = [
  ...[-1, 0, 0.1, -0.5, 1.05, 32_768, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53, 2 ** 63, 1e21, 1e308, -1e308, 5e-324],
];

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce((inner: unknown) => [inner], 'bodem');

/** A value of a kind that was not asked for. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(...hostileDays, ...hostileMoments, ...hostileIds, ...hostileNumbers),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { length: 1e9 }, deep(200)),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }) },
);

/** What takes the place of a whole body. */
export const hostileBody: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '{',
      '[]',
      '[{}]',
      'null',
      'true',
      '1',
      '""',
      '\u0000',
      '{}{}',
      '{"a":1,}',
      '{"__proto__":{"x":1}}',
      '\ufeff{}',
    ],
    ...['['.repeat(20_000), '{"a":'.repeat(20_000), `{"a":1e${'9'.repeat(400)}}`, '{"constructor":{"prototype":{}}}'],
  ),
  fc.json({ maxDepth: 4, stringUnit: 'binary' }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** A text as it stands in an address; half a character keeps its own bytes, which no encoder would make. */
export function encodeText(text: string): string {
  return Array.from(text, (sign) => (half.test(sign) ? surrogate(sign.charCodeAt(0)) : encodeURIComponent(sign))).join(
    '',
  );
}

const half = /^[\ud800-\udfff]$/;

const surrogate = (code: number): string =>
  [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
    .map((byte) => `%${byte.toString(16).toUpperCase()}`)
    .join('');
