import { listTermijnen } from '../termijn/wettelijk.ts';
import type { Programma } from './contract.ts';
import { showDuur } from './duur.ts';
import type { Regels } from './regels.contract.ts';

/** The legal terms that a programme reckons with, also those that came before or after a change of the law. */
export function wettelijkOf({ aanvragen }: Programma): Regels['wettelijk'] {
  return Object.values(aanvragen).flatMap(({ naam: aanvraag, beslistermijn, bezwaar }) => {
    const genoemd = [beslistermijn, ...(bezwaar ? [bezwaar.termijn, bezwaar.beslistermijn] : [])];
    return genoemd.flatMap(withChanges).map(({ naam, duur, grondslag, bron, geldigVan = null, geldigTot = null }) => ({
      ...{ naam, aanvraag, duur: showDuur(duur), grondslag, bron, geldigVan, geldigTot },
    }));
  });
}

/** A term and those that hold before and after it, in the order of time. */
function withChanges(sleutel: string) {
  return Object.entries(listTermijnen())
    .filter(([key, one]) => key === sleutel || one.vervangt === sleutel || listTermijnen()[sleutel]?.vervangt === key)
    .map(([, one]) => one);
}
