import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProgramma } from './lezen.ts';

const ips = readFileSync(new URL('../../../programmas/ggz-ips.yaml', import.meta.url), 'utf8');

const faultsOf = (from: string | RegExp, to: string) =>
  readProgramma(ips.replace(from, to)).fouten.map(({ pad }) => pad);

test('what must be true for a contact with an employer names a kenmerk, an answer that it has, and somebody who records one', () => {
  const eis = '{ kenmerk: openheid, is: geen }';
  const wanneer = 'werkgevercontact.eisen[0].wanneer.geen[0]';
  expect(faultsOf(eis, '{ kenmerk: openheid, is: volledig }')).toEqual([]);
  expect(faultsOf(eis, '{ kenmerk: verzonnen, is: geen }')).toEqual([`${wanneer}.kenmerk`]);
  expect(faultsOf(eis, '{ kenmerk: openheid, is: verzonnen }')).toEqual([wanneer]);
  expect(faultsOf(/ {8}werkgevercontact,\n/, '')).toEqual(['werkgevercontact']);
});
