import { settingsOf } from '../src/core/actor.ts';
import { connect } from '../src/core/db.ts';
import type { Db, Sql } from '../src/core/db.ts';
import type { Connection } from '../src/core/postgres/start.ts';
import { transaction } from '../src/core/transaction.ts';
import { loadActor } from '../src/domein/medewerker/actor.ts';
import type { Target } from './population.ts';

const vandaag = '2014-09-01';
const turns = 30;
const perTurn = 40;

type Read = (sql: Sql) => Promise<unknown>;
type Reader = { db: Db; settings: string };

/** The caseload's first page, straight from the tables and through what the access matrix lets somebody see. */
const ownerList =
  (medewerkerId: string): Read =>
  (sql) =>
    sql`
    select
      b.verband_id, b.casus_id, c.programma, c.programmaversie, c.fase, c.begindatum, c.aandacht_datum, c.aandacht_reden,
      c.aandacht_tekst, c.laatste_gesprek, c.regisseur_id, b.rollen, d.*
    from (
      select verband_id, casus_id, array_agg(rol) as rollen
      from betrokkenheid
      where medewerker_id = ${medewerkerId} and verband_id in (select id from verband) and vervallen_op is null
        and upper_inf(periode)
      group by verband_id, casus_id
    ) b
    join casus c on c.verband_id = b.verband_id and c.id = b.casus_id and c.gesloten_op is null
    join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
    order by c.aandacht_datum, c.id
    limit 25`;
const roleList: Read = (sql) => sql`
    select *
    from inzage.werkvoorraad
    order by moment, casus_id
    limit 25`;

const acts = (sql: Sql, schema: string, { verbandId, casusId }: Target) => sql`
    select id, versie, datum, kanaal, gevoerd, aanwezig, organisatie_id, door, geregistreerd_op
    from ${sql(`${schema}.gesprek`)}
    where verband_id = ${verbandId} and casus_id = ${casusId} and vervallen_op is null
    order by datum, id`;

/** Milliseconds for a number of reads, each in a transaction of its own. */
async function time({ db, settings }: Reader, read: Read): Promise<number> {
  const begin = performance.now();
  for (let n = 0; n < perTurn; n += 1) {
    await transaction(db, settings, async (sql) => ({ result: await read(sql), closing: [] }));
  }
  return performance.now() - begin;
}

const middle = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

type Pair = { name: string; owner: Read; role: Read };

async function compare(readers: { owner: Reader; role: Reader }, { name, owner, role }: Pair): Promise<void> {
  const measured: { owner: number; role: number }[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    measured.push({ owner: await time(readers.owner, owner), role: await time(readers.role, role) });
  }
  const per = (which: 'owner' | 'role'): number => middle(measured.map((one) => one[which])) / perTurn;
  const ratio = middle(measured.map((one) => one.role / one.owner));
  console.log(`| ${name} | ${per('role').toFixed(2)} | ${per('owner').toFixed(2)} | ${ratio.toFixed(2)} |`);
}

/** A casus in which somebody spoke two hundred times. */
async function addGesprekken(owner: Db, { verbandId, casusId, organisatieId, medewerkerId }: Target): Promise<void> {
  await owner`
    insert into gesprek (verband_id, id, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op)
    select ${verbandId}, gen_random_uuid(), ${casusId}, ${organisatieId}, date '2014-01-01' + k, 'telefonisch', true,
      '{deelnemer}', ${medewerkerId}, '2014-08-01'
    from generate_series(1, 200) k`;
  await owner`vacuum analyze gesprek`;
}

/**
 * What the rights cost: the same reads by the owner straight from the tables and by the server's role through the views,
 * turn by turn in one run. The owner's read knows no rights at all, so all that they do is in the ratio.
 */
type As = { owner: Connection; server: Connection };

export async function measureRechten(owner: Db, as: As, target: Target): Promise<void> {
  await addGesprekken(owner, target);
  const db = connect(as.server, { max: 1 });
  const bare = connect(as.owner, { max: 1 });
  const actor = await loadActor(db, target.medewerkerId, vandaag);
  if (!actor) throw new Error('The colleague of the target is not there');
  const readers = {
    owner: { db: bare, settings: "set local app.medewerker = ''" },
    role: { db, settings: settingsOf(actor, vandaag) },
  };
  console.log('\n| read | through the rights (ms) | as owner (ms) | ratio |\n|---|---:|---:|---:|');
  await compare(readers, { name: '25 of the caseload', owner: ownerList(target.medewerkerId), role: roleList });
  await compare(readers, {
    name: 'a casus with 200 gesprekken',
    owner: (sql) => acts(sql, 'public', target),
    role: (sql) => acts(sql, 'inzage', target),
  });
  await Promise.all([db.end(), bare.end()]);
}
