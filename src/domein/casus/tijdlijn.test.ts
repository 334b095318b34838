import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordAanbod, recordAanbodAntwoord } from '../aanbod/contract.ts';
import { correctAfspraak, recordAfloop, recordAfspraak } from '../afspraak/contract.ts';
import { recordContactpoging } from '../contactpoging/contract.ts';
import { correctGesprek, recordGesprek } from '../gesprek/contract.ts';
import { putOnList } from '../lijstvermelding/op-lijst.fixture.ts';
import { endPlaatsing, recordPlaatsing } from '../plaatsing/contract.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../regie/contract.ts';
import { recordTraject } from '../traject/contract.ts';
import { recordUitstroom } from '../uitstroom/contract.ts';
import { getCasus } from './lezen.contract.ts';
import { listTijdlijn } from './tijdlijn.contract.ts';

let world: World;
let casusId: string;
const verband = 'top600-amsterdam';
const lijst = { verband, organisatie: 'gemeente-amsterdam', soort: 'top600', sinds: '2014-01-01' };
const datum = '2014-03-11';
const werk = { werkgever: 'Bakkerij Proef', functie: 'bakker', uren: 24, betaald: true, begindatum: datum };

/** Every kind of act once, by Rosa (GGD), Inge (UWV) and Noor (De Brug). */
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  await putOnList(world, { ...lijst, casusId });
  world.clock.now = new Date('2014-03-12T09:00:00Z');
  const [rosa, inge] = [await world.as('rosa-okafor'), await world.as('inge-vermeulen')];
  const casus = { verband, casusId };
  const gesprek = { datum, kanaal: 'fysiek', gevoerd: true } as const;
  const gesproken = await inge(recordGesprek, { ...casus, ...gesprek });
  await inge(correctGesprek, { ...casus, ...gesprek, gesprekId: gesproken.id, versie: 1, kanaal: 'telefonisch' });
  await inge(recordContactpoging, { ...casus, datum, kanaal: 'brief', resultaat: 'geen_gehoor' });
  const afspraak = { wat: 'Rijbewijs halen', wie: 'deelnemer', datum: '2014-03-20' } as const;
  const gehouden = await inge(recordAfspraak, { ...casus, ...afspraak });
  await rosa(recordAfloop, { ...casus, afspraakId: gehouden.id, afloop: 'nagekomen', versie: 1 });
  const verbeterd = await inge(recordAfspraak, { ...casus, ...afspraak });
  await inge(correctAfspraak, { ...casus, ...afspraak, afspraakId: verbeterd.id, versie: 1, wat: 'Theorie halen' });
  const aanbod = await inge(recordAanbod, { ...casus, soort: 'behandeltraject', datum });
  await inge(recordAanbodAntwoord, {
    ...casus,
    aanbodId: aanbod.id,
    antwoord: 'geweigerd',
    volgendeStap: 'ander_aanbod',
    versie: 1,
  });
  const traject = { soort: 'reintegratietraject', aanbieder: 'Proefbureau', begindatum: datum };
  await inge(recordTraject, { ...casus, ...traject });
  const gestopt = await inge(recordPlaatsing, { ...casus, ...werk });
  await inge(endPlaatsing, {
    ...casus,
    plaatsingId: gestopt.id,
    afloop: 'gestopt',
    einddatum: '2014-03-12',
    versie: 1,
  });
  await inge(recordPlaatsing, { ...casus, ...werk });
  const naarOrganisatieId = world.id('de-brug');
  const { id: overdrachtId } = await rosa(recordOverdracht, {
    ...casus,
    naarOrganisatieId,
    reden: 'Zorg staat voorop.',
  });
  const noor = await world.as('noor-visser');
  await noor(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geaccepteerd' });
});
afterAll(() => world.end());

const read = async (slug: string) => (await world.as(slug))(listTijdlijn, { verband, casusId, aantal: 100 });
const ofKind = async (slug: string, soort: string) => {
  const { tijdlijn } = await read(slug);
  return tijdlijn.filter((regel) => regel.soort === soort);
};

