import { afterAll, beforeAll, expect, test } from 'vitest';
import { getAanvraagverloop } from '../../domein/aanvraag/lijst.contract.ts';
import { getCasus } from '../../domein/casus/lezen.contract.ts';
import { recordInstemming } from '../../domein/instemming/contract.ts';
import { getWerkvoorraad } from '../../domein/werkvoorraad/contract.ts';
import { verband } from './getallen.ts';
import { at, createLeeg, openEen } from './leeg.fixture.ts';
import type { Leegte } from './leeg.fixture.ts';
import { gemeenten, scholen } from './partners.ts';
import type { Rol } from './spel.ts';

let leegte: Leegte;
let rol: Rol;
beforeAll(async () => {
  leegte = await createLeeg('2015-03-16');
  rol = await openEen(leegte);
});
afterAll(() => leegte.loopplank.close());

const uitstroomFor = async (slug: string) => {
  const { waarnemingen } = await (await leegte.as(slug))(getCasus, at(rol));
  return waarnemingen.find(({ kenmerk }) => kenmerk === 'verwachte_uitstroom')?.waarde;
};

test('a decaan finds the own pupils by name, and the decaan of another school finds nobody', async () => {
  const names = async (slug: string) => {
    const { casussen } = await (await leegte.as(slug))(getWerkvoorraad, { verband });
    return casussen.map(({ deelnemer }) => deelnemer?.achternaam);
  };
  expect([await names(scholen[0].decaan), await names(scholen[1].decaan)]).toEqual([['Voorbeeld'], []]);
});

test('a coordinator sees half a year ahead when aanvragen are to be expected', async () => {
  const { van, tot, weken } = await (await leegte.as(gemeenten[0].coordinator))(getAanvraagverloop, { verband });
  expect([van, tot]).toEqual(['2014-09-16', '2015-09-16']);
  expect(weken.filter(({ verwacht }) => verwacht > 0).map(({ week, verwacht }) => [week, verwacht])).toEqual([
    ['2015-W28', 1],
  ]);
});

test('what the school knows comes to the klantmanager when the pupil agrees, and the school records that', async () => {
  expect([await uitstroomFor(scholen[0].decaan), await uitstroomFor(rol.klantmanager)]).toEqual([
    '2015-07-10',
    undefined,
  ]);
  const gemeente = gemeenten.find(({ klantmanagers }) => klantmanagers.some((slug) => slug === rol.klantmanager));
  const gegeven = { soort: 'toestemming_avg', gegevenDoor: 'deelnemer', begindatum: '2015-03-16' } as const;
  await (
    await leegte.as(scholen[0].decaan)
  )(recordInstemming, { ...at(rol), ...gegeven, ontvanger: gemeente?.slug ?? '', categorieen: ['school'] });
  expect(await uitstroomFor(rol.klantmanager)).toBe('2015-07-10');
});
