import { newId } from '../../src/core/id.ts';
import { categorieen, matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import type { Categorie } from '../../src/domein/toegang/basis.contract.ts';
import { act, woord, zegel } from './feit.ts';
import type { Feit, Graad, Plek } from './feit.ts';
import type { Rolkolom } from './verbanden.ts';

/** What was handed over and what was shared: with whom, and under which instemming. */
export const gedeeld = (plek: Plek): Feit[] =>
  matrixkolommen.flatMap((van) => [
    ...overdracht(plek, van),
    instemming(plek, van, { aan: van, over: deelbaar }),
    instemming(plek, van, { aan: null, over: ['overdracht'] }),
    verstrekking(plek, van),
  ]);

const deelbaar: Categorie[] = categorieen.slice(0, 26);

/** All but one were answered; the coordinator hears of each that was not answered in time. */
function overdracht(plek: Plek, van: Rolkolom): Feit[] {
  const { id, versie: _versie, vervallen_op: _op, organisatie_id, ...rij } = act(plek, van, newId());
  const [sleutel, datum, voor] = [String(id), plek.dag(), plek.dag()];
  const [reden, toelichting, antwoordDatum] = [woord(plek, 'reden', van), woord(plek, 'toelichting', van), plek.dag()];
  const common = {
    categorie: 'overdracht',
    van,
    eigen: (kijker: Rolkolom) => kijker === van || kijker === 'PL',
  } as const;
  const [zelf, coordinator] = [plek.wie(van), plek.wie('PL')];
  const antwoord: Feit = {
    ...{ noun: 'overdracht_antwoord', ...common, kort: (graad: Graad) => graad > 1 },
    rij: {
      ...{ ...rij, overdracht_id: sleutel, uitkomst: 'ingetrokken', volgende_stap: null, datum: antwoordDatum },
      toelichting: zegel('overdracht_antwoord.toelichting', sleutel, toelichting),
    },
    merken: { 2: [antwoordDatum], 3: [toelichting] },
  };
  return [
    {
      ...{ noun: 'overdracht', ...common },
      rij: {
        ...{ ...rij, id, van_medewerker_id: zelf.medewerkerId, van_organisatie_id: organisatie_id },
        ...{ naar_organisatie_id: organisatie_id, naar_medewerker_id: null, datum, antwoord_voor: voor },
        ...{ escalatie_id: coordinator.medewerkerId, escalatie_organisatie_id: coordinator.organisatieId },
        reden: zegel('overdracht.reden', sleutel, reden),
      },
      merken: { 2: [datum, voor], 3: [reden] },
    },
    ...(van === 'RH' ? [] : [antwoord]),
  ];
}

const omvangOf = (over: Categorie[]): string =>
  categorieen.map((categorie) => (over.includes(categorie) ? '1111' : '0000')).join('');

/** To a partner, given by the regiehouder, or to somebody outside; in `dicht` it was withdrawn before today. */
function instemming(plek: Plek, van: Rolkolom, { aan, over }: { aan: Rolkolom | null; over: Categorie[] }): Feit {
  const [geldt, begindatum] = [plek.stand === 'open', plek.dag()];
  const gever = aan === null ? van : 'RH';
  return {
    ...{ noun: 'instemming', categorie: 'instemming', van: gever, alsOok: over, merken: { 2: [begindatum] } },
    eigen: (kijker) => kijker === gever || kijker === aan,
    rij: {
      ...act(plek, gever, newId()),
      ...{ soort: 'toestemming_avg', categorieen: over, omvang: omvangOf(over), gegeven_door: 'deelnemer', begindatum },
      ...{ ontvanger_id: aan && plek.wie(aan).organisatieId, ontvanger_kolom: aan === null ? 'WG' : null },
      ...{ periode: `[${begindatum},${geldt ? '' : '2014-03-10'})`, intrekking: geldt ? null : 'door_deelnemer' },
    },
  };
}

function verstrekking(plek: Plek, van: Rolkolom): Feit {
  const [id, datum] = [newId(), plek.dag()];
  const { versie: _versie, vervallen_op: _op, ...rij } = act(plek, van, id);
  const [doel, voorwaarden] = [woord(plek, 'doel', van), woord(plek, 'voorwaarden', van)];
  return {
    ...{
      noun: 'verstrekking',
      categorie: 'instemming',
      van,
      alsOok: ['gesprek'],
      merken: { 2: [datum], 3: [doel, voorwaarden] },
    },
    rij: {
      ...{ ...rij, categorie: 13, niveau: 'volledig', ontvanger_id: null, ontvanger_kolom: 'WG', grondslag: 'Proef' },
      ...{
        doel: zegel('verstrekking.doel', id, doel),
        voorwaarden: zegel('verstrekking.voorwaarden', id, voorwaarden),
      },
      ...{ gevraagd_door: 'ontvanger', datum },
    },
  };
}
