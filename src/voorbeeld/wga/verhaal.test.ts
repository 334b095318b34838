import { expect, test } from 'vitest';
import { startLoting } from '../loting.ts';
import { aanDeSlag, gepubliceerd, peildata, regios } from './getallen.ts';
import { listKlanten } from './klanten.ts';
import { listVerhalen } from './verhaal.ts';

const loting = startLoting(977);
const klanten = listKlanten(loting);
const verhalen = listVerhalen(klanten, loting);

test('nobody stands on the lists twice, and everybody passes the 11-test', () => {
  expect(new Set(klanten.map(({ bsn }) => bsn)).size).toBe(klanten.length);
});

test.each([
  ['eerste', peildata.eerste],
  ['tweede', peildata.tweede],
] as const)('at the %s peildatum the story comes to the figures of the report', (welke, dag) => {
  const { regios: deelnemend, gesprekken, klanten: gesproken, herbeoordelingen, klein } = gepubliceerd[welke];
  const met = verhalen
    .map((een) => ({ ...een, gesprekken: een.gesprekken.filter((datum) => datum <= dag) }))
    .filter((een) => een.gesprekken.length > 0);
  const netwerk = met.map((een) => een.netwerk.findLast(({ datum }) => datum <= dag)?.waarde);
  expect({
    regios: regios.filter(({ start }) => start <= dag).length,
    klanten: met.length,
    gesprekken: met.reduce((som, een) => som + een.gesprekken.length, 0),
    herbeoordelingen: verhalen.filter((een) => een.herbeoordelingen.some((datum) => datum <= dag)).length,
    klein: netwerk.filter((waarde) => waarde === 'beperkt' || waarde === 'geisoleerd').length,
  }).toEqual({ regios: deelnemend, klanten: gesproken, gesprekken, herbeoordelingen, klein });
});

test('at the second peildatum so many volunteer and work', () => {
  const nu = verhalen.flatMap(({ werk }) =>
    werk && werk.begin <= peildata.tweede && (werk.einde ?? '9999') > peildata.tweede ? [werk.vorm] : [],
  );
  for (const [vorm, aantal] of Object.entries(aanDeSlag)) {
    expect(nu.filter((een) => een === vorm)).toHaveLength(aantal);
  }
});
