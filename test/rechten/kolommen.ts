import { settingsOf } from '../../src/core/actor.ts';
import type { Actor } from '../../src/core/actor.ts';
import { dayOf } from '../../src/core/clock.ts';
import type { Rows, Sql } from '../../src/core/db.ts';
import { newId } from '../../src/core/id.ts';
import { seal } from '../../src/core/sealed.ts';
import { transaction } from '../../src/core/transaction.ts';
import { loadInwoner } from '../../src/domein/inwoner/actor.ts';
import { loadActor } from '../../src/domein/medewerker/actor.ts';
import { matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import type { Matrixkolom } from '../../src/domein/toegang/basis.contract.ts';
import { testVault } from '../vault.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import type { Feit, Plek } from './feit.ts';
import { bsnOf } from './feiten-bekend.ts';
import { feitenOf } from './feiten.ts';
import { alleKolommen, kijkerOf, partnerOf, standen, verbandOf, verbanden } from './verbanden.ts';
import type { Stand } from './verbanden.ts';

/** Somebody who looks from a column, or somebody whom the matrix denies nothing. */
export type Kijker = Matrixkolom | 'alles';

/** A world in which each column of the matrix has somebody who looks, at one casus that is open to them and one that is not. */
export type Kolommen = {
  world: World;
  plekken: Record<Stand, Plek>;
  feiten: Record<Stand, Feit[]>;
  /** What the role of the server gives to who looks. */
  query(kolom: Kijker, stand: Stand, work: (sql: Sql) => Promise<Rows>): Promise<Rows>;
};

const nu = '2014-03-10T09:00:00Z';

/** Days that nothing else in the world has, one after the other. */
function giveDays(): () => string {
  let given = Date.parse('2006-01-01');
  return () => {
    given += 24 * 60 * 60 * 1000;
    return new Date(given).toISOString().slice(0, 10);
  };
}

/** Rows as the owner of the database lays them, in the order in which one table needs another. */
async function lay({ owner }: World, feiten: Feit[]): Promise<void> {
  const tables = [...new Set(feiten.map(({ noun }) => noun))];
  const order = ['deelnemer', 'casus', 'bsn', ...tables];
  await owner.begin(async (sql) => {
    for (const table of new Set(order)) {
      const rows = feiten.flatMap(({ noun, rij }) => (noun === table && rij ? [rij] : []));
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      await sql.unsafe(
        `insert into ${table} (${columns})
        select ${columns} from json_populate_recordset(null::${table}, $1::text::json)`,
        [JSON.stringify(rows)],
      );
    }
    await sql`
      update casus
      set overdracht_id = x.id
      from overdracht x
      where x.casus_id = casus.id and not exists (select from overdracht_antwoord a where a.overdracht_id = x.id)`;
  });
}

/** The decision that opens a listing to UWV and klantmanager, with the agreement of both suppliers. */
async function decide({ owner }: World, { verbandId, wie }: Plek): Promise<void> {
  const besluit = newId();
  await owner`
    insert into verstrekkingsbesluit (verband_id, id, soorten, doel, grondslag, geldig_tot, door, geregistreerd_op)
    values (
      ${verbandId}, ${besluit}, ${Object.keys(alleKolommen.lijsten).slice(0, 2)}, 'Een proef met de rechten', 'Proef',
      '2020-01-01', ${wie('RH').medewerkerId}, ${nu}
    )`;
  for (const { organisatieId, medewerkerId } of matrixkolommen.map(wie)) {
    await owner`
      insert into verstrekkingsakkoord (verband_id, id, besluit_id, organisatie_id, door, geregistreerd_op)
      values (${verbandId}, ${newId()}, ${besluit}, ${organisatieId}, ${medewerkerId}, ${nu})`;
  }
}

const plekIn = (world: World, stand: Stand, dag: () => string): Plek => ({
  ...{ stand, nu, dag, verbandId: world.id(verbandOf(stand)), casusId: newId(), deelnemerId: newId() },
  wie: (van) => ({ organisatieId: world.id(partnerOf(van)), medewerkerId: world.id(kijkerOf(van)) }),
});

const alles = 'f'.repeat(29);

/** Who looks: a colleague, the deelnemer, or somebody whom the matrix denies nothing. */
async function actorOf({ db, id, clock }: World, kolom: Kijker, plek: Plek): Promise<Actor> {
  const vandaag = dayOf(clock.now);
  const who = kolom === 'alles' ? 'RH' : kolom;
  const actor = await (who === 'KL'
    ? loadInwoner(db, plek.deelnemerId, vandaag)
    : loadActor(db, id(kijkerOf(who)), vandaag));
  if (!actor) throw new Error(`${who} is nobody today`);
  if (kolom !== 'alles') return actor;
  return { ...actor, rechten: actor.rechten.map((one) => ({ ...one, altijd: alles, metInstemming: alles })) };
}

/** The deelnemer signs in with the number by which the first partner knows that person. */
async function welcome({ owner }: World, { deelnemerId: id, stand }: Plek): Promise<void> {
  const bsn = bsnOf(stand, 0);
  await owner`
    insert into inwoner (id, afdruk, versleuteld, voorbeeld, geregistreerd_op)
    values (
      ${id}, ${testVault.print('bsn', bsn)}, ${seal(testVault, { column: 'inwoner.versleuteld', id }, bsn)}, false, ${nu}
    )`;
}

/** The world with everything in it, in both verbanden. */
export async function createKolommen(): Promise<Kolommen> {
  const world = await createWorld(nu, verbanden);
  const dag = giveDays();
  const [open, dicht] = [plekIn(world, 'open', dag), plekIn(world, 'dicht', dag)];
  const plekken = { open, dicht };
  const feiten = { open: feitenOf(open), dicht: feitenOf(dicht) };
  for (const stand of standen) {
    await lay(world, feiten[stand]);
    await welcome(world, plekken[stand]);
  }
  await decide(world, open);
  return {
    ...{ world, plekken, feiten },
    query: async (kolom, stand, work) => {
      const actor = await actorOf(world, kolom, plekken[stand]);
      const settings = settingsOf(actor, dayOf(world.clock.now));
      return transaction(world.db, settings, async (sql) => ({ result: await work(sql), closing: [] }));
    },
  };
}
