/** Mistakes in the TOP600 file that are well formed and could still lose a person or give a hollow figure. */
import type { Mistake } from './lezen.fixture.ts';

export const rolfouten: Mistake[] = [
  {
    from: 'met de jongere.\n    escalatie: coordinator',
    to: 'met de jongere.\n    escalatie: klantmanager',
    at: 'escalatie: klantmanager',
    melding: 'De rol klantmanager krijgt geen escalaties. Zet bij die rol escalatie: true of kies een andere.',
  },
  {
    from: '    partners: [gemeente, uwv, ggd, reclassering, ggz]',
    to: '    partners: [reclassering]',
    at: 'escalatie: coordinator',
    melding: 'Misschien heeft niemand de rol coordinator: geen van de partners van die rol doet altijd mee.',
  },
  {
    from: 'gemeente: { naam: Gemeente, minstens: 1 }\n  uwv: { naam: UWV, minstens: 1 }',
    to: 'gemeente: { naam: Gemeente, minstens: 0 }\n  uwv: { naam: UWV, minstens: 0 }',
    at: 'rollen:',
    melding: 'Niemand kan de regie hebben. Zet bij een rol regisseur: true, bij een partner die altijd meedoet.',
  },
  {
    from: '    matrixkolom: RH\n    regisseur: true\n    cijfers: true\n    mag: [gesprek, contactpoging, afspraak, aanbod, plaatsing, waarneming, overdracht, uitstroom]',
    to: '    matrixkolom: RH\n    regisseur: true\n    cijfers: true\n    mag: [gesprek, contactpoging, afspraak, aanbod, plaatsing, waarneming, uitstroom]',
    at: '  regiehouder:\n',
    melding: 'Deze rol kan de regie hebben en niet overdragen. Zet overdracht bij mag.',
  },
  {
    from: '    volgende: regiehouder\n',
    to: '    volgende: behandelaar\n',
    at: 'volgende: behandelaar',
    melding: 'Misschien heeft niemand de rol behandelaar: geen van de partners van die rol doet altijd mee.',
  },
];

export const lijstfouten: Mistake[] = [
  {
    from: '      bsn: { naam: BSN, soort: bsn, verplicht: true, koppen: [BSN, Burgerservicenummer, Sofinummer] }\n      # No',
    to: '      # No',
    at: '  top600:\n',
    melding: 'Deze lijst heeft geen verplichte kolom van soort bsn. Zonder BSN is iemand niet te herkennen.',
  },
  {
    from: 'soort: begin, verplicht: true, koppen: [Ingangsdatum',
    to: 'soort: begin, koppen: [Ingangsdatum',
    at: '  wajong:\n',
    melding:
      'Deze lijst heeft geen verplichte kolom van soort begin. Zonder begin is niet te zeggen wie er op een dag op de lijst staat.',
  },
  {
    from: 'rol: regiehouder, verplicht: true',
    to: 'verplicht: true',
    at: '      regiehouder:\n',
    melding: 'Deze kolom noemt een collega. Zet erbij welke rol die krijgt.',
  },
  {
    from: 'soort: keuze, keuzes: [Wajong], verplicht',
    to: 'soort: keuze, verplicht',
    at: '      uitkering:',
    melding: 'Deze kolom heeft een keuze. Zet de keuzes erbij.',
  },
  {
    from: 'regisseur: { rol: regiehouder, lijst: top600',
    to: 'regisseur: { rol: klantmanager, lijst: top600',
    at: 'regisseur: { rol',
    melding: 'De rol klantmanager kan geen regie hebben. Zet bij die rol regisseur: true of kies een andere.',
  },
  {
    from: 'lijst: top600, kolom: regiehouder',
    to: 'lijst: top600, kolom: regisseur',
    at: 'kolom: regisseur',
    melding:
      'Deze kolom bestaat niet: regisseur. Kies uit: achternaam, voornaam, geboortedatum, bsn, regiehouder, begin, einde.',
  },
  {
    from: 'rol: regiehouder, verplicht: true',
    to: 'rol: regiehouder',
    at: 'regisseur: { rol',
    melding: 'Deze kolom wijst de regisseur aan en mag dus niet leeg zijn. Zet erbij: verplicht: true.',
  },
  {
    from: 'mag: [overdracht, lijst, ',
    to: 'mag: [overdracht, ',
    at: 'leverancier: gemeente',
    melding: 'Bij gemeente mag niemand een lijst inlezen. Zet lijst bij mag van een rol bij die partner.',
  },
  {
    from: 'mag: [overdracht, lijst, verstrekkingsbesluit',
    to: 'mag: [overdracht, lijst',
    at: '  lijsten: [top600',
    melding: 'Bij gemeente mag niemand het verstrekkingsbesluit vastleggen. Zet het bij mag van een rol.',
  },
];

