import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, shut, stateOf, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { correctPlaatsing, endPlaatsing, recordPlaatsing } from '../plaatsing/contract.ts';
import { correctDetachering, endDetachering, recordDetachering, recordOvername } from './contract.ts';
import { addContract, uitleen as verband, uitleenVerband } from './uitleen.fixture.ts';

let world: World;
let casusId: string;
let plaatsingId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [uitleenVerband]);
});
beforeEach(async () => {
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'sem-uitleen', arbeidsdeskundige: 'ada-uitleen' });
  plaatsingId = await addContract(world, casusId);
});
afterAll(() => world.end());

const bij = { inlener: 'Bouwbedrijf Voorbeeld', uren: 20, begindatum: '2014-03-03', einddatum: '2014-03-31' };

async function lend(given: object = {}) {
  const sem = await world.as('sem-uitleen');
  return sem(recordDetachering, { verband, casusId, plaatsingId, ...bij, ...given });
}

describe('a detachering', () => {
  test('is somebody at work with an inlener under the contract, and asks for attention when it ends', async () => {
    const given = { einddatum: '2014-03-21', functie: 'telefonist' };
    const lent = await lend(given);
    expect(lent).toMatchObject({ ...bij, ...given, plaatsingId, inlenerKenmerk: null, afloop: null });
    expect(await stateOf(world, casusId)).toMatchObject({ datum: '2014-03-21', reden: 'detachering_einde' });

    const sem = await world.as('sem-uitleen');
    const einde = { afloop: 'teruggekeerd', einddatum: '2014-03-07', versie: 1 } as const;
    const ending = { verband, casusId, detacheringId: lent.id, ...einde };
    expect(await sem(endDetachering, ending)).toMatchObject({ versie: 2, afloop: 'teruggekeerd' });
    expect(await stateOf(world, casusId)).not.toMatchObject({ reden: 'detachering_einde' });
    await expect(sem(endDetachering, ending)).rejects.toMatchObject({ code: 'periode_al_beeindigd' });
  });

  test('has no more hours than the contract, and no day outside it', async () => {
    await expect(lend({ uren: 24.5 })).rejects.toMatchObject(
      faultOn('uren', 'Het contract is voor 24 uur per week. Vul 24 of minder in'),
    );
    await expect(lend({ begindatum: '2014-02-02' })).rejects.toMatchObject(
      faultOn('begindatum', 'Deze dag ligt voor de eerste dag van het contract (03-02-2014). Vul een latere dag in'),
    );
    const laat = faultOn('einddatum', 'Het contract loopt tot en met 31-12-2014. Vul die dag of een eerdere dag in');
    await expect(lend({ einddatum: '2015-01-01' })).rejects.toMatchObject(laat);
    await expect(lend({ einddatum: undefined })).rejects.toMatchObject(laat);
  });

  test('is under a running contract with the uitlener, and under no other work', async () => {
    const sem = await world.as('sem-uitleen');
    const vrijwillig = { vorm: 'vrijwillig', werkgever: 'Buurthuis Voorbeeld', uren: 4, begindatum: '2014-02-03' };
    const { id } = await sem(recordPlaatsing, { verband, casusId, ...vrijwillig });
    const anders = faultOn(
      'plaatsingId',
      'Dit is geen lopend werk van deze vorm: Contract met het SW-bedrijf. Leg dat eerst vast',
    );
    await expect(lend({ plaatsingId: id, uren: 4 })).rejects.toMatchObject(anders);
    const einde = { afloop: 'gestopt', einddatum: '2014-03-07', versie: 1 } as const;
    await sem(endPlaatsing, { verband, casusId, plaatsingId, ...einde });
    await expect(lend()).rejects.toMatchObject(anders);
  });

  test('is one at a time under a contract; the database refuses another', async () => {
    await lend();
    await expect(lend({ begindatum: '2014-03-31', einddatum: '2014-05-01' })).rejects.toMatchObject({
      code: 'detachering_overlapt',
      message: 'Onder dit contract loopt in die periode al een detachering. Beëindig die eerst',
    });
    expect(await lend({ begindatum: '2014-04-01', einddatum: '2014-05-01' })).toMatchObject({ versie: 1 });
  });

  test('ends before its contract does, and the contract does not become smaller than it', async () => {
    const { id: detacheringId } = await lend();
    const sem = await world.as('sem-uitleen');
    const einde = { verband, casusId, plaatsingId, afloop: 'gestopt', einddatum: '2014-03-07', versie: 1 } as const;
    await expect(sem(endPlaatsing, einde)).rejects.toMatchObject({
      code: 'detachering_loopt',
      message: 'Er loopt nog een detachering onder dit contract. Beëindig eerst de detachering',
    });
    const kleiner = { vorm: 'contract_sw', werkgever: 'Werkplaats Voorbeeld', uren: 16, begindatum: '2014-02-03' };
    await expect(sem(correctPlaatsing, { verband, casusId, plaatsingId, ...kleiner, versie: 1 })).rejects.toMatchObject(
      {
        code: 'detachering_past_niet',
        message: 'Er is een detachering die niet in dit contract past. Verbeter eerst de detachering',
      },
    );
    const terug = { verband, casusId, detacheringId, afloop: 'beeindigd', einddatum: '2014-03-07', versie: 1 } as const;
    await sem(endDetachering, terug);
    expect(await sem(endPlaatsing, einde)).toMatchObject({ afloop: 'gestopt' });
  });

  test('is corrected by the uitlener with a new version; the old one stays', async () => {
    const { id: detacheringId } = await lend();
    const sem = await world.as('sem-uitleen');
    const correction = { verband, casusId, detacheringId, ...bij, uren: 12, versie: 1 };
    expect(await sem(correctDetachering, correction)).toMatchObject({ versie: 2, uren: 12 });
    expect(await versionsOf(world, 'detachering', detacheringId)).toEqual(corrected);
    await expect(sem(correctDetachering, correction)).rejects.toMatchObject({ code: 'versie_verouderd' });
  });

  test('is recorded by an organisation that lends out, and by no other', async () => {
    [casusId = ''] = await openInWorld(world, verband, { regisseur: 'guus-uitleen', arbeidsdeskundige: 'ada-uitleen' });
    const guus = await world.as('guus-uitleen');
    await expect(guus(recordDetachering, { verband, casusId, plaatsingId, ...bij })).rejects.toMatchObject({
      code: 'mag_niet',
      message: 'Alleen wie uitleent legt dit vast. In dit programma is dat: SW-bedrijf',
    });
    const ada = await world.as('ada-uitleen');
    await expect(ada(recordDetachering, { verband, casusId, plaatsingId, ...bij })).rejects.toMatchObject({
      code: 'mag_niet',
    });
  });

  test('shows an arbeidsdeskundige the inlener and the days, and neither hours nor function', async () => {
    await lend({ functie: 'telefonist', inlenerKenmerk: '0000000000L01' });
    const ada = await world.as('ada-uitleen');
    const { detacheringen } = await ada(getCasus, { verband, casusId });
    expect(detacheringen).toMatchObject([
      { graad: 'samenvatting', inlener: bij.inlener, begindatum: bij.begindatum, uren: null, functie: null },
    ]);
    expect(detacheringen[0]?.inlenerKenmerk).toBeNull();
    const { tijdlijn } = await ada(listTijdlijn, { verband, casusId });
    expect(tijdlijn.find(({ soort }) => soort === 'detachering')).toMatchObject({
      gegevens: { inlener: bij.inlener, uren: null },
    });
  });

  test.each([...outsiders, 'ans-uitleen', 'bep-uitleen'])('is not there for %s', async (slug) => {
    const outsider = await world.as(slug);
    await expect(outsider(recordDetachering, { verband, casusId, plaatsingId, ...bij })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('is not added to a casus that is closed', async () => {
    await shut(world, casusId);
    await expect(lend()).rejects.toMatchObject({ code: 'casus_gesloten' });
  });
});

describe('an overname', () => {
  test('ends the detachering and the contract and begins the new one, in one act', async () => {
    const { id: detacheringId } = await lend({ functie: 'telefonist' });
    const sem = await world.as('sem-uitleen');
    const over = { verband, casusId, detacheringId, begindatum: '2014-03-10', uren: 28, versie: 1 };
    const { detachering, plaatsing } = await sem(recordOvername, over);
    expect(detachering).toMatchObject({ afloop: 'overname', einddatum: '2014-03-09', versie: 2 });
    expect(plaatsing).toMatchObject({ vorm: 'gewoon', regulier: true, werkgever: bij.inlener, functie: 'telefonist' });
    const { plaatsingen, detacheringen } = await sem(getCasus, { verband, casusId });
    expect(plaatsingen).toMatchObject([{ naam: 'Gewone baan', begindatum: '2014-03-10', uren: 28 }]);
    expect(detacheringen).toEqual([]);
    expect(await versionsOf(world, 'plaatsing', plaatsingId)).toEqual(corrected);
    await expect(sem(recordOvername, { ...over, versie: 2 })).rejects.toMatchObject({ code: 'periode_al_beeindigd' });
  });

  test('that cannot be leaves everything as it was', async () => {
    const { id: detacheringId } = await lend();
    const sem = await world.as('sem-uitleen');
    const attempt = (given: object) =>
      sem(recordOvername, { verband, casusId, detacheringId, begindatum: '2014-03-10', uren: 28, versie: 1, ...given });
    await expect(attempt({ begindatum: '2014-03-11' })).rejects.toMatchObject(
      faultOn('begindatum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
    await expect(attempt({ begindatum: '2014-03-03' })).rejects.toMatchObject(
      faultOn('begindatum', 'De detachering begon op 03-03-2014. Vul een latere dag in'),
    );
    await expect(attempt({ einddatum: '2014-03-09' })).rejects.toMatchObject({ code: 'invoer_ongeldig' });
    const { plaatsingen, detacheringen } = await sem(getCasus, { verband, casusId });
    expect(plaatsingen).toMatchObject([{ id: plaatsingId, versie: 1 }]);
    expect(detacheringen).toMatchObject([{ id: detacheringId, versie: 1 }]);
  });
});

describe('the kind of work', () => {
  const werk = { verband, werkgever: 'Bakkerij Voorbeeld', uren: 8, begindatum: '2014-03-03' };

  test('is asked once where the programme tells kinds apart', async () => {
    const sem = await world.as('sem-uitleen');
    const attempt = (given: object) => sem(recordPlaatsing, { ...werk, casusId, ...given });
    const kies = 'Kies uit: Contract met het SW-bedrijf; Gewone baan; Vrijwilligerswerk';
    await expect(attempt({})).rejects.toMatchObject(faultOn('vorm', kies));
    await expect(attempt({ vorm: 'anders' })).rejects.toMatchObject(faultOn('vorm', kies));
    await expect(attempt({ vorm: 'gewoon', betaald: false })).rejects.toMatchObject(
      faultOn('betaald', 'Dat volgt uit de vorm van het werk. Laat dit weg'),
    );
    expect(await attempt({ vorm: 'vrijwillig' })).toMatchObject({
      vorm: 'vrijwillig',
      betaald: false,
      regulier: false,
    });
  });

  test('is whether it is paid in another programme', async () => {
    const elders = 'top600-amsterdam';
    const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
    const [ander = ''] = await openInWorld(world, elders, team);
    const inge = await world.as('inge-vermeulen');
    const attempt = (given: object) => inge(recordPlaatsing, { ...werk, verband: elders, casusId: ander, ...given });
    await expect(attempt({ vorm: 'gewoon', betaald: true })).rejects.toMatchObject(
      faultOn('vorm', 'Dit programma kent geen vormen van werk. Laat dit weg'),
    );
    await expect(attempt({})).rejects.toMatchObject(faultOn('betaald', 'Vul dit in'));
    expect(await attempt({ betaald: true })).toMatchObject({ vorm: null, betaald: true });
  });
});
