import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getProgramma, listVerbanden } from './opvragen.contract.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

test('a colleague reads the programme of the own verband, with its words and phases', async () => {
  const inge = await world.as('inge-vermeulen');
  const programma = await inge(getProgramma, { verband: 'top600-amsterdam' });
  expect(programma).toMatchObject({ programma: 'top600-wajong', versie: 2 });
  expect(programma.woorden.deelnemer.meervoud).toBe('jongeren');
  expect(programma.fasen[0]?.naam).toBe('Op beide lijsten');
});

test('a verband in which somebody has no role is not there', async () => {
  const [inge, ruud] = await Promise.all([world.as('inge-vermeulen'), world.as('ruud-buiten')]);
  await expect(ruud(getProgramma, { verband: 'top600-amsterdam' })).rejects.toMatchObject({ code: 'niet_gevonden' });
  expect((await inge(listVerbanden, {})).verbanden).toEqual([
    {
      verband: 'top600-amsterdam',
      naam: 'TOP600 Amsterdam',
      status: 'actief',
      programma: 'top600-wajong',
      versie: 2,
      programmaNaam: 'TOP600 en Wajong',
      herkomst: null,
    },
  ]);
  expect((await ruud(listVerbanden, {})).verbanden.map(({ verband }) => verband)).toEqual(['top600-rotterdam']);
});
