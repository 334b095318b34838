import type { Fout } from './fouten.fixture.ts';

export const detachering: Fout[] = [
  // "Nog niet" without a term would be an end.
  {
    from: '  terugkomst: terugkomst\n',
    to: '',
    at: 'selectietafel:\n  naam',
    melding: 'Hier ontbreekt "terugkomst". Na "nog niet" moet iemand opnieuw kijken. Noem een sleutel uit termijnen.',
  },
  {
    from: '  terugkomst: terugkomst\n',
    to: '  terugkomst: ooit\n',
    at: '  terugkomst: ooit',
    melding:
      'Deze termijn bestaat niet: ooit. Kies uit: eerste_contact, contact, overdracht_antwoord, aanbod, duurzaamheid, terugkomst, bij_werkgever, overname_bespreken, afspraak_afloop, traject_vervolg, weigering_vervolg, selectietafel.',
  },
  {
    from: '      hoofd: true\n      kenmerk: maanden',
    to: '      hoofd: true\n      kenmerk: weken',
    at: '      kenmerk: weken',
    melding:
      'Dit kenmerk bestaat niet: weken. Kies uit: gemotiveerd, uren, direct_beschikbaar, maanden, regio, aanpassing.',
  },
  {
    from: '{ feit: beoordeling, is: nog_niet }\n    volgende',
    to: '{ feit: beoordeling, is: later }\n    volgende',
    at: '        - { feit: beoordeling, is: later }',
    melding: 'Dit oordeel bestaat niet: later. Kies uit: geschikt, nog_niet, ongeschikt.',
  },
  {
    from: '  overname: regulier\n',
    to: '  overname: dienstverband_sw\n',
    at: '  overname: dienstverband_sw',
    melding: 'Bij overname komt iemand in gewone dienst. Kies een plaatsingsvorm met regulier: true.',
  },
  {
    from: '  uitleners: [sw]',
    to: '  uitleners: [wsp]',
    at: '  uitleners: [wsp]',
    melding: 'Bij wsp mag niemand een plaatsing vastleggen. Zet plaatsing bij mag van een rol bij die partner.',
  },
  // Before instemming the name stays shut; a programme that opens it needs a ground.
  {
    from: '  afwijkingen:\n',
    to: '  afwijkingen:\n    - { categorie: bsn, kolom: WSP, niveau: V, reden: Handig bij het zoeken. }\n',
    at: '    - { categorie: bsn',
    melding: 'De matrix geeft hier - en dit is meer. Noem een grondslag uit grondslagen, of kies een lager niveau.',
  },
  {
    from: '        - { kenmerk: uren, minstens: 12 }',
    to: "        - { kenmerk: uren, is: 'twaalf' }",
    at: '        - { kenmerk: uren, is',
    melding: 'Het kenmerk uren is van soort getal. Vergelijk het met een getal.',
  },
];
