import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connect } from '../src/core/db.ts';
import type { Db } from '../src/core/db.ts';
import { newId } from '../src/core/id.ts';
import { migrate } from '../src/core/migrate.ts';
import { sha256 } from '../src/core/vault.ts';
import { upgrades } from '../src/upgrades.ts';
import { findPlaces } from './stolen.ts';
import { openedBy, testVault } from './vault.ts';

/** A database as the first release left it, with names in plain sight; what comes of it under the present one. */

const first = ['0001_partners', '0002_lijsten', '0003_casus', '0004_acts', '0005_logboek', '0006_huishouding'];
const bsn = '999900006';
const words = [
  'Oudeluis-Proef',
  'Teunis',
  'Geschreven over Teunis',
  'Afgesproken met Teunis',
  'Reden van toen',
  '1993-07-08',
];

const database = `test_${newId().replaceAll('-', '')}`;
const [v, org, mens, bsnId, lijst, vermelding] = [newId(), newId(), newId(), newId(), newId(), newId()];
const [deelnemer, casus, gesprek, afspraak] = [newId(), newId(), newId(), newId()];
const [overdracht, betrokkenheid] = [newId(), newId()];
let root: Db;
let owner: Db;

beforeAll(async () => {
  root = connect({ ...inject('postgres'), database: 'postgres' }, { max: 1 });
  await root.unsafe(`create database ${database}`);
  owner = connect({ ...inject('postgres'), database }, { max: 2 });
  await owner`create table migratie (naam text primary key, afdruk text not null, op timestamptz not null default now())`;
  for (const name of first) {
    const text = await readFile(new URL(`../db/migrations/${name}.sql`, import.meta.url), 'utf8');
    await owner.unsafe(text);
    await owner`insert into migratie (naam, afdruk) values (${`${name}.sql`}, ${sha256(text).toString('hex')})`;
  }
  await fill();
  await owner`analyze`;
  await owner`checkpoint`;
});
afterAll(async () => {
  await owner.end();
  await root.unsafe(`drop database ${database} with (force)`);
  await root.end();
});

/** How the first release sealed: with a random nonce, for no place in particular. */
function sealAsThen(plain: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', new Uint8Array(32).fill(7), 'loopplank', 'seal', 32));
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(1), nonce, cipher.getAuthTag(), body]);
}

async function fill(): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`insert into organisatie values (${org}, 'toen', 'Toen', 'gemeente', now())`;
    await sql`insert into medewerker values (${mens}, ${org}, 'toen', 'Eerder', 'Collega', null, now())`;
    await sql`insert into programmaversie values ('toen', 1, '{}', now())`;
    await sql`insert into verband values (${v}, 'toen', 'Toen', 'actief', 'toen', 1, now())`;
    await sql`
      insert into lijst (verband_id, id, organisatie_id, soort, bestandsnaam, afdruk, status, koppeling, opmaak, inhoud, regels, door, geregistreerd_op)
      values (${v}, ${lijst}, ${org}, 'top600', 'Oudeluis-Proef.csv', '\\x01', 'ontvangen', '{}', '{"koppen":["Teunis"]}', ${sealAsThen('Naam\nTeunis')}, 1, ${mens}, now())`;
    await sql`
      insert into lijstregel
      values (${v}, ${lijst}, ${org}, 2, 'nieuw', '[{"veld":"Naam","melding":"Geschreven over Teunis"}]'), (${v}, ${lijst}, ${org}, 3, 'nieuw', '[]')`;
    await sql`insert into bsn values (${v}, ${bsnId}, ${org}, ${testVault.print('bsn', bsn)}, ${sealAsThen(bsn)})`;
    await sql`
      insert into lijstvermelding (verband_id, id, organisatie_id, soort, bsn_id, achternaam, voornaam, geboortedatum, periode, kenmerken, door, geregistreerd_op)
      values (${v}, ${vermelding}, ${org}, 'top600', ${bsnId}, 'Oudeluis-Proef', 'Teunis', '1993-07-08', '[2013-01-01,)', '{"wijk":"Noord"}', ${mens}, now())`;
    await sql`insert into deelnemer values (${v}, ${deelnemer}, 'Oudeluis-Proef', 'Teunis', '1993-07-08', now())`;
    await sql`
      insert into casus (verband_id, id, deelnemer_id, programma, programmaversie, begindatum, geopend_op, regisseur_id, betrokken, organisaties, fase, aandacht_datum, aandacht_reden, aandacht_tekst)
      values (${v}, ${casus}, ${deelnemer}, 'toen', 1, '2014-01-01', now(), ${mens}, ${[mens]}, ${[org]}, 'x', '2014-02-01', 'afspraak', 'Afgesproken met Teunis')`;
    await sql`insert into verslag (verband_id, gesprek_id, casus_id, organisatie_id, tekst, door, geregistreerd_op) values (${v}, ${gesprek}, ${casus}, ${org}, 'Geschreven over Teunis', ${mens}, now())`;
    await sql`
      insert into afspraak (verband_id, id, casus_id, organisatie_id, wat, wie, eigenaar_id, gemaakt_op, datum, door, geregistreerd_op)
      values (${v}, ${afspraak}, ${casus}, ${org}, 'Afgesproken met Teunis', 'deelnemer', ${mens}, '2014-01-01', '2014-02-01', ${mens}, now())`;
    await sql`
      insert into overdracht (verband_id, id, casus_id, van_medewerker_id, van_organisatie_id, naar_organisatie_id, reden, antwoord_voor, escalatie_id, escalatie_organisatie_id, datum, door, geregistreerd_op)
      values (${v}, ${overdracht}, ${casus}, ${mens}, ${org}, ${org}, 'Reden van toen', '2014-02-01', ${mens}, ${org}, '2014-01-02', ${mens}, now())`;
    await sql`insert into overdracht_antwoord (verband_id, overdracht_id, casus_id, uitkomst, datum, door, geregistreerd_op) values (${v}, ${overdracht}, ${casus}, 'ingetrokken', '2014-01-03', ${mens}, now())`;
    await sql`insert into betrokkenheid (verband_id, id, casus_id, medewerker_id, organisatie_id, rol, met_regie, periode, door, geregistreerd_op) values (${v}, ${betrokkenheid}, ${casus}, ${mens}, ${org}, 'regiehouder', true, '[2014-01-01,)', ${mens}, now())`;
  });
}

