import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shut } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { inside } from '../../../test/inside.ts';
import { joinTeam } from '../../../test/team.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { actOn, mayAct, takeCasus, takeCasussen } from './act.ts';
import { requireEigen, requireOwn } from './eigen.ts';
import { getCasus } from './lezen.contract.ts';
import { listInstemmingen } from '../instemming/contract.ts';
import { getIk } from '../medewerker/contract.ts';
import { recordWaarneming } from '../waarneming/contract.ts';

let world: World;
let casusId: string;
let ander: string;
let dicht: string;
const verband = 'top600-amsterdam';

/** Rosa (GGD, regiehouder) and Inge (UWV) share three casussen, the last of them closed; Noor is behandelaar in one. */
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 3 };
  [casusId = '', ander = '', dicht = ''] = await openInWorld(world, verband, team);
  await joinTeam(world, { verband, casusId, medewerker: 'noor-visser', rol: 'behandelaar' });
  await shut(world, dicht);
});
afterAll(() => world.end());

const act = (who: string, id: string, handeling: Parameters<typeof actOn>[2] = 'aanbod') =>
  inside(world, who, (tx) => actOn(tx, { verband, casusId: id }, handeling));
const heldBy = async ({ sql }: Tx): Promise<string[]> => {
  const [row] = await sql`select actor.casussen() as ids`;
  return row?.['ids'];
};

