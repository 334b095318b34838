import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, shut, stateOf, verband, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordAanbod, recordAanbodAntwoord } from '../aanbod/contract.ts';
import { correctTraject, endTraject, recordTraject } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
beforeEach(async () => {
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const traject = { soort: 'reintegratietraject', aanbieder: 'Koksschool Proef', begindatum: '2014-03-10' };

describe('a traject', () => {
  test('that ends soon draws attention, and the road goes on when it has ended', async () => {
    const inge = await world.as('inge-vermeulen');
    const begun = await inge(recordTraject, { verband, casusId, ...traject, einddatum: '2014-03-20' });
    expect(begun).toMatchObject({ ...traject, richting: 'werk', passend: true, einddatum: '2014-03-20', afloop: null });
    expect(await stateOf(world, casusId)).toEqual({ fase: 'naar_werk', datum: '2014-03-20', reden: 'traject_einde' });

    const rosa = await world.as('rosa-okafor');
    const ending = {
      verband,
      casusId,
      trajectId: begun.id,
      afloop: 'gestopt',
      einddatum: '2014-03-10',
      versie: 1,
    } as const;
    expect(await rosa(endTraject, ending)).toMatchObject({ versie: 2, afloop: 'gestopt', einddatum: '2014-03-10' });
    expect(await stateOf(world, casusId)).toMatchObject({ fase: 'op_beide_lijsten', reden: 'eerste_gesprek' });
    await expect(inge(endTraject, ending)).rejects.toMatchObject({ code: 'periode_al_beeindigd' });
  });

  test('says yes to the aanbod it comes from', async () => {
    const inge = await world.as('inge-vermeulen');
    const rosa = await world.as('rosa-okafor');
    const { id: aanbodId } = await rosa(recordAanbod, {
      verband,
      casusId,
      soort: 'behandeltraject',
      datum: '2014-03-09',
    });
    await expect(
      inge(recordTraject, { verband, casusId, ...traject, begindatum: '2014-03-08', aanbodId }),
    ).rejects.toMatchObject(
      faultOn('begindatum', 'Deze dag ligt voor de dag van het aanbod (09-03-2014). Vul een latere dag in'),
    );
    expect(await inge(recordTraject, { verband, casusId, ...traject, aanbodId })).toMatchObject({ aanbodId });
    expect(await versionsOf(world, 'aanbod', aanbodId)).toEqual(corrected);
    const [row] = await world.owner`
      select antwoord, antwoord_datum, organisatie_id
      from aanbod
      where id = ${aanbodId} and versie = 2`;
    const ggd = world.id('ggd-amsterdam');
    expect(row).toEqual({ antwoord: 'aanvaard', antwoordDatum: '2014-03-10', organisatieId: ggd });
  });

  test('does not come from an aanbod that was refused, or from somebody else', async () => {
    const inge = await world.as('inge-vermeulen');
    const { id: aanbodId } = await inge(recordAanbod, {
      verband,
      casusId,
      soort: 'behandeltraject',
      datum: '2014-03-10',
    });
    const refusal = { antwoord: 'geweigerd', volgendeStap: 'ander_aanbod', versie: 1 } as const;
    await inge(recordAanbodAntwoord, { verband, casusId, aanbodId, ...refusal });
    await expect(inge(recordTraject, { verband, casusId, ...traject, aanbodId })).rejects.toMatchObject(
      faultOn('aanbodId', 'Dit aanbod is geweigerd. Leg eerst een nieuw aanbod vast'),
    );
    const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
    const [other = ''] = await openInWorld(world, verband, team);
    await expect(inge(recordTraject, { verband, casusId: other, ...traject, aanbodId })).rejects.toMatchObject(
      faultOn('aanbodId', 'Dit aanbod hoort niet bij deze casus. Kies een ander aanbod'),
    );
  });

  test('is corrected by its own organisation with a new version; an ended one keeps its last day', async () => {
    const inge = await world.as('inge-vermeulen');
    const { id: trajectId } = await inge(recordTraject, { verband, casusId, ...traject });
    const correction = { verband, casusId, trajectId, ...traject, aanbieder: 'Bakkerij Proef', versie: 1 };
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(correctTraject, correction)).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await inge(correctTraject, correction)).toMatchObject({ versie: 2, aanbieder: 'Bakkerij Proef' });
    expect(await versionsOf(world, 'traject', trajectId)).toEqual(corrected);
    await inge(endTraject, { verband, casusId, trajectId, afloop: 'afgerond', einddatum: '2014-03-10', versie: 2 });
    await expect(inge(correctTraject, { ...correction, versie: 3 })).rejects.toMatchObject(
      faultOn('einddatum', 'Dit is al afgelopen. Vul de laatste dag in'),
    );
  });

  test('has days that can be and a kind that the programme knows', async () => {
    const inge = await world.as('inge-vermeulen');
    const attempt = (given: object) => inge(recordTraject, { verband, casusId, ...traject, ...given });
    await expect(attempt({ soort: 'toneelles' })).rejects.toMatchObject(
      faultOn('soort', 'Kies uit: Re-integratietraject; Behandeltraject; Dagbestedingstraject'),
    );
    await expect(attempt({ einddatum: '2014-03-09' })).rejects.toMatchObject(
      faultOn('einddatum', 'Deze dag ligt voor de begindatum (10-03-2014). Vul een latere dag in'),
    );
    await expect(attempt({ begindatum: '2015-03-11' })).rejects.toMatchObject(
      faultOn('begindatum', 'Deze dag ligt meer dan een jaar vooruit. Vul een eerdere dag in'),
    );
    const { id: trajectId } = await attempt({});
    await expect(
      inge(endTraject, { verband, casusId, trajectId, afloop: 'gestopt', einddatum: '2014-03-11', versie: 1 }),
    ).rejects.toMatchObject(faultOn('einddatum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'));
  });

  test.each(outsiders)('is not there for %s', async (slug) => {
    const outsider = await world.as(slug);
    await expect(outsider(recordTraject, { verband, casusId, ...traject })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('is not for every role, and not for a casus that is closed', async () => {
    const hanna = await world.as('hanna-mol');
    await expect(hanna(recordTraject, { verband, casusId, ...traject })).rejects.toMatchObject({ code: 'mag_niet' });
    await shut(world, casusId);
    const inge = await world.as('inge-vermeulen');
    await expect(inge(recordTraject, { verband, casusId, ...traject })).rejects.toMatchObject({
      code: 'casus_gesloten',
    });
  });
});
