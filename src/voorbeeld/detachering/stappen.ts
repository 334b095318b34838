import { recordAanbod } from '../../domein/aanbod/contract.ts';
import { recordAfspraak } from '../../domein/afspraak/contract.ts';
import { endBenodigdheid, recordBeoordeling, recordCriteriumoordelen } from '../../domein/beoordeling/contract.ts';
import { getKandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import { recordBetrokkenheid } from '../../domein/betrokkenheid/contract.ts';
import { recordGesprek } from '../../domein/gesprek/contract.ts';
import { recordInstemming, withdrawInstemming } from '../../domein/instemming/contract.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../../domein/regie/contract.ts';
import { recordTraject } from '../../domein/traject/contract.ts';
import { recordUitstroom } from '../../domein/uitstroom/contract.ts';
import { recordWaarneming } from '../../domein/waarneming/contract.ts';
import { verband } from './getallen.ts';
import { plaatsOf } from './spel.ts';
import type { Rol, Stap } from './spel.ts';
import { allJa } from './tafel.ts';

/** The steps at the table and around it. Each is one act through the operation that a colleague would use. */

const ad = (rol: Rol): string => rol.ad;
const sw = (rol: Rol): string => rol.sw;
const jobcoach = (rol: Rol): string => rol.jobcoach;

/** The candidate agrees that the SW-bedrijf hears who it is. */
export const instemming = (dag: string): Stap => ({
  dag,
  wie: ad,
  doe: async (call, rol, begindatum) => {
    const wat = { soort: 'instemming_suwi_73', categorieen: ['naam', 'contactgegevens'] } as const;
    const { id, versie } = await call(recordInstemming, {
      ...{ ...plaatsOf(rol), ...wat, categorieen: [...wat.categorieen] },
      ...{ ontvanger: rol.bedrijf, begindatum, gegevenDoor: 'deelnemer' },
    });
    rol.instemming = { id, versie };
  },
});

export const intrekking = (dag: string): Stap => ({
  dag,
  wie: ad,
  doe: (call, rol) => {
    const { id: instemmingId = '', versie = 1 } = rol.instemming ?? {};
    return call(withdrawInstemming, { ...plaatsOf(rol), instemmingId, versie, reden: 'door_deelnemer' });
  },
});

/** UWV offers the regie to the SW-bedrijf that becomes the employer. */
export const overdracht = (dag: string): Stap => ({
  dag,
  wie: ad,
  doe: async (call, rol) => {
    const reden = 'Het contract met het SW-bedrijf begint binnenkort.';
    rol.overdracht = (await call(recordOverdracht, { ...plaatsOf(rol), naarOrganisatieId: rol.bedrijfId, reden })).id;
  },
});

export const geaccepteerd = (dag: string): Stap => ({
  dag,
  wie: sw,
  doe: (call, { overdracht: overdrachtId = '' }) =>
    call(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geaccepteerd' }),
});

/** The casus closes, by whoever has the regie. */
export const uitstroom = (dag: string, wie: 'ad' | 'sw', soort: string): Stap => ({
  dag,
  wie: (rol) => rol[wie],
  doe: (call, rol, datum) => call(recordUitstroom, { ...plaatsOf(rol), soort, datum }),
});

/** Something is agreed of which the day has yet to come, or has just gone by. */
export const afspraak = (dag: string, wie: 'ad' | 'sw', wat: string, klaar: string): Stap => ({
  dag,
  wie: (rol) => rol[wie],
  doe: (call, rol) => call(recordAfspraak, { ...plaatsOf(rol), wat, wie: 'medewerker', datum: klaar }),
});

/** The SW-bedrijf brings in the jobcoach, who calls and agrees on what the next visit to the workplace is about. */
export const jobcoaching = (dag: string, bezoek: string, wat: string, klaar: string): Stap[] => [
  {
    dag,
    wie: sw,
    doe: (call, rol) => call(recordBetrokkenheid, { ...plaatsOf(rol), medewerkerId: rol.jobcoachId, rol: 'jobcoach' }),
  },
  {
    dag: bezoek,
    wie: jobcoach,
    doe: (call, rol, datum) =>
      call(recordGesprek, { ...plaatsOf(rol), datum, kanaal: 'telefonisch', gevoerd: true, aanwezig: ['deelnemer'] }),
  },
  {
    dag: bezoek,
    wie: jobcoach,
    doe: (call, rol) => call(recordAfspraak, { ...plaatsOf(rol), wat, wie: 'medewerker', datum: klaar }),
  },
];

/** Something that fits is offered and begins at once; nobody named is the SW-bedrijf. */
export const traject = (dag: string, soort: string, einddatum: string, bij?: string): Stap => ({
  dag,
  wie: ad,
  doe: async (call, rol, datum) => {
    const { id: aanbodId } = await call(recordAanbod, { ...plaatsOf(rol), soort, datum });
    const deel = { soort, aanbieder: bij ?? rol.bedrijfsnaam, begindatum: datum, einddatum, aanbodId };
    return call(recordTraject, { ...plaatsOf(rol), ...deel });
  },
});

/** What was needed is there now, and what is known of the candidate says so. */
const vervuld = (dag: string): Stap => ({
  dag,
  wie: sw,
  doe: async (call, rol, datum) => {
    const { benodigdheden } = await call(getKandidaatkaart, plaatsOf(rol));
    for (const { id: benodigdheidId, versie } of benodigdheden) {
      await call(endBenodigdheid, { ...plaatsOf(rol), benodigdheidId, afloop: 'vervuld', datum, versie });
    }
  },
});

const gegroeid = (dag: string): Stap => ({
  dag,
  wie: ad,
  doe: async (call, rol, datum) => {
    const { gemotiveerd, uren, direct, maanden } = rol.kandidaat;
    const bron = 'organisatie';
    const nu = {
      ...(!gemotiveerd && { gemotiveerd: true }),
      ...(uren < 12 && { uren: 16 }),
      ...(!direct && { direct_beschikbaar: true }),
      ...(maanden > 3 && { maanden: 2 }),
    };
    for (const [kenmerk, waarde] of Object.entries(nu)) {
      await call(recordWaarneming, { ...plaatsOf(rol), kenmerk, waarde, datum, bron });
    }
  },
});

/** Says of some criteria what this partner thinks; that may be another than the other partner thinks. */
export const gezegd = (dag: string, wie: 'ad' | 'sw', antwoorden: Record<string, 'ja' | 'nee'>): Stap => ({
  dag,
  wie: (rol) => rol[wie],
  doe: (call, rol, datum) => call(recordCriteriumoordelen, { ...plaatsOf(rol), datum, antwoorden }),
});

const ja = (dag: string, wie: 'ad' | 'sw'): Stap => gezegd(dag, wie, allJa(wie));

const geschikt = (dag: string): Stap => ({
  dag,
  wie: sw,
  doe: (call, rol, datum) => call(recordBeoordeling, { ...plaatsOf(rol), datum, benodigdheden: [] }),
});

/** Somebody comes back to the table with what was needed. */
export const comesBack = (dag: string): Stap[] => [
  gegroeid(dag),
  vervuld(dag),
  ja(dag, 'ad'),
  ja(dag, 'sw'),
  geschikt(dag),
];
