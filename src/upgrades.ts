import type { Sql } from './core/db.ts';
import type { Upgrades } from './core/migrate.ts';
import { rewriteRows } from './core/rewrite.ts';
import type { Row } from './core/rewrite.ts';
import { bytesOf, hexOf, sealHex } from './core/sealed.ts';
import { sha256 } from './core/vault.ts';
import type { Vault } from './core/vault.ts';

/** What belongs to a migration and needs the key, which SQL does not have. */
export const upgrades: Upgrades = { '0009_versleuteling.sql': sealEverything };

/** Seals what databases of before 0009 hold in plain sight. The columns are text here, and get their type in 0014. */
async function sealEverything(sql: Sql, vault: Vault): Promise<void> {
  await sealBsns(sql, vault);
  await sealLijsten(sql, vault);
  await sealPersonen(sql, vault);
  for (const [table, column, id] of teksten) {
    await rewriteRows(sql, table, [column], (row) => ({
      [column]: sealHex(vault, at(`${table}.${column}`, row, id), row[column]),
    }));
  }
}

/** What people wrote about a person, and the column of whose row it is. */
const teksten = [
  ['verslag', 'tekst', 'gesprek_id'],
  ['overdracht', 'reden', 'id'],
  ['overdracht_antwoord', 'toelichting', 'overdracht_id'],
  ['afspraak', 'wat', 'id'],
  ['casus', 'aandacht_tekst', 'id'],
] as const;

const at = (column: string, row: Row, id = 'id') => ({ column, id: text(row[id]) });
const text = (value: unknown): string => String(value);

/** BSNs and files were sealed already, for no place in particular. */
async function sealBsns(sql: Sql, vault: Vault): Promise<void> {
  await rewriteRows(sql, 'bsn', ['versleuteld'], (row) => ({
    versleuteld: sealHex(vault, at('bsn.versleuteld', row), vault.open(bytesOf(row['versleuteld'])).toString()),
  }));
}

async function sealLijsten(sql: Sql, vault: Vault): Promise<void> {
  await rewriteRows(sql, 'lijst', ['bestandsnaam', 'opmaak', 'inhoud', 'afdruk'], (row) => {
    const bestand = row['inhoud'] === null ? null : vault.open(bytesOf(row['inhoud']));
    return {
      bestandsnaam: sealHex(vault, at('lijst.bestandsnaam', row), row['bestandsnaam']),
      opmaak: sealHex(vault, at('lijst.opmaak', row), JSON.parse(text(row['opmaak']))),
      inhoud: bestand && hexOf(vault.seal(bestand, at('lijst.inhoud', row))),
      afdruk: bestand && sealHex(vault, at('lijst.afdruk', row), sha256(bestand).toString('hex')),
    };
  });
  await rewriteRows(sql, 'lijstregel', ['meldingen'], (row) => {
    if (row['meldingen'] === null) return undefined;
    const place = at('lijstregel.meldingen', row, 'lijst_id');
    return { meldingen: sealHex(vault, place, JSON.parse(text(row['meldingen']))) };
  });
}

async function sealPersonen(sql: Sql, vault: Vault): Promise<void> {
  await rewriteRows(sql, 'lijstvermelding', ['gegevens'], (row) => {
    const { achternaam, voornaam, geboortedatum, kenmerken } = row;
    const gegevens = { achternaam, voornaam, geboortedatum, kenmerken };
    return { gegevens: sealHex(vault, at('lijstvermelding.gegevens', row), gegevens) };
  });
  await rewriteRows(sql, 'deelnemer', ['naam', 'geboortedatum'], (row) => {
    const { voornaam, achternaam, geboortedatum } = row;
    return {
      naam: sealHex(vault, at('deelnemer.naam', row), { voornaam, achternaam }),
      geboortedatum: sealHex(vault, at('deelnemer.geboortedatum', row), geboortedatum),
    };
  });
}
