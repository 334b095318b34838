import { newId } from '../../src/core/id.ts';
import { act, woord, zegel } from './feit.ts';
import type { Feit, Plek } from './feit.ts';
import type { Rolkolom } from './verbanden.ts';

/** What each partner did at the selection table: a judgement, a verdict, and something that is still needed. */
export function tafel(plek: Plek, van: Rolkolom): Feit[] {
  const common = { categorie: 'selectietafel', van } as const;
  const [oordeel, ronde, nodig] = [plek.dag(), plek.dag(), plek.dag()];
  const { versie: _versie, vervallen_op: _op, ...rij } = act(plek, van, newId());
  return [
    {
      ...{ noun: 'criteriumoordeel', ...common, merken: { 2: [oordeel] } },
      rij: { ...rij, criterium: 'past', antwoord: 'ja', datum: oordeel },
    },
    {
      ...{ noun: 'beoordeling', ...common, merken: { 2: [ronde] } },
      rij: { ...act(plek, van, newId()), oordeel: 'nog_niet', datum: ronde },
    },
    benodigdheid(plek, van, nodig),
  ];
}

function benodigdheid(plek: Plek, van: Rolkolom, datum: string): Feit {
  const [id, opnieuw, tekst] = [newId(), plek.dag(), woord(plek, 'nodig', van)];
  const open = { soort: null, aanbieder_id: null, afloop: null, afloop_datum: null };
  return {
    ...{ noun: 'benodigdheid', categorie: 'selectietafel', van, merken: { 2: [datum, opnieuw], 3: [tekst] } },
    rij: {
      ...{ ...act(plek, van, id), ...open, criterium: 'past', datum, opnieuw_op: opnieuw },
      tekst: zegel('benodigdheid.tekst', id, tekst),
    },
  };
}
