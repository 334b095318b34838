import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corrected, faultOn, stateOf, versionsOf } from '../../../test/acts.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import * as besluiten from './besluit.contract.ts';
import type { AanvraagBlad } from './blad.contract.ts';
import * as contract from './contract.ts';
import { ask, createProef, openBijGemeente, verband } from './proef.fixture.ts';

let world: World;
let casusId: string;
let aanvraagId: string;
let bezwaarId: string;
let besluitId: string;

const on = () => ({ verband, casusId, aanvraagId });
const niet = { uitkomst: 'niet', datum: '2015-08-28', conclusies: { taak: true, uur: false } };
const wel = { uitkomst: 'wel', datum: '2015-12-01', conclusies: { taak: true, uur: true } };
type Uitkomst = 'gegrond' | 'ongegrond' | 'niet_ontvankelijk' | 'ingetrokken';

const decide = async (besluit: typeof niet) =>
  (await world.as('aldert'))(besluiten.recordBesluit, { ...on(), ...besluit });
const object = async (gegeven: object = {}) =>
  (await world.as('dunya'))(besluiten.recordBezwaar, { ...on(), ingediendOp: '2015-09-01', ...gegeven });
const answer = async (uitkomst: Uitkomst, datum = '2015-12-01') =>
  (await world.as('aldert'))(besluiten.recordBesluitOpBezwaar, { ...on(), uitkomst, datum });
const correct = async (gegeven: object = {}, wie = 'dunya') => {
  const right = { ...on(), bezwaarId, ingediendOp: '2015-09-01', versie: 1, ...gegeven };
  return (await world.as(wie))(besluiten.correctBezwaar, right);
};
const turn = async (uitkomst: Uitkomst, gegeven: object = {}, wie = 'aldert') => {
  const right = { ...on(), bezwaarId, uitkomst, datum: '2015-12-01', versie: 2, ...gegeven };
  return (await world.as(wie))(besluiten.correctBesluitOpBezwaar, right);
};
const extend = async () => {
  const langer = { weken: 6, grond: 'overleg', meegedeeldOp: '2015-12-01' } as const;
  return (await world.as('aldert'))(contract.recordVerlenging, { ...on(), ...langer });
};
const read = async (): Promise<AanvraagBlad> => (await world.as('aldert'))(contract.getAanvraag, on());

beforeAll(async () => {
  world = await createProef();
});
/** A refusal that was objected to in time. */
beforeEach(async () => {
  world.clock.now = new Date('2015-06-08T09:00:00Z');
  casusId = await openBijGemeente(world);
  ({ id: aanvraagId } = await ask({ world, casusId }));
  world.clock.now = new Date('2015-08-31T09:00:00Z');
  besluitId = (await decide(niet)).besluiten[0]?.id ?? '';
  world.clock.now = new Date('2015-12-02T09:00:00Z');
  bezwaarId = (await object()).bezwaren[0]?.id ?? '';
});
afterAll(() => world.end());

