import type { Fout } from './fouten.fixture.ts';

export const banenafspraak: Fout[] = [
  {
    from: '    volgende: [aanvraag_loopt, naar_werk, aan_het_werk, beeindigd]\n',
    to: '',
    at: '- fase: zorg_of_dagbesteding',
    melding: 'Deze fase heeft geen uitweg. Vul volgende in, of zet einde: true.',
  },
  {
    from: 'verwacht_op: verwachte_uitstroom',
    to: 'verwacht_op: uitstroomprofiel',
    at: '    verwacht_op: uitstroomprofiel',
    melding: 'Dit kenmerk is er niet of is geen datum: uitstroomprofiel. Noem een kenmerk met soort: datum.',
  },
  // A refused Wajong may not end with nobody.
  {
    from: "        naam: 'Nog geen Wajong: nu geen arbeidsvermogen, later misschien wel'\n        gevolg: afgewezen\n        eist: niet_alle_criteria\n    afwijzing: { volgende: klantmanager, termijn: afwijzing_vervolg }",
    to: "        naam: 'Nog geen Wajong: nu geen arbeidsvermogen, later misschien wel'\n        gevolg: afgewezen\n        eist: niet_alle_criteria\n    afwijzing: { termijn: afwijzing_vervolg }",
    at: 'afwijzing: { termijn',
    melding: 'Hier ontbreekt "volgende". Na een weigering moet iemand aan zet zijn. Noem een rol.',
  },
  {
    from: '{ kenmerk: grond, is: wsw }',
    to: '{ kenmerk: gronden, is: wsw }',
    at: '        - { kenmerk: gronden',
    melding:
      'Dit kenmerk bestaat niet: gronden. Kies uit: registerstatus, grond, verwachte_uitstroom, uitstroomprofiel, wajong_aangevraagd, werkuren, loonwaarde.',
  },
  {
    from: '{ kenmerk: grond, is: wsw }',
    to: '{ kenmerk: grond, is: wswer }',
    at: '        - { kenmerk: grond, is: wswer',
    melding:
      'Het kenmerk grond heeft geen keuze wswer. Kies uit: pwet_lks_uwv_loonwaarde, wsw, wajong, amvb_38b_1_d, pwet_uwv_wml_eigen_verzoek, overgangsrecht_38b_1_f, experiment_38b_1_g, jonggehandicapt_uwv_oordeel, blijfgrond, vermoedelijk.',
  },
  {
    from: 'mag: [afspraak, waarneming, overdracht]',
    to: 'mag: [gesprek, afspraak, waarneming, overdracht]',
    at: '    mag: [gesprek, afspraak, waarneming, overdracht]',
    melding:
      'De rol decaan legt dit vast en ziet het niet: kolom SCH van de toegangsmatrix heeft bij gesprek niveau -. Haal gesprek weg bij mag, of wijk af bij toegang.',
  },
  {
    from: '    escalatie: coordinator\n    grondslag: Oproep van de VNG',
    to: '    grondslag: Oproep van de VNG',
    at: '  afwijzing_vervolg:\n    duur',
    melding: 'Hier ontbreekt "escalatie". Als een termijn voorbij is, moet iemand dat horen. Noem een rol.',
  },
  {
    from: '  registerstatus:\n    naam: Status in het doelgroepregister',
    to: '  registerstatus:\n    naam: Ziekte volgens het register',
    at: '  registerstatus:\n    naam',
    melding:
      'Dit kenmerk gaat over een diagnose, een delict, een risico of iemands afkomst of overtuiging. Loopplank bewaart dat niet. Haal het weg.',
  },
  {
    from: 'mag: [overdracht, lijst, selectie, oproep, meting, uitstroom]',
    to: 'mag: [overdracht, selectie, oproep, meting, uitstroom]',
    at: '    leverancier: school',
    melding: 'Bij school mag niemand een lijst inlezen. Zet lijst bij mag van een rol bij die partner.',
  },
  {
    from: 'aanvragers: [arbeidsdeskundige, beoordelaar, klantmanager]',
    to: 'aanvragers: [leerling]',
    at: '    aanvragers: [leerling]',
    melding:
      'Deze rol bestaat niet: leerling. Kies uit: klantmanager, arbeidsdeskundige, beoordelaar, verzekeringsarts, decaan, accountmanager, coordinator, projectleider.',
  },
  {
    from: '        naam: Hoort niet bij deze groep\n        gevolg: afgewezen',
    to: '        naam: Hoort niet bij deze groep\n        gevolg: toegekend',
    at: '    uitkomsten:\n      met_voorziening',
    melding: 'Geen enkele uitkomst heeft gevolg: afgewezen. Een aanvraag kan worden toegekend en afgewezen.',
  },
  {
    from: '    beslistermijn: t05\n',
    to: '    beslistermijn: snel\n',
    at: '    beslistermijn: snel',
    melding:
      'Deze wettelijke termijn bestaat niet: snel. Kies uit: t01, t02, t03a, t03b, t03c, t04, t05, t06, t07, t10, t11, t12, t14, t17, t19, t20, t24, t25, t28.',
  },
  {
    from: '        naam: Verdient het minimumloon alleen met een voorziening\n        gevolg: toegekend\n        kenmerk: { kenmerk: registerstatus, waarde: opgenomen }',
    to: '        naam: Verdient het minimumloon alleen met een voorziening\n        gevolg: toegekend\n        kenmerk: { kenmerk: registerstatus, waarde: erin }',
    at: '        kenmerk: { kenmerk: registerstatus, waarde: erin }',
    melding:
      'Deze keuze bestaat niet: erin. Kies uit: vermoedelijk, aangevraagd, opgenomen, niet_opgenomen, beeindigd.',
  },
  {
    from: '    partner: gemeente\n    bron: VNG, 2015, vierde oproep',
    to: '    partner: wsp\n    bron: VNG, 2015, vierde oproep',
    at: '    partner: wsp\n    bron',
    melding:
      'Bij wsp mag niemand vastleggen hoe het met deze oproep staat. Zet oproep bij mag van een rol bij die partner.',
  },
];
