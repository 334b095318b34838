import { readBestand } from '../programma/bestand.ts';
import type { Gelezen } from '../programma/bestand.ts';
import type { Bevinding } from '../programma/meldingen.ts';
import { WettelijkeTermijnen } from './contract.ts';

/** What no contract can tell: a term that took the place of another begins on the day after that one ended. */
function checkTermijnen({ termijnen }: WettelijkeTermijnen): Bevinding[] {
  return Object.entries(termijnen).flatMap(([sleutel, { geldigVan, geldigTot, vervangt }]) => {
    const pad = ['termijnen', sleutel];
    const omgekeerd = geldigVan !== undefined && geldigTot !== undefined && geldigTot < geldigVan;
    const tijd = omgekeerd ? [{ pad: [...pad, 'geldigTot'], melding: 'Deze dag ligt voor geldigVan.' }] : [];
    if (vervangt === undefined) return tijd;
    const eerder = termijnen[vervangt]?.geldigTot;
    const sluit = eerder !== undefined && geldigVan !== undefined && eerder < geldigVan;
    const melding = `De termijn ${vervangt} moet bestaan, en eindigen voordat deze begint.`;
    return sluit ? tijd : [...tijd, { pad: [...pad, 'vervangt'], melding }];
  });
}

const vorm = { soort: 'lijst met termijnen', contract: WettelijkeTermijnen, check: checkTermijnen };

/** Reads and checks the file of the legal terms: what it says, or every fault with its line. */
export function readTermijnen(tekst: string, bestand = 'wettelijke-termijnen.yaml'): Gelezen<WettelijkeTermijnen> {
  return readBestand(tekst, bestand, vorm);
}
