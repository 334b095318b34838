import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corrected, faultOn, versionsOf } from '../../../test/acts.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { listOverdrachten } from '../regie/contract.ts';
import { correctBesluit, recordBesluit, recordBesluitOpBezwaar, recordBezwaar } from './besluit.contract.ts';
import {
  correctOpschorting,
  correctVerlenging,
  endOpschorting,
  getAanvraag,
  recordOpschorting,
  recordVerlenging,
} from './contract.ts';
import { ask, createProef, openBijGemeente, openProef, verband } from './proef.fixture.ts';

let world: World;
let casusId: string;
let aanvraagId: string;
beforeAll(async () => {
  world = await createProef();
});
beforeEach(() => begin(openProef));
afterAll(() => world.end());

async function begin(open: typeof openProef): Promise<void> {
  world.clock.now = new Date('2015-06-08T09:00:00Z');
  casusId = await open(world);
  ({ id: aanvraagId } = await ask({ world, casusId }));
  world.clock.now = new Date('2015-08-31T09:00:00Z');
}

const on = () => ({ verband, casusId, aanvraagId });
const wel = { uitkomst: 'wel', datum: '2015-08-28', conclusies: { taak: true, uur: true } };
const niet = { uitkomst: 'niet', datum: '2015-08-28', conclusies: { taak: true, uur: false } };
const elders = () => ({ naarOrganisatieId: world.id('gemeente-elders') });
const decide = async (besluit: object) => (await world.as('aldert'))(recordBesluit, { ...on(), ...wel, ...besluit });
const correct = async (besluit: object, wie = 'aldert') =>
  (await world.as(wie))(correctBesluit, { ...on(), ...wel, versie: 1, ...besluit });
const known = async () => {
  const { waarnemingen } = await (await world.as('dunya'))(getCasus, { verband, casusId });
  return waarnemingen.map(({ waarde, datum, versie }) => [waarde, datum, versie]);
};

