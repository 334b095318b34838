import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/id.ts';
import { corrected, faultOn, outsiders, shut, stateOf, verband, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { correctAfspraak, recordAfloop, recordAfspraak } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const afspraak = { wat: 'cv meenemen', wie: 'deelnemer', datum: '2014-03-14' } as const;

describe('an afspraak', () => {
  test('moves the aandacht to its day, until anyone in the casusteam says how it ended', async () => {
    const inge = await world.as('inge-vermeulen');
    const made = await inge(recordAfspraak, { verband, casusId, ...afspraak });
    expect(made).toMatchObject({ ...afspraak, eigenaarId: world.id('inge-vermeulen'), gemaaktOp: '2014-03-10' });
    expect(await stateOf(world, casusId)).toMatchObject({ datum: '2014-03-14', reden: 'afspraak' });

    const rosa = await world.as('rosa-okafor');
    const ending = { verband, casusId, afspraakId: made.id, afloop: 'nagekomen', versie: 1 } as const;
    const ended = await rosa(recordAfloop, ending);
    expect(ended).toMatchObject({
      versie: 2,
      afloop: 'nagekomen',
      afloopDatum: '2014-03-10',
      door: world.id('rosa-okafor'),
    });
    expect(ended.organisatieId).toBe(made.organisatieId);
    expect(await stateOf(world, casusId)).toMatchObject({ datum: '2014-03-24', reden: 'eerste_gesprek' });
    await expect(inge(recordAfloop, ending)).rejects.toMatchObject({ code: 'afspraak_al_afgerond' });
  });

  test('keeps its afloop and its owner when it is corrected; the old version stays', async () => {
    const inge = await world.as('inge-vermeulen');
    const eigenaarId = world.id('rosa-okafor');
    const { id: afspraakId } = await inge(recordAfspraak, { verband, casusId, ...afspraak, eigenaarId });
    const correction = { verband, casusId, afspraakId, ...afspraak, wat: 'cv en diploma meenemen', versie: 1 };
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(correctAfspraak, correction)).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await inge(correctAfspraak, correction)).toMatchObject({ versie: 2, wat: correction.wat, eigenaarId });
    expect(await versionsOf(world, 'afspraak', afspraakId)).toEqual(corrected);
    await rosa(recordAfloop, { verband, casusId, afspraakId, afloop: 'niet_nagekomen', versie: 2 });
    const again = await inge(correctAfspraak, { ...correction, datum: '2014-03-13', versie: 3 });
    expect(again).toMatchObject({ versie: 4, datum: '2014-03-13', afloop: 'niet_nagekomen', eigenaarId });
    const stranger = { ...correction, versie: 4, eigenaarId: newId() };
    await expect(inge(correctAfspraak, stranger)).rejects.toMatchObject(
      faultOn('eigenaarId', 'Kies een collega uit het casusteam'),
    );
  });

  test('has one afloop, also when two colleagues record it at once', async () => {
    const inge = await world.as('inge-vermeulen');
    const rosa = await world.as('rosa-okafor');
    const { id: afspraakId } = await inge(recordAfspraak, { verband, casusId, ...afspraak });
    const ending = { verband, casusId, afspraakId, afloop: 'nagekomen', versie: 1 } as const;
    const both = await Promise.allSettled([inge(recordAfloop, ending), rosa(recordAfloop, ending)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'afspraak_al_afgerond' },
    });
    expect(await versionsOf(world, 'afspraak', afspraakId)).toEqual(corrected);
  });

  test('is ended only in the version that was read', async () => {
    const inge = await world.as('inge-vermeulen');
    const { id: afspraakId } = await inge(recordAfspraak, { verband, casusId, ...afspraak });
    await inge(correctAfspraak, { verband, casusId, afspraakId, ...afspraak, versie: 1 });
    const rosa = await world.as('rosa-okafor');
    await expect(
      rosa(recordAfloop, { verband, casusId, afspraakId, afloop: 'vervallen', versie: 1 }),
    ).rejects.toMatchObject({ code: 'versie_verouderd' });
  });

  test('has an owner who sees the casus, and days that can be', async () => {
    const inge = await world.as('inge-vermeulen');
    const attempt = (given: object) => inge(recordAfspraak, { verband, casusId, ...afspraak, ...given });
    await expect(attempt({ eigenaarId: world.id('sevda-aksoy') })).rejects.toMatchObject(
      faultOn('eigenaarId', 'Kies een collega uit het casusteam'),
    );
    await expect(attempt({ gemaaktOp: '2014-03-11' })).rejects.toMatchObject(
      faultOn('gemaaktOp', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
    await expect(attempt({ datum: '2014-03-09' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt voor de dag waarop dit is afgesproken (10-03-2014). Vul een latere dag in'),
    );
    await expect(attempt({ wat: 'cv', wie: 'niemand' })).rejects.toMatchObject({
      fouten: [
        { veld: 'wat', melding: 'Gebruik minstens 3 tekens' },
        { veld: 'wie', melding: 'Kies een van: deelnemer, medewerker' },
      ],
    });
  });

  test.each(outsiders)('is not there for %s', async (slug) => {
    const outsider = await world.as(slug);
    await expect(outsider(recordAfspraak, { verband, casusId, ...afspraak })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('is not for every role: the coordinator of the regisseur sees the casus and may not', async () => {
    const hanna = await world.as('hanna-mol');
    await expect(hanna(recordAfspraak, { verband, casusId, ...afspraak })).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('takes no afloop once the casus is closed', async () => {
    const inge = await world.as('inge-vermeulen');
    const { id: afspraakId, versie } = await inge(recordAfspraak, { verband, casusId, ...afspraak });
    await shut(world, casusId);
    await expect(
      inge(recordAfloop, { verband, casusId, afspraakId, afloop: 'nagekomen', versie }),
    ).rejects.toMatchObject({ code: 'casus_gesloten' });
  });
});
