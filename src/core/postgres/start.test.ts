import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOut } from './place.ts';
import { ask, newFolder, runFixture, settings, start } from './try.fixture.ts';
import { startPostgres } from './start.ts';

test('an empty folder becomes a database, which keeps what it was told', async () => {
  const folder = newFolder();
  const first = await start(folder);
  expect(await ask(first, 'select current_user')).toBe('loopplank_eigenaar');
  expect(await ask(first, 'show server_encoding')).toBe('UTF8');
  expect(await ask(first, 'show listen_addresses')).toBe('');
  await ask(first, 'create table kade as select 7 as plank');
  await first.stop();
  const second = await start(folder);
  expect(await ask(second, 'select plank from kade')).toBe(7);
  await second.stop();
});

test('only its owner may enter the data, with the password that was made for it', async () => {
  const folder = newFolder();
  const { data, passport } = layOut(folder);
  const running = await start(folder);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(statSync(passport).mode & 0o777).toBe(0o600);
  const stranger = { ...running, connection: { ...running.connection, password: 'geraden' } };
  await expect(ask(stranger, 'select 1')).rejects.toThrow('password authentication failed');
  await running.stop();
});

test('no statement and no value reaches the log', async () => {
  const folder = newFolder();
  const running = await start(folder);
  await expect(ask(running, "select 'Verzonnen Voorbeeld'::date")).rejects.toThrow('invalid input syntax');
  await ask(running, "create table persoon (bsn text primary key); insert into persoon values ('000000012')");
  await expect(ask(running, "insert into persoon values ('000000012')")).rejects.toThrow('persoon_pkey');
  await running.stop();
  expect(readFileSync(layOut(folder).log, 'utf8')).not.toMatch(/Verzonnen|000000012/);
});

test('a second process on the same folder is refused by name', async () => {
  const folder = newFolder();
  const running = await start(folder);
  const { said } = await runFixture('server.fixture.ts', folder);
  expect(await said).toBe(`OpstartFout: Er draait al een Loopplank op deze map (proces ${process.pid}).\n`);
  expect(await ask(running, 'select 1')).toBe(1);
  await running.stop();
});

test('a path that is too long for a socket gets a short private one', async () => {
  const folder = join(newFolder(), 'een-map-met-een-lange-naam'.repeat(4), 'nog, een: map');
  const running = await start(folder);
  expect(Buffer.byteLength(running.connection.path)).toBeLessThan(104);
  expect(statSync(running.connection.host).mode & 0o777).toBe(0o700);
  expect(await ask(running, 'select 1')).toBe(1);
  await running.stop();
  expect(existsSync(running.connection.host)).toBe(false);
});

test('data of another version is refused before anything is touched', async () => {
  const folder = newFolder();
  await (await start(folder)).stop();
  const { passport } = layOut(folder);
  const kept = readFileSync(passport, 'utf8');
  writeFileSync(passport, kept.replace(/"versie":\d+/, '"versie":14'));
  await expect(startPostgres({ folder, settings })).rejects.toThrow('zijn van PostgreSQL 14');
  writeFileSync(passport, kept);
  await (await start(folder)).stop();
});

test('a folder that is no folder is refused in one line', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'data'), '');
  const refused = { name: 'OpstartFout', message: expect.stringContaining('is niet te gebruiken') };
  await expect(startPostgres({ folder: join(folder, 'data') })).rejects.toMatchObject(refused);
});

test('a folder with wrong programs is refused in one line', async () => {
  const folder = newFolder();
  const binaries = join(folder, 'bin');
  mkdirSync(binaries);
  await expect(startPostgres({ folder, binaries })).rejects.toThrow('(PG_BIN) staat geen werkende PostgreSQL');
});