describe('an act', () => {
  test('is done in a role that may, on a casus that runs', async () => {
    expect(await act('rosa-okafor', casusId)).toMatchObject({
      ...{ id: casusId, verbandId: world.id(verband), programma: 'top600-wajong', programmaversie: 2 },
      ...{ begindatum: '2014-03-10', geslotenOp: null, regisseurId: world.id('rosa-okafor'), overdrachtId: null },
      regels: { programma: 'top600-wajong', versie: 2 },
    });
    await expect(act('rosa-okafor', dicht)).rejects.toMatchObject({ code: 'casus_gesloten' });
  });

  test('is done in the role that one has in this casus, whatever one does elsewhere', async () => {
    const noor = await world.as('noor-visser');
    expect((await noor(getIk, {})).verbanden[0]?.rollen.toSorted()).toEqual(['behandelaar', 'regiehouder']);
    expect(await act('noor-visser', casusId, 'gesprek')).toMatchObject({ rollen: ['behandelaar'] });
    for (const one of ['aanbod', 'plaatsing', 'waarneming', 'uitstroom'] as const) {
      await expect(act('noor-visser', casusId, one), one).rejects.toMatchObject({ code: 'mag_niet' });
    }
    // Of several handelingen one is enough.
    const either = inside(world, 'noor-visser', (tx) => actOn(tx, { verband, casusId }, 'aanbod', 'gesprek'));
    expect(await either).toMatchObject({ rollen: ['behandelaar'] });
    const { mag } = await noor(getCasus, { verband, casusId });
    expect(mag).toContain('recordGesprek');
    expect(mag).not.toContain('recordPlaatsing');
    expect((await noor(listInstemmingen, { verband, casusId })).mag).toContain('recordInstemming');
  });

  test('of a coordinator is what a coordinator does, also of one who is regiehouder of others', async () => {
    const aanstellingId = newId();
    await world.owner`
      insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
      values (
        ${world.id(verband)}, ${aanstellingId}, ${world.id('hanna-mol')}, ${world.id('ggd-amsterdam')}, 'regiehouder',
        '[2014-01-01,)', '2014-03-10T09:00:00Z'
      )`;
    expect(await act('hanna-mol', casusId, 'uitstroom')).toMatchObject({ rollen: ['coordinator'] });
    await expect(act('hanna-mol', casusId, 'plaatsing')).rejects.toMatchObject({ code: 'mag_niet' });
    await world.owner`delete from aanstelling where id = ${aanstellingId}`;
  });

  test('is refused to a role that may not; a closed casus is not there for who coordinates', async () => {
    await expect(act('hanna-mol', casusId)).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(act('hanna-mol', dicht)).rejects.toMatchObject({ code: 'niet_gevonden' });
    expect(await act('hanna-mol', casusId, 'uitstroom')).toMatchObject({ id: casusId });
  });

  test.each(['ruud-buiten', 'tarik-bulut', 'sevda-aksoy', 'petra-kramer', 'ria-dekker'])(
    'finds no casus for %s',
    async (slug) => {
      await expect(act(slug, casusId)).rejects.toMatchObject({ code: 'niet_gevonden' });
    },
  );

  test('finds nothing that is not there, and nothing in another verband', async () => {
    await expect(act('rosa-okafor', newId())).rejects.toMatchObject({ code: 'niet_gevonden' });
    const elsewhere = (tx: Tx) => takeCasus(tx, world.id('top600-rotterdam'), casusId);
    await expect(inside(world, 'rosa-okafor', elsewhere)).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});

test('a right to act comes from the roles in that verband, and from one of them', async () => {
  const may = (who: string, slug: string) =>
    inside(world, who, async (tx) => {
      const { regels } = await inside(world, 'rosa-okafor', (own) => actOn(own, { verband, casusId }, 'aanbod'));
      expect(mayAct(tx, world.id(slug), { ...regels, rollen: {} }, 'aanbod')).toBe(false);
      return [mayAct(tx, world.id(slug), regels, 'aanbod'), mayAct(tx, world.id(slug), regels, 'meting')];
    });
  expect(await may('rosa-okafor', verband)).toEqual([true, false]);
  expect(await may('noor-visser', verband)).toEqual([true, false]);
  expect(await may('hanna-mol', verband)).toEqual([false, true]);
  expect(await may('rosa-okafor', 'top600-rotterdam')).toEqual([false, false]);
});

describe('a casus in hand', () => {
  test('is that casus and those in hand before, and they are brought up to date at the end', async () => {
    const { one, both, touched } = await inside(world, 'rosa-okafor', async (tx) => {
      await takeCasus(tx, world.id(verband), casusId);
      const held = await heldBy(tx);
      await takeCasus(tx, world.id(verband), ander);
      return { one: held, both: await heldBy(tx), touched: [...tx.touched] };
    });
    expect(one).toEqual([casusId]);
    expect(both).toEqual([casusId, ander]);
    const werk = { verbandId: world.id(verband), programma: 'top600-wajong', programmaversie: 2 };
    expect(touched).toEqual([
      [casusId, werk],
      [ander, werk],
    ]);
  });

  test('is locked: nobody else takes it until the end', async () => {
    await inside(world, 'rosa-okafor', async (tx) => {
      await takeCasus(tx, world.id(verband), casusId);
      await takeCasussen(tx, world.id(verband), [ander]);
      const free = await world.owner`select id from casus order by id for no key update skip locked`;
      expect(free.map(({ id }) => id)).not.toContain(casusId);
      expect(free.map(({ id }) => id)).not.toContain(ander);
      expect(free.map(({ id }) => id)).toContain(dicht);
    });
  });

  test('may be many at once, of which only those that are there are taken', async () => {
    const asked = [dicht, ander, newId(), casusId];
    const { taken, touched } = await inside(world, 'rosa-okafor', async (tx) => ({
      taken: await takeCasussen(tx, world.id(verband), asked),
      touched: [...tx.touched.keys()],
    }));
    expect(taken.map(({ id }) => id)).toEqual([casusId, ander, dicht].toSorted());
    expect(touched).toEqual(taken.map(({ id }) => id));
    const none = (tx: Tx) => takeCasussen(tx, world.id('top600-rotterdam'), asked);
    expect(await inside(world, 'rosa-okafor', none)).toEqual([]);
  });
});

describe('what is of the own organisation', () => {
  const under = (who: string, categorie: Parameters<typeof requireEigen>[2]) =>
    inside(world, who, async (tx) => {
      await requireEigen(tx, await takeCasus(tx, world.id(verband), casusId), categorie);
      return 'mag';
    });

  test('is recorded under a gegeven of which one sees at least that', async () => {
    expect(await under('inge-vermeulen', 'naam')).toBe('mag');
    expect(await under('noor-visser', 'ggz')).toBe('mag');
    await expect(under('inge-vermeulen', 'ggz')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(under('hanna-mol', 'ggz')).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('is corrected by the organisation that recorded it', async () => {
    const rosa = await world.as('rosa-okafor');
    const trede = {
      waarde: 'trede_2',
      datum: '2014-03-10',
      bron: 'organisatie',
      kenmerk: 'participatietrede',
    } as const;
    const { id } = await rosa(recordWaarneming, { verband, casusId, ...trede });
    const correct = (who: string, of: string, which = id) =>
      inside(world, who, async (tx) => {
        await requireOwn(tx, 'waarneming', await takeCasus(tx, world.id(verband), of), which);
        return 'mag';
      });
    expect(await correct('rosa-okafor', casusId)).toBe('mag');
    await expect(correct('inge-vermeulen', casusId)).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(correct('rosa-okafor', casusId, newId())).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(correct('rosa-okafor', ander)).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('may be withheld from who takes a casus and has no part in it', async () => {
    const casus = await inside(world, 'rosa-okafor', (tx) => takeCasus(tx, world.id(verband), casusId));
    await expect(inside(world, 'ruud-buiten', (tx) => requireEigen(tx, casus, 'naam'))).rejects.toMatchObject({
      code: 'mag_niet',
    });
  });
});
