import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { addBesluit, gegeven } from './besluit.fixture.ts';
import { listVerstrekkingsbesluiten, recordAkkoord, recordVerstrekkingsbesluit, withdrawAkkoord } from './contract.ts';

let world: World;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-09-01T09:00:00Z');
});
afterAll(() => world.end());

const read = async (besluitId: string, slug = 'petra-kramer') => {
  const call = await world.as(slug);
  const { verstrekkingsbesluiten } = await call(listVerstrekkingsbesluiten, { verband });
  return verstrekkingsbesluiten.find(({ id }) => id === besluitId);
};

describe('a verstrekkingsbesluit', () => {
  test('holds only when both suppliers agree', async () => {
    const id = await addBesluit(world, []);
    expect(await read(id)).toMatchObject({
      soorten: ['top600', 'wajong'],
      geldig: false,
      waaromNiet: 'Er is geen akkoord van Gemeente en UWV.',
      magAkkoord: true,
      magIntrekken: false,
    });
    const petra = await world.as('petra-kramer');
    const half = await petra(recordAkkoord, { verband, besluitId: id });
    expect(half).toMatchObject({ geldig: false, waaromNiet: 'Er is geen akkoord van UWV.', magAkkoord: false });
    const carla = await world.as('carla-smit');
    const heel = await carla(recordAkkoord, { verband, besluitId: id });
    expect(heel).toMatchObject({ geldig: true, waaromNiet: null, magIntrekken: true });
    expect(heel.akkoorden.map(({ organisatie }) => organisatie)).toEqual(['Gemeente Amsterdam', 'UWV Amsterdam']);
  });

  test('ends when one of them withdraws, and holds again when that one agrees once more', async () => {
    const besluitId = await addBesluit(world);
    const carla = await world.as('carla-smit');
    const ingetrokken = await carla(withdrawAkkoord, { verband, besluitId });
    expect(ingetrokken).toMatchObject({ geldig: false, waaromNiet: 'Er is geen akkoord van UWV.' });
    await expect(carla(withdrawAkkoord, { verband, besluitId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    expect(await carla(recordAkkoord, { verband, besluitId })).toMatchObject({ geldig: true });
    const rows =
      await world.owner`select vervallen_op is null as geldt from verstrekkingsakkoord where besluit_id = ${besluitId}`;
    expect(rows).toHaveLength(3);
  });

  test('given twice is one agreement', async () => {
    const besluitId = await addBesluit(world, ['petra-kramer', 'petra-kramer']);
    expect((await read(besluitId))?.akkoorden).toHaveLength(1);
  });

  test('ends after its last day', async () => {
    const besluitId = await addBesluit(world);
    world.clock.now = new Date('2015-08-31T20:00:00Z');
    expect(await read(besluitId)).toMatchObject({ geldig: true, magIntrekken: true });
    world.clock.now = new Date('2015-09-01T09:00:00Z');
    expect(await read(besluitId)).toMatchObject({
      geldig: false,
      waaromNiet: 'Het besluit gold tot en met 31-08-2015.',
      magAkkoord: false,
      magIntrekken: false,
    });
    world.clock.now = new Date('2014-09-01T09:00:00Z');
  });

  test.each([
    [{ geldigTot: '2016-09-02' }, 'geldigTot', 'Kies een dag tot en met 01-09-2016 (twee jaar)'],
    [{ geldigTot: '2014-08-31' }, 'geldigTot', 'Deze dag is al voorbij. Kies een dag vanaf vandaag'],
    [
      { soorten: ['top600', 'wga'] },
      'soorten',
      'Dit programma legt alleen deze lijsten naast elkaar: top600 en wajong',
    ],
    [{ doel: 'kort' }, 'doel', 'Gebruik minstens 10 tekens'],
  ])('with %j is refused', async (anders, veld, melding) => {
    const petra = await world.as('petra-kramer');
    await expect(petra(recordVerstrekkingsbesluit, { verband, ...gegeven, ...anders })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
      fouten: [{ veld, melding }],
    });
  });

  test('is agreed to by suppliers only', async () => {
    const besluitId = await addBesluit(world, []);
    const wim = await world.as('wim-bakker');
    await expect(wim(recordAkkoord, { verband, besluitId })).rejects.toMatchObject({
      code: 'mag_niet',
      message: 'Uw organisatie levert geen van deze lijsten. Alleen een leverancier geeft akkoord.',
    });
    expect(await read(besluitId, 'wim-bakker')).toMatchObject({ magAkkoord: false });
    const inge = await world.as('inge-vermeulen');
    await expect(inge(recordAkkoord, { verband, besluitId })).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('is not there for another verband', async () => {
    const besluitId = await addBesluit(world);
    const cor = await world.as('cor-buiten');
    await expect(cor(recordAkkoord, { verband, besluitId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(cor(listVerstrekkingsbesluiten, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
    const elders = { verband: 'top600-rotterdam' };
    await expect(cor(recordAkkoord, { ...elders, besluitId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    expect(await cor(listVerstrekkingsbesluiten, elders)).toEqual({ verstrekkingsbesluiten: [] });
  });
});
