import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { withdrawAanvraag } from '../aanvraag/contract.ts';
import { ask, openProef } from '../aanvraag/proef.fixture.ts';
import { proefverband, readAanvraagprogramma } from '../aanvraag/programma.fixture.ts';
import { Indicator } from '../programma/contract.ts';
import { endTrajectplek } from '../trajectplek/contract.ts';
import { plekken, verband as plekverband } from '../trajectplek/plekken.fixture.ts';
import { createProef } from '../trajectplek/proef.fixture.ts';
import type { Proef } from '../trajectplek/proef.fixture.ts';
import { getMeting } from './contract.ts';

const aanvraagverband = proefverband.verband.slug;
const woorden = { naam: 'Aanvragen', definitie: 'Alle aanvragen tot en met de dag.', voeding: ['aanvraag'] };

let world: World;
let proef: Proef;
beforeAll(async () => {
  const programma = readAanvraagprogramma();
  const indicatoren = {
    ...programma.indicatoren,
    aanvragen: Indicator.parse({ ...woorden, telt: 'aanvragen' }),
    herbeoordelingen: Indicator.parse({ ...woorden, telt: 'aanvragen', soort: 'herbeoordeling' }),
  };
  const aanvragen = { inrichting: proefverband, programma: { ...programma, indicatoren } };
  world = await createWorld('2021-03-01T09:00:00Z', [plekken, aanvragen]);
  proef = createProef(world);
});
afterAll(() => world.end());

const goTo = (moment: string): void => {
  world.clock.now = new Date(moment);
};

/** What these indicators come to, at a day and as known on a moment. */
async function figures(wie: string, verband: string, sleutels: string[], peil: object = {}) {
  const { indicatoren } = await (await world.as(wie))(getMeting, { verband, ...peil });
  return sleutels.map((sleutel) => indicatoren.find((een) => een.sleutel === sleutel)?.waarde);
}

const geld = (peil?: object) => figures('coor-voorbeeld', plekverband, ['toegekende_plekken', 'budget'], peil);
const aanvragen = (peil?: object) => figures('aldert', aanvraagverband, ['aanvragen', 'herbeoordelingen'], peil);

describe('places and their money', () => {
  test('count from the day of the besluit and within the period, and one that was never used does not', async () => {
    expect(await geld()).toEqual([0, 0]);
    const [een = '', twee = ''] = await proef.newCasussen(2);
    const bron = await proef.newBron();
    await proef.newBron({ begindatum: '2022-01-01', einddatum: '2022-12-31', bedrag: 50_000 });
    await proef.grant(een, bron.id);
    goTo('2021-04-01T09:00:00Z');
    const plek = await proef.grant(twee, bron.id, { besluitdatum: '2021-04-01', begindatum: '2021-04-05' });
    expect(await geld()).toEqual([2, 100_000]);
    expect(await geld({ peildatum: '2021-03-31' })).toEqual([1, 100_000]);
    expect(await geld({ peildatum: '2020-12-31' })).toEqual([0, 0]);

    goTo('2021-04-02T09:00:00Z');
    const vervallen = { trajectplekId: plek.id, versie: 1, afloop: 'vervallen' } as const;
    await (
      await world.as('coor-voorbeeld')
    )(endTrajectplek, { verband: plekverband, casusId: twee, ...vervallen });
    expect(await geld()).toEqual([1, 100_000]);
    expect(await geld({ bekendOp: '2021-04-01T12:00:00Z' })).toEqual([2, 100_000]);
    expect(await geld({ bekendOp: '2021-02-28T12:00:00Z' })).toEqual([0, 0]);
  });
});

describe('aanvragen', () => {
  test('count from the day on which they came in, each once, per kind, and also when they are withdrawn', async () => {
    goTo('2015-06-08T09:00:00Z');
    const casusId = await openProef(world);
    const { id, versie } = await ask({ world, casusId });
    const herbeoordeling = { soort: 'herbeoordeling', ontvangenOp: '2015-06-05', geinformeerdOp: undefined };
    await ask({ world, casusId }, herbeoordeling, 'aldert');
    expect(await aanvragen()).toEqual([2, 1]);
    expect(await aanvragen({ peildatum: '2015-06-04' })).toEqual([1, 0]);
    expect(await aanvragen({ peildatum: '2015-05-31' })).toEqual([0, 0]);
    expect(await aanvragen({ bekendOp: '2015-06-07T12:00:00Z' })).toEqual([0, 0]);

    goTo('2015-06-09T09:00:00Z');
    const dunya = await world.as('dunya');
    const intrekking = { aanvraagId: id, versie, datum: '2015-06-09' };
    await dunya(withdrawAanvraag, { verband: aanvraagverband, casusId, ...intrekking });
    expect(await aanvragen()).toEqual([2, 1]);
  });
});