export const verloopfouten: Mistake[] = [
  {
    from: '        - { feit: gesprekken, minstens: 1 }\n',
    to: '        - { feit: gesprekken_jaar, minstens: 1 }\n',
    at: 'wanneer:\n      alle:\n        - { feit: gesloten, is: false }\n        - { feit: gesprekken_jaar',
    melding:
      'Een fase kan niet afhangen van het aantal gevoerde gesprekken in de laatste twaalf maanden: dat verandert met de dag, ook als niemand iets vastlegt. Vraag ernaar bij een uitkomst of een cijfer.',
  },
  {
    from: '        - { feit: betaald_werk, is: true }\n    volgende: [naar_werk, uitgestroomd, beeindigd]',
    to: '        - { feit: maanden_werk, minstens: 1 }\n    volgende: [naar_werk, uitgestroomd, beeindigd]',
    at: 'wanneer:\n      alle:\n        - { feit: gesloten, is: false }\n        - { feit: maanden_werk',
    melding:
      'Een fase kan niet afhangen van het aantal volle maanden in dit werk: dat verandert met de dag, ook als niemand iets vastlegt. Vraag ernaar bij een uitkomst of een cijfer.',
  },
  {
    from: '    volgende: [naar_werk, aan_het_werk, beeindigd]\n',
    to: '',
    at: '- fase: zorg_of_dagbesteding',
    melding: 'Deze fase heeft geen uitweg. Vul volgende in, of zet einde: true.',
  },
  {
    from: '    volgende: [naar_werk, aan_het_werk, beeindigd]',
    to: '    volgende: [zorg_of_dagbesteding]',
    at: 'volgende: [zorg_of_dagbesteding]',
    melding: 'Vanuit deze fase is geen fase met einde: true te bereiken. Vul volgende aan.',
  },
  {
    from: 'volgende: [zorg_of_dagbesteding, naar_werk',
    to: 'volgende: [naar_werk',
    at: '- fase: zorg_of_dagbesteding',
    melding: 'Geen weg leidt naar deze fase. Noem haar bij volgende van een andere fase.',
  },
  {
    from: '    einde: true\n    tak: uit',
    to: '    einde: true\n    volgende: [in_beeld]\n    tak: uit',
    at: 'volgende: [in_beeld]',
    melding: 'Na een fase met einde: true komt niets meer. Haal volgende weg.',
  },
  {
    from: 'een_van: [elders_verder, verhuisd, overleden]',
    to: 'een_van: [elders_verder, verhuisd]',
    at: 'fasen:',
    melding: 'Een gesloten casus kan buiten alle fasen vallen. Zorg dat in elke situatie minstens één fase waar is.',
  },
  {
    from: '    wanneer: { feit: gesloten, is: false }\n    volgende: [in_beeld, beeindigd]',
    to: '    wanneer: { feit: overdracht_open, is: true }\n    volgende: [in_beeld, beeindigd]',
    at: 'fasen:',
    melding: 'Een open casus kan buiten alle fasen vallen. Zorg dat in elke situatie minstens één fase waar is.',
  },
  {
    from: '    wanneer: { feit: uitstroom, is: betaald_werk }\n    einde',
    to: '    wanneer: { feit: betaald_werk, is: true }\n    einde',
    at: 'wanneer: { feit: betaald_werk, is: true }',
    melding: 'Een open casus kan in deze fase zijn, en die heeft einde: true. Vraag hier naar uitstroom of gesloten.',
  },
  {
    from: '{ feit: aanbod, is: reintegratietraject }',
    to: '{ feit: gesprekken, is: 0 }\n        - { feit: gesprekken, minstens: 1 }',
    at: '    wanneer:\n      alle:\n        - { feit: gesloten, is: false }\n        - { feit: gesprekken, is: 0 }',
    melding:
      'In deze fase kan geen casus zijn: het criterium is nooit waar, of een latere fase is dan altijd ook waar.',
  },
  {
    from: '- { feit: passend_aanbod, is: true }\n  verhuisd',
    to: '- { feit: aanbod, bekend: false }\n        - { feit: passend_aanbod, is: true }\n  verhuisd',
    at: '    eisen:\n      alle:\n        - { feit: van_lijst, is: true }\n        - { feit: aanbod',
    melding: 'Geen enkele open casus kan aan deze eisen voldoen. Verbeter of verminder de eisen.',
  },
  {
    from: 'telt: true',
    to: 'telt: false',
    at: 'uitkomsten:',
    melding: 'Geen enkele uitkomst telt als uitstroom. Zet bij minstens één uitkomst telt: true.',
  },
];

