import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outsiders } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { endDetachering, recordDetachering, recordOvername } from './contract.ts';
import { chainOf } from './keten.ts';
import { getUitkomstketen } from './keten.contract.ts';
import { addContract, uitleen as verband, uitleenVerband } from './uitleen.fixture.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [uitleenVerband]);
});
afterAll(() => world.end());

describe('the chain of outcomes', () => {
  test('counts who came to a step also at the steps before', () => {
    const keten = chainOf(new Map([['nog_niet', 2] as const, ['gedetacheerd', 1] as const]), true);
    const reached = Object.fromEntries(keten.map(({ stap, bereikt }) => [stap, bereikt]));
    expect(reached).toMatchObject({ voorgedragen: 3, beoordeeld: 3, nog_niet: 2, geschikt: 1, in_dienst: 1 });
    expect(reached).toMatchObject({ gedetacheerd: 1, overgenomen: 0, beeindigd: 0 });
  });

  test('is told from what was recorded, at a day and as known then', async () => {
    const team = { regisseur: 'sem-uitleen', arbeidsdeskundige: 'ada-uitleen', aantal: 5 };
    const [een = '', twee = '', drie = '', vier = ''] = await openInWorld(world, verband, team);
    const sem = await world.as('sem-uitleen');
    const lend = async (casusId: string) => {
      const plaatsingId = await addContract(world, casusId);
      const bij = { inlener: 'Bouwbedrijf Voorbeeld', uren: 20, begindatum: '2014-02-10', einddatum: '2014-04-30' };
      const { id } = await sem(recordDetachering, { verband, casusId, plaatsingId, ...bij });
      return { verband, casusId, detacheringId: id, versie: 1 };
    };
    await lend(een);
    await sem(recordOvername, { ...(await lend(twee)), begindatum: '2014-03-10', uren: 24 });
    await sem(endDetachering, { ...(await lend(drie)), afloop: 'beeindigd', einddatum: '2014-03-09' });
    await addContract(world, vier);

    const ada = await world.as('ada-uitleen');
    const { stappen, definitie, voorbeeld } = await ada(getUitkomstketen, { verband });
    const counted = Object.fromEntries(stappen.map(({ stap, nu, bereikt }) => [stap, [nu, bereikt]]));
    expect(counted).toEqual({
      voorgedragen: [1, 5],
      in_dienst: [1, 4],
      gedetacheerd: [1, 3],
      beeindigd: [1, 1],
      overgenomen: [1, 1],
    });
    expect(definitie).toMatch(/De proef heeft geen gepubliceerde aantallen\.$/);
    expect(voorbeeld).toBe(true);

    const before = await ada(getUitkomstketen, { verband, peildatum: '2014-03-09' });
    expect(before.stappen.every(({ nu }) => nu === 0)).toBe(true);
  });

  test('is for who may see figures, and for nobody outside', async () => {
    const bep = await world.as('bep-uitleen');
    await expect(bep(getUitkomstketen, { verband })).rejects.toMatchObject({ code: 'mag_niet' });
    for (const slug of outsiders) {
      const outsider = await world.as(slug);
      await expect(outsider(getUitkomstketen, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
    }
  });
});