describe('a bezwaar that is corrected', () => {
  test('was in time or not by the right day, and so is its legal day; the old version stays', async () => {
    const { bezwaren } = await correct({ ingediendOp: '2015-10-20' });
    expect(bezwaren).toMatchObject([{ tijdig: false, uiterlijkeDatum: '2016-01-19', versie: 2, eigen: true }]);
    expect(await stateOf(world, casusId)).not.toMatchObject({ datum: '2016-01-08' });
    expect(await versionsOf(world, 'bezwaar', bezwaarId)).toEqual(corrected);
    const longer = await correct({ termijn: 't03b', versie: 2 });
    expect(longer.bezwaren).toMatchObject([{ tijdig: true, termijn: 't03b', uiterlijkeDatum: '2016-02-05' }]);
    const { tijdlijn } = await (await world.as('dunya'))(listTijdlijn, { verband, casusId });
    expect(tijdlijn.find(({ soort }) => soort === 'bezwaar')).toMatchObject({ verbeterd: true });
  });

  test('moves the term of the new besluit when it was right, with what lengthened it since', async () => {
    await correct({ termijn: 't02' });
    expect(await answer('gegrond')).toMatchObject({ stand: 'te_laat', uiterlijkeDatum: '2015-11-20' });
    expect(await extend()).toMatchObject({ uiterlijkeDatum: '2016-01-04' });
    expect(await correct({ ingediendOp: '2015-10-20', termijn: 't02', versie: 3 })).toMatchObject({
      ...{ stand: 'loopt', uiterlijkeDatum: '2016-01-12' },
      bezwaren: [{ uitkomst: 'gegrond', versie: 4 }],
    });
  });

  test('came after the besluit and before its answer', async () => {
    await expect(correct({ ingediendOp: '2015-08-27' })).rejects.toMatchObject(
      faultOn('ingediendOp', 'Deze dag ligt voor het besluit (28-08-2015). Vul een latere dag in'),
    );
    await answer('ongegrond', '2015-11-30');
    await expect(correct({ ingediendOp: '2015-12-01', versie: 2 })).rejects.toMatchObject(
      faultOn('ingediendOp', 'Op dit bezwaar is al besloten op 30-11-2015. Vul een eerdere dag in'),
    );
  });

  test('is the newest version, of the own organisation, on this aanvraag, and not there for an outsider', async () => {
    await expect(correct({ versie: 2 })).rejects.toMatchObject({ code: 'versie_verouderd' });
    await expect(correct({}, 'aldert')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(correct({ bezwaarId: casusId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    for (const wie of ['bodil', 'ruud-buiten'])
      await expect(correct({}, wie)).rejects.toMatchObject({ code: 'niet_gevonden' });
    expect((await read()).mag).not.toContain('correctBezwaar');
    expect((await (await world.as('dunya'))(contract.getAanvraag, on())).mag).toContain('correctBezwaar');
  });
});

describe('the answer to a bezwaar that is corrected', () => {
  test('takes the besluit away after all, from that day on, and a new one is asked', async () => {
    await answer('ongegrond');
    expect((await read()).mag).toContain('correctBesluitOpBezwaar');
    expect(await turn('gegrond', { datum: '2015-11-30' })).toMatchObject({
      ...{ stand: 'loopt', uiterlijkeDatum: '2016-01-08' },
      bezwaren: [{ uitkomst: 'gegrond', datum: '2015-11-30', versie: 3 }],
      besluiten: [{ gevolg: 'afgewezen', herroepenOp: '2015-11-30', versie: 2 }],
    });
    expect(await versionsOf(world, 'besluit', besluitId)).toEqual(corrected);
    expect(await turn('gegrond', { versie: 3 })).toMatchObject({
      besluiten: [{ herroepenOp: '2015-12-01', versie: 3 }],
    });
    expect(await decide(wel)).toMatchObject({ stand: 'besloten', besluiten: [{ gevolg: 'toegekend' }, {}] });
    const { waarnemingen } = await (await world.as('dunya'))(getCasus, { verband, casusId });
    expect(waarnemingen).toMatchObject([{ waarde: 'staat_erin', datum: '2015-12-01' }]);
  });

  test('lets the besluit hold again, with the legal day that it had', async () => {
    const before = await correct({ termijn: 't02' });
    await answer('gegrond');
    await extend();
    expect(await turn('ongegrond', { versie: 3 })).toMatchObject({
      ...{ stand: 'besloten', uiterlijkeDatum: before.uiterlijkeDatum },
      bezwaren: [{ uitkomst: 'ongegrond', versie: 4 }],
      besluiten: [{ gevolg: 'afgewezen', herroepenOp: null, versie: 3 }],
    });
    expect(await turn('niet_ontvankelijk', { versie: 4 })).toMatchObject({ besluiten: [{ versie: 3 }] });
    expect(await versionsOf(world, 'bezwaar', bezwaarId)).toHaveLength(5);
  });

  test('cannot turn round once there is another besluit, or the aanvraag was withdrawn', async () => {
    await answer('gegrond', '2015-11-20');
    await decide({ ...wel, datum: '2015-11-25' });
    await expect(turn('ongegrond')).rejects.toMatchObject(
      faultOn('uitkomst', 'Er is al opnieuw besloten op 25-11-2015. Het eerste besluit kan niet terugkomen'),
    );
    await expect(turn('gegrond', { datum: '2015-11-26' })).rejects.toMatchObject(
      faultOn('datum', 'Er is al opnieuw besloten op 25-11-2015. Vul een eerdere dag in'),
    );
    expect(await turn('gegrond', { datum: '2015-11-25' })).toMatchObject({
      ...{ stand: 'besloten', besluiten: [{ gevolg: 'toegekend' }, { herroepenOp: '2015-11-25' }] },
    });
  });

  test('cannot bring a besluit back on an aanvraag that was withdrawn', async () => {
    await answer('gegrond');
    const { versie } = await read();
    await (
      await world.as('dunya')
    )(contract.withdrawAanvraag, { ...on(), datum: '2015-12-02', versie });
    await expect(turn('ongegrond')).rejects.toMatchObject(
      faultOn('uitkomst', 'De aanvraag is ingetrokken op 02-12-2015. Het eerste besluit kan niet terugkomen'),
    );
  });

  test('takes a besluit away once, and not while another bezwaar against it runs', async () => {
    await answer('ongegrond');
    const open = await object({ ingediendOp: '2015-12-01' });
    await expect(turn('gegrond')).rejects.toMatchObject(
      faultOn('uitkomst', 'Er loopt nog een ander bezwaar tegen dit besluit. Beslis daar eerst op'),
    );
    expect(open.bezwaren).toHaveLength(2);
    await answer('gegrond');
    await expect(turn('gegrond')).rejects.toMatchObject(
      faultOn('uitkomst', 'Een ander bezwaar nam dit besluit al weg op 01-12-2015'),
    );
  });

  test('is there, is the newest version, and is of who took the besluit', async () => {
    await expect(turn('gegrond', { versie: 1 })).rejects.toMatchObject({
      code: 'bezwaar_zonder_besluit',
      message: 'Op dit bezwaar is nog niet besloten',
    });
    await answer('ongegrond');
    await expect(turn('gegrond', { versie: 1 })).rejects.toMatchObject({ code: 'versie_verouderd' });
    await expect(turn('gegrond', { datum: '2015-08-31' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt voor het bezwaar (01-09-2015). Vul een latere dag in'),
    );
    await expect(turn('gegrond', {}, 'dunya')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(turn('gegrond', {}, 'bodil')).rejects.toMatchObject({ code: 'niet_gevonden' });
    await world.owner`update besluit set organisatie_id = ${world.id('gemeente-proef')} where aanvraag_id = ${aanvraagId}`;
    await expect(turn('gegrond')).rejects.toMatchObject({ code: 'mag_niet' });
    expect((await read()).mag).not.toContain('correctBesluitOpBezwaar');
  });
});
