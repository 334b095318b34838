import type { Reden } from '../../domein/aandacht/contract.ts';
import { redenen } from '../../domein/aandacht/contract.ts';
import type { Option } from '../ui/field.tsx';

/** Why somebody looks, as a choice of the filter. */
const namen: Record<Reden, string> = {
  overdracht: 'Overdracht wacht op antwoord',
  overdracht_geweigerd: 'Overdracht geweigerd',
  afspraak: 'Afspraak loopt af',
  eerste_gesprek: 'Nog geen eerste gesprek',
  geen_gesprek: 'Weer een gesprek nodig',
  geen_aanbod: 'Niets passends',
  aanbod_open: 'Aanbod zonder antwoord',
  aanbod_geweigerd: 'Aanbod geweigerd',
  traject_einde: 'Traject loopt af',
  plaatsing_einde: 'Werk loopt af',
  detachering_einde: 'Detachering loopt af',
  plek_einde: 'Betaalde plek loopt af',
  duurzaamheid: 'Blijft het werk?',
  van_lijst: 'Van de lijst af',
  benodigdheid: 'Kijken of iemand heeft wat nodig is',
  opnieuw_beoordelen: 'Opnieuw beoordelen',
  aanvraag_termijn: 'Wacht op een besluit',
  aanvraag_verwacht: 'Besluit verwacht',
  bezwaar_termijn: 'Wacht op een besluit op bezwaar',
  afgewezen: 'Aanvraag afgewezen',
  casusoverleg: 'Casusoverleg',
  kenmerk_opnieuw: 'Opnieuw bekijken',
};

export const redenOpties: Option[] = redenen.map((waarde) => ({ waarde, naam: namen[waarde] }));