describe('the timeline of a casus in which everything happened', () => {
  test('tells each kind of act', async () => {
    const { tijdlijn } = await read('inge-vermeulen');
    expect(tijdlijn.map(({ soort }) => soort).toSorted()).toEqual(
      [
        'opening',
        'gesprek',
        'contactpoging',
        'afspraak',
        'afspraak',
        'aanbod',
        'traject',
        'plaatsing',
        'plaatsing',
        'overdracht',
        'regie',
      ].toSorted(),
    );
    expect(tijdlijn.map((regel) => regel.datum)).toEqual(
      tijdlijn
        .map((regel) => regel.datum)
        .toSorted()
        .toReversed(),
    );
  });

  test('says of a correction that there is an older version, and not of an act that only went on', async () => {
    expect(await ofKind('inge-vermeulen', 'gesprek')).toMatchObject([
      { versie: 2, verbeterd: true, gegevens: { kanaal: 'telefonisch' } },
    ]);
    const afspraken = await ofKind('inge-vermeulen', 'afspraak');
    expect(afspraken.map(({ verbeterd, gegevens }) => ({ verbeterd, ...gegevens }))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ verbeterd: false, wat: 'Rijbewijs halen', afloop: 'nagekomen' }),
        expect.objectContaining({ verbeterd: true, wat: 'Theorie halen', afloop: null }),
      ]),
    );
    expect(await ofKind('inge-vermeulen', 'aanbod')).toMatchObject([
      { verbeterd: false, gegevens: { antwoord: 'geweigerd', volgendeStap: 'ander_aanbod' } },
    ]);
    const plaatsingen = await ofKind('inge-vermeulen', 'plaatsing');
    expect(plaatsingen.map(({ verbeterd }) => verbeterd)).toEqual([false, false]);
  });

  test('tells an overdracht with its answer, and the regie that followed', async () => {
    expect(await ofKind('inge-vermeulen', 'overdracht')).toMatchObject([
      { gegevens: { van: 'GGD Amsterdam', naar: 'De Brug', uitkomst: 'geaccepteerd', reden: 'Zorg staat voorop.' } },
    ]);
    expect(await ofKind('noor-visser', 'regie')).toMatchObject([
      { door: { zelf: true }, gegevens: { regisseur: 'Noor Visser', organisatie: 'De Brug' } },
    ]);
    expect(await ofKind('noor-visser', 'opening')).toMatchObject([{ gegevens: { regisseur: 'Rosa Okafor' } }]);
  });

  test('shows a regiehouder of another organisation a summary of traject and work', async () => {
    expect(await ofKind('noor-visser', 'traject')).toMatchObject([
      { gegevens: { aanbodsoort: 'reintegratietraject', einddatum: null, afloop: null } },
    ]);
    const shown = JSON.stringify((await read('noor-visser')).tijdlijn);
    for (const hidden of ['Proefbureau', 'Bakkerij', 'bakker', 'telefonisch', 'geen_gehoor']) {
      expect(shown).not.toContain(hidden);
    }
    expect(await ofKind('noor-visser', 'lijst')).toMatchObject([
      { datum: '2014-01-01', door: null, gegevens: { lijst: 'top600', leverancier: 'Gemeente Amsterdam' } },
    ]);
  });

  test('is the same on the page of the casus', async () => {
    const [inge, noor] = [await world.as('inge-vermeulen'), await world.as('noor-visser')];
    const whole = await inge(getCasus, { verband, casusId });
    expect(whole.plaatsingen).toMatchObject([{ werkgever: 'Bakkerij Proef', uren: 24, betaald: true, eigen: true }]);
    expect(whole.trajecten).toMatchObject([{ naam: 'Re-integratietraject', aanbieder: 'Proefbureau' }]);
    expect(whole.aanbod).toEqual([]);
    // Without a verstrekkingsbesluit UWV is not told that somebody stands on the list of the gemeente (matrix 10).
    expect(whole.lijst).toEqual([]);
    const summary = await noor(getCasus, { verband, casusId });
    expect(summary.lijst).toMatchObject([
      { naam: 'TOP600-lijst', loopt: true, begindatum: '2014-01-01', eigen: false },
    ]);
    expect(summary.regisseur).toMatchObject({ naam: 'Noor Visser', zelf: true });
    expect(summary.plaatsingen[0]).toMatchObject({
      begindatum: datum,
      betaald: true,
      graad: 'samenvatting',
      werkgever: null,
    });
    expect(summary.mag).toContain('recordUitstroom');
  });

  test('goes on to be read by the last team for two weeks when the casus has closed, which then takes nothing', async () => {
    await world.owner`
      update lijstvermelding set periode = daterange('2014-01-01', '2014-03-12') where verband_id = ${world.id(verband)}`;
    const noor = await world.as('noor-visser');
    await noor(recordUitstroom, { verband, casusId, soort: 'betaald_werk', datum: '2014-03-12' });
    expect(await ofKind('inge-vermeulen', 'uitstroom')).toMatchObject([
      { gegevens: { uitkomst: 'betaald_werk', telt: true } },
    ]);
    const blad = await noor(getCasus, { verband, casusId });
    expect(blad).toMatchObject({ aandacht: null, mag: [], casus: { faseNaam: 'Betaald werk en van de lijst' } });
    expect(blad.team.map(({ naam }) => naam)).toContain('Noor Visser');
    expect(blad.trajecten[0]).toMatchObject({ aanbieder: null });
    world.clock.now = new Date('2014-03-26T09:00:00Z');
    expect(await noor(getCasus, { verband, casusId })).toMatchObject({ inzageTot: '2014-03-26' });
    world.clock.now = new Date('2014-03-27T09:00:00Z');
    await expect(noor(getCasus, { verband, casusId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(read('inge-vermeulen')).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});
