/** Mistakes that somebody could make in the TOP600 file: what is replaced by what, and what must be said of which line. */
export type Mistake = { from: string; to: string; at: string; melding: string };

export const vormfouten: Mistake[] = [
  {
    from: '\nversie: 2\n',
    to: '\nversie: 2\nversie: 3\n',
    at: 'versie: 3',
    melding: 'Deze sleutel staat er al. Elke sleutel mag in een blok maar één keer voorkomen.',
  },
  {
    from: '  deelnemer: {',
    to: '\tdeelnemer: {',
    at: '\tdeelnemer',
    melding: 'Hier staat een tab. Spring in met spaties.',
  },
  {
    from: 'bron: UWV, Mijn',
    to: 'bron: &bron UWV, Mijn',
    at: 'bron: &bron',
    melding: 'Verwijzingen (& en *) en tags (!) kunnen hier niet. Schrijf het uit.',
  },
  {
    from: 'bron: UWV, Mijn',
    to: 'bron: "UWV, Mijn',
    at: 'bron: "UWV',
    melding: 'Hier ontbreekt een teken, bijvoorbeeld een aanhalingsteken, een haakje of een dubbele punt.',
  },
  {
    from: '\nversie: 2\n',
    to: '\nversie: 2\nvershie: 1\n',
    at: 'vershie',
    melding: 'Het onderdeel "vershie" is hier niet bekend. Haal het weg of verbeter de naam.',
  },
  {
    from: '    duur: P3M',
    to: '    duur: 3 maanden',
    at: 'duur: 3 maanden',
    melding: 'Dit is geen duur. Schrijf P4W voor vier weken, P6M voor zes maanden of P10D voor tien dagen.',
  },
  {
    from: 'van: 2013-01-01',
    to: 'van: 2013-02-30',
    at: '2013-02-30',
    melding: 'Deze datum bestaat niet. Schrijf hem als jjjj-mm-dd.',
  },
  {
    from: 'leverancier: uwv',
    to: 'leverancier: [uwv]',
    at: 'leverancier: [uwv]',
    melding: 'Hier hoort tekst te staan.',
  },
  {
    from: 'soort: bsn, verplicht: true, koppen: [BSN, Burgerservicenummer, Sofinummer] }\n      # No',
    to: 'soort: burgerservicenummer, verplicht: true, koppen: [BSN] }\n      # No',
    at: 'soort: burgerservicenummer',
    melding:
      'Dit kan hier niet. Kies uit: bsn, naam, achternaam, voornaam, geboortedatum, begin, einde, medewerker, tekst, datum, getal, keuze.',
  },
  {
    from: 'termijn: traject_vervolg }',
    to: '}',
    at: 'traject: { op',
    melding: 'Hier ontbreekt "termijn". Wachten zonder termijn kan eindeloos duren. Noem een sleutel uit termijnen.',
  },
  {
    from: '    volgende: coordinator\n',
    to: '',
    at: '  overdracht:\n    termijn',
    melding: 'Hier ontbreekt "volgende". Na een weigering moet iemand aan zet zijn. Noem een rol.',
  },
  {
    from: '    omschrijving: Er is minstens elke vier weken een gesprek met de jongere.\n    escalatie: coordinator\n',
    to: '    omschrijving: Er is minstens elke vier weken een gesprek.\n',
    at: '  contact:\n',
    melding: 'Hier ontbreekt "escalatie". Als een termijn voorbij is, moet iemand dat horen. Noem een rol.',
  },
  {
    from: '    voeding: [gesprek]\n',
    to: '',
    at: '  gesprekken:\n    naam',
    melding: 'Hier ontbreekt "voeding". Een cijfer moet ergens uit komen. Noem handelingen of lijsten.',
  },
  {
    from: '    voeding: [gesprek]\n',
    to: '    voeding: []\n',
    at: 'voeding: []',
    melding: 'Deze lijst is te kort. Noem er minstens 1.',
  },
  {
    from: '{ feit: gesprekken, minstens: 1 }',
    to: '{ feit: gesproken, minstens: 1 }',
    at: 'feit: gesproken',
    melding:
      'Dit feit is niet bekend. Kies uit: van_lijst, overdracht_open, passend_aanbod, betaald_werk, onbetaald_werk, detachering, plek, gesloten, gesprekken, gesprekken_jaar, uren, maanden_werk, uitstroom, beoordeling, aanbod, plaatsingsvorm, aangevraagd, aanvraag, toegekend, afgewezen.',
  },
  {
    from: '{ feit: gesprekken, minstens: 1 }',
    to: '{ feit: gesprekken, minstens: 1, hoogstens: 3 }',
    at: '{ feit: gesprekken',
    melding: 'Gebruik bij een feit precies één vergelijking.',
  },
  {
    from: '{ feit: gesprekken, minstens: 1 }',
    to: '{ feit: gesprekken, tussen: [5, 1] }',
    at: '{ feit: gesprekken',
    melding: 'Zet bij tussen het laagste getal eerst.',
  },
  {
    from: '{ feit: gesprekken, minstens: 1 }',
    to: '{ of: [] }',
    at: '{ of: [] }',
    melding: 'Dit is geen criterium. Gebruik alle, een, geen, feit of kenmerk.',
  },
];

export const losseVerwijzingen: Mistake[] = [
  {
    from: 'termijn: overdracht_antwoord',
    to: 'termijn: overdracht_antwoordd',
    at: 'overdracht_antwoordd',
    melding:
      'Deze termijn bestaat niet: overdracht_antwoordd. Kies uit: eerste_contact, contact, overdracht_antwoord, aanbod, duurzaamheid, terugkomst, afspraak_afloop, traject_vervolg, weigering_vervolg, lijstcontrole.',
  },
  {
    from: '    volgende: coordinator',
    to: '    volgende: niemand',
    at: 'volgende: niemand',
    melding:
      'Deze rol bestaat niet: niemand. Kies uit: regiehouder, arbeidsdeskundige, klantmanager, behandelaar, coordinator, projectleider.',
  },
  {
    from: '    partners: [ggz]',
    to: '    partners: [ggzz]',
    at: '[ggzz]',
    melding: 'Deze soort partner bestaat niet: ggzz. Kies uit: gemeente, uwv, ggd, reclassering, ggz.',
  },
  {
    from: 'een_van: [elders_verder, verhuisd, overleden]',
    to: 'een_van: [elders_verder, verdwenen]',
    at: 'verdwenen',
    melding: 'Deze uitkomst bestaat niet: verdwenen. Kies uit: betaald_werk, elders_verder, verhuisd, overleden.',
  },
  {
    from: 'deel_van: doelgroep',
    to: 'deel_van: iedereen',
    at: 'deel_van: iedereen',
    melding:
      'Deze indicator bestaat niet: iedereen. Kies uit: op_lijst, doelgroep, aandeel_wajong, arbeidsdeskundigen, passend_aanbod, gesprekken, plaatsingen, uitgestroomd.',
  },
];
