import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOn, stateOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { joinTeam } from '../../../test/team.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordAfspraak } from '../afspraak/contract.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { recordTraject } from '../traject/contract.ts';
import { recordUitstroom } from '../uitstroom/contract.ts';
import { recordWaarneming } from '../waarneming/contract.ts';
import * as punt from './agendapunt.contract.ts';
import {
  closeCasusoverleg,
  getCasusoverleg,
  listCasusoverleggen,
  recordAanwezigheid,
  recordCasusoverleg,
} from './contract.ts';
import { overlegVerband } from './overleg.fixture.ts';
import { getOverlegcasus, getOverlegverslag } from './overlegcasus.contract.ts';

const verband = 'overleg';
const datum = '2014-03-20';
let world: World;
let casusId: string;
let casusoverlegId: string;
let agendapuntId: string;

const seats = (...namen: string[]) => namen.map((naam) => world.id(`${naam}-tafel`));
const as = (naam: string) => world.as(`${naam}-tafel`);
const atTable = async (...namen: string[]) =>
  (await as('roos'))(recordAanwezigheid, { verband, casusoverlegId, aanwezig: seats(...namen) });
const read = async (naam: string) => (await as(naam))(getOverlegcasus, { verband, casusId, agendapuntId });

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [overlegVerband]);
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'roos-tafel', arbeidsdeskundige: 'irma-tafel' });
  await joinTeam(world, { verband, casusId, medewerker: 'karel-tafel', rol: 'klantmanager' });
  await joinTeam(world, { verband, casusId, medewerker: 'bep-tafel', rol: 'behandelaar' });
  const [roos, irma] = [await as('roos'), await as('irma')];
  const at = { verband, casusId };
  await irma(recordAfspraak, { ...at, wat: 'CV maken', wie: 'deelnemer', datum: '2014-04-01' });
  await irma(recordTraject, {
    ...at,
    soort: 'reintegratietraject',
    aanbieder: 'Proefbureau',
    begindatum: '2014-03-10',
  });
  const trede = { kenmerk: 'participatietrede', waarde: 'trede_2', datum: '2014-03-10', bron: 'organisatie' } as const;
  await irma(recordWaarneming, { ...at, ...trede });
  ({ id: casusoverlegId } = await roos(recordCasusoverleg, { verband, datum, plaats: 'Zaal 3' }));
});
afterAll(() => world.end());

describe('a casusoverleg', () => {
  test('is planned by somebody who then sits at the table, and shows who has a role there', async () => {
    const overleg = await atTable('roos', 'irma', 'karel');
    expect(overleg).toMatchObject({ naam: 'Ketenoverleg', datum, plaats: 'Zaal 3', voorzitter: 'Roos Voorbeeld' });
    expect(overleg.deelnemers.map(({ naam, rol }) => `${naam}, ${rol}`)).toEqual([
      'Roos Voorbeeld, regiehouder',
      'Irma Voorbeeld, arbeidsdeskundige',
      'Karel Voorbeeld, klantmanager',
    ]);
    const { overleggen } = await (await as('bep'))(listCasusoverleggen, { verband });
    expect(overleggen).toMatchObject([{ id: casusoverlegId, datum, casussen: 0 }]);
  });

  test('seats only who has a role in it', async () => {
    await expect(atTable('roos', 'cora')).rejects.toMatchObject(
      faultOn('aanwezig', 'Kies alleen collega’s die een rol hebben in dit casusoverleg'),
    );
  });

  test('is not there for who has no role at that table, for another verband, or where the programme has none', async () => {
    const gone = { code: 'niet_gevonden' };
    await expect((await as('cora'))(getCasusoverleg, { verband, casusoverlegId })).rejects.toMatchObject(gone);
    await expect((await world.as('ruud-buiten'))(getCasusoverleg, { verband, casusoverlegId })).rejects.toMatchObject(
      gone,
    );
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(listCasusoverleggen, { verband: 'top600-amsterdam' })).rejects.toMatchObject({
      ...gone,
      message: 'Dit programma heeft geen casusoverleg.',
    });
  });
});

