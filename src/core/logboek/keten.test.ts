import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { sealAll } from '../../../test/seal.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordGesprek } from '../../domein/gesprek/contract.ts';
import { testVault } from '../../../test/vault.ts';
import { createVault } from '../vault.ts';
import type { Sql } from '../db.ts';
import { clearNote, writeNote } from '../huishouding.ts';
import { newId } from '../id.ts';
import { reseal } from '../renew.ts';
import { checkLogboek } from './check.ts';
import type { Breuk } from './breuk.ts';
import { sealLogboek, sealStretch } from './seal.ts';

const verband = 'top600-amsterdam';
const gesprek = { datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true } as const;
const hour = 60 * 60 * 1000;

let world: World;
let casusId: string;

/** Three hours of work: four lines each, sealed after each hour. */
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  const rosa = await world.as('rosa-okafor');
  for (let n = 0; n < 3; n += 1) {
    for (let m = 0; m < 4; m += 1) await rosa(recordGesprek, { verband, casusId, ...gesprek });
    await sealAll(world);
    world.clock.now = new Date(world.clock.now.getTime() + hour);
  }
});
afterAll(() => world.end());

const seal = (owner = world.owner) => sealLogboek(owner, testVault, world.clock.now.toISOString());

const breukenIn = async (owner: Sql, vault = testVault): Promise<Breuk[]> =>
  (await checkLogboek(owner, vault)).flatMap(({ breuk }) => breuk ?? []);

/** What is told after somebody who owns the database did this; what they did is undone. */
async function after(tamper: (sql: Sql) => Promise<unknown>, look = breukenIn): Promise<Breuk[]> {
  let told: Breuk[] = [];
  const undo = new Error('undo');
  const attempt = world.owner.begin(async (sql) => {
    await tamper(sql);
    told = await look(sql);
    throw undo;
  });
  await expect(attempt).rejects.toBe(undo);
  return told;
}

const regelOf = async (nummer: number, place: number): Promise<string> => {
  const [row] = await world.owner`
    select regels[${place}] as id from schakel where verband_id = ${world.id(verband)} and nummer = ${nummer}`;
  return String(row?.['id']);
};

const inKeten = (more: object) => [expect.objectContaining({ verbandId: world.id(verband), ...more })];

test('every line is in one link, and the chains are whole', async () => {
  const ketens = await checkLogboek(world.owner, testVault);
  expect(ketens.map(({ breuk }) => breuk)).toEqual(ketens.map(() => null));
  const van = ketens.find(({ verbandId }) => verbandId === world.id(verband));
  expect(van?.schakels).toBeGreaterThanOrEqual(3);
  expect(van?.regels).toBeGreaterThanOrEqual(12);
  expect(await seal()).toBe(0);
});

