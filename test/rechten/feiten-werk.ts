import { newId } from '../../src/core/id.ts';
import { act, woord } from './feit.ts';
import type { Feit, Plek } from './feit.ts';
import type { Rolkolom } from './verbanden.ts';

/** Somebody lent out by each partner, under a contract of its own, and the hours that were paid for it in one month. */
export function detachering(plek: Plek, van: Rolkolom): Feit[] {
  const [id, sinds, plaatsing_id] = [newId(), plek.dag(), newId()];
  const [inlener, functie, kenmerk] = [
    woord(plek, 'inlener', van),
    woord(plek, 'inleenfunctie', van),
    woord(plek, 'inlenerkenmerk', van),
  ];
  const waar = { plaatsing_id, inlener, inlener_kenmerk: kenmerk, functie };
  const uren = { detachering_id: id, maand: `${sinds.slice(0, 7)}-01`, uren: 88.5 };
  const common = { categorie: 'detachering', van } as const;
  return [
    contract(plek, van, plaatsing_id),
    {
      ...common,
      noun: 'detachering',
      rij: { ...act(plek, van, id), ...waar, uren: 20, periode: `[${sinds},)`, afloop: null },
      merken: { 2: [inlener, sinds], 3: [functie, kenmerk] },
    },
    { ...common, noun: 'verloonde_uren', rij: { ...act(plek, van, newId()), ...uren }, merken: {} },
  ];
}

/** The work under which somebody is lent out: what it is falls under the row of work, and not under that of detachering. */
function contract(plek: Plek, van: Rolkolom, id: string): Feit {
  const [sinds, werkgever] = [plek.dag(), woord(plek, 'uitlener', van)];
  const werk = { werkgever, functie: null, uren: 20, vorm: 'contract', betaald: true, regulier: false };
  return {
    ...{ noun: 'plaatsing', categorie: 'plaatsing', van, merken: { 2: [sinds], 3: [werkgever] } },
    rij: { ...act(plek, van, id), ...werk, periode: `[${sinds},)`, afloop: null },
  };
}