describe('a casus on the agenda', () => {
  test('is put there by somebody of its team, and then somebody looks on the day of the meeting', async () => {
    const given = { verband, casusId, casusoverlegId, vraag: 'Wie begeleidt op het werk?' };
    const frits = await as('frits');
    await expect(frits(punt.recordAgendapunt, given)).rejects.toMatchObject({ code: 'niet_gevonden' });
    const roos = await as('roos');
    ({ id: agendapuntId } = await roos(punt.recordAgendapunt, given));
    await expect(roos(punt.recordAgendapunt, given)).rejects.toMatchObject({
      code: 'agendapunt_bestaat_al',
      message: 'Deze casus staat al op de agenda van dit casusoverleg',
    });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'casusoverleg', datum });
    const { aandacht, agendapunten } = await roos(getCasus, { verband, casusId });
    expect(aandacht?.zin).toBe('staat op de agenda van het casusoverleg');
    expect(agendapunten).toMatchObject([{ id: agendapuntId, datum, vraag: 'Wie begeleidt op het werk?', eigen: true }]);
  });

  test('is to who has no part in it a number and nothing else', async () => {
    await atTable('roos', 'irma', 'karel', 'frits');
    const { agenda } = await (await as('frits'))(getCasusoverleg, { verband, casusoverlegId });
    expect(agenda).toEqual([{ nummer: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/), eigen: null }]);
    await expect(read('frits')).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});

describe('the table', () => {
  test('sees nothing while somebody sits there who has no part in the casus, and is told who', async () => {
    const seen = await read('roos');
    expect(seen).toMatchObject({ blad: null, vraag: null, gezien: [] });
    expect(seen.inDeWeg).toEqual([
      'Frits Voorbeeld (GGD) hoort niet bij deze casus. Nodig alleen wie erbij hoort, of laat deze collega even weggaan.',
    ]);
    const besluit = { verband, casusId, agendapuntId, wat: 'Bellen', wie: 'medewerker', datum: '2014-04-02' } as const;
    await expect((await as('roos'))(punt.recordOverlegafspraak, besluit)).rejects.toMatchObject({
      code: 'tafel_met_vreemde',
      message: 'Aan tafel zit iemand die niet bij deze casus hoort. Laat die collega even weggaan',
    });
  });

  test('sees what all of them may, once that colleague has left for this casus', async () => {
    const { versie } = await read('roos');
    const aanwezig = seats('roos', 'irma', 'karel');
    await (
      await as('roos')
    )(punt.recordCasusaanwezigheid, { verband, casusId, agendapuntId, aanwezig, versie });
    const seen = await read('roos');
    expect(seen.inDeWeg).toEqual([]);
    expect(seen.vraag).toBe('Wie begeleidt op het werk?');
    expect(seen.blad?.deelnemer).toMatchObject({ achternaam: 'Proef' });
    expect(seen.blad?.afspraken).toMatchObject([{ wat: 'CV maken' }]);
    // A regiehouder sees of a traject what kind it is and not who gives it, so nobody does at this table: not even UWV.
    expect((await read('irma')).blad?.trajecten).toMatchObject([{ naam: 'Re-integratietraject', aanbieder: null }]);
    expect((await read('irma')).blad?.waarnemingen).toMatchObject([{ waarde: 'trede_2', bron: null }]);
    expect(seen.gezien.find(({ categorie }) => categorie === 'voorziening')).toMatchObject({ niveau: 'S' });
  });

  test('sees less with a behandelaar, who sees no participatietrede and of an afspraak only that it is there', async () => {
    await atTable('roos', 'irma', 'karel', 'frits', 'bep');
    const seen = await read('irma');
    expect(seen.blad?.waarnemingen).toEqual([]);
    expect(seen.blad?.afspraken).toMatchObject([{ wat: null, datum: '2014-04-01' }]);
    expect(seen.vraag).toBeNull();
    expect((await (await as('irma'))(getCasus, { verband, casusId })).waarnemingen).toHaveLength(1);
    await atTable('roos', 'irma', 'karel', 'frits');
  });
});

