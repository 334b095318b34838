import type { Route } from './core/road.ts';
import { routes as aanbieder } from './domein/aanbieder/aanmelden.ts';
import { routes as inwoner } from './domein/inwoner/sessie.ts';
import { routes as mijn } from './domein/inwoner/mijn.ts';
import { routes as mijnDelen } from './domein/inwoner/delen.ts';
import { routes as waarom } from './domein/inwoner/waarom.ts';
import { routes as aanmelden } from './domein/medewerker/aanmelden.ts';
import { routes as autorisaties } from './domein/autorisatiereview/lezen.ts';
import { routes as autorisatiereview } from './domein/autorisatiereview/autorisatiereview.ts';
import { routes as aanstelling } from './domein/aanstelling/aanstelling.ts';
import { routes as uitdienst } from './domein/regie/uitdienst.ts';
import { routes as accounts } from './domein/account/lezen.ts';
import { routes as accountbeheer } from './domein/account/beheer.ts';
import { routes as functies } from './domein/account/functie.ts';
import { routes as uitnodiging } from './domein/account/uitnodiging.ts';
import { routes as wachtwoord } from './domein/account/wachtwoord.ts';
import { routes as factoren } from './domein/factor/factor.ts';
import { routes as tweedeFactor } from './domein/factor/aanmelden.ts';
import { routes as gesprek } from './domein/gesprek/gesprek.ts';
import { routes as betrokkenheid } from './domein/betrokkenheid/betrokkenheid.ts';
import { routes as antwoord } from './domein/regie/antwoord.ts';
import { routes as caseload } from './domein/regie/caseload.ts';
import { routes as overdrachten } from './domein/regie/lezen.ts';
import { routes as overdracht } from './domein/regie/overdracht.ts';
import { routes as aanvraag } from './domein/aanvraag/aanvraag.ts';
import { routes as aanbod } from './domein/aanbod/aanbod.ts';
import { routes as afspraak } from './domein/afspraak/afspraak.ts';
import { routes as agendapunt } from './domein/casusoverleg/agendapunt.ts';
import { routes as overlegbesluit } from './domein/casusoverleg/besluit.ts';
import { routes as casusoverleg } from './domein/casusoverleg/casusoverleg.ts';
import { routes as casusoverleggen } from './domein/casusoverleg/lezen.ts';
import { routes as overlegcasus } from './domein/casusoverleg/overlegcasus.ts';
import { routes as overlegverzetting } from './domein/casusoverleg/verzetten.ts';
import { routes as overlegverslag } from './domein/casusoverleg/verslag.ts';
import { routes as oproepen } from './domein/oproep/oproep.ts';
import { routes as regiodeskundigen } from './domein/regiodeskundige/regiodeskundige.ts';
import { routes as contactpoging } from './domein/contactpoging/contactpoging.ts';
import { routes as lijstvermelding } from './domein/lijstvermelding/lijstvermelding.ts';
import { routes as plaatsing } from './domein/plaatsing/plaatsing.ts';
import { routes as detachering } from './domein/detachering/detachering.ts';
import { routes as overname } from './domein/detachering/overname.ts';
import { routes as verloondeUren } from './domein/detachering/uren.ts';
import { routes as detacheringen } from './domein/detachering/lezen.ts';
import { routes as inleenverband } from './domein/detachering/inleenverband.ts';
import { routes as uitkomstketen } from './domein/detachering/keten.ts';
import { routes as traject } from './domein/traject/traject.ts';
import { routes as uitstroom } from './domein/uitstroom/uitstroom.ts';
import { routes as waarneming } from './domein/waarneming/waarneming.ts';
import { routes as contactgegeven } from './domein/contactgegeven/contactgegeven.ts';
import { routes as bsn } from './domein/bsn/bsn.ts';
import { routes as beoordeling } from './domein/beoordeling/beoordeling.ts';
import { routes as benodigdheid } from './domein/beoordeling/benodigdheid.ts';
import { routes as selectietafel } from './domein/beoordeling/selectietafel.ts';
import { routes as casus } from './domein/casus/lezen.ts';
import { routes as tijdlijn } from './domein/casus/tijdlijn.ts';
import { routes as regels } from './domein/programma/regels.ts';
import { routes as lijst } from './domein/lijst/lijst.ts';
import { routes as vergelijking } from './domein/vergelijking/vergelijking.ts';
import { routes as selectie } from './domein/selectie/selectie.ts';
import { routes as spreiding } from './domein/spreiding/spreiding.ts';
import { routes as verstrekkingsbesluit } from './domein/verstrekkingsbesluit/verstrekkingsbesluit.ts';
import { routes as deelvraag } from './domein/deelvraag/deelvraag.ts';
import { routes as instemming } from './domein/instemming/instemming.ts';
import { routes as verstrekking } from './domein/verstrekking/verstrekking.ts';
import { routes as werkvoorraad } from './domein/werkvoorraad/werkvoorraad.ts';
import { routes as programma } from './domein/programma/opvragen.ts';
import { routes as ik } from './domein/medewerker/ik.ts';
import { routes as collegas } from './domein/medewerker/collegas.ts';
import { routes as meting } from './domein/meting/meting.ts';
import { createRoutes as createLogregels } from './domein/logregel/logregel.ts';
import { routes as financieringsbron } from './domein/financieringsbron/financieringsbron.ts';
import { routes as financieringsbronnen } from './domein/financieringsbron/lezen.ts';
import { routes as trajectplek } from './domein/trajectplek/trajectplek.ts';
import { routes as werkgevercontact } from './domein/werkgevercontact/werkgevercontact.ts';
import { routes as getrouwheid } from './domein/getrouwheid/getrouwheid.ts';
import { routes as trajectplekken } from './domein/trajectplek/lezen.ts';
import { routes as grondslag } from './domein/grondslag/grondslag.ts';
import { routes as toegangsmatrix } from './domein/toegang/opvragen.ts';

