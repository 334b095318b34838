import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeBackup } from '../src/core/backup/write.ts';
import { idOf, listSealed, reseal } from '../src/core/renew.ts';
import { open } from '../src/core/sealed.ts';
import { listTables } from '../src/core/tables.ts';
import { createVault } from '../src/core/vault.ts';
import { bsnAfdruk } from '../src/domein/lijst/afdruk.ts';
import { createFilledWorld } from './filled.ts';
import { findPlaces } from './stolen.ts';
import { testVault } from './vault.ts';
import type { World } from './world.ts';

/** Whoever steals the database, a dump or a backup, and not the key, learns nothing of anybody. */

/** Bytes that are no sealed value, and what they are. */
const bytes: Record<string, string> = {
  'bsn.afdruk': 'keyed hash, made anew with a new key',
  'inwoner.afdruk': 'keyed hash, made anew with a new key',
  'sessie.sleutel': 'hash of a random token',
  'aanmeldverzoek.sleutel': 'hash of a random token',
  'aanmeldstap.sleutel': 'hash of a random token',
  'herstelcode.afdruk': 'hash of a random code',
  'uitnodiging.afdruk': 'hash of a random code',
  'passkey.sleutel': 'public half of a key',
  'schakel.kenmerken': 'keyed hashes of lines of the logboek',
  'schakel.vorige': 'keyed hash',
  'schakel.afdruk': 'keyed hash',
};

/** Words that people typed and that may be read, since they say nothing of a deelnemer; all others are sealed. */
const readable: Record<string, string> = {
  'traject.aanbieder': 'an organisation',
  'plaatsing.werkgever': 'an organisation',
  'plaatsing.functie': 'a kind of work',
  'detachering.inlener': 'an organisation, as the employer of a plaatsing',
  'detachering.inlener_kenmerk': 'the number by which a register knows that organisation',
  'detachering.functie': 'a kind of work, as that of a plaatsing',
  'werkgevercontact.werkgever': 'an organisation',
  'werkgevercontact.functiesoort': 'a kind of work',
  'verstrekking.grondslag': 'an article of law, from the matrix',
};

/** Values of a casus that are no text and may be read, and why. */
const structured: Record<string, string> = {
  'waarneming.weegwaarde': 'what a criterium of the programme weighs, and of nothing else: ADR 8',
  'lijstvermelding.weegwaarden': 'the same of the columns of a list',
  'besluit.conclusies': 'yes or no to each criterium, and never why',
  'gesprek.aanwezig': 'words from a list',
  'instemming.categorieen': 'words from a list',
};

/** Of the people in the filled world, and what was written about them. */
const secrets = [
  ...['Geheim-Proef', '900000028', '900000077', '900000119', '1994-02-0', '-02-1994', 'geheime-lijst'],
  ...['Geheim verslag', 'Geheime afspraak', 'Geheime reden', 'Weten wanneer de jongere komt'],
];

let world: World;
let folder: string;

beforeAll(async () => {
  ({ world } = await createFilledWorld());
  folder = mkdtempSync(join(tmpdir(), 'loopplank-sealed-'));
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true, force: true });
});

test('every column of bytes is sealed, or is known to be something else', async () => {
  const rows = await world.owner`
    select c.relname || '.' || a.attname as naam
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    where a.atttypid = 'bytea'::regtype and not a.attisdropped`;
  expect(rows.map((row) => row['naam']).filter((naam) => !(String(naam) in bytes))).toEqual([]);
});

test('every text of a casus is a word from a list, or sealed, or known to say nothing of the deelnemer', async () => {
  const rows = await world.owner`
    select c.relname || '.' || a.attname as naam
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    join pg_attribute v on v.attrelid = c.oid and v.attname in ('casus_id', 'deelnemer_id', 'bsn_id', 'lijst_id')
    join pg_constraint k on k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
    where a.atttypid = 'text'::regtype and pg_get_constraintdef(k.oid) ~ 'length'`;
  const free = rows.map((row) => String(row['naam']));
  expect(free.filter((naam) => !(naam in readable))).toEqual([]);
  expect(free.toSorted()).toEqual(Object.keys(readable).toSorted());
});

