import { newId } from '../../src/core/id.ts';
import { act, woord } from './feit.ts';
import type { Feit, Plek } from './feit.ts';
import type { Rolkolom } from './verbanden.ts';

/** A source of each partner, and the place that it paid for; the source itself tells of nobody. */
export function trajectplek(plek: Plek, van: Rolkolom): Feit[] {
  const [bron, besluitdatum, begin] = [newId(), plek.dag(), plek.dag()];
  const { casus_id: _casus, ...ofVerband } = act(plek, van, bron);
  const jaren = '[2005-01-01,2030-01-01)';
  const geld = { bedrag: 1000, plekken: 1, tarief: 1000, coordinatie: 0, dagdelen: 0, vergeven: 1, gereserveerd: 1000 };
  const rij = {
    ...{ ...act(plek, van, newId()), bron_id: bron, bronversie: 1, bronperiode: jaren },
    ...{ periode: `[${begin},2029-12-31)`, bedrag: 1000, besluitdatum, afloop: null },
  };
  return [
    {
      ...{ noun: 'financieringsbron', categorie: 'beschikking', van, merken: {} },
      rij: { ...ofVerband, ...geld, naam: `Bron ${plek.stand} van ${van}`, periode: jaren },
    },
    { noun: 'trajectplek', categorie: 'beschikking', van, rij, merken: { 3: [besluitdatum, begin] } },
  ];
}

export function werkgevercontact(plek: Plek, van: Rolkolom): Feit[] {
  const [datum, werkgever, functiesoort] = [plek.dag(), woord(plek, 'contact', van), woord(plek, 'soort', van)];
  const hoe = { soort: 'in_persoon', met_deelnemer: true, plaats: 'bij_werkgever' };
  const rij = { ...act(plek, van, newId()), ...hoe, datum, werkgever, functiesoort };
  return [
    { noun: 'werkgevercontact', categorie: 'ips', van, rij, merken: { 2: [datum], 3: [werkgever, functiesoort] } },
  ];
}
