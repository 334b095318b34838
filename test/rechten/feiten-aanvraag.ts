import { newId } from '../../src/core/id.ts';
import { categorieen } from '../../src/domein/toegang/basis.contract.ts';
import type { Categorie } from '../../src/domein/toegang/basis.contract.ts';
import { act } from './feit.ts';
import type { Feit, Graad, Plek } from './feit.ts';
import type { Rolkolom } from './verbanden.ts';

/** The rows of the matrix under which a programme puts a kind of aanvraag. */
const onder = ['beschikking', 'herbeoordeling', 'doelgroepregister'] as const;

const kort = (graad: Graad): boolean => graad > 1;

/** Of each kind one aanvraag that runs, and one on which everything happened that can happen. */
export function aanvraag(plek: Plek, van: Rolkolom): Feit[] {
  return onder.flatMap((categorie) => [...loopt(plek, van, categorie), ...besloten(plek, van, categorie)]);
}

const nummer = (categorie: Categorie): number => categorieen.indexOf(categorie) + 1;

function loopt(plek: Plek, van: Rolkolom, categorie: Categorie): Feit[] {
  const { rij, dag } = vraag(plek, van, categorie);
  return [{ noun: 'aanvraag', categorie, van, rij, merken: { 2: [dag] } }];
}

function vraag(plek: Plek, van: Rolkolom, categorie: Categorie) {
  const dag = plek.dag();
  const wat = { rol: `rol_${van.toLowerCase()}`, soort: `soort_${nummer(categorie)}`, aanvrager: 'organisatie' };
  const id = newId();
  const rij = { ...act(plek, van, id), ...wat, categorie: nummer(categorie), ontvangen_op: dag };
  return { id, dag, rij };
}

function besloten(plek: Plek, van: Rolkolom, categorie: Categorie): Feit[] {
  const { id, rij, dag } = vraag(plek, van, categorie);
  const [besluit, begin, meegedeeld, ingediend] = [plek.dag(), plek.dag(), plek.dag(), plek.dag()];
  const { organisatieId: aanvrager_id } = plek.wie(van);
  const of = () => ({
    ...{ ...act(plek, van, newId()), categorie: nummer(categorie), aanvrager_id, aanvraag_id: id },
  });
  const wat = { soort: rij['soort'], datum: besluit, bekendgemaakt_op: besluit, uitkomst: 'niet', gevolg: 'afgewezen' };
  const rijen = {
    aanvraag: { rij, merk: dag },
    opschorting: { rij: { ...of(), reden: 'aanvulling', periode: `[${begin},)` }, merk: begin },
    verlenging: { rij: { ...of(), duur: 'P6W', grond: 'drukte', meegedeeld_op: meegedeeld }, merk: meegedeeld },
    besluit: { rij: { ...of(), ...wat, conclusies: { taak: false } }, merk: besluit },
    bezwaar: { rij: { ...of(), besluit_id: newId(), ingediend_op: ingediend }, merk: ingediend },
  };
  return Object.entries(rijen).map(([noun, { rij: een, merk }]) => ({
    ...{ noun, categorie, van, rij: een, merken: { 2: [merk] }, kort },
  }));
}