test('every value of a casus that is no text is a number, a day or a link, or is known', async () => {
  const rows = await world.owner`
    select c.relname || '.' || a.attname as naam
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    join pg_attribute v on v.attrelid = c.oid and v.attname in ('casus_id', 'deelnemer_id', 'bsn_id', 'lijst_id')
    where a.atttypid in ('jsonb'::regtype, 'json'::regtype, 'text[]'::regtype) and not a.attisdropped`;
  expect([...new Set(rows.map((row) => String(row['naam'])))].toSorted()).toEqual(Object.keys(structured).toSorted());
});

test('every sealed value opens for its own row and column, and a new key reaches all of them', async () => {
  const next = createVault(new Uint8Array(32).fill(9));
  const seen: string[] = [];
  const renewing = world.owner.begin(async (sql) => {
    await reseal(sql, testVault, next, [bsnAfdruk]);
    for (const { tabel, kolommen } of await listSealed(sql)) {
      const id = await idOf(sql, tabel);
      for (const kolom of kolommen) {
        const rows = await sql.unsafe(
          `select ${id} as id, ${kolom} as waarde from ${tabel} where ${kolom} is not null`,
        );
        const column = `${tabel}.${kolom}`;
        for (const row of rows) next.open(row['waarde'], { column, id: String(row['id']) });
        if (rows.length > 0) seen.push(column);
        const moved = { column, id: 'of another row' };
        if (rows[0]) expect(() => next.open(rows[0]?.['waarde'], moved), column).toThrow();
      }
    }
    const bsns = await sql`select id, versleuteld, afdruk from bsn`;
    for (const { id, versleuteld, afdruk } of bsns) {
      const bsn = String(open(next, { column: 'bsn.versleuteld', id }, versleuteld));
      expect(Buffer.compare(next.print('bsn', bsn), afdruk)).toBe(0);
    }
    throw new Error('enough seen');
  });
  await expect(renewing).rejects.toThrow('enough seen');
  expect(seen).toEqual(expect.arrayContaining(['deelnemer.naam', 'verslag.tekst', 'lijstvermelding.gegevens']));
});

test('a dump of every table shows nobody', async () => {
  for (const tabel of await listTables(world.owner)) {
    const rows = await world.owner`select t::text as rij from ${world.owner(tabel)} t`;
    const dump = rows.map((row) => String(row['rij'])).join('\n');
    expect(
      secrets.filter((secret) => dump.includes(secret)),
      tabel,
    ).toEqual([]);
  }
});

test('of a waarneming that no criterium weighs, nothing is readable', async () => {
  const [row] = await world.owner`select count(*) as alle, count(weegwaarde) as leesbaar from waarneming`;
  expect(Number(row?.['alle'])).toBeGreaterThan(0);
  expect(Number(row?.['leesbaar'])).toBe(0);
});

test('the files of the database, its statistics and its log of changes show nobody', async () => {
  await world.owner`analyze`;
  await world.owner`checkpoint`;
  const [own] = await world.owner`select oid from pg_database where datname = current_database()`;
  const base = join(inject('dataFolder'), 'base', String(own?.['oid']));
  expect(findPlaces(base, ['Petra'])).not.toEqual([]);
  expect(findPlaces(base, secrets)).toEqual([]);
  expect(findPlaces(join(inject('dataFolder'), 'pg_wal'), secrets)).toEqual([]);
});

test('a backup shows nobody, and the key is not in it', async () => {
  const path = join(folder, 'kopie');
  await writeBackup(world.owner, path, { sleutel: 'afdruk', nu: '2014-03-10T09:00:00.000Z' });
  expect(readdirSync(folder)).toEqual(['kopie']);
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  expect([...secrets, Buffer.alloc(32, 7).toString('base64')].filter((secret) => text.includes(secret))).toEqual([]);
});
