import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, shut, stateOf, verband, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { correctContactpoging, recordContactpoging } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const poging = { datum: '2014-03-10', kanaal: 'telefonisch', resultaat: 'geen_gehoor' } as const;

describe('a contactpoging', () => {
  test('is kept, and is no gesprek: the first conversation must still come', async () => {
    const inge = await world.as('inge-vermeulen');
    const before = await stateOf(world, casusId);
    expect(await inge(recordContactpoging, { verband, casusId, ...poging })).toMatchObject({ versie: 1, ...poging });
    expect(before).toEqual({ fase: 'op_beide_lijsten', datum: '2014-03-24', reden: 'eerste_gesprek' });
    expect(await stateOf(world, casusId)).toEqual(before);
  });

  test('is corrected by its own organisation with a new version; the old one stays', async () => {
    const inge = await world.as('inge-vermeulen');
    const { id: contactpogingId, versie } = await inge(recordContactpoging, { verband, casusId, ...poging });
    const correction = { verband, casusId, contactpogingId, ...poging, kanaal: 'brief', versie } as const;
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(correctContactpoging, correction)).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await inge(correctContactpoging, correction)).toMatchObject({ versie: 2, kanaal: 'brief' });
    expect(await versionsOf(world, 'contactpoging', contactpogingId)).toEqual(corrected);
    await expect(inge(correctContactpoging, correction)).rejects.toMatchObject({ code: 'versie_verouderd' });
  });

  test('has happened, and names a channel that exists', async () => {
    const inge = await world.as('inge-vermeulen');
    const attempt = (given: object) => inge(recordContactpoging, { verband, casusId, ...poging, ...given });
    await expect(attempt({ datum: '2014-03-11' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
    await expect(attempt({ kanaal: 'duif' })).rejects.toMatchObject(
      faultOn('kanaal', 'Kies een van: brief, telefonisch, mail, huisbezoek'),
    );
  });

  test.each(outsiders)('is not there for %s', async (slug) => {
    const outsider = await world.as(slug);
    await expect(outsider(recordContactpoging, { verband, casusId, ...poging })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('is not for every role: the coordinator of the regisseur sees the casus and may not', async () => {
    const hanna = await world.as('hanna-mol');
    await expect(hanna(recordContactpoging, { verband, casusId, ...poging })).rejects.toMatchObject({
      code: 'mag_niet',
    });
  });

  test('cannot be added to a casus that is closed', async () => {
    await shut(world, casusId);
    const inge = await world.as('inge-vermeulen');
    await expect(inge(recordContactpoging, { verband, casusId, ...poging })).rejects.toMatchObject({
      code: 'casus_gesloten',
    });
  });
});
