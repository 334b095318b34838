import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Db } from './db.ts';
import { newId } from './id.ts';
import { noteKey, openVault, printKey } from './key.ts';
import { createNextKey } from './keyfile.ts';
import { openLoopplank } from './open.ts';
import type { Loopplank } from './open.ts';
import { renewKey, reseal } from './renew.ts';
import { open, seal } from './sealed.ts';
import { readSettings } from './settings.ts';
import { createVault } from './vault.ts';
import type { Vault } from './vault.ts';

const bsn = '900000028';
const prints = [{ table: 'bsn', column: 'afdruk', of: 'versleuteld', purpose: 'bsn' }];

let folder: string;
let loopplank: Loopplank;
const [verbandId, organisatieId, bsnId] = [newId(), newId(), newId()];

/** A database of its own: the password of the server's role changes with the key, for every database of a PostgreSQL. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loopplank-renew-'));
  loopplank = await openLoopplank(settings(), 'serve');
  const { owner, vault } = loopplank;
  await owner`insert into organisatie values (${organisatieId}, 'proef', 'Proef', 'gemeente', now())`;
  await owner`
    insert into bsn (verband_id, id, organisatie_id, afdruk, versleuteld)
    values (
      ${verbandId}, ${bsnId}, ${organisatieId}, ${vault.print('bsn', bsn)},
      ${seal(vault, { column: 'bsn.versleuteld', id: bsnId }, bsn)}
    )`;
}, 60_000);
afterAll(async () => {
  await loopplank.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => loopplank.db.end());

const settings = (env: Record<string, string> = {}) => readSettings({ LOOPPLANK_DATA: folder, ...env });
const keyFile = () => settings().keyFile;
const current = () => openVault(loopplank.owner, settings());
const old = () => readdirSync(folder).filter((name) => name.startsWith('sleutel.oud-'));

/** What somebody reads and finds with this vault. */
async function readBack(owner: Db, vault: Vault): Promise<unknown[]> {
  const rows = await owner`select id, versleuteld from bsn where afdruk = ${vault.print('bsn', bsn)}`;
  return rows.map((row) => open(vault, { column: 'bsn.versleuteld', id: String(row['id']) }, row['versleuteld']));
}

test('seals everything with a new key and finds it again; the old key stays beside it', async () => {
  const before = await current();
  const renewed = await renewKey(loopplank.owner, before, settings(), prints);
  const after = await current();
  expect(printKey(after)).not.toBe(printKey(before));
  expect(await readBack(loopplank.owner, after)).toEqual([bsn]);
  await expect(readBack(loopplank.owner, before)).resolves.toEqual([]);
  expect(renewed.tabellen).toContain('verslag');
  expect(printKey(createVault(Buffer.from(readFileSync(String(renewed.oud), 'utf8'), 'base64')))).toBe(
    printKey(before),
  );
  expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
  expect(existsSync(`${keyFile()}.nieuw`)).toBe(false);
});

test('a stop after the new key was written leaves the old one in use', async () => {
  const before = await current();
  createNextKey(settings());
  expect(printKey(await current())).toBe(printKey(before));
  expect(await readBack(loopplank.owner, await current())).toEqual([bsn]);
});

test('a stop within the change leaves everything as it was', async () => {
  const before = await current();
  const next = createVault(createNextKey(settings()));
  const cut = loopplank.owner.begin(async (sql) => {
    await reseal(sql, before, next, prints);
    await noteKey(sql, next);
    throw new Error('cut');
  });
  await expect(cut).rejects.toThrow('cut');
  expect(await readBack(loopplank.owner, await current())).toEqual([bsn]);
});

test.each([
  ['before', () => undefined],
  ['while', (print: string) => linkSync(keyFile(), `${keyFile()}.oud-${print.slice(0, 8)}`)],
])('a stop after the change, %s the new key gets its name, is finished at the next start', async (_when, half) => {
  const before = await current();
  const next = createVault(createNextKey(settings()));
  await loopplank.owner.begin(async (sql) => {
    await reseal(sql, before, next, prints);
    await noteKey(sql, next);
  });
  const kept = old().length;
  half(printKey(before));
  const after = await current();
  expect(printKey(after)).toBe(printKey(next));
  expect(await readBack(loopplank.owner, after)).toEqual([bsn]);
  expect(printKey(await current())).toBe(printKey(next));
  expect(old()).toHaveLength(kept + 1);
  expect(existsSync(`${keyFile()}.nieuw`)).toBe(false);
});

test('a key in the environment is followed by the one that is given, and both start it until the old one is gone', async () => {
  const [now, next] = [readFileSync(keyFile(), 'utf8'), Buffer.alloc(32, 5).toString('base64')];
  const given = settings({ LOOPPLANK_SLEUTEL_WAARDE: now });
  const vault = await openVault(loopplank.owner, given);
  await expect(renewKey(loopplank.owner, vault, given, prints)).rejects.toThrow('Geef de nieuwe mee');
  const same = { ...given, nextKeyValue: now };
  await expect(renewKey(loopplank.owner, vault, same, prints)).rejects.toThrow('dezelfde als de oude');
  const both = { ...given, nextKeyValue: next };
  expect((await renewKey(loopplank.owner, vault, both, prints)).oud).toBeUndefined();
  expect(await readBack(loopplank.owner, await openVault(loopplank.owner, both))).toEqual([bsn]);
  await expect(openVault(loopplank.owner, given)).rejects.toThrow('De sleutel hoort niet bij deze databank.');
  const done = settings({ LOOPPLANK_SLEUTEL_WAARDE: next });
  expect(await readBack(loopplank.owner, await openVault(loopplank.owner, done))).toEqual([bsn]);
});
