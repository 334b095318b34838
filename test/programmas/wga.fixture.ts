import type { Fout } from './fouten.fixture.ts';

export const wga: Fout[] = [
  {
    from: 'omschrijving: Binnen zes weken na het openen van de casus is er een eerste gesprek.\n    escalatie: regiomanager',
    to: 'omschrijving: Binnen zes weken na het openen van de casus is er een eerste gesprek.\n    escalatie: projectleider',
    at: '    escalatie: projectleider',
    melding: 'De rol projectleider krijgt geen escalaties. Zet bij die rol escalatie: true of kies een andere.',
  },
  {
    from: '{ feit: plaatsingsvorm, is: vrijwilligerswerk }',
    to: '{ feit: plaatsingsvorm, is: vrijwillig }',
    at: '    waar: { feit: plaatsingsvorm, is: vrijwillig }',
    melding:
      'Deze plaatsingsvorm bestaat niet: vrijwillig. Kies uit: gedeeltelijk_aan_het_werk, volledig_aan_het_werk, vrijwilligerswerk.',
  },
  {
    from: '    deel_van: klanten\n    voeding: [waarneming, gesprek]',
    to: '    deel_van: elk_jaar_gesproken\n    voeding: [waarneming, gesprek]',
    at: '    deel_van: elk_jaar_gesproken',
    melding: 'Een aandeel kan geen deel zijn van een ander aandeel. Kies een cijfer dat telt.',
  },
  {
    from: '{ kolom: instroom, tussen: [2011-01-01, 2011-12-31] }',
    to: '{ kolom: jaar, tussen: [2011-01-01, 2011-12-31] }',
    at: '            - { kolom: jaar',
    melding:
      'Deze kolom bestaat niet: jaar. Kies uit: bsn, naam, geboortedatum, uitkering, klasse, instroom, reden, regiovestiging.',
  },
  // A rule that ends before it begins would choose nobody, for ever.
  {
    from: '        van: 2015-09-01\n',
    to: '        van: 2015-09-01\n        tot: 2015-01-01\n',
    at: '        tot: 2015-01-01',
    melding: 'De dag bij tot moet na de dag bij van liggen.',
  },
  {
    from: '    gebied: regiovestiging\n',
    to: '    gebied: naam\n',
    at: '    gebied: naam',
    melding: 'In de kolom naam staat geen gebied. Kies een kolom van soort tekst of keuze.',
  },
  {
    from: '    regisseur: { rol: adviseur }\n',
    to: '    regisseur: { rol: verzekeringsarts }\n',
    at: '    regisseur: { rol: verzekeringsarts }',
    melding: 'De rol verzekeringsarts kan geen regie hebben. Zet bij die rol regisseur: true of kies een andere.',
  },
  {
    from: '  ritme: casusoverleg',
    to: '  ritme: maandelijks',
    at: '  ritme: maandelijks',
    melding:
      'Deze termijn bestaat niet: maandelijks. Kies uit: eerste_contact, contact, overdracht_antwoord, aanbod, duurzaamheid, terugkomst, afspraak_afloop, traject_vervolg, weigering_vervolg, herbeoordeling_volgen, afwijzing_vervolg, casusoverleg.',
  },
  {
    from: '    volgende: [in_beeld, gemeente, in_beweging, vrijwilligerswerk, gedeeltelijk_werk, volledig_werk, beeindigd]',
    to: '    volgende: [herbeoordeling]',
    at: '    volgende: [herbeoordeling]',
    melding: 'Vanuit deze fase is geen fase met einde: true te bereiken. Vul volgende aan.',
  },
  {
    from: '    soort: datum\n    categorie: uitkering',
    to: '    soort: datum\n    categorie: medisch',
    at: '    categorie: medisch',
    melding: 'Medische gegevens staan nooit in Loopplank. Leg alleen vast wat iemand kan, bij mogelijkheden.',
  },
  {
    from: 'pensioen, overleden] }',
    to: 'overleden] }',
    at: 'fasen:',
    melding: 'Een gesloten casus kan buiten alle fasen vallen. Zorg dat in elke situatie minstens één fase waar is.',
  },
];
