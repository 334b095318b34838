import { z } from 'zod';
import { many, maybe, one } from '../db.ts';
import type { Db, Sql } from '../db.ts';
import { readNote, writeNote } from '../huishouding.ts';
import type { Vault } from '../vault.ts';
import { buitenVerband, makeStamp, printRegel, printSchakel, Schakel, tekstOf } from './keten.ts';
import type { Stamp } from './keten.ts';

/**
 * Whoever writes a line does not link it: then every writer of a verband would wait for the one before. One sealer comes
 * along after them, each second, and links everything of which it is sure that nothing can still come in between: the
 * lines of transactions older than the oldest that runs. What it does depends on how many lines are new, not on how many
 * there are or how many wrote at once.
 */
const lock = 8600_8601;
const perSchakel = 2000;

const Regel = z.object({ verbandId: z.uuid(), id: z.uuid(), tijdstip: z.iso.datetime(), tekst: z.string() });
type Regel = z.infer<typeof Regel>;

/** Links what was written since the last time; gives how many lines that were. Whoever comes while another seals, does nothing. */
export async function sealLogboek(owner: Db, vault: Vault, nu: string): Promise<number> {
  return owner.begin(async (sql) => {
    const [turn] = await sql`select pg_try_advisory_xact_lock(${lock}) as mine`;
    return turn?.['mine'] === true ? sealStretch(sql, vault, nu) : 0;
  });
}

/** The same inside a transaction that has its turn. */
export async function sealStretch(sql: Sql, vault: Vault, nu: string): Promise<number> {
  const stretch = await findStretch(sql);
  if (stretch.moved) await adoptRegels(sql, stretch);
  await openRegels(sql, stretch);
  let gedaan = 0;
  for (let regels = await fetchRegels(sql); regels.length > 0; regels = await fetchRegels(sql)) {
    const stamp = await makeStamp(sql, vault, nu);
    for (const groep of perVerband(regels)) await addSchakel(sql, stamp, groep, nu);
    gedaan += regels.length;
  }
  if (gedaan > 0 || stretch.moved) await writeNote(sql, 'zegel', stretch.tot);
  return gedaan;
}

/** From which transaction until which lines can be linked; `moved` when it is not known how far the links came here. */
type Stretch = { van: string; tot: string; moved: boolean };

const Horizon = z.object({ tot: z.string().regex(/^\d+$/) });

async function findStretch(sql: Sql): Promise<Stretch> {
  const note = await readNote(sql, 'zegel');
  const { tot } = one(Horizon, await sql`select pg_snapshot_xmin(pg_current_snapshot()) as tot`);
  const moved = note === undefined || BigInt(note) > BigInt(tot);
  return { van: moved ? '0' : note, tot, moved };
}

/**
 * Lines that were put back from a backup, or moved here with their database, name transactions of another machine. Those
 * that seem yet to come count as long done, so that they need not wait for their number to come up.
 */
async function adoptRegels(sql: Sql, { tot }: Stretch): Promise<void> {
  await sql`
    update logboek
    set transactie = '0'
    where transactie >= ${tot}::xid8`;
}

/** Opens the lines of the stretch for reading, without those that a link already holds where that is not certain. */
async function openRegels(sql: Sql, { van, tot, moved }: Stretch): Promise<void> {
  await sql`
    declare regels no scroll cursor for
    select coalesce(l.verband_id, ${buitenVerband}) as verband_id, l.id, l.tijdstip, ${tekstOf(sql)}
    from logboek l
    where l.transactie >= ${van}::xid8 and l.transactie < ${tot}::xid8
      ${moved ? sql`and not exists (select from (select unnest(regels) as id from schakel) k where k.id = l.id)` : sql``}
    order by 1, l.transactie, l.id`;
}

const fetchRegels = async (sql: Sql): Promise<Regel[]> =>
  many(Regel, await sql.unsafe(`fetch ${perSchakel} from regels`));

/** The lines come in order of verband, so that each verband is one stretch. */
function perVerband(regels: Regel[]): [Regel, ...Regel[]][] {
  const groepen: [Regel, ...Regel[]][] = [];
  for (const regel of regels) {
    const last = groepen.at(-1);
    if (last?.[0].verbandId === regel.verbandId) last.push(regel);
    else groepen.push([regel]);
  }
  return groepen;
}

const Laatste = Schakel.pick({ nummer: true, afdruk: true });

async function addSchakel(sql: Sql, stamp: Stamp, regels: [Regel, ...Regel[]], nu: string): Promise<void> {
  const { verbandId } = regels[0];
  const laatste = maybe(
    Laatste,
    await sql`
      select nummer, afdruk
      from schakel
      where verband_id = ${verbandId}
      order by nummer desc
      limit 1`,
  );
  const tijdstippen = regels.map(({ tijdstip }) => tijdstip).toSorted();
  const schakel = {
    verbandId,
    nummer: (laatste?.nummer ?? 0) + 1,
    van: tijdstippen[0] ?? nu,
    tot: tijdstippen.at(-1) ?? nu,
    regels: regels.map(({ id }) => id),
    kenmerken: Buffer.concat(regels.map(({ tekst }) => printRegel(stamp, tekst))),
    vorige: laatste?.afdruk ?? Buffer.alloc(0),
    gemaaktOp: nu,
  };
  await sql`
    insert into schakel (verband_id, nummer, van, tot, regels, kenmerken, vorige, afdruk, gemaakt_op)
    values (
      ${verbandId}, ${schakel.nummer}, ${schakel.van}, ${schakel.tot}, ${schakel.regels}, ${schakel.kenmerken},
      ${schakel.vorige}, ${printSchakel(stamp, schakel)}, ${nu}
    )`;
}
