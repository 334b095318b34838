import { recordPlaatsing } from '../../domein/plaatsing/contract.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../../domein/regie/contract.ts';
import { recordUitstroom } from '../../domein/uitstroom/contract.ts';
import { werkdag } from '../kalender.ts';
import { plaatsOf, verband } from './spel.ts';
import type { Stap } from './spel.ts';

/** Where the ids of organisations and colleagues are found by their slugs. */
export type Ids = Map<string, string>;

/** A colleague who may have the regie, with the organisation where that is. */
export type Ontvanger = { slug: string; organisatie: string };

/** The regie is offered to somebody elsewhere. */
export const overdracht = (dag: string, ids: Ids, naar: Ontvanger, reden: string): Stap => ({
  dag: werkdag(dag),
  wie: 'regisseur',
  doe: async (call, jongere) => {
    const naarOrganisatieId = ids.get(naar.organisatie) ?? '';
    const gegeven = { naarOrganisatieId, naarMedewerkerId: ids.get(naar.slug), reden };
    jongere.overdracht = (await call(recordOverdracht, { ...plaatsOf(jongere), ...gegeven })).id;
  },
});

export const geaccepteerd = (dag: string, naar: Ontvanger): Stap => ({
  dag: werkdag(dag),
  wie: naar,
  doe: async (call, jongere) => {
    const overdrachtId = jongere.overdracht ?? '';
    await call(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geaccepteerd' });
    jongere.regisseur = naar.slug;
    // What was agreed travels along, and gets a new version with its new owner.
    if (jongere.afspraak) jongere.afspraak = { ...jongere.afspraak, versie: jongere.afspraak.versie + 1 };
  },
});

export const overdrachtGeweigerd = (dag: string, naar: Ontvanger, volgendeStap: string, toelichting: string): Stap => ({
  dag: werkdag(dag),
  wie: naar,
  doe: (call, jongere) => {
    const overdrachtId = jongere.overdracht ?? '';
    const uitkomst = 'geweigerd' as const;
    return call(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst, volgendeStap, toelichting });
  },
});

type Werk = { werkgever: string; functie: string; uren: number; betaald: boolean };

export const plaatsing = (dag: string, werk: Werk): Stap => ({
  dag: werkdag(dag),
  wie: 'ad',
  doe: (call, jongere, begindatum) => call(recordPlaatsing, { ...plaatsOf(jongere), ...werk, begindatum }),
});

/** The casus closes with paid work and off the list, as it stood on that day. */
export const uitstroom = (dag: string, datum: string): Stap => ({
  dag: werkdag(dag),
  wie: 'regisseur',
  doe: (call, jongere) => call(recordUitstroom, { ...plaatsOf(jongere), soort: 'betaald_werk', datum }),
});
