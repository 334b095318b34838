import type { Tx } from '../../core/road.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import type { Gebruik } from './niveaus.ts';
import { gebruikOf, readGeregistreerd } from './rechten.ts';

/** The matrix as a verband uses it today, by its programme of now, and whether a verstrekkingsbesluit holds there. */
export type Verbandgebruik = Gebruik & { regels: Programma; besluit: boolean };

export async function readGebruik(tx: Tx, verbandId: string): Promise<Verbandgebruik> {
  const [regels, [registered]] = await Promise.all([
    programmaVan(tx, verbandId),
    readGeregistreerd(tx.sql, [verbandId], tx.vandaag),
  ]);
  return { regels, ...gebruikOf(regels, registered, tx.vandaag) };
}
