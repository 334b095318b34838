import { readBestand, type Gelezen } from '../programma/bestand.ts';
import { Toegangsmatrix } from './contract.ts';
import { checkMatrix } from './controle.ts';

const vorm = { soort: 'toegangsmatrix', contract: Toegangsmatrix, check: checkMatrix };

/** Reads and checks the file of an access matrix: what it says, or every fault with its line. */
export function readMatrix(tekst: string, bestand = 'toegangsmatrix.yaml'): Gelezen<Toegangsmatrix> {
  return readBestand(tekst, bestand, vorm);
}
