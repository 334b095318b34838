import { z } from 'zod';
import { sealHex } from '../../core/sealed.ts';
import type { Vault } from '../../core/vault.ts';

export const Naam = z.object({ voornaam: z.string(), achternaam: z.string() });
export type Naam = z.infer<typeof Naam>;

/** The name as one reads it aloud. */
export const showNaam = ({ voornaam, achternaam }: Naam): string => `${voornaam} ${achternaam}`;

type Persoon = Naam & { geboortedatum: string | null };

/** What a row tells of a deelnemer, and the column in which it was sealed. */
export const verzegeld = { naam: 'deelnemer.naam', geboortedatum: 'deelnemer.geboortedatum' };

/** The sealed columns of a deelnemer: apart, since who may read the name may not always read the date of birth. */
export function sealDeelnemer(vault: Vault, id: string, { voornaam, achternaam, geboortedatum }: Persoon) {
  return {
    naam: sealHex(vault, { column: verzegeld.naam, id }, { voornaam, achternaam }),
    geboortedatum: sealHex(vault, { column: verzegeld.geboortedatum, id }, geboortedatum),
  };
}
