import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../../core/id.ts';
import { loadActor } from './actor.ts';

let world: World;
const vandaag = '2014-03-10';
beforeAll(async () => {
  world = await createWorld(`${vandaag}T09:00:00Z`);
});
afterAll(() => world.end());

const load = (slug: string, dag = vandaag) => loadActor(world.db, world.id(slug), dag);

/** A role or a task for a while, as the owner lays it. */
async function appoint(slug: string, rol: string, periode: string, where = 'top600-amsterdam'): Promise<string> {
  const id = newId();
  await world.owner`
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
    select ${world.id(where)}, ${id}, m.id, m.organisatie_id, ${rol}, ${periode}, '2013-01-01'
    from medewerker m
    where m.id = ${world.id(slug)}`;
  return id;
}

describe('somebody who acts', () => {
  test('is a colleague of one organisation, with the roles of today and what they give', async () => {
    const noor = await load('noor-visser');
    expect(noor).toMatchObject({
      ...{ medewerkerId: world.id('noor-visser'), slug: 'noor-visser', naam: 'Noor Visser', organisatie: 'De Brug' },
      ...{ organisatieId: world.id('de-brug'), functies: [], sessieId: '', deelnemers: [], coordinatie: [] },
      aanstellingen: [
        {
          verbandId: world.id('top600-amsterdam'),
          verband: 'top600-amsterdam',
          rollen: ['behandelaar', 'regiehouder'],
        },
      ],
      cijfers: [world.id('top600-amsterdam')],
    });
    expect(noor?.rechten.map(({ soort, rol }) => `${soort} ${rol}`)).toEqual([
      ...['rol behandelaar', 'rol regiehouder', 'verband '],
    ]);
  });

  test('coordinates, and sees figures, where a role says so', async () => {
    const here = [world.id('top600-amsterdam')];
    expect(await load('hanna-mol')).toMatchObject({ coordinatie: here, cijfers: here });
    expect(await load('joris-vink')).toMatchObject({ coordinatie: [], cijfers: here });
    await appoint('sevda-aksoy', 'klantmanager', '[2013-01-01,)', 'top600-rotterdam');
    const sevda = await load('sevda-aksoy');
    expect(sevda).toMatchObject({ coordinatie: [], cijfers: here });
    expect(sevda?.aanstellingen.map(({ verband, rollen }) => [verband, rollen])).toEqual([
      ['top600-amsterdam', ['regiehouder']],
      ['top600-rotterdam', ['klantmanager']],
    ]);
    expect(sevda?.rechten.map(({ verbandId }) => verbandId)).toContain(world.id('top600-rotterdam'));
  });

  test('twice in the same verband is there once', async () => {
    await appoint('hanna-mol', 'projectleider', '[2013-01-01,)');
    const hanna = await load('hanna-mol');
    expect(hanna?.aanstellingen).toHaveLength(1);
    expect(hanna?.coordinatie).toHaveLength(1);
    expect(hanna?.cijfers).toHaveLength(1);
  });

  test('has a role on its own days only, and until it is taken back', async () => {
    const id = await appoint('lars-van-dam', 'klantmanager', '[2014-03-10,2014-03-11)');
    const rollen = async (dag: string) => (await load('lars-van-dam', dag))?.aanstellingen[0]?.rollen;
    expect(await rollen('2014-03-09')).toEqual(['regiehouder']);
    expect(await rollen('2014-03-10')).toEqual(['klantmanager', 'regiehouder']);
    expect(await rollen('2014-03-11')).toEqual(['regiehouder']);
    await world.owner`update aanstelling set vervallen_op = ${vandaag} where id = ${id}`;
    expect(await rollen('2014-03-10')).toEqual(['regiehouder']);
  });
});

describe('a beheerder', () => {
  test('sees nothing of a casus, also when a role stands beside the task', async () => {
    await appoint('ria-dekker', 'regiehouder', '[2013-01-01,)');
    expect(await load('ria-dekker')).toMatchObject({
      ...{ functies: ['beheerder'], aanstellingen: [], coordinatie: [], cijfers: [], rechten: [] },
    });
  });

  test('is one on the days of that task only', async () => {
    const { owner } = world;
    await owner`update functie set periode = '[2014-03-10,2014-03-11)' where medewerker_id = ${world.id('ria-dekker')}`;
    expect((await load('ria-dekker', '2014-03-11'))?.functies).toEqual([]);
    expect((await load('ria-dekker', '2014-03-09'))?.aanstellingen).toHaveLength(1);
    await owner`update functie set vervallen_op = ${vandaag} where medewerker_id = ${world.id('ria-dekker')}`;
    expect((await load('ria-dekker'))?.functies).toEqual([]);
  });

  test('is not what a functionaris gegevensbescherming is', async () => {
    expect(await load('frits-veen')).toMatchObject({ functies: ['fg'], rechten: [] });
    await appoint('frits-veen', 'regiehouder', '[2013-01-01,)');
    expect((await load('frits-veen'))?.aanstellingen).toHaveLength(1);
  });
});

describe('nobody', () => {
  test('is who has left, from that day on', async () => {
    await world.owner`update medewerker set uit_dienst_per = ${vandaag} where id = ${world.id('tarik-bulut')}`;
    expect(await load('tarik-bulut', '2014-03-09')).toBeDefined();
    expect(await load('tarik-bulut')).toBeUndefined();
    expect(await load('tarik-bulut', '2014-03-11')).toBeUndefined();
  });

  test('is whose account is blocked, and who is not there', async () => {
    const { owner } = world;
    await owner`update account set geblokkeerd_op = ${vandaag} where medewerker_id = ${world.id('inge-vermeulen')}`;
    expect(await load('inge-vermeulen')).toBeUndefined();
    expect(await loadActor(world.db, newId(), vandaag)).toBeUndefined();
    await expect(loadActor(world.db, `${newId()}'; select 1; --`, vandaag)).rejects.toThrow();
  });

  test('needs no account to act: the command line has none', async () => {
    await world.owner`delete from account where medewerker_id = ${world.id('wim-bakker')}`;
    expect(await load('wim-bakker')).toMatchObject({ slug: 'wim-bakker' });
  });
});
