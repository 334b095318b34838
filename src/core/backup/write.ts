import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Db, Sql } from '../db.ts';
import { listApplied } from '../migrate.ts';
import type { Kop } from './format.ts';
import { orderTables } from './order.ts';

const perKeer = 2000;

export type Bewaard = { tabellen: number; rijen: number };

/**
 * Writes everything that people recorded to one file, as it stood at one moment, while others go on working. The file gets
 * its name when it is whole, so that nobody takes half a backup for one.
 */
export async function writeBackup(owner: Db, path: string, { sleutel, nu }: { sleutel: string; nu: string }) {
  const aside = `${path}.${process.pid}.nieuw`;
  try {
    const bewaard = await owner.begin('isolation level repeatable read read only', async (sql) => {
      const kop: Kop = {
        loopplank: 'reservekopie',
        formaat: 1,
        gemaaktOp: nu,
        migraties: await listEntries(sql),
        sleutel,
      };
      const telling: Bewaard = { tabellen: 0, rijen: 0 };
      const file = createWriteStream(aside, { mode: 0o600, flush: true });
      await pipeline(Readable.from(listParts(sql, kop, telling)), createGzip(), file);
      return telling;
    });
    await rename(aside, path);
    return bewaard;
  } finally {
    await rm(aside, { force: true });
  }
}

const listEntries = async (sql: Sql): Promise<[string, string][]> => [...(await listApplied(sql))];

/** The text of the backup, piece by piece; what has gone by is counted and goes into the print at the end. */
async function* listParts(sql: Sql, kop: Kop, telling: Bewaard): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const pass = (part: Buffer): Buffer => {
    hash.update(part);
    return part;
  };
  yield pass(line(kop));
  for (const tabel of await orderTables(sql)) {
    yield pass(line({ tabel }));
    for await (const rows of sql`select t::text as rij from ${sql(tabel)} t`.cursor(perKeer)) {
      telling.rijen += rows.length;
      yield pass(Buffer.concat(rows.map((row) => line(String(row['rij'])))));
    }
    telling.tabellen += 1;
  }
  yield line({ rijen: telling.rijen, afdruk: hash.digest('hex') });
}

const line = (value: object | string): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);
