import { newId } from '../../src/core/id.ts';
import { matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import { act, woord, zegel } from './feit.ts';
import type { Feit, Plek } from './feit.ts';
import { gedeeld } from './feiten-delen.ts';
import { aanvraag } from './feiten-aanvraag.ts';
import { casus } from './feiten-casus.ts';
import { trajectplek, werkgevercontact } from './feiten-plek.ts';
import { bekend } from './feiten-bekend.ts';
import { tafel } from './feiten-tafel.ts';
import { overleg } from './feiten-overleg.ts';
import { detachering } from './feiten-werk.ts';
import { alleKolommen } from './verbanden.ts';
import type { Rolkolom } from './verbanden.ts';

/** Everything that can happen in a casus, once by each partner; of every noun that shows in `inzage` there is a row. */

type Maker = (plek: Plek, van: Rolkolom) => Feit[];

const gesprek: Maker = (plek, van) => {
  const [id, datum, aanwezig] = [newId(), plek.dag(), woord(plek, 'gesprek', van)];
  const { id: _id, ...eigen } = act(plek, van, id);
  const tekst = woord(plek, 'verslag', van);
  return [
    {
      ...{ noun: 'gesprek', categorie: 'gesprek', van },
      rij: { ...act(plek, van, id), datum, kanaal: 'huisbezoek', gevoerd: true, aanwezig: [aanwezig] },
      merken: { 2: [datum], 3: [aanwezig] },
    },
    {
      ...{ noun: 'verslag', categorie: 'verslag', van, bij: 'gesprek' },
      rij: { ...eigen, gesprek_id: id, tekst: zegel('verslag.tekst', id, tekst) },
      merken: { 3: [tekst] },
    },
  ];
};

const contactpoging: Maker = (plek, van) => {
  const datum = plek.dag();
  const rij = { ...act(plek, van, newId()), datum, kanaal: 'brief', resultaat: 'geen_gehoor' };
  return [{ noun: 'contactpoging', categorie: 'gesprek', van, rij, merken: { 2: [datum] } }];
};

const afspraak: Maker = (plek, van) => {
  const [id, datum, gemaaktOp, wat] = [newId(), plek.dag(), plek.dag(), woord(plek, 'afspraak', van)];
  const wie = { wie: 'medewerker', eigenaar_id: plek.wie(van).medewerkerId, afloop: null, afloop_datum: null };
  const rij = { ...act(plek, van, id), ...wie, datum, gemaakt_op: gemaaktOp, wat: zegel('afspraak.wat', id, wat) };
  return [{ noun: 'afspraak', categorie: 'afspraak', van, rij, merken: { 2: [datum, gemaaktOp], 3: [wat] } }];
};

const soort = { soort: 'traject_werk', richting: 'werk', passend: true };

const aanbod: Maker = (plek, van) => {
  const datum = plek.dag();
  const antwoord = { antwoord: null, antwoord_datum: null, volgende_stap: null };
  const rij = { ...act(plek, van, newId()), ...soort, ...antwoord, datum };
  return [{ noun: 'aanbod', categorie: 'voorziening', van, rij, merken: { 2: [datum] } }];
};

const traject: Maker = (plek, van) => {
  const [sinds, aanbieder] = [plek.dag(), woord(plek, 'traject', van)];
  const loopt = { aanbod_id: null, aanbieder, periode: `[${sinds},)`, afloop: null };
  const rij = { ...act(plek, van, newId()), ...soort, ...loopt };
  return [{ noun: 'traject', categorie: 'voorziening', van, rij, merken: { 2: [sinds], 3: [aanbieder] } }];
};

const plaatsing: Maker = (plek, van) => {
  const [sinds, werkgever, functie] = [plek.dag(), woord(plek, 'werkgever', van), woord(plek, 'functie', van)];
  const werk = {
    werkgever,
    functie,
    uren: 20,
    vorm: 'werk',
    betaald: true,
    regulier: true,
    periode: `[${sinds},)`,
    afloop: null,
  };
  const rij = { ...act(plek, van, newId()), ...werk };
  return [{ noun: 'plaatsing', categorie: 'plaatsing', van, rij, merken: { 2: [sinds], 3: [werkgever, functie] } }];
};

/** A casus ends once, so all but one were taken back. */
const uitstroom: Maker = (plek, van) => {
  const [datum, geldt] = [plek.dag(), van === 'RH'];
  const vervallen_op = geldt ? null : plek.nu;
  const rij = { ...act(plek, van, newId()), soort: 'klaar', telt: true, datum, vervallen_op };
  return [
    { noun: 'uitstroom', categorie: 'plaatsing', van, rij, merken: { 2: [datum] }, ...(!geldt && { stil: true }) },
  ];
};

/** One is accountable, so all but one were taken back. */
const regie: Maker = (plek, van) => {
  const vervallen_op = van === 'RH' ? null : plek.nu;
  const medewerker_id = plek.wie(van).medewerkerId;
  const rij = { ...act(plek, van, newId()), medewerker_id, periode: `[${plek.nu},)`, vervallen_op };
  return [{ noun: 'regie', categorie: 'overdracht', van, rij, merken: {} }];
};

const makers = [
  gesprek,
  contactpoging,
  afspraak,
  aanbod,
  traject,
  plaatsing,
  detachering,
  uitstroom,
  regie,
  overleg,
  tafel,
  trajectplek,
  werkgevercontact,
  aanvraag,
];

/** All facts of one casus. */
export function feitenOf(plek: Plek): Feit[] {
  const each = (maker: Maker): Feit[] => matrixkolommen.flatMap((van) => maker(plek, van));
  return [...casus(plek), ...makers.flatMap(each), ...bekend(plek, alleKolommen), ...gedeeld(plek)];
}
