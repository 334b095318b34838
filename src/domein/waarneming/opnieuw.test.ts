import { afterAll, beforeAll, expect, test } from 'vitest';
import { stateOf, verband } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { recordTraject } from '../traject/contract.ts';
import { recordWaarneming } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const record = async (gegeven: object) => {
  const netwerk = { kenmerk: 'sociaal_netwerk', waarde: 'beperkt', datum: '2014-03-10', bron: 'deelnemer' } as const;
  await (
    await world.as('inge-vermeulen')
  )(recordWaarneming, { verband, casusId, ...netwerk, ...gegeven });
};
const zinOf = async (slug: string) => (await (await world.as(slug))(getCasus, { verband, casusId })).aandacht?.zin;

test('what the programme wants to see twice a year is looked at again in time, and when it never was', async () => {
  world.clock.now = new Date('2014-09-05T09:00:00Z');
  const inge = await world.as('inge-vermeulen');
  await inge(recordGesprek, { verband, casusId, datum: '2014-09-05', kanaal: 'fysiek', gevoerd: true });
  const traject = { soort: 'reintegratietraject', aanbieder: 'Proefbureau', begindatum: '2014-03-10' };
  await inge(recordTraject, { verband, casusId, ...traject });
  expect(await stateOf(world, casusId)).toMatchObject({ datum: '2014-09-10', reden: 'kenmerk_opnieuw' });
  expect(await zinOf('rosa-okafor')).toBe('opnieuw bekijken: Participatietrede');

  const trede = { kenmerk: 'participatietrede', waarde: 'trede_1', datum: '2014-09-05', bron: 'organisatie' };
  await record(trede);
  expect(await stateOf(world, casusId)).toMatchObject({ datum: '2014-09-10', reden: 'kenmerk_opnieuw' });
  expect(await zinOf('rosa-okafor')).toBe('opnieuw bekijken: Sociaal netwerk');
  world.clock.now = new Date('2014-09-15T09:00:00Z');
  expect(await zinOf('rosa-okafor')).toBe('langer dan 6 maanden niet bekeken: Sociaal netwerk');

  await record({ datum: '2014-09-05' });
  expect(await stateOf(world, casusId)).toMatchObject({ datum: '2014-10-03', reden: 'geen_gesprek' });
});
