import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordGesprek } from '../../domein/gesprek/contract.ts';

const verband = 'top600-amsterdam';
const gesprek = { datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true, verslag: 'Geheim-Proef vertelt.' } as const;

let world: World;
let casusId: string;
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const lines = () => world.owner`
  select operatie, verwerking, medewerker_id, object_id, uitkomst
  from logboek
  where operatie = 'recordGesprek'
  order by id`;

test('who did what is in the logboek, and who was refused; without a word of what it was about', async () => {
  await (
    await world.as('rosa-okafor')
  )(recordGesprek, { verband, casusId, ...gesprek });
  const outsider = await world.as('ruud-buiten');
  await expect(outsider(recordGesprek, { verband, casusId, ...gesprek })).rejects.toMatchObject({ status: 404 });
  const about = { operatie: 'recordGesprek', verwerking: 'begeleiding', objectId: casusId };
  expect(await lines()).toEqual([
    { ...about, medewerkerId: world.id('rosa-okafor'), uitkomst: 'gedaan' },
    { ...about, medewerkerId: world.id('ruud-buiten'), uitkomst: 'niet_gevonden' },
  ]);
  const all = await world.owner`select string_agg(l::text, ' ') as tekst from logboek l`;
  expect(String(all[0]?.['tekst'])).not.toMatch(/Proef|Geheim|Okafor/);
});
