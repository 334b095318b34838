import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import type { Call } from '../core/road.ts';
import { recordFinancieringsbron } from '../domein/financieringsbron/contract.ts';
import { openPlekcasussen, plekken, verband } from '../domein/trajectplek/plekken.fixture.ts';
import { recordWaarneming } from '../domein/waarneming/contract.ts';
import { grantPlek, showBronnen } from './plek.ts';

let world: World;
let coor: Call;
let casusId: string;

const geld = {
  ...{ begindatum: '2021-01-01', einddatum: '2021-12-31', bedrag: 100_000, plekken: 12, tarief: 7500 },
  ...{ coordinatie: 10_000, dagdelen: 1 },
};

beforeAll(async () => {
  world = await createWorld('2021-03-01T09:00:00Z', [plekken]);
  coor = await world.as('coor-voorbeeld');
  [casusId = ''] = await openPlekcasussen(world, ['Persoon']);
  const common = { verband, casusId, datum: '2021-03-01', bron: 'organisatie' } as const;
  const [karel, iris] = [await world.as('karel-voorbeeld'), await world.as('iris-voorbeeld')];
  await karel(recordWaarneming, { ...common, kenmerk: 'verantwoordelijk', waarde: 'gemeente' });
  await iris(recordWaarneming, { ...common, kenmerk: 'wil_werken', waarde: true });
});
afterAll(() => world.end());

describe('plek on the command line', () => {
  test('tells of each source the places, the euros and what its goal comes to', async () => {
    expect((await showBronnen(coor, verband)).tekst).toEqual(['Geen financieringsbron.']);
    await coor(recordFinancieringsbron, { verband, naam: 'Proefgeld 2021', ...geld });
    expect((await showBronnen(coor, verband)).tekst).toEqual([
      'Proefgeld 2021: 0 van 12 plekken, €\u00A010.000 van €\u00A0100.000, met de coördinatie.',
      '  Let op: 42 % van 12 is 5,04. De kans dat 6 of meer van de 12 duurzaam uitstromen is 0,39.',
    ]);
  });

  test('grants one from the only source, or from the one that is named', async () => {
    const given = { verband, casusId, nummer: 'AB12-CD34', bron: undefined, begindatum: '2021-03-01' };
    expect(await grantPlek(coor, given)).toMatchObject({
      json: { nummer: 'AB12-CD34', bron: 'Proefgeld 2021', bedrag: 7500 },
      tekst: ['Casus AB12-CD34 heeft een plek uit Proefgeld 2021, van 01-03-2021 tot en met 31-12-2021.'],
    });
    expect((await showBronnen(coor, verband)).tekst[0]).toContain('1 van 12 plekken, €\u00A017.500 van €\u00A0100.000');
    await coor(recordFinancieringsbron, { verband, naam: 'Ander geld', ...geld });
    await expect(grantPlek(coor, given)).rejects.toThrow('Noem met --bron een van: Ander geld, Proefgeld 2021.');
    await expect(grantPlek(coor, { ...given, bron: 'Proefgeld 2021' })).rejects.toMatchObject({
      code: 'trajectplek_bestaat_al',
    });
  });
});
