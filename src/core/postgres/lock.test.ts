import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from './lock.ts';
import { readStamp } from './process.ts';
import { newFolder, runFixture } from './try.fixture.ts';

test('a folder lets one in, and the next when the first lets go', () => {
  const folder = newFolder();
  const lock = takeLock(folder);
  expect(() => takeLock(folder)).toThrow(`Er draait al een Loopplank op deze map (proces ${process.pid}).`);
  lock.release();
  takeLock(folder).release();
  expect(readdirSync(folder)).toEqual(['slot.2']);
});

test('a lock of a process that is gone is taken over, also when its number is in use again', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'slot.4'), `${process.pid} of-an-earlier-boot:1`);
  takeLock(folder).release();
  writeFileSync(join(folder, 'slot.9'), '4194303 gone');
  takeLock(folder).release();
  expect(readdirSync(folder)).toEqual(['slot.10']);
});

test('a holder keeps the folder when somebody claims an old number beside it', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'slot.3'), `${process.pid} ${readStamp(process.pid)}`);
  writeFileSync(join(folder, 'slot.2'), '');
  expect(() => takeLock(folder)).toThrow('Er draait al een Loopplank');
});

test('of five that find the same stale lock at once, one gets in', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'slot.1'), '4194303 gone');
  const all = await Promise.all(Array.from({ length: 5 }, () => runFixture('lock.fixture.ts', folder)));
  for (const { child } of all) child.stdin?.end();
  const said = await Promise.all(all.map((one) => one.said));
  expect(said.filter((text) => text === 'binnen\n')).toHaveLength(1);
  expect(said.filter((text) => text.startsWith('Er draait al een Loopplank'))).toHaveLength(4);
});
