import type { Tijdlijnregel } from '../../../domein/casus/tijdlijn.contract.ts';
import { aanvraag, besluit, bezwaar, opschorting, verlenging } from './aanvraag.tsx';
import { aanbod, plaatsing, traject, trajectplek } from './aanbod.tsx';
import { detachering } from './detachering.tsx';
import { afspraak, contactpoging, gesprek, werkgevercontact } from './contact.tsx';
import type { Gebeurtenis, Taal } from './delen.tsx';
import { instemming, verstrekking } from './gedeeld.tsx';
import { agendapunt, overlegverslag } from './overleg.tsx';
import { betrokkenheid, lijst, overdracht, regie, uitstroom } from './regie.tsx';
import { benodigdheid, beoordeling, criteriumoordeel } from './tafel.tsx';
import { waarneming } from './waarneming.tsx';

/** Tells one act of the timeline. */
export function tell(regel: Tijdlijnregel, taal: Taal): Gebeurtenis {
  switch (regel.soort) {
    case 'opening':
    case 'regie':
      return regie(regel, taal);
    case 'betrokkenheid':
      return betrokkenheid(regel, taal);
    case 'overdracht':
      return overdracht(regel, taal);
    case 'gesprek':
      return gesprek(regel, taal);
    case 'contactpoging':
      return contactpoging(regel);
    case 'afspraak':
      return afspraak(regel, taal);
    case 'aanbod':
      return aanbod(regel, taal);
    case 'traject':
      return traject(regel, taal);
    case 'plaatsing':
      return plaatsing(regel, taal);
    case 'detachering':
      return detachering(regel);
    case 'werkgevercontact':
      return werkgevercontact(regel, taal);
    case 'trajectplek':
      return trajectplek(regel);
    case 'waarneming':
      return waarneming(regel, taal);
    case 'uitstroom':
      return uitstroom(regel, taal);
    case 'lijst':
      return lijst(regel, taal);
    default:
      return tellSamen(regel, taal);
  }
}

/** What partners decide, ask and share together; every kind that is not told above is told here. */
type Samen = Extract<
  Tijdlijnregel,
  {
    soort:
      | 'aanvraag'
      | 'opschorting'
      | 'verlenging'
      | 'besluit'
      | 'bezwaar'
      | 'beoordeling'
      | 'criteriumoordeel'
      | 'benodigdheid'
      | 'agendapunt'
      | 'overlegverslag'
      | 'instemming'
      | 'verstrekking';
  }
>;

function tellSamen(regel: Samen, taal: Taal): Gebeurtenis {
  switch (regel.soort) {
    case 'aanvraag':
      return aanvraag(regel, taal);
    case 'opschorting':
      return opschorting(regel, taal);
    case 'verlenging':
      return verlenging(regel, taal);
    case 'besluit':
      return besluit(regel, taal);
    case 'bezwaar':
      return bezwaar(regel, taal);
    case 'beoordeling':
      return beoordeling(regel);
    case 'criteriumoordeel':
      return criteriumoordeel(regel, taal);
    case 'benodigdheid':
      return benodigdheid(regel, taal);
    case 'agendapunt':
      return agendapunt(regel);
    case 'overlegverslag':
      return overlegverslag(regel);
    case 'instemming':
      return instemming(regel);
    case 'verstrekking':
      return verstrekking(regel);
  }
}