export const cijferfouten: Mistake[] = [
  {
    from: '    voeding: [aanbod]\n    norm: 1',
    to: '    voeding: [aanbod]\n    norm: 100',
    at: 'norm: 100',
    melding: 'Bij een aandeel ligt de norm tussen 0 en 1: 0.42 is 42 %.',
  },
  {
    from: 'deel_van: doelgroep',
    to: 'deel_van: aandeel_wajong',
    at: 'deel_van: aandeel_wajong',
    melding: 'Een aandeel kan geen deel zijn van een ander aandeel. Kies een cijfer dat telt.',
  },
  {
    from: '    voeding: [plaatsing]',
    to: '    voeding: [aanbod]',
    at: '    voeding: [aanbod]\n  uitgestroomd',
    melding: 'Dit cijfer telt plaatsingen. Noem plaatsing bij voeding.',
  },
  {
    from: 'mag: [overdracht, lijst, verstrekkingsbesluit, vergelijking, meting, uitstroom]',
    to: 'mag: [overdracht, lijst, verstrekkingsbesluit, meting, uitstroom]',
    at: 'voeding: [vergelijking]',
    melding: 'Niemand voedt dit cijfer: geen rol mag dit vastleggen: vergelijking.',
  },
  {
    from: 'telt: casussen\n    waar: { feit: gesloten, is: false }',
    to: 'telt: casussen\n    lijst: wajong\n    waar: { feit: gesloten, is: false }',
    at: 'lijst: wajong\n    waar',
    melding: 'Een lijst past alleen bij telt: deelnemers.',
  },
  {
    from: '    telt: gesprekken\n    voeding: [gesprek]\n',
    to: '    telt: gesprekken\n    deel_van: doelgroep\n    voeding: [gesprek]\n',
    at: 'deel_van: doelgroep\n    voeding: [gesprek]',
    melding: 'Dit telt iets anders dan het geheel en is er dus geen deel van. Zet als: gemiddelde erbij.',
  },
  {
    from: '    telt: gesprekken\n    voeding: [gesprek]\n',
    to: '    telt: gesprekken\n    als: gemiddelde\n    voeding: [gesprek]\n',
    at: 'als: gemiddelde',
    melding: 'Een gemiddelde wordt ergens over verdeeld. Noem bij deel_van waarover.',
  },
  {
    from: '    telt: gesprekken\n    voeding: [gesprek]\n',
    to: '    telt: verbanden\n    voeding: [gesprek]\n',
    at: '    voeding: [gesprek]',
    melding: 'Dit cijfer telt verbanden. Noem verband bij voeding.',
  },
  {
    from: '    telt: gesprekken\n    voeding: [gesprek]\n',
    to: '    telt: verbanden\n    waar: { feit: gesloten, is: false }\n    voeding: [verband]\n',
    at: 'waar: { feit: gesloten, is: false }\n    voeding: [verband]',
    melding: 'Dit cijfer telt verbanden en geen casussen. Haal waar weg.',
  },
  {
    from: '    telt: gesprekken\n    voeding: [gesprek]\n',
    to: '    telt: gesprekken\n    soort: indicatie\n    voeding: [gesprek]\n',
    at: 'soort: indicatie',
    melding: 'Een soort past alleen bij telt: aanvragen.',
  },
];