describe('a besluit that is corrected', () => {
  test('keeps its old version; what turns out to be a refusal is passed on, and the register follows', async () => {
    await decide({});
    expect(await known()).toEqual([['staat_erin', '2015-08-28', 1]]);
    await expect(correct(niet)).rejects.toMatchObject(
      faultOn('naarOrganisatieId', 'Kies wie na de afwijzing verdergaat: Gemeente Elders; Gemeente Proef'),
    );
    const blad = await correct({ ...niet, ...elders() });
    expect(blad).toMatchObject({
      ...{ stand: 'besloten', doorgegeven: 'Gemeente Elders', nietDoorgegeven: null },
      besluiten: [{ uitkomst: 'Niet in het register', gevolg: 'afgewezen', versie: 2, eigen: true }],
    });
    expect(await versionsOf(world, 'besluit', blad.besluiten[0]?.id ?? '')).toEqual(corrected);
    expect(await known()).toEqual([]);
    const { overdrachten } = await (await world.as('fokje'))(listOverdrachten, {});
    expect(overdrachten.map(({ id }) => id)).toContain(blad.overdrachtId);
    const { tijdlijn } = await (await world.as('dunya'))(listTijdlijn, { verband, casusId });
    expect(tijdlijn.find(({ soort }) => soort === 'besluit')).toMatchObject({ verbeterd: true });
  });

  test('moves the day of what the register holds, or adds it', async () => {
    await decide({});
    await correct({ datum: '2015-08-27' });
    expect(await known()).toEqual([['staat_erin', '2015-08-27', 2]]);
    await correct({ datum: '2015-08-27', bekendgemaaktOp: '2015-08-29', versie: 2 });
    expect(await known()).toEqual([['staat_erin', '2015-08-27', 2]]);
    await begin(openBijGemeente);
    await decide(niet);
    expect(await correct({})).toMatchObject({ overdrachtId: null, doorgegeven: null, nietDoorgegeven: null });
    expect(await known()).toEqual([['staat_erin', '2015-08-28', 1]]);
  });

  test('offers the regie once: a refusal that stays one was passed on already', async () => {
    const { overdrachtId } = await decide({ ...niet, ...elders() });
    expect(overdrachtId).not.toBeNull();
    expect(await correct({ ...niet, datum: '2015-08-27' })).toMatchObject({
      overdrachtId: null,
      nietDoorgegeven: null,
    });
  });

  test('is there, is the newest version, and is of the own organisation', async () => {
    await expect(correct({})).rejects.toMatchObject({ code: 'besluit_ontbreekt' });
    await decide({});
    await expect(correct({ versie: 2 })).rejects.toMatchObject({ code: 'versie_verouderd' });
    await expect(correct({}, 'dunya')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(correct({}, 'bodil')).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(correct({ datum: '2015-05-28' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt voor de ontvangst van de aanvraag (01-06-2015). Vul een latere dag in'),
    );
    await world.owner`update besluit set organisatie_id = ${world.id('gemeente-proef')} where aanvraag_id = ${aanvraagId}`;
    await expect(correct({})).rejects.toMatchObject({ code: 'mag_niet' });
    expect((await (await world.as('aldert'))(getAanvraag, on())).mag).not.toContain('correctBesluit');
  });

  test('takes the bezwaar along: whether it came in time, and when it is answered', async () => {
    await decide({ ...niet, ...elders() });
    world.clock.now = new Date('2015-11-02T09:00:00Z');
    const dunya = await world.as('dunya');
    const before = await dunya(recordBezwaar, { ...on(), ingediendOp: '2015-10-12' });
    expect(before).toMatchObject({ bezwaren: [{ tijdig: false, uiterlijkeDatum: '2016-01-11' }] });
    const after = await correct({ ...niet, bekendgemaaktOp: '2015-08-31' });
    expect(after).toMatchObject({ bezwaren: [{ tijdig: true, uiterlijkeDatum: '2016-01-11' }] });
    await expect(correct({ ...niet, datum: '2015-10-13', versie: 2 })).rejects.toMatchObject(
      faultOn('datum', 'Er kwam al bezwaar op 12-10-2015. Vul een eerdere dag in'),
    );
  });
});

describe('an opschorting that is corrected', () => {
  const stil = { reden: 'aanvulling', begindatum: '2015-08-03', einddatum: '2015-08-16' } as const;

  test('moves the legal day, and keeps the old version', async () => {
    const aldert = await world.as('aldert');
    const { opschortingen, uiterlijkeDatum } = await aldert(recordOpschorting, { ...on(), ...stil });
    expect(uiterlijkeDatum).toBe('2015-09-21');
    const opschortingId = opschortingen[0]?.id ?? '';
    const right = { ...on(), ...stil, opschortingId, einddatum: '2015-08-09', versie: 1 };
    expect(await aldert(correctOpschorting, right)).toMatchObject({
      uiterlijkeDatum: '2015-09-14',
      opschortingen: [{ begindatum: '2015-08-03', einddatum: '2015-08-09', versie: 2, eigen: true }],
    });
    expect(await versionsOf(world, 'opschorting', opschortingId)).toEqual(corrected);
    await expect(aldert(correctOpschorting, right)).rejects.toMatchObject({ code: 'versie_verouderd' });
    const { einddatum: _einddatum, ...open } = right;
    expect(await aldert(correctOpschorting, { ...open, versie: 2 })).toMatchObject({ uiterlijkeDatum: null });
    await expect(aldert(endOpschorting, { ...on(), einddatum: '2015-08-01' })).rejects.toMatchObject(
      faultOn('einddatum', 'Deze dag ligt voor de eerste dag (03-08-2015). Vul een latere dag in'),
    );
    await expect(aldert(correctOpschorting, { ...right, opschortingId: casusId })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    await expect((await world.as('dunya'))(correctOpschorting, right)).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('cannot stand still again once there is a besluit', async () => {
    const aldert = await world.as('aldert');
    const { opschortingen } = await aldert(recordOpschorting, { ...on(), ...stil });
    await decide({});
    const { einddatum: _einddatum, ...open } = stil;
    const again = { ...on(), ...open, opschortingId: opschortingen[0]?.id ?? '', versie: 1 };
    await expect(aldert(correctOpschorting, again)).rejects.toMatchObject({ code: 'besluit_bestaat_al' });
  });
});

describe('a term', () => {
  const langer = { grond: 'externe_deskundige', meegedeeldOp: '2015-08-31' } as const;

  test('that the law lengthens by so much is lengthened once; a reasonable one as often as is told', async () => {
    const aldert = await world.as('aldert');
    const { id } = await ask({ world, casusId }, { soort: 'herbeoordeling' }, 'aldert');
    await aldert(recordVerlenging, { ...on(), aanvraagId: id, weken: 4, ...langer });
    await expect(aldert(recordVerlenging, { ...on(), aanvraagId: id, weken: 4, ...langer })).rejects.toMatchObject(
      faultOn(
        'weken',
        'Deze termijn is al verlengd, en de wet geeft één verlenging (WIA 102 lid 3-5). Leg in plaats daarvan vast wanneer u het besluit verwacht',
      ),
    );
    await aldert(recordVerlenging, { ...on(), weken: 6, ...langer });
    expect(await aldert(recordVerlenging, { ...on(), weken: 2, ...langer })).toMatchObject({
      uiterlijkeDatum: '2015-11-02',
    });
  });

  test('of the new besluit after a bezwaar that was right can be suspended, also twice', async () => {
    await begin(openBijGemeente);
    const [aldert, dunya] = [await world.as('aldert'), await world.as('dunya')];
    await decide(niet);
    world.clock.now = new Date('2015-12-01T09:00:00Z');
    await dunya(recordBezwaar, { ...on(), ingediendOp: '2015-09-01' });
    const gegrond = { ...on(), uitkomst: 'gegrond', datum: '2015-12-01' } as const;
    expect(await aldert(recordBesluitOpBezwaar, gegrond)).toMatchObject({ uiterlijkeDatum: '2016-01-08' });
    const stil = { reden: 'aanvulling', begindatum: '2015-11-24', einddatum: '2015-11-30' } as const;
    expect(await aldert(recordOpschorting, { ...on(), ...stil })).toMatchObject({ uiterlijkeDatum: '2016-01-15' });
    await decide({ ...niet, datum: '2015-12-01' });
    await dunya(recordBezwaar, { ...on(), ingediendOp: '2015-12-01' });
    expect(await aldert(recordBesluitOpBezwaar, gegrond)).toMatchObject({ uiterlijkeDatum: '2016-04-12' });
  });
});

describe('a verlenging that is corrected', () => {
  const langer = { weken: 6, grond: 'overleg', meegedeeldOp: '2015-08-24' } as const;
  const extend = async (gegeven: object = {}) => {
    const { id, verlengingen } = await (await world.as('aldert'))(recordVerlenging, { ...on(), ...langer, ...gegeven });
    return { aanvraagId: id, verlengingId: verlengingen[0]?.id ?? '' };
  };
  const mend = async (which: object, gegeven: object = {}, wie = 'aldert') => {
    const verlengingId = casusId;
    return (await world.as(wie))(correctVerlenging, {
      ...on(),
      verlengingId,
      ...langer,
      versie: 1,
      ...which,
      ...gegeven,
    });
  };

  test('moves the legal day, and keeps the old version', async () => {
    const which = await extend();
    expect(await mend(which, { weken: 2 })).toMatchObject({
      uiterlijkeDatum: '2015-09-21',
      verlengingen: [{ duur: '2 weken', weken: 2, versie: 2, eigen: true }],
    });
    expect(await versionsOf(world, 'verlenging', which.verlengingId)).toEqual(corrected);
    await expect(mend(which)).rejects.toMatchObject({ code: 'versie_verouderd' });
    const { tijdlijn } = await (await world.as('dunya'))(listTijdlijn, { verband, casusId });
    expect(tijdlijn.find(({ soort }) => soort === 'verlenging')).toMatchObject({ verbeterd: true });
  });

  test('stays what the law allows, and may be the one that there is', async () => {
    const { id } = await ask({ world, casusId }, { soort: 'herbeoordeling' }, 'aldert');
    const which = await extend({ aanvraagId: id, weken: 4 });
    await expect(mend(which)).rejects.toMatchObject(
      faultOn('weken', 'Deze termijn kan met 4 weken worden verlengd (WIA 102 lid 3-5)'),
    );
    expect(await mend(which, { weken: 4, meegedeeldOp: '2015-08-21' })).toMatchObject({
      verlengingen: [{ weken: 4, meegedeeldOp: '2015-08-21' }],
    });
  });

  test('was told before the besluit, and is of the own organisation and of this aanvraag', async () => {
    const which = await extend();
    await decide({});
    await expect(mend(which, { meegedeeldOp: '2015-08-29' })).rejects.toMatchObject(
      faultOn('meegedeeldOp', 'Er is al besloten op 28-08-2015. Vul een eerdere dag in'),
    );
    expect(await mend(which, { weken: 2 })).toMatchObject({ stand: 'besloten', uiterlijkeDatum: '2015-09-21' });
    await expect(mend(which, {}, 'dunya')).rejects.toMatchObject({ code: 'mag_niet' });
    for (const wie of ['bodil', 'ruud-buiten'])
      await expect(mend(which, {}, wie)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(mend({})).rejects.toMatchObject({ code: 'niet_gevonden' });
    await world.owner`update verlenging set organisatie_id = ${world.id('gemeente-proef')}`;
    await expect(mend(which, { versie: 2 })).rejects.toMatchObject({ code: 'mag_niet' });
    expect((await (await world.as('aldert'))(getAanvraag, on())).mag).not.toContain('correctVerlenging');
  });

  test('of the term before a bezwaar that was right counts no more; one of the new term does, also corrected', async () => {
    await begin(openBijGemeente);
    const which = await extend();
    await decide(niet);
    world.clock.now = new Date('2015-12-01T09:00:00Z');
    const [aldert, dunya] = [await world.as('aldert'), await world.as('dunya')];
    await dunya(recordBezwaar, { ...on(), ingediendOp: '2015-09-01', termijn: 't02' });
    await aldert(recordBesluitOpBezwaar, { ...on(), uitkomst: 'gegrond', datum: '2015-12-01' });
    await expect(mend(which, { weken: 6 })).rejects.toMatchObject({
      code: 'verlenging_van_eerdere_termijn',
      message: 'Deze verlenging telt niet meer mee: een bezwaar nam het besluit weg en er loopt een nieuwe termijn',
    });
    expect(await mend(await extend({ meegedeeldOp: '2015-11-30' }), { meegedeeldOp: '2015-12-01' })).toMatchObject({
      uiterlijkeDatum: '2016-01-04',
    });
  });
});
