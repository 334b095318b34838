import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import { createFilledWorld } from '../../../test/filled.ts';
import type { Filled } from '../../../test/filled.ts';
import { testVault } from '../../../test/vault.ts';
import { restoreBackup } from '../backup/restore.ts';
import { writeBackup } from '../backup/write.ts';
import type { Loopplank } from '../open.ts';
import { checkLogboek } from './check.ts';
import { sealLogboek } from './seal.ts';

const nu = '2014-03-10T10:00:00.000Z';

let filled: Filled;
let empty: Loopplank;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loopplank-keten-'));
  [filled, empty] = await Promise.all([createFilledWorld(), createEmpty()]);
  const path = join(folder, 'kopie');
  await writeBackup(filled.world.owner, path, { sleutel: 'afdruk', nu });
  await restoreBackup(empty.owner, path);
});
afterAll(async () => {
  await Promise.all([filled.world.end(), empty.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('the chains of a backup that was put back are whole, and go on', async () => {
  const before = await checkLogboek(filled.world.owner, testVault);
  expect(await checkLogboek(empty.owner, testVault)).toEqual(before);
  expect(await sealLogboek(empty.owner, testVault, nu)).toBe(0);
  await empty.owner`
    insert into logboek (id, tijdstip, spoor, operatie, verwerking, uitkomst)
    values (gen_random_uuid(), ${nu}, ${'b'.repeat(32)}, 'getIk', 'toegang', 'gedaan')`;
  for (let tries = 0; tries < 200 && (await sealLogboek(empty.owner, testVault, nu)) === 0; tries += 1);
  const after = await checkLogboek(empty.owner, testVault);
  expect(after.map(({ breuk }) => breuk)).toEqual(after.map(() => null));
  const som = (ketens: typeof after) => ketens.reduce((total, { regels }) => total + regels, 0);
  expect(som(after)).toBe(som(before) + 1);
});
