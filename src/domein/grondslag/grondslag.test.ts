import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listGrondslagen, recordGrondslag, withdrawGrondslag } from './contract.ts';

let world: World;
let casusId: string;
const verband = 'top600-amsterdam';
const sleutel = 'toezicht_op_regie';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  await world.owner`update grondslag set vervallen_op = ${world.clock.now.toISOString()} where verband_id = ${world.id(verband)}`;
});
afterAll(() => world.end());

/** What the coordinator of the regisseur's organisation sees of the regie, by what is registered at that moment. */
const regieFor = async (slug: string) => (await (await world.as(slug))(getCasus, { verband, casusId })).regisseur?.naam;

describe('a grondslag', () => {
  test('opens what the programme rests on it, from its registration until its withdrawal', async () => {
    const petra = await world.as('petra-kramer');
    await expect(regieFor('hanna-mol')).resolves.toBeUndefined();
    const { grondslagen } = await petra(recordGrondslag, { verband, sleutel, geldigTot: '2016-03-10' });
    expect(grondslagen).toMatchObject([
      { sleutel, geldt: true, organisatie: 'Gemeente Amsterdam', magIntrekken: true },
    ]);
    expect(await regieFor('hanna-mol')).toBe('Rosa Okafor');
    await petra(withdrawGrondslag, { verband, grondslagId: grondslagen[0]?.id ?? '' });
    expect(await regieFor('hanna-mol')).toBeUndefined();
  });

  test('ends by itself after its last day, and can then be registered again', async () => {
    const petra = await world.as('petra-kramer');
    await petra(recordGrondslag, { verband, sleutel, geldigTot: '2014-03-11' });
    await expect(petra(recordGrondslag, { verband, sleutel, geldigTot: '2014-03-11' })).rejects.toMatchObject({
      code: 'grondslag_geldt_al',
    });
    world.clock.now = new Date('2014-03-12T09:00:00Z');
    expect(await regieFor('hanna-mol')).toBeUndefined();
    await petra(recordGrondslag, { verband, sleutel, geldigTot: '2014-04-01' });
    expect(await regieFor('hanna-mol')).toBe('Rosa Okafor');
  });

  test('comes from the programme, and holds for five years at most', async () => {
    const petra = await world.as('petra-kramer');
    const record = (over: object) => petra(recordGrondslag, { verband, sleutel, geldigTot: '2015-01-01', ...over });
    await expect(record({ sleutel: 'verzonnen' })).rejects.toMatchObject({ fouten: [{ veld: 'sleutel' }] });
    await expect(record({ geldigTot: '2014-03-01' })).rejects.toMatchObject({ fouten: [{ veld: 'geldigTot' }] });
    await expect(record({ geldigTot: '2019-03-13' })).rejects.toMatchObject({
      fouten: [{ veld: 'geldigTot', melding: 'Kies een dag tot en met 12-03-2019 (vijf jaar)' }],
    });
  });

  test('is recorded by a coordinator, withdrawn by the partner that recorded it, and not there for an outsider', async () => {
    const [inge, carla, ruud] = await Promise.all(['inge-vermeulen', 'carla-smit', 'ruud-buiten'].map(world.as));
    const { grondslagen, magVastleggen } = (await inge?.(listGrondslagen, { verband })) ?? {};
    expect(magVastleggen).toBe(false);
    const grondslagId = grondslagen?.[0]?.id ?? '';
    await expect(inge?.(recordGrondslag, { verband, sleutel, geldigTot: '2015-01-01' })).rejects.toMatchObject({
      code: 'mag_niet',
    });
    await expect(carla?.(withdrawGrondslag, { verband, grondslagId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(ruud?.(listGrondslagen, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});
