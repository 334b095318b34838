import type { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { joinTeam } from '../../../test/team.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import type { InstemmingGegeven } from './contract.ts';
import { listInstemmingen, recordInstemming, withdrawInstemming } from './contract.ts';

let world: World;
let casusId: string;
const verband = 'top600-amsterdam';
const at = () => ({ verband, casusId });

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  await joinTeam(world, { verband, casusId, medewerker: 'noor-visser', rol: 'behandelaar' });
});
afterAll(() => world.end());

const wgbo: z.input<typeof InstemmingGegeven> = {
  soort: 'toestemming_wgbo',
  ontvanger: 'uwv-amsterdam',
  categorieen: ['ggz'],
  begindatum: '2014-03-10',
  gegevenDoor: 'deelnemer',
};

/** How much somebody sees of the treatment, as the casus itself says it. */
async function ggzFor(slug: string): Promise<string | undefined> {
  const call = await world.as(slug);
  const { inzage } = await call(getCasus, at());
  return inzage.find(({ categorie }) => categorie === 'ggz')?.niveau;
}

const seenBy = async (slug: string) => (await (await world.as(slug))(listInstemmingen, at())).instemmingen;

describe('an instemming', () => {
  test('opens what it is about, for its receiver and nobody else, and withdrawing closes it at once', async () => {
    expect([await ggzFor('inge-vermeulen'), await ggzFor('rosa-okafor')]).toEqual([undefined, undefined]);
    const noor = await world.as('noor-visser');
    const given = await noor(recordInstemming, { ...at(), ...wgbo });
    expect(given).toMatchObject({ versie: 1, geldt: true, einddatum: null, intrekking: null, categorieen: ['ggz'] });
    expect([await ggzFor('inge-vermeulen'), await ggzFor('rosa-okafor')]).toEqual(['B', undefined]);
    const which = { ...at(), instemmingId: given.id, reden: 'door_deelnemer' } as const;
    const withdrawn = await noor(withdrawInstemming, { ...which, versie: 1 });
    expect(withdrawn).toMatchObject({ versie: 2, geldt: false, intrekking: 'door_deelnemer' });
    expect(await ggzFor('inge-vermeulen')).toBeUndefined();
    await expect(noor(withdrawInstemming, { ...which, versie: 2 })).rejects.toMatchObject({
      code: 'instemming_al_ingetrokken',
    });
  });

  test('that ran for days ends the day before it is withdrawn, whoever of the team hears it', async () => {
    const noor = await world.as('noor-visser');
    const { id } = await noor(recordInstemming, { ...at(), ...wgbo, begindatum: '2014-03-01' });
    const inge = await world.as('inge-vermeulen');
    const which = { ...at(), instemmingId: id, reden: 'door_deelnemer' } as const;
    expect(await inge(withdrawInstemming, { ...which, versie: 1 })).toMatchObject({
      begindatum: '2014-03-01',
      einddatum: '2014-03-09',
      geldt: false,
    });
    await expect(inge(withdrawInstemming, { ...which, versie: 1 })).rejects.toMatchObject({ code: /al_ingetrokken$/ });
  });

  test('counts on its own days only', async () => {
    const noor = await world.as('noor-visser');
    await noor(recordInstemming, { ...at(), ...wgbo, begindatum: '2014-03-12', einddatum: '2014-03-12' });
    expect(await ggzFor('inge-vermeulen')).toBeUndefined();
    world.clock.now = new Date('2014-03-12T09:00:00Z');
    expect(await ggzFor('inge-vermeulen')).toBe('B');
    world.clock.now = new Date('2014-03-13T09:00:00Z');
    expect(await ggzFor('inge-vermeulen')).toBeUndefined();
  });

  test('tells of a treatment, so only who gives, who receives and who may know of it see it', async () => {
    expect((await seenBy('noor-visser')).length).toBe(3);
    expect((await seenBy('inge-vermeulen')).length).toBe(3);
    expect(await seenBy('rosa-okafor')).toEqual([]);
    const inge = await world.as('inge-vermeulen');
    await inge(recordInstemming, {
      ...at(),
      ...wgbo,
      soort: 'toestemming_avg',
      categorieen: ['naam'],
      ontvanger: 'WG',
    });
    expect(await seenBy('rosa-okafor')).toMatchObject([{ categorieen: ['naam'], ontvanger: 'Werkgever of inlener' }]);
  });

  test('is recorded by who shares, never by who would receive, and only of what that one has', async () => {
    const inge = await world.as('inge-vermeulen');
    const refused = async (given: object, veld: string) =>
      expect(inge(recordInstemming, { ...at(), ...wgbo, ...given })).rejects.toMatchObject({
        code: 'invoer_ongeldig',
        fouten: [{ veld }],
      });
    await refused({}, 'ontvanger');
    await refused({ ontvanger: 'verzonnen' }, 'ontvanger');
    await refused({ ontvanger: 'ggd-amsterdam' }, 'categorieen');
    await refused({ ontvanger: 'WG', categorieen: ['naam'], einddatum: '2014-03-01' }, 'einddatum');
  });

  test.each(['ruud-buiten', 'tarik-bulut', 'sevda-aksoy', 'petra-kramer'])(
    'is not there for %s, who has nothing to do with the casus',
    async (slug) => {
      const outsider = await world.as(slug);
      const none = { code: 'niet_gevonden' };
      await expect(outsider(listInstemmingen, at())).rejects.toMatchObject(none);
      await expect(outsider(recordInstemming, { ...at(), ...wgbo })).rejects.toMatchObject(none);
    },
  );
});
