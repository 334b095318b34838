import { z } from 'zod';
import type { Tx } from '../../core/road.ts';
import { open, sealHex } from '../../core/sealed.ts';

/** What a list says of who somebody is; sealed as one, since a list is read and compared per person. */
export const Gegevens = z.object({
  achternaam: z.string(),
  voornaam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  kenmerken: z.record(z.string(), z.unknown()),
});
export type Gegevens = z.infer<typeof Gegevens>;

const column = 'lijstvermelding.gegevens';

export function sealGegevens({ vault }: Tx, id: string, gegeven: Gegevens): string | null {
  const { achternaam, voornaam, geboortedatum, kenmerken } = gegeven;
  return sealHex(vault, { column, id }, { achternaam, voornaam, geboortedatum, kenmerken });
}

export function openGegevens({ vault }: Tx, id: string, sealed: Uint8Array): Gegevens {
  return Gegevens.parse(open(vault, { column, id }, sealed));
}
