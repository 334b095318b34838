import type { Handeling, Programma } from '../programma/contract.ts';

/** The operations that belong to an act of the programme; a correction asks for the same right as the act itself. */
const operations: Partial<Record<Handeling, string[]>> = {
  gesprek: ['recordGesprek', 'correctGesprek', 'recordContactgegeven', 'correctContactgegeven'],
  contactpoging: ['recordContactpoging', 'correctContactpoging'],
  afspraak: ['recordAfspraak', 'recordAfloop', 'correctAfspraak'],
  aanbod: ['recordAanbod', 'recordAanbodAntwoord', 'recordTraject', 'endTraject', 'correctTraject'],
  plaatsing: ['recordPlaatsing', 'endPlaatsing', 'correctPlaatsing'],
  detachering: [
    ...['recordDetachering', 'endDetachering', 'correctDetachering', 'recordOvername'],
    ...['recordVerloondeUren', 'correctVerloondeUren'],
  ],
  aanvraag: [
    ...['recordAanvraag', 'correctAanvraag', 'withdrawAanvraag', 'recordVerwachting', 'recordBezwaar'],
    'correctBezwaar',
  ],
  besluit: [
    ...[
      'recordBesluit',
      'correctBesluit',
      'recordOpschorting',
      'correctOpschorting',
      'endOpschorting',
      'recordVerlenging',
      'recordVerwachting',
    ],
    ...['correctVerlenging', 'recordBezwaar', 'correctBezwaar', 'recordBesluitOpBezwaar', 'correctBesluitOpBezwaar'],
  ],
  waarneming: ['recordWaarneming', 'correctWaarneming'],
  beoordeling: [
    ...['recordCriteriumoordelen', 'recordBeoordeling', 'correctBeoordeling'],
    ...['recordBenodigdheid', 'endBenodigdheid', 'correctBenodigdheid'],
  ],
  trajectplek: ['recordTrajectplek', 'endTrajectplek'],
  werkgevercontact: ['recordWerkgevercontact', 'correctWerkgevercontact'],
  casusoverleg: ['recordAgendapunt', 'removeAgendapunt'],
};

/** What somebody may do depends on: the roles in the verband, the state of the casus, and who is accountable for it. */
export type Stand = {
  rollen: string[];
  gesloten: boolean;
  overdrachtOpen: boolean;
  /** The actor is the regisseur, or coordinates the organisation of the regisseur. */
  heeftRegie: boolean;
  /** The open overdracht asks the actor for an answer. */
  gevraagd: boolean;
  /** The organisation of the actor has this person on a list that has not ended. */
  eigenLijst: boolean;
};

/**
 * The operations that the actor may call on a casus now, so that pages show what can be done without knowing roles. A
 * closed casus takes nothing; while an overdracht waits there is no second one, only a withdrawal; only who has the regie
 * hands it over or closes.
 */
export function operationsOn(programma: Programma, stand: Stand): string[] {
  if (stand.gesloten) return [];
  const mag = new Set(stand.rollen.flatMap((rol) => programma.rollen[rol]?.mag ?? []));
  if (programma.casusoverleg === undefined) mag.delete('casusoverleg');
  if (programma.financiering === undefined) mag.delete('trajectplek');
  const acts = [...mag].flatMap((handeling) => operations[handeling] ?? []);
  const hand = stand.overdrachtOpen ? 'withdrawOverdracht' : 'recordOverdracht';
  const others: [string, boolean][] = [
    [hand, stand.heeftRegie && mag.has('overdracht')],
    ['recordOverdrachtAntwoord', stand.gevraagd && mag.has('overdracht')],
    ['recordBetrokkenheid', stand.heeftRegie && mag.has('overdracht')],
    ['endBetrokkenheid', stand.heeftRegie && mag.has('overdracht')],
    ['recordUitstroom', stand.heeftRegie && mag.has('uitstroom')],
    ['endLijstvermelding', stand.eigenLijst && mag.has('uitstroom')],
  ];
  return [...acts, ...others.flatMap(([operation, may]) => (may ? [operation] : []))];
}
