import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import { createFilledWorld } from '../../../test/filled.ts';
import type { Filled } from '../../../test/filled.ts';
import type { Db } from '../db.ts';
import { readNote } from '../huishouding.ts';
import type { Loopplank } from '../open.ts';
import { isEmpty, listTables } from '../tables.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write.ts';

let filled: Filled;
let empty: Loopplank;
let folder: string;
let path: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loopplank-backup-'));
  path = join(folder, 'kopie');
  [filled, empty] = await Promise.all([createFilledWorld(), createEmpty()]);
  await writeBackup(filled.world.owner, path, { sleutel: 'afdruk', nu: '2014-03-10T09:00:00.000Z' });
});
afterAll(async () => {
  await Promise.all([filled.world.end(), empty.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A fingerprint of every table: how many rows, and what is in them. */
async function printsOf(owner: Db): Promise<Record<string, string>> {
  const tables = await listTables(owner);
  const prints = tables.map(async (naam) => {
    const [row] = await owner`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
      from ${owner(naam)} t`;
    return [naam, String(row?.['print'])] as const;
  });
  return Object.fromEntries(await Promise.all(prints));
}

function spoil(name: string, change: (bytes: Buffer) => Buffer): string {
  const spoilt = join(folder, name);
  writeFileSync(spoilt, change(readFileSync(path)));
  return spoilt;
}

const edit = (change: (text: string) => string) => (bytes: Buffer) =>
  gzipSync(change(gunzipSync(bytes).toString('utf8')));

const messageOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'nothing was refused',
    (error: unknown) => Object(error).fouten?.[0]?.melding ?? Object(error).code,
  );

const damaged = 'Deze reservekopie is beschadigd of niet volledig. Kies een andere';

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
  ['cut to half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['changed within', edit((text) => text.replace('Gemeente Amsterdam', 'Gemeente Rotterdam'))],
  ['without its end', edit((text) => text.replace(/[^\n]+\n$/, ''))],
])('refuses a backup that was %s, and writes nothing', async (name, change) => {
  const spoilt = spoil(name.replaceAll(' ', '-'), change);
  expect(await messageOf(restoreBackup(empty.owner, spoilt))).toBe(damaged);
  expect(await isEmpty(empty.owner)).toBe(true);
});

test('refuses what is no backup', async () => {
  const spoilt = spoil('anders', () => Buffer.from('zomaar een tekst'));
  expect(await messageOf(restoreBackup(empty.owner, spoilt))).toBe(
    'Dit is geen reservekopie van deze versie van Loopplank',
  );
});

test('refuses a database that holds anything', async () => {
  expect(await messageOf(restoreBackup(filled.world.owner, path))).toBe('databank_niet_leeg');
});

test('refuses a backup of other tables', async () => {
  const [first] = await empty.owner`select naam, afdruk from migratie order by naam`;
  await empty.owner`update migratie set afdruk = 'anders' where naam = ${String(first?.['naam'])}`;
  expect(await messageOf(restoreBackup(empty.owner, path))).toBe(
    'Deze reservekopie is van een andere versie van Loopplank. Gebruik die versie',
  );
  await empty.owner`update migratie set afdruk = ${String(first?.['afdruk'])} where naam = ${String(first?.['naam'])}`;
});

test('puts every row of every table back as it was, and knows which key goes with them', async () => {
  const { rijen } = await restoreBackup(empty.owner, path);
  expect(rijen).toBeGreaterThan(50);
  expect(await printsOf(empty.owner)).toEqual(await printsOf(filled.world.owner));
  expect(await readNote(empty.owner, 'sleutel')).toBe('afdruk');
});

test('holds no readable BSN, and leaves no half file behind', async () => {
  expect(gunzipSync(readFileSync(path)).toString('utf8')).not.toContain('900000028');
  const nowhere = join(folder, 'niet', 'hier');
  await expect(writeBackup(empty.owner, nowhere, { sleutel: '', nu: '2014-03-10T09:00:00.000Z' })).rejects.toThrow();
  expect(existsSync(nowhere)).toBe(false);
});
