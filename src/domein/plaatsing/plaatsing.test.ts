import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, shut, stateOf, verband, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { correctPlaatsing, endPlaatsing, recordPlaatsing } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
beforeEach(async () => {
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const werk = { werkgever: 'Bakkerij Proef', uren: 24.5, betaald: true, begindatum: '2014-03-03' };

describe('a plaatsing', () => {
  test('in paid work moves the phase; when it ends the person comes back into sight', async () => {
    const inge = await world.as('inge-vermeulen');
    const begun = await inge(recordPlaatsing, { verband, casusId, ...werk, einddatum: '2014-03-21' });
    expect(begun).toMatchObject({ ...werk, functie: null, einddatum: '2014-03-21', afloop: null });
    expect(await stateOf(world, casusId)).toEqual({
      fase: 'aan_het_werk',
      datum: '2014-03-21',
      reden: 'plaatsing_einde',
    });

    const rosa = await world.as('rosa-okafor');
    const last = { afloop: 'gestopt', einddatum: '2014-03-07' } as const;
    const ending = { verband, casusId, plaatsingId: begun.id, ...last, versie: 1 };
    expect(await rosa(endPlaatsing, ending)).toMatchObject({ versie: 2, ...last });
    expect(await stateOf(world, casusId)).toMatchObject({ fase: 'op_beide_lijsten', reden: 'eerste_gesprek' });
    await expect(inge(endPlaatsing, ending)).rejects.toMatchObject({ code: 'periode_al_beeindigd' });
  });

  test('without pay is kept and is not work that counts', async () => {
    const inge = await world.as('inge-vermeulen');
    await inge(recordPlaatsing, { verband, casusId, ...werk, betaald: false, functie: 'gastheer' });
    expect(await stateOf(world, casusId)).toMatchObject({ fase: 'op_beide_lijsten' });
  });

  test('is corrected by its own organisation with a new version; the old one stays', async () => {
    const inge = await world.as('inge-vermeulen');
    const { id: plaatsingId } = await inge(recordPlaatsing, { verband, casusId, ...werk });
    const correction = { verband, casusId, plaatsingId, ...werk, uren: 12, versie: 1 };
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(correctPlaatsing, correction)).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await inge(correctPlaatsing, correction)).toMatchObject({ versie: 2, uren: 12 });
    expect(await versionsOf(world, 'plaatsing', plaatsingId)).toEqual(corrected);
    await expect(inge(correctPlaatsing, correction)).rejects.toMatchObject({ code: 'versie_verouderd' });
  });

  test('may be planned up to a year ahead', async () => {
    const inge = await world.as('inge-vermeulen');
    const attempt = (given: object) => inge(recordPlaatsing, { verband, casusId, ...werk, ...given });
    expect(await attempt({ begindatum: '2015-03-10' })).toMatchObject({ begindatum: '2015-03-10' });
    await expect(attempt({ begindatum: '2015-03-11' })).rejects.toMatchObject(
      faultOn('begindatum', 'Deze dag ligt meer dan een jaar vooruit. Vul een eerdere dag in'),
    );
  });

  test('has hours and days that can be', async () => {
    const inge = await world.as('inge-vermeulen');
    const attempt = (given: object) => inge(recordPlaatsing, { verband, casusId, ...werk, ...given });
    await expect(attempt({ uren: 0 })).rejects.toMatchObject(faultOn('uren', 'Vul 0,5 of meer in'));
    await expect(attempt({ uren: 61 })).rejects.toMatchObject(faultOn('uren', 'Vul 60 of minder in'));
    await expect(attempt({ uren: 12.34 })).rejects.toMatchObject(
      faultOn('uren', 'Gebruik hoogstens één cijfer achter de komma'),
    );
    await expect(attempt({ einddatum: '2014-03-02' })).rejects.toMatchObject(
      faultOn('einddatum', 'Deze dag ligt voor de begindatum (03-03-2014). Vul een latere dag in'),
    );
    const { id: plaatsingId } = await attempt({});
    const late = { verband, casusId, plaatsingId, afloop: 'afgerond', einddatum: '2014-03-11', versie: 1 } as const;
    await expect(inge(endPlaatsing, late)).rejects.toMatchObject(
      faultOn('einddatum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
  });

  test.each(outsiders)('is not there for %s', async (slug) => {
    const outsider = await world.as(slug);
    await expect(outsider(recordPlaatsing, { verband, casusId, ...werk })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('is not for every role, and not for a casus that is closed', async () => {
    const hanna = await world.as('hanna-mol');
    await expect(hanna(recordPlaatsing, { verband, casusId, ...werk })).rejects.toMatchObject({ code: 'mag_niet' });
    await shut(world, casusId);
    const inge = await world.as('inge-vermeulen');
    await expect(inge(recordPlaatsing, { verband, casusId, ...werk })).rejects.toMatchObject({
      code: 'casus_gesloten',
    });
  });
});
