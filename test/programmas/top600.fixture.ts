import type { Fout } from './fouten.fixture.ts';

export const top600: Fout[] = [
  {
    from: '    volgende: [naar_werk, aan_het_werk, beeindigd]\n',
    to: '',
    at: '- fase: zorg_of_dagbesteding',
    melding: 'Deze fase heeft geen uitweg. Vul volgende in, of zet einde: true.',
  },
  {
    from: '    omschrijving: Een jongere is niet langer dan vier weken zonder passend aanbod.\n    escalatie: coordinator\n',
    to: '    omschrijving: Een jongere is niet langer dan vier weken zonder passend aanbod.\n',
    at: '  aanbod:\n    duur',
    melding: 'Hier ontbreekt "escalatie". Als een termijn voorbij is, moet iemand dat horen. Noem een rol.',
  },
  {
    from: '  van: 2013-01-01\n',
    to: '  van: 2013-01-01\n  tot: 2012-12-31\n',
    at: '  tot: 2012-12-31',
    melding: 'De dag bij tot moet na de dag bij van liggen.',
  },
  {
    from: '    voeding: [aanbod]\n    norm: 1',
    to: '    voeding: [selectie]\n    norm: 1',
    at: '    voeding: [selectie]',
    melding: 'Niemand voedt dit cijfer: geen rol mag dit vastleggen: selectie.',
  },
  {
    from: '    naam: Werkuren\n    vraag: Hoeveel uur per week kan de jongere werken?',
    to: '    naam: Werkuren\n    vraag: Hoeveel uur laat de verslaving toe?',
    at: '  werkuren:',
    melding:
      'Dit kenmerk gaat over een diagnose, een delict, een risico of iemands afkomst of overtuiging. Loopplank bewaart dat niet. Haal het weg.',
  },
];