describe('whoever owns the database is seen when they', () => {
  test('change a line', async () => {
    const regel = await regelOf(2, 1);
    const told = await after((sql) => sql`update logboek set medewerker_id = ${newId()} where id = ${regel}`);
    expect(told).toEqual(inKeten({ nummer: 2, soort: 'regel_gewijzigd', regel }));
  });

  test('remove a line', async () => {
    const regel = await regelOf(2, 2);
    const told = await after((sql) => sql`delete from logboek where id = ${regel}`);
    expect(told).toEqual(inKeten({ nummer: 2, soort: 'regel_ontbreekt', regel }));
  });

  test('let two lines change places', async () => {
    const [one, two] = [await regelOf(1, 1), await regelOf(2, 1)];
    const told = await after(
      (sql) => sql`
        update logboek l set operatie = o.operatie, tijdstip = o.tijdstip, spoor = o.spoor, span = o.span
        from logboek o where (l.id, o.id) in ((${one}, ${two}), (${two}, ${one}))`,
    );
    expect(told).toEqual(inKeten({ nummer: 1, soort: 'regel_gewijzigd', regel: one }));
  });

  test('move a line to another verband', async () => {
    const regel = await regelOf(3, 1);
    const told = await after((sql) => sql`update logboek set verband_id = null where id = ${regel}`);
    expect(told).toEqual(inKeten({ nummer: 3, soort: 'regel_gewijzigd', regel }));
  });

  test('slip in a line of long ago, and it is sealed like any other', async () => {
    const regel = newId();
    const told = await after(async (sql) => {
      await addRegel(sql, regel, '2014-03-10T08:00:00Z');
      // Done here in one transaction: all that was there is sealed, and this line comes next.
      await sql`update logboek set transactie = case when id = ${regel} then '3' else '1' end::xid8`;
      await writeNote(sql, 'zegel', '2');
      await sealStretch(sql, testVault, world.clock.now.toISOString());
    });
    expect(told).toEqual(inKeten({ soort: 'regel_toegevoegd', regel }));
  });

  test('slip in a line and pass it off as an old one', async () => {
    const regel = newId();
    const told = await after(async (sql) => {
      await addRegel(sql, regel, '2014-03-10T09:00:00Z');
      await sql`update logboek set transactie = '3' where id = ${regel}`;
    });
    expect(told).toEqual(inKeten({ nummer: null, soort: 'regel_zonder_schakel', regel }));
  });

  test('cut a link out of the middle', async () => {
    const told = await after((sql) => sql`delete from schakel where nummer = 2 and verband_id = ${world.id(verband)}`);
    expect(told).toEqual(inKeten({ nummer: 2, soort: 'schakel_ontbreekt' }));
  });

  test('cut the last link off', async () => {
    const told = await after(
      (sql) => sql`
        delete from schakel s where verband_id = ${world.id(verband)}
          and nummer = (select max(nummer) from schakel where verband_id = s.verband_id)`,
    );
    expect(told).toEqual(inKeten({ soort: 'regel_zonder_schakel' }));
  });

  test('change a link, or let it tell of other lines', async () => {
    const here = (sql: Sql) => sql`verband_id = ${world.id(verband)} and nummer = 2`;
    for (const tamper of [
      (sql: Sql) => sql`update schakel set gemaakt_op = gemaakt_op + interval '1 day' where ${here(sql)}`,
      (sql: Sql) => sql`update schakel set regels = regels[2:] where ${here(sql)}`,
      (sql: Sql) => sql`update schakel set afdruk = sha256('x') where ${here(sql)}`,
    ]) {
      expect(await after(tamper)).toEqual(inKeten({ nummer: 2, soort: 'schakel_gewijzigd' }));
    }
  });

  test('make links with a key of their own', async () => {
    const zegel = newId();
    const own = createVault(new Uint8Array(32).fill(9)).seal('eigen sleutel', { column: 'zegel.sleutel', id: zegel });
    const told = await after((sql) => sql`update zegel set id = ${zegel}, sleutel = ${own}`);
    expect(told.find(({ verbandId }) => verbandId === world.id(verband))).toMatchObject({
      nummer: 1,
      soort: 'zegel_onbruikbaar',
    });
  });
});

test('a database that was moved goes on where it was: no line twice, and none left out', async () => {
  const rosa = await world.as('rosa-okafor');
  await rosa(recordGesprek, { verband, casusId, ...gesprek });
  // Numbers of the machine it came from: some seem long ago, some are yet to come here.
  await world.owner`update logboek set transactie = case when id < ${await regelOf(2, 1)} then '5' else '900000000000' end::xid8`;
  await clearNote(world.owner, 'zegel');
  await sealAll(world);
  expect(await breukenIn(world.owner)).toEqual([]);
  const [twice] = await world.owner`
    select count(*) - count(distinct id) as dubbel from schakel, unnest(regels) as id`;
  expect(twice?.['dubbel']).toBe(0);
});

test('the chains outlive a new master key', async () => {
  const next = createVault(new Uint8Array(32).fill(9));
  const told = await after(
    (sql) => reseal(sql, testVault, next, []),
    (sql) => breukenIn(sql, next),
  );
  expect(told).toEqual([]);
});

test('while one seals, another leaves it alone', async () => {
  await world.owner.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(86008601)`;
    const rosa = await world.as('rosa-okafor');
    await rosa(recordGesprek, { verband, casusId, ...gesprek });
    expect(await seal()).toBe(0);
  });
  await sealAll(world);
});

test('the server itself can neither read the logs nor touch what is in them', async () => {
  for (const table of ['logboek', 'dataverwerking', 'autorisatiebesluit', 'schakel', 'zegel']) {
    for (const what of ['select', 'update', 'delete', 'truncate']) {
      const [right] = await world.owner`select has_table_privilege('loopplank_server', ${table}, ${what}) as heeft`;
      expect(right?.['heeft'], `${what} ${table}`).toBe(false);
    }
  }
  const [sluit] = await world.owner`
    select has_any_column_privilege('loopplank_server', 'schakel', 'insert') as schakel,
      has_column_privilege('loopplank_server', 'logboek', 'transactie', 'insert') as transactie`;
  expect({ ...sluit }).toEqual({ schakel: false, transactie: false });
});

async function addRegel(sql: Sql, id: string, tijdstip: string): Promise<void> {
  await sql`
    insert into logboek (id, tijdstip, spoor, verband_id, operatie, verwerking, oorsprong, uitkomst)
    values (${id}, ${tijdstip}, ${'a'.repeat(32)}, ${world.id(verband)}, 'getCasus', 'begeleiding', 'api', 'gedaan')`;
}
