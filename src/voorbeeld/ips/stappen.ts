import { recordAanbod } from '../../domein/aanbod/contract.ts';
import { recordAfspraak } from '../../domein/afspraak/contract.ts';
import { recordContactgegeven } from '../../domein/contactgegeven/contract.ts';
import { recordOverdracht } from '../../domein/regie/contract.ts';
import { recordTraject } from '../../domein/traject/contract.ts';
import { recordUitstroom } from '../../domein/uitstroom/contract.ts';
import { recordWaarneming } from '../../domein/waarneming/contract.ts';
import type { Waarde } from '../../domein/waarneming/contract.ts';
import { plaatsOf } from './spel.ts';
import type { Rol, Stap } from './spel.ts';

/** The steps of guidance. Each is one act through the operation that a colleague would use. */

export const ips = (rol: Rol): string => rol.ips;
export const partner = (rol: Rol): string => rol.partner;

export const waarneming = (dag: string, kenmerk: string, waarde: Waarde): Stap => ({
  dag,
  wie: ips,
  doe: (call, rol, datum) =>
    call(recordWaarneming, { ...plaatsOf(rol), kenmerk, waarde, datum, bron: 'deelnemer' as const }),
});

/** What the candidate wants an employer to know. */
export type Openheid = 'geen' | 'functioneel' | 'volledig';
export const openheid = (dag: string, waarde: Openheid): Stap => waarneming(dag, 'openheid', waarde);

export const stapVanIps = (dag: string, waarde: 'werkprofiel' | 'zoekplan' | 'zoeken'): Stap =>
  waarneming(dag, 'stap', waarde);

/** Something that fits is offered and accepted, and begins; by whom, the soort of aanbod says. */
export const begin = (dag: string, soort: string, wie: Stap['wie'], aanbieder: string): Stap => ({
  dag,
  wie,
  doe: async (call, rol, datum) => {
    const { id: aanbodId } = await call(recordAanbod, { ...plaatsOf(rol), soort, datum });
    return call(recordTraject, { ...plaatsOf(rol), soort, aanbieder, begindatum: datum, aanbodId });
  },
});

const ggzNaam = 'Ggz De Linde (voorbeeld)';
export const ipsTraject = (dag: string): Stap => begin(dag, 'ips_traject', ips, ggzNaam);
export const ipsVanUwv = (dag: string): Stap => begin(dag, 'ips_van_uwv', partner, ggzNaam);
export const herstel = (dag: string): Stap =>
  begin(dag, 'herstelactiviteit', ips, 'Herstelacademie De Brug (voorbeeld)');
export const anderTraject = (dag: string): Stap =>
  begin(dag, 'gemeentelijk_traject', partner, 'Leerwerkbedrijf De Trap (voorbeeld)');

export const afspraak = (dag: string, wat: string, klaar: string, wie: Stap['wie'] = ips): Stap => ({
  dag,
  wie,
  doe: (call, rol) => call(recordAfspraak, { ...plaatsOf(rol), wat, wie: 'medewerker', datum: klaar }),
});

/** A number that no telephone company gives out. */
export const telefoon = (dag: string): Stap => ({
  dag,
  wie: ips,
  doe: (call, rol, datum) => {
    const waarde = `06 0000 ${String(rol.kandidaat.nummer).padStart(4, '0')}`;
    const gegeven = { soort: 'telefoon', waarde, van: 'deelnemer', voorkeur: true } as const;
    return call(recordContactgegeven, { ...plaatsOf(rol), ...gegeven, datum });
  },
});

/** The trajectbegeleider offers the regie to whoever answers for the way to work. */
export const overdracht = (dag: string, reden: string): Stap => ({
  dag,
  wie: ips,
  doe: (call, rol) => call(recordOverdracht, { ...plaatsOf(rol), naarOrganisatieId: rol.organisatieId, reden }),
});

export const uitstroom = (dag: string, soort: string): Stap => ({
  dag,
  wie: ips,
  doe: (call, rol, datum) => call(recordUitstroom, { ...plaatsOf(rol), soort, datum }),
});