describe('what comes of it', () => {
  const besluit = { wat: 'Werkgever bellen', wie: 'medewerker', datum: '2014-04-02' } as const;

  test('is an afspraak with an owner at the table, in the casus and its timeline like every afspraak', async () => {
    const roos = await as('roos');
    const at = { verband, casusId, agendapuntId };
    const fault = faultOn('eigenaarId', 'Kies een collega uit het casusteam die aan tafel zit');
    const [bep, karel] = seats('bep', 'karel');
    await expect(roos(punt.recordOverlegafspraak, { ...at, ...besluit, eigenaarId: bep })).rejects.toMatchObject(fault);
    const afspraak = await roos(punt.recordOverlegafspraak, { ...at, ...besluit, eigenaarId: karel });
    expect(afspraak).toMatchObject({ eigenaarId: karel, casusoverlegId: casusoverlegId, gemaaktOp: '2014-03-10' });
    const { tijdlijn } = await roos(listTijdlijn, { verband, casusId, aantal: 100 });
    expect(tijdlijn).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ soort: 'afspraak', gegevens: expect.objectContaining({ wat: 'Werkgever bellen' }) }),
        expect.objectContaining({ soort: 'agendapunt', datum }),
      ]),
    );
  });

  test('is written down by each organisation for itself, and corrected with the older version kept', async () => {
    const [roos, irma] = [await as('roos'), await as('irma')];
    const at = { verband, casusId, agendapuntId };
    await roos(punt.recordOverlegverslag, { ...at, tekst: 'Besproken met iedereen' });
    await expect(roos(punt.recordOverlegverslag, { ...at, tekst: 'Nog eens' })).rejects.toMatchObject({
      code: 'overlegverslag_bestaat_al',
    });
    await roos(punt.recordOverlegverslag, { ...at, tekst: 'Besproken met alle partners', versie: 1 });
    const minutes = await roos(getOverlegverslag, { verband, casusoverlegId });
    expect(minutes.casussen).toMatchObject([
      {
        naam: 'Jongere Proef',
        afspraken: [{ wat: 'Werkgever bellen', eigenaar: 'Karel Voorbeeld' }],
        verslag: { versie: 2, tekst: 'Besproken met alle partners' },
      },
    ]);
    expect((await irma(getOverlegverslag, { verband, casusoverlegId })).casussen).toMatchObject([{ verslag: null }]);
    expect((await (await as('frits'))(getOverlegverslag, { verband, casusoverlegId })).casussen).toEqual([]);
  });

  test('is told, and until then the casus waits, also when the meeting is over and closed', async () => {
    const roos = await as('roos');
    const closed = await roos(closeCasusoverleg, { verband, casusoverlegId, verslag: 'Volgende keer in zaal 4.' });
    expect(closed).toMatchObject({ verslag: 'Volgende keer in zaal 4.', mag: false });
    await expect(atTable('roos')).rejects.toMatchObject({
      code: 'overleg_gesloten',
      message: 'Dit casusoverleg is gesloten',
    });
    const at = { verband, casusId, agendapuntId };
    await expect(roos(punt.recordOverlegafspraak, { ...at, ...besluit })).rejects.toMatchObject({
      code: 'overleg_gesloten',
    });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'casusoverleg' });
    const { versie } = await read('roos');
    await roos(punt.recordAgendauitkomst, { ...at, uitkomst: 'besproken', versie });
    expect(await stateOf(world, casusId)).not.toMatchObject({ reden: 'casusoverleg' });
    await expect(roos(punt.removeAgendapunt, { ...at, versie: versie + 1 })).rejects.toMatchObject({
      code: 'agendapunt_al_besproken',
    });
  });

  test('is nothing when the casus was taken from the agenda', async () => {
    const roos = await as('roos');
    const next = await roos(recordCasusoverleg, { verband, datum: '2014-03-12' });
    const { id } = await roos(punt.recordAgendapunt, {
      verband,
      casusId,
      casusoverlegId: next.id,
      vraag: 'Hoe verder?',
    });
    expect(await stateOf(world, casusId)).toMatchObject({ datum: '2014-03-12' });
    await (
      await as('irma')
    )(punt.removeAgendapunt, { verband, casusId, agendapuntId: id, versie: 1 });
    expect(await stateOf(world, casusId)).not.toMatchObject({ reden: 'casusoverleg' });
    expect((await roos(getCasusoverleg, { verband, casusoverlegId: next.id })).agenda).toEqual([]);
  });

  test('is nothing when the casus closed first: no table waits for it any more', async () => {
    const roos = await as('roos');
    const [closing = ''] = await openInWorld(world, verband, {
      regisseur: 'roos-tafel',
      arbeidsdeskundige: 'irma-tafel',
    });
    const at = { verband, casusId: closing };
    const next = await roos(recordCasusoverleg, { verband, datum: '2014-03-13' });
    await roos(punt.recordAgendapunt, { ...at, casusoverlegId: next.id, vraag: 'Hoe verder?' });
    await roos(recordUitstroom, { ...at, soort: 'overleden', datum: '2014-03-10' });
    expect((await roos(getCasusoverleg, { verband, casusoverlegId: next.id })).agenda).toEqual([]);
  });
});
