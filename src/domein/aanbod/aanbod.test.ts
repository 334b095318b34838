import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, shut, stateOf, verband, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { recordAanbod, recordAanbodAntwoord } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  const inge = await world.as('inge-vermeulen');
  await inge(recordGesprek, { verband, casusId, datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true });
});
afterAll(() => world.end());

const aanbod = { soort: 'reintegratietraject', datum: '2014-03-10' };

describe('an aanbod', () => {
  test('takes what it is from the programme, and moves the phase', async () => {
    expect(await stateOf(world, casusId)).toEqual({ fase: 'in_beeld', datum: '2014-04-07', reden: 'geen_aanbod' });
    const inge = await world.as('inge-vermeulen');
    const made = await inge(recordAanbod, { verband, casusId, ...aanbod });
    expect(made).toMatchObject({ ...aanbod, richting: 'werk', passend: true, antwoord: null, volgendeStap: null });
    expect(await stateOf(world, casusId)).toEqual({ fase: 'naar_werk', datum: '2014-04-07', reden: 'geen_gesprek' });
  });

  test('that is refused names the next step, and somebody must look again within its term', async () => {
    const inge = await world.as('inge-vermeulen');
    const rosa = await world.as('rosa-okafor');
    const rows = await world.owner`select id from aanbod where casus_id = ${casusId} and vervallen_op is null`;
    const aanbodId = String(rows[0]?.['id']);
    const refusal = { verband, casusId, aanbodId, antwoord: 'geweigerd', versie: 1 } as const;
    const names =
      'Kies uit: Een ander aanbod zoeken; Met de jongere bespreken waarom het niet past; Later opnieuw kijken';
    await expect(rosa(recordAanbodAntwoord, refusal)).rejects.toMatchObject(faultOn('volgendeStap', names));
    await expect(rosa(recordAanbodAntwoord, { ...refusal, volgendeStap: 'niets_doen' })).rejects.toMatchObject(
      faultOn('volgendeStap', names),
    );
    const answered = await rosa(recordAanbodAntwoord, { ...refusal, volgendeStap: 'ander_aanbod' });
    expect(answered).toMatchObject({ versie: 2, antwoord: 'geweigerd', antwoordDatum: '2014-03-10' });
    expect(await versionsOf(world, 'aanbod', aanbodId)).toEqual(corrected);
    expect(await stateOf(world, casusId)).toEqual({ fase: 'in_beeld', datum: '2014-03-24', reden: 'aanbod_geweigerd' });
    await expect(inge(recordAanbodAntwoord, { ...refusal, antwoord: 'aanvaard', versie: 2 })).rejects.toMatchObject({
      code: 'aanbod_al_beantwoord',
    });
  });

  test('that is accepted keeps no next step', async () => {
    const inge = await world.as('inge-vermeulen');
    const { id: aanbodId } = await inge(recordAanbod, {
      verband,
      casusId,
      soort: 'behandeltraject',
      datum: '2014-03-07',
    });
    const answer = {
      verband,
      casusId,
      aanbodId,
      antwoord: 'aanvaard',
      volgendeStap: 'ander_aanbod',
      versie: 1,
    } as const;
    await expect(inge(recordAanbodAntwoord, { ...answer, antwoordDatum: '2014-03-06' })).rejects.toMatchObject(
      faultOn('antwoordDatum', 'Deze dag ligt voor de dag van het aanbod (07-03-2014). Vul een latere dag in'),
    );
    expect(await inge(recordAanbodAntwoord, answer)).toMatchObject({ antwoord: 'aanvaard', volgendeStap: null });
    expect(await stateOf(world, casusId)).toMatchObject({ fase: 'zorg_of_dagbesteding' });
  });

  test.each(['toneelles', 'constructor', ''])(
    'of a kind that the programme does not know is refused: "%s"',
    async (soort) => {
      const inge = await world.as('inge-vermeulen');
      await expect(inge(recordAanbod, { verband, casusId, ...aanbod, soort })).rejects.toMatchObject(
        faultOn('soort', 'Kies uit: Re-integratietraject; Behandeltraject; Dagbestedingstraject'),
      );
    },
  );

  test('has happened', async () => {
    const inge = await world.as('inge-vermeulen');
    await expect(inge(recordAanbod, { verband, casusId, ...aanbod, datum: '2014-03-11' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
  });

  test.each(outsiders)('is not there for %s', async (slug) => {
    const outsider = await world.as(slug);
    await expect(outsider(recordAanbod, { verband, casusId, ...aanbod })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('is not for every role: the coordinator of the regisseur sees the casus and may not', async () => {
    const hanna = await world.as('hanna-mol');
    await expect(hanna(recordAanbod, { verband, casusId, ...aanbod })).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('cannot be added to a casus that is closed', async () => {
    await shut(world, casusId);
    const inge = await world.as('inge-vermeulen');
    await expect(inge(recordAanbod, { verband, casusId, ...aanbod })).rejects.toMatchObject({ code: 'casus_gesloten' });
  });
});
