import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseAccount } from './account.ts';
import { findPackage, prepareBinaries } from './binaries.ts';
import { layOut } from './place.ts';
import { ask, newFolder, start } from './try.fixture.ts';

const root = process.getuid?.() === 0;

test('root starts it as an unprivileged user, also in a home folder that is closed to that user', async () => {
  const home = newFolder();
  chmodSync(home, 0o700);
  const folder = join(home, 'project/data');
  const running = await start(folder);
  expect(await ask(running, 'select 1')).toBe(1);
  expect(statSync(layOut(folder).data).uid === 0).toBe(false);
  expect(statSync(folder).uid).toBe(process.getuid?.());
  await running.stop();
});

test('data that root put back from a copy works again', async () => {
  const home = newFolder();
  const { data } = layOut(join(home, 'data'));
  await (await start(dirname(data))).stop();
  cpSync(join(home, 'data'), join(home, 'kopie'), { recursive: true });
  const running = await start(join(home, 'kopie'));
  expect(await ask(running, 'select 1')).toBe(1);
  await running.stop();
});

test('programs without their library links, in a package that is closed to others, are made to run', async () => {
  const home = newFolder();
  const native = join(home, 'package/native');
  const version = `0.0.0-${process.pid}`;
  mkdirSync(native, { recursive: true, mode: 0o700 });
  cpSync(findPackage(), native, {
    recursive: true,
    filter: (file) => !/\.so(\.\d+)?$|\.a$/.test(file) || isBase(file),
  });
  writeFileSync(join(home, 'package/package.json'), JSON.stringify({ version }));
  chmodSync(home, 0o700);
  const found = await prepareBinaries(native, root ? chooseAccount(join(home, 'data')) : null);
  expect(found).toMatchObject({ major: 18 });
  if (!('bin' in found)) throw new Error(found.fault);
  expect(found.bin.startsWith(native)).toBe(!root);
  if (root) rmSync(dirname(found.bin), { recursive: true });
});

/** Whether the package holds this file itself; the others are links that an install script would have made. */
function isBase(file: string): boolean {
  const links = readFileSync(join(findPackage(), 'pg-symlinks.json'), 'utf8');
  return !links.includes(`"target":"native/lib/${file.slice(file.lastIndexOf('/') + 1)}"`);
}