const filesOf = async () => {
  const [own] = await owner`select oid from pg_database where datname = current_database()`;
  return join(inject('dataFolder'), 'base', String(own?.['oid']));
};

/** Every row of a table, with these columns opened. */
async function read(table: string, columns: string[], id = 'id') {
  const rows = await owner`select * from ${owner(table)} t order by t::text desc`;
  const names = columns.map((naam) => [
    naam.replaceAll(/_(.)/g, (_, letter) => String(letter).toUpperCase()),
    `${table}.${naam}`,
  ]);
  return openedBy(rows, Object.fromEntries(names), id);
}

test('a database of the first release is brought up to date: everything can be read with the key', async () => {
  expect(findPlaces(await filesOf(), words)).not.toEqual([]);
  await migrate(owner, testVault, upgrades);
  const wie = { voornaam: 'Teunis', achternaam: 'Oudeluis-Proef' };
  expect(await read('deelnemer', ['naam', 'geboortedatum'])).toMatchObject([
    { naam: wie, geboortedatum: '1993-07-08' },
  ]);
  const gegevens = { ...wie, geboortedatum: '1993-07-08', kenmerken: { wijk: 'Noord' } };
  expect(await read('lijstvermelding', ['gegevens'])).toMatchObject([{ gegevens }]);
  expect(await read('bsn', ['versleuteld'])).toMatchObject([{ versleuteld: bsn }]);
  expect(await read('lijst', ['bestandsnaam', 'opmaak', 'afdruk'])).toMatchObject([
    {
      bestandsnaam: 'Oudeluis-Proef.csv',
      opmaak: { koppen: ['Teunis'] },
      afdruk: sha256('Naam\nTeunis').toString('hex'),
    },
  ]);
  const [bestand] = await owner`select inhoud from lijst`;
  expect(testVault.open(bestand?.['inhoud'], { column: 'lijst.inhoud', id: String(lijst) }).toString()).toBe(
    'Naam\nTeunis',
  );
  const meldingen = [{ veld: 'Naam', melding: 'Geschreven over Teunis' }];
  expect(await read('lijstregel', ['meldingen'], 'lijstId')).toMatchObject([{ meldingen: null }, { meldingen }]);
  expect(await read('verslag', ['tekst'], 'gesprekId')).toMatchObject([{ tekst: 'Geschreven over Teunis' }]);
  expect(await read('afspraak', ['wat'])).toMatchObject([{ wat: 'Afgesproken met Teunis' }]);
  expect(await read('casus', ['aandacht_tekst'])).toMatchObject([{ aandachtTekst: 'Afgesproken met Teunis' }]);
  expect(await read('overdracht', ['reden'])).toMatchObject([{ reden: 'Reden van toen' }]);
  expect(await read('overdracht_antwoord', ['toelichting'], 'overdrachtId')).toMatchObject([{ toelichting: null }]);
});

test('nothing of what could be read stays behind in its files, and a second time changes nothing', async () => {
  await owner`checkpoint`;
  expect(findPlaces(await filesOf(), words)).toEqual([]);
  await migrate(owner, testVault, upgrades);
  expect(await read('verslag', ['tekst'], 'gesprekId')).toHaveLength(1);
});
