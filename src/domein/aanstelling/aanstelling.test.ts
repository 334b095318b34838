import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getIk } from '../medewerker/contract.ts';
import { addAanstelling, endAanstelling, listAanstellingen } from './contract.ts';

let world: World;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 });
});
afterAll(() => world.end());

const give = async (wie: string, slug: string, rol: string) =>
  (await world.as(wie))(addAanstelling, { verband, medewerkerId: world.id(slug), rol });

describe('a role', () => {
  test('is given by the coordinator to a colleague, and counts from today', async () => {
    await give('petra-kramer', 'greet-hofman', 'regiehouder');
    const greet = await world.as('greet-hofman');
    expect((await greet(getIk, {})).verbanden).toMatchObject([{ verband, rollen: ['regiehouder'] }]);
    await expect(give('petra-kramer', 'greet-hofman', 'regiehouder')).rejects.toMatchObject({
      code: 'aanstelling_overlapt',
    });
  });

  test('is one that the programme has for this kind of partner', async () => {
    await expect(give('petra-kramer', 'greet-hofman', 'arbeidsdeskundige')).rejects.toMatchObject({
      fouten: [{ veld: 'rol' }],
    });
    const petra = await world.as('petra-kramer');
    const { rollen } = await petra(listAanstellingen, { verband });
    expect(rollen.map(({ sleutel }) => sleutel)).toContain('regiehouder');
    expect(rollen.map(({ sleutel }) => sleutel)).not.toContain('arbeidsdeskundige');
  });

  test('is never given to a beheerder, to a colleague of another organisation, nor by anybody else', async () => {
    await expect(give('petra-kramer', 'karim-bos', 'regiehouder')).rejects.toMatchObject({
      code: 'beheerder_zonder_rol',
    });
    await expect(give('petra-kramer', 'lars-van-dam', 'regiehouder')).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(give('sevda-aksoy', 'greet-hofman', 'coordinator')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(give('karim-bos', 'greet-hofman', 'coordinator')).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(give('ruud-buiten', 'greet-hofman', 'coordinator')).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('ends today, unless casussen hang on it or somebody must hear of terms', async () => {
    const hanna = await world.as('hanna-mol');
    const { aanstellingen } = await hanna(listAanstellingen, { verband });
    const of = (naam: string) => ({ verband, aanstellingId: aanstellingen.find((one) => one.naam === naam)?.id ?? '' });
    await expect(hanna(endAanstelling, of('Rosa Okafor'))).rejects.toMatchObject({
      code: 'casussen_open',
      message: expect.stringContaining('2 casussen'),
    });
    await expect(hanna(endAanstelling, of('Hanna Mol'))).rejects.toMatchObject({ code: 'laatste_coordinator' });
    await hanna(endAanstelling, of('Lars van Dam'));
    expect((await (await world.as('lars-van-dam'))(getIk, {})).verbanden).toEqual([]);
    await expect(hanna(endAanstelling, of('Lars van Dam'))).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});
