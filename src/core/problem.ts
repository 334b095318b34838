/**
 * One class of error for everything that a client may be told, one closed list of what can go wrong,
 * and one renderer (RFC 9457) in http.ts. The names of database constraints are codes of this list, so that what the
 * database refuses reaches the user in the same words as what the domain refuses.
 */

/** One fault in the input: the field as the contract names it, and the remedy in Dutch. */
export type Fout = { veld: string; melding: string };

export const problems = {
  invoer_ongeldig: [400, 'Niet alles is goed ingevuld'],
  niet_aangemeld: [401, 'U bent niet aangemeld'],
  aanmelden_mislukt: [401, 'Naam of wachtwoord klopt niet'],
  aanmelding_verlopen: [401, 'Deze aanmelding is verlopen of al gebruikt. Begin opnieuw'],
  aanmelding_afgebroken: [401, 'U bent bij uw organisatie niet aangemeld. Probeer het opnieuw'],
  aanmelding_ongeldig: [401, 'De aanmelding bij uw organisatie klopt niet. Begin opnieuw'],
  aanmelding_te_licht: [403, 'Uw organisatie heeft u niet streng genoeg herkend. Meld u daar aan met een tweede stap'],
  aanmelding_onbekend: [403, 'Loopplank kent u nog niet. Vraag de beheerder van uw organisatie om een account'],
  inwoner_onbekend: [403, 'Wij vinden geen begeleiding die over u gaat. Klopt dat niet? Bel uw gemeente of UWV'],
  aanbieder_onbereikbaar: [503, 'De aanmelddienst van uw organisatie antwoordt niet. Probeer het later opnieuw'],
  code_onjuist: [401, 'Deze code of passkey klopt niet, of is al gebruikt'],
  opnieuw_aanmelden: [403, 'Meld u opnieuw aan om dit te wijzigen'],
  mag_niet: [403, 'U mag dit hier niet doen'],
  vreemde_herkomst: [403, 'Dit verzoek kwam niet van een pagina van Loopplank'],
  niet_gevonden: [404, 'Niet gevonden'],
  methode_onbekend: [405, 'Dit kan hier niet'],
  te_groot: [413, 'Het verzoek is te groot'],
  te_vaak: [429, 'Te veel pogingen. Probeer het later opnieuw'],
  te_druk: [429, 'Het is nu te druk. Probeer het over een minuut opnieuw'],
  intern: [500, 'Er ging iets mis. Wat u deed is niet bewaard'],
  casus_gesloten: [409, 'Deze casus is afgesloten'],
  casus_loopt_al: [409, 'Voor deze persoon loopt al een casus in dit programma'],
  verband_niet_actief: [409, 'Alleen in een actief verband gaan casussen open'],
  casus_zonder_regisseur: [409, 'Een open casus heeft altijd een regisseur'],
  regie_overlapt: [409, 'Op elk moment heeft precies één collega de regie'],
  overdracht_loopt_al: [409, 'Er loopt al een overdracht voor deze casus'],
  overdracht_al_beantwoord: [409, 'Deze overdracht is al beantwoord'],
  geen_coordinator: [409, 'Dit verband heeft geen coördinator. Stel eerst een coördinator aan'],
  laatste_coordinator: [409, 'Dit is de laatste coördinator van uw organisatie. Stel eerst een ander aan'],
  oordeel_ontbreekt: [409, 'Er is nog geen oordeel. Vraag de partners aan tafel om hun antwoord'],
  benodigdheid_al_afgerond: [409, 'Deze benodigdheid is al afgerond'],
  overdracht_aan_uzelf: [409, 'U heeft de regie al'],
  betrokkenheid_loopt_al: [409, 'Deze collega heeft die rol al in deze casus'],
  regie_eerst_overdragen: [409, 'Draag eerst de regie over'],
  beslisser_nodig: [
    409,
    'Deze collega beslist als enige in het team op een aanvraag die loopt. Betrek eerst een ander die beslist',
  ],
  aanbod_al_beantwoord: [409, 'Op dit aanbod is al geantwoord'],
  besluit_bestaat_al: [409, 'Op deze aanvraag is al besloten'],
  besluit_ontbreekt: [409, 'Op deze aanvraag is nog niet besloten'],
  aanvraag_ingetrokken: [409, 'Deze aanvraag is ingetrokken'],
  opschorting_loopt_al: [409, 'De termijn van deze aanvraag staat al stil'],
  opschorting_loopt_niet: [409, 'De termijn van deze aanvraag staat niet stil'],
  bezwaar_loopt_al: [409, 'Er loopt al een bezwaar tegen dit besluit'],
  bezwaar_loopt_niet: [409, 'Er loopt geen bezwaar tegen dit besluit'],
  bezwaar_zonder_besluit: [409, 'Op dit bezwaar is nog niet besloten'],
  verlenging_van_eerdere_termijn: [
    409,
    'Deze verlenging telt niet meer mee: een bezwaar nam het besluit weg en er loopt een nieuwe termijn',
  ],
  afspraak_al_afgerond: [409, 'Deze afspraak is al afgerond'],
  detachering_overlapt: [409, 'Onder dit contract loopt in die periode al een detachering. Beëindig die eerst'],
  detachering_loopt: [409, 'Er loopt nog een detachering onder dit contract. Beëindig eerst de detachering'],
  detachering_past_niet: [409, 'Er is een detachering die niet in dit contract past. Verbeter eerst de detachering'],
  verloonde_uren_bestaan_al: [409, 'Voor deze maand zijn al uren vastgelegd. Verbeter die uren'],
  periode_al_beeindigd: [409, 'Deze periode is al beëindigd'],
  overleg_gesloten: [409, 'Dit casusoverleg is gesloten'],
  overleg_afgezegd: [409, 'Dit casusoverleg is afgezegd'],
  overleg_al_begonnen: [409, 'In dit casusoverleg is al een casus besproken. Sluit het, en plan een nieuw overleg'],
  agendapunt_bestaat_al: [409, 'Deze casus staat al op de agenda van dit casusoverleg'],
  agendapunt_al_besproken: [409, 'Dit agendapunt is al besproken'],
  overlegverslag_bestaat_al: [409, 'Uw organisatie heeft hier al een verslag van. Verbeter dat verslag'],
  oproepstand_bestaat_al: [409, 'Iemand anders legde dit op hetzelfde ogenblik vast. Probeer het opnieuw'],
  regiodeskundige_overlapt: [409, 'Deze regio heeft in die periode al een deskundige. Beëindig die eerst'],
  tafel_met_vreemde: [409, 'Aan tafel zit iemand die niet bij deze casus hoort. Laat die collega even weggaan'],
  lijst_overlapt: [409, 'Deze persoon staat in die periode al op de lijst'],
  lijst_al_verwerkt: [409, 'Deze lijst is al verwerkt'],
  grondslag_geldt_al: [409, 'Deze grondslag geldt al in dit verband'],
  verstrekking_ontbreekt: [409, 'Er is geen geldig verstrekkingsbesluit. De lijsten mogen niet naast elkaar'],
  instemming_al_ingetrokken: [409, 'Deze instemming is al ingetrokken'],
  delen_mag_niet: [409, 'De toegangsmatrix staat dit niet toe. Vraag eerst of u dit mag delen'],
  trajectplek_vol: [
    409,
    'Alle plekken van deze bron zijn vergeven. Kies een andere bron of wacht tot er een plek vrijkomt',
  ],
  trajectplek_boven_budget: [409, 'Er is bij deze bron niet genoeg geld meer voor nog een plek'],
  trajectplek_buiten_periode: [409, 'De plek valt buiten de periode van deze bron. Kies dagen binnen die periode'],
  trajectplek_bestaat_al: [409, 'Deze casus heeft al een plek uit deze bron'],
  trajectplek_buiten_doelgroep: [409, 'Deze bron is niet bedoeld voor deze deelnemer'],
  trajectplek_eis: [409, 'Er is nog niet voldaan aan de eisen voor een plek'],
  werkgevercontact_eis: [409, 'Bij deze deelnemer mag op deze dag geen contact met een werkgever staan'],
  financieringsbron_bestaat_al: [409, 'Er is al een financieringsbron met deze naam. Kies een andere naam'],
  financieringsbron_te_klein: [409, 'Er is al meer vergeven dan hiermee kan. Kies een hoger aantal of bedrag'],
  uitstroom_bestaat_al: [409, 'Deze casus is al afgesloten'],
  aanstelling_overlapt: [409, 'Deze collega heeft deze rol al in die periode'],
  factor_verplicht: [409, 'U heeft een tweede factor nodig. Stel eerst een andere in'],
  aanmeldbeleid_geldt_al: [409, 'Iemand anders wijzigde dit op hetzelfde ogenblik. Probeer het opnieuw'],
  totp_bestaat_al: [409, 'U heeft al een app met codes'],
  passkey_bestaat_al: [409, 'Deze passkey is al bewaard'],
  medewerker_slug_bestaat_al: [409, 'Deze korte naam is al in gebruik. Kies een andere'],
  account_bestaat_al: [409, 'Deze gebruikersnaam is al in gebruik. Kies een andere'],
  account_gesloten: [409, 'Dit account is geblokkeerd, of de collega is uit dienst'],
  eigen_account: [409, 'Dit kunt u niet met uw eigen account. Vraag een andere beheerder'],
  casussen_open: [409, 'Er staan nog casussen op naam van deze collega. Draag die eerst over'],
  beheerder_zonder_rol: [409, 'Een beheerder heeft geen rol in een verband, en ziet dus geen casus'],
  laatste_beheerder: [409, 'Dit is de laatste beheerder van uw organisatie. Stel eerst een ander aan'],
  functie_overlapt: [409, 'Deze collega heeft deze functie al in die periode'],
  versie_verouderd: [409, 'Iemand anders heeft dit intussen gewijzigd'],
  identiteitsaanbieder_bestaat_al: [409, 'Deze aanbieder is er al voor deze organisatie'],
  databank_niet_leeg: [409, 'De databank is niet leeg'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof problems;

export class Problem extends Error {
  readonly code: ProblemCode;
  readonly fouten: Fout[];

  /** `uitleg` is a full Dutch sentence for the person who reads it; it never holds personal data. */
  constructor(code: ProblemCode, uitleg?: string, fouten: Fout[] = []) {
    super(uitleg ?? problems[code][1]);
    this.name = 'Problem';
    this.code = code;
    this.fouten = fouten;
  }

  get status(): number {
    return problems[this.code][0];
  }
}
