import { readBestand, type Gelezen } from '../programma/bestand.ts';
import type { Programma } from '../programma/contract.ts';
import { Verbandbestand } from './bestand.contract.ts';
import { checkVerband } from './eigen.ts';

/** Reads and checks the file of a verband that starts with this programme; `bestand` is only the name that the faults carry. */
export function readVerband(tekst: string, van: Programma, bestand = 'verband.yaml'): Gelezen<Verbandbestand> {
  return readBestand(tekst, bestand, {
    soort: 'verband',
    contract: Verbandbestand,
    check: (inhoud) => checkVerband(van, inhoud),
  });
}
