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
    from: '    deel_van: doelgroep',
    to: '    deel_van: klein_netwerk',
    at: '    deel_van: klein_netwerk',
    melding: 'Een aandeel kan geen deel zijn van een ander aandeel. Kies een cijfer dat telt.',
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
