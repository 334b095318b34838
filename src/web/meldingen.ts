import type { MeldingProps } from './ui/guide.tsx';

/**
 * What just happened, told once on the next page. The address holds only a key of this list, so that no text of somebody
 * else, and nothing about a person, can stand in it.
 */
const meldingen = {
  gesprek: 'Het gesprek is vastgelegd.',
  contactpoging: 'De contactpoging is vastgelegd.',
  afspraak: 'De afspraak is vastgelegd.',
  afloop: 'De afloop van de afspraak is vastgelegd.',
  aanbod: 'Het aanbod is vastgelegd.',
  antwoord: 'Het antwoord is vastgelegd.',
  traject: 'Het traject is vastgelegd.',
  traject_einde: 'Het einde van het traject is vastgelegd.',
  plaatsing: 'De plaatsing is vastgelegd.',
  plaatsing_einde: 'Het einde van de plaatsing is vastgelegd.',
  detachering: 'De detachering is vastgelegd.',
  detachering_einde: 'Het einde van de detachering is vastgelegd.',
  overname: 'De overname is vastgelegd. De detachering en het contract met de uitlener zijn beëindigd.',
  verloonde_uren: 'De verloonde uren zijn vastgelegd.',
  waarneming: 'De waarneming is vastgelegd.',
  criteriumoordeel: 'Wat uw organisatie zegt is vastgelegd.',
  beoordeling: 'Het oordeel is vastgesteld.',
  benodigdheid: 'Wat de kandidaat nog nodig heeft is vastgelegd.',
  benodigdheid_afloop: 'De afloop is vastgelegd.',
  agendapunt: 'De casus staat op de agenda.',
  agendapunt_weg: 'De casus is van de agenda gehaald.',
  aanwezigheid: 'Vastgelegd is wie aan tafel zit.',
  agendauitkomst: 'Vastgelegd is wat eruit kwam.',
  overlegverslag: 'Het verslag is bewaard.',
  oproep: 'Vastgelegd is hoe het met de oproep staat. De vorige stand blijft bewaard.',
  regiodeskundige: 'De deskundige staat in de gids.',
  regiodeskundige_einde: 'De laatste dag is vastgelegd.',
  casusoverleg: 'Het casusoverleg is gepland.',
  casusoverleg_gesloten: 'Het casusoverleg is gesloten.',
  contactgegeven: 'De contactgegevens zijn vastgelegd.',
  financieringsbron: 'De financieringsbron is vastgelegd.',
  trajectplek: 'De plek is toegekend.',
  trajectplek_einde: 'Het einde van de plek is vastgelegd.',
  werkgevercontact: 'Het contact met de werkgever is vastgelegd.',
  lijst_einde: 'Het einde op de lijst is vastgelegd.',
  instemming: 'De instemming is vastgelegd.',
  instemming_ingetrokken: 'De instemming is ingetrokken. De toegang die zij gaf is dicht.',
  mijn_instemming: 'Uw instemming is ingetrokken. De toegang die zij gaf is dicht.',
  verstrekking: 'Wat u deelde is vastgelegd.',
  uitstroom: 'De casus is afgesloten.',
  verbeterd: 'De verbetering is bewaard. De oude versie blijft ook bewaard.',
  overdracht: 'De overdracht is aangeboden. U blijft verantwoordelijk tot de ander aanvaardt.',
  overdracht_geaccepteerd: 'De regie is overgenomen.',
  overdracht_geweigerd: 'De overdracht is geweigerd. De afzender houdt de regie en zet de volgende stap.',
  overdracht_ingetrokken: 'De overdracht is ingetrokken.',
  caseload: 'De casussen zijn overgedragen.',
  lijst_ontvangen: 'Het bestand is ontvangen. Er is nog niets veranderd.',
  lijst_al_eerder:
    'Het bestand is ontvangen. Ditzelfde bestand is al eens verwerkt: een proef laat zien of er iets verandert.',
  besluit: 'Het verstrekkingsbesluit is vastgelegd.',
  grondslag: 'De grondslag is vastgelegd. Wat erop rust geldt vanaf nu.',
  grondslag_ingetrokken: 'De grondslag is ingetrokken. Wat erop rust geldt niet meer.',
  akkoord: 'Het akkoord is vastgelegd.',
  akkoord_ingetrokken: 'Het akkoord is ingetrokken. Vanaf nu kan er niet meer worden vergeleken.',
  vergelijking: 'De lijsten zijn vergeleken.',
  sessie_beeindigd: 'De sessie is beëindigd.',
  wachtwoord: 'Het wachtwoord is gewijzigd.',
  aanmeldbeleid: 'De regel voor de tweede factor is bewaard.',
  account_geblokkeerd: 'Het account is geblokkeerd. De collega is nergens meer aangemeld.',
  account_vrij: 'De blokkade is opgeheven.',
  account_sessies: 'Alle sessies van de collega zijn beëindigd.',
  functie_gegeven: 'De functie is gegeven.',
  functie_ingetrokken: 'De functie is ingetrokken.',
  rol_gegeven: 'De rol is gegeven.',
  rol_beeindigd: 'De rol is beëindigd.',
  uit_dienst: 'De collega is uit dienst. Casussen, rollen en account zijn geregeld.',
  autorisatiereview: 'De oordelen zijn vastgelegd.',
  factor_app: 'De app met codes is in gebruik.',
  factor_app_weg: 'De app met codes is niet meer in gebruik.',
  factor_passkey: 'De passkey is bewaard.',
  factor_passkey_weg: 'De passkey is verwijderd.',
  afgemeld: 'U bent afgemeld.',
} as const;

export type MeldingKey = keyof typeof meldingen;

const isMelding = (key: string): key is MeldingKey => Object.hasOwn(meldingen, key);

export function meldingOf(key: string | undefined): MeldingProps | undefined {
  return key !== undefined && isMelding(key) ? { tone: 'goed', tekst: meldingen[key] } : undefined;
}
