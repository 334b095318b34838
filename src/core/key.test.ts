import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEmpty } from '../../test/empty.ts';
import { createWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import { noteKey, openVault } from './key.ts';
import type { Loopplank } from './open.ts';
import { createVault } from './vault.ts';

let world: World;
let empty: Loopplank;
let keyFile: string;

beforeAll(async () => {
  [world, empty] = await Promise.all([createWorld(), createEmpty()]);
});
afterAll(() => Promise.all([world.end(), empty.close()]));
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'loopplank-key-'));
  keyFile = join(folder, 'sleutel');
  return () => rmSync(folder, { recursive: true, force: true });
});

const source = (keyValue?: string) => ({ keyFile, keyValue, nextKeyValue: undefined });
const other = Buffer.alloc(32, 9).toString('base64');

test('makes a key for an empty database, which only its owner can read, and finds it again', async () => {
  const first = await openVault(empty.owner, source());
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  expect(Buffer.from(readFileSync(keyFile, 'utf8'), 'base64')).toHaveLength(32);
  const second = await openVault(empty.owner, source());
  expect(second.secret('server')).toBe(first.secret('server'));
});

test('gives two who start at once the same key', async () => {
  const vaults = await Promise.all([1, 2, 3].map(() => openVault(empty.owner, source())));
  expect(new Set(vaults.map((vault) => vault.secret('server'))).size).toBe(1);
});

test('says so when the key of a filled database is gone', async () => {
  await expect(openVault(world.owner, source())).rejects.toThrow(
    `Het sleutelbestand ${keyFile} ontbreekt, en de databank bevat al gegevens.`,
  );
});

test('refuses another key than the one a database was filled with', async () => {
  await noteKey(world.owner, createVault(Buffer.from(other, 'base64')));
  writeFileSync(keyFile, Buffer.alloc(32, 8).toString('base64'));
  await expect(openVault(world.owner, source())).rejects.toThrow('De sleutel hoort niet bij deze databank.');
  await expect(openVault(world.owner, source(other))).resolves.toBeDefined();
});

test('lets an empty database change its key, for nothing was locked with the old one', async () => {
  await noteKey(empty.owner, await openVault(empty.owner, source()));
  await expect(openVault(empty.owner, source(other))).resolves.toBeDefined();
});

test('refuses a key that is too short to be one', async () => {
  await expect(openVault(empty.owner, source('a2xlaW4='))).rejects.toThrow(
    'LOOPPLANK_SLEUTEL_WAARDE bevat geen sleutel',
  );
  writeFileSync(keyFile, 'geen sleutel');
  await expect(openVault(empty.owner, source())).rejects.toThrow(`Het bestand ${keyFile} bevat geen sleutel`);
});
