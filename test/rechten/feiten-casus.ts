import { matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import { newId } from '../../src/core/id.ts';
import { act, woord, zegel } from './feit.ts';
import type { Feit, Plek } from './feit.ts';
import { alleKolommen, rolOf } from './verbanden.ts';

const niemand = (): boolean => false;

/** The person, the casus and its team: everybody has a part in it, and the regiehouder is accountable. */
export const casus = (plek: Plek): Feit[] => [deelnemer(plek), ...kop(plek), ...team(plek)];

function deelnemer(plek: Plek): Feit {
  const { verbandId, deelnemerId: id, nu } = plek;
  const [achternaam, geboortedatum] = [woord(plek, 'naam', 'RH'), plek.dag()];
  return {
    ...{ noun: 'deelnemer', categorie: 'naam', van: 'RH', eigen: niemand },
    rij: {
      ...{ verband_id: verbandId, id, geregistreerd_op: nu },
      naam: zegel('deelnemer.naam', id, { voornaam: 'Proef', achternaam }),
      geboortedatum: zegel('deelnemer.geboortedatum', id, geboortedatum),
    },
    merken: { 2: [achternaam], 3: [geboortedatum] },
  };
}

/** What asks for attention falls under another row of the matrix than when somebody last spoke. */
function kop(plek: Plek): Feit[] {
  const { verbandId, casusId: id, deelnemerId, nu, wie } = plek;
  const [aandacht, gesprek, tekst] = [plek.dag(), plek.dag(), woord(plek, 'aandacht', 'RH')];
  const { programma, versie: programmaversie } = alleKolommen;
  const common = { noun: 'casus', van: 'RH' } as const;
  return [
    {
      ...{ ...common, categorie: 'signaal', merken: { 2: [aandacht], 3: [tekst] } },
      rij: {
        ...{
          verband_id: verbandId,
          id,
          deelnemer_id: deelnemerId,
          programma,
          programmaversie,
          begindatum: '2005-06-01',
        },
        ...{
          geopend_op: nu,
          gesloten_op: null,
          regisseur_id: wie('RH').medewerkerId,
          overdracht_id: null,
          fase: 'open',
        },
        betrokken: matrixkolommen.map((kolom) => wie(kolom).medewerkerId),
        organisaties: matrixkolommen.map((kolom) => wie(kolom).organisatieId),
        ...{ aandacht_datum: aandacht, aandacht_reden: 'afspraak', laatste_gesprek: gesprek },
        aandacht_tekst: zegel('casus.aandacht_tekst', id, tekst),
      },
    },
    { ...common, categorie: 'gesprek', merken: { 2: [gesprek] }, eigen: niemand },
  ];
}

const team = (plek: Plek): Feit[] =>
  matrixkolommen.map((van) => ({
    ...{ noun: 'betrokkenheid', categorie: 'overdracht', van, merken: {} },
    rij: {
      ...act(plek, van, newId()),
      ...{ medewerker_id: plek.wie(van).medewerkerId, rol: rolOf(van), met_regie: van === 'RH' },
      ...{ periode: '[2005-06-01,)', inzage_tot: null },
    },
  }));
