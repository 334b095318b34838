import { newId } from '../../src/core/id.ts';
import { act, woord, zegel } from './feit.ts';
import type { Feit, Plek } from './feit.ts';
import type { Rolkolom } from './verbanden.ts';

/** A casusoverleg of each partner, with the casus on its agenda and what that partner wrote of it. */
export function overleg(plek: Plek, van: Rolkolom): Feit[] {
  const { verbandId, casusId, nu } = plek;
  const { organisatieId: organisatie_id, medewerkerId: door } = plek.wie(van);
  const [casusoverleg_id, id, datum] = [newId(), newId(), plek.dag()];
  const [vraag, tekst] = [woord(plek, 'vraag', van), woord(plek, 'overlegverslag', van)];
  const who = { organisatie_id, door, geregistreerd_op: nu };
  return [
    {
      ...{ noun: 'casusoverleg', categorie: 'afspraak', van, merken: {} },
      rij: { verband_id: verbandId, id: casusoverleg_id, datum: plek.dag(), voorzitter_id: door, ...who },
    },
    {
      ...{ noun: 'agendapunt', categorie: 'afspraak', van, merken: { 2: [datum], 3: [vraag] } },
      rij: {
        ...{ ...act(plek, van, id), casusoverleg_id, datum, weg: [], uitkomst: null },
        vraag: zegel('agendapunt.vraag', id, vraag),
      },
    },
    {
      ...{ noun: 'overlegverslag', categorie: 'verslag', van, merken: { 3: [tekst] } },
      rij: {
        ...{ verband_id: verbandId, agendapunt_id: id, versie: 1, casus_id: casusId, datum: nu.slice(0, 10), ...who },
        tekst: zegel('overlegverslag.tekst', id, tekst),
      },
    },
  ];
}