/** Everything that Loopplank can do, as one list. The server, the API document, the pages and the tests read it. */
export const routes: Route[] = [
  ...aanmelden,
  ...aanbieder,
  ...tweedeFactor,
  ...accounts,
  ...aanstelling,
  ...autorisaties,
  ...autorisatiereview,
  ...uitdienst,
  ...accountbeheer,
  ...functies,
  ...uitnodiging,
  ...wachtwoord,
  ...factoren,
  ...gesprek,
  ...overdracht,
  ...antwoord,
  ...overdrachten,
  ...caseload,
  ...betrokkenheid,
  ...aanbod,
  ...afspraak,
  ...contactpoging,
  ...lijstvermelding,
  ...plaatsing,
  ...detachering,
  ...overname,
  ...verloondeUren,
  ...detacheringen,
  ...inleenverband,
  ...uitkomstketen,
  ...traject,
  ...uitstroom,
  ...aanvraag,
  ...waarneming,
  ...contactgegeven,
  ...bsn,
  ...casus,
  ...beoordeling,
  ...benodigdheid,
  ...selectietafel,
  ...tijdlijn,
  ...casusoverleg,
  ...casusoverleggen,
  ...overlegverzetting,
  ...agendapunt,
  ...overlegcasus,
  ...overlegbesluit,
  ...overlegverslag,
  ...oproepen,
  ...regiodeskundigen,
  ...regels,
  ...lijst,
  ...vergelijking,
  ...selectie,
  ...verstrekkingsbesluit,
  ...deelvraag,
  ...instemming,
  ...verstrekking,
  ...werkvoorraad,
  ...programma,
  ...spreiding,
  ...ik,
  ...collegas,
  ...meting,
  ...createLogregels(() => routes.map(({ operation }) => operation)),
  ...toegangsmatrix,
  ...grondslag,
  ...financieringsbronnen,
  ...financieringsbron,
  ...trajectplekken,
  ...trajectplek,
  ...werkgevercontact,
  ...getrouwheid,
  ...inwoner,
  ...mijn,
  ...mijnDelen,
  ...waarom,
];
