import type { Fout } from './fouten.fixture.ts';

export const ips: Fout[] = [
  {
    from: '  aanbod: ips_traject\n',
    to: '  aanbod: ips\n',
    at: '  aanbod: ips\n',
    melding:
      'Dit aanbod bestaat niet: ips. Kies uit: ips_traject, ips_van_uwv, gemeentelijk_traject, herstelactiviteit.',
  },
  // Clients of UWV on the money of the gemeente: the key must be one that the kenmerk has.
  {
    from: 'doelgroep: { kenmerk: verantwoordelijk, is: gemeente }',
    to: 'doelgroep: { kenmerk: verantwoordelijk, is: gemeenten }',
    at: '  doelgroep: { kenmerk',
    melding: 'Het kenmerk verantwoordelijk heeft geen keuze gemeenten. Kies uit: gemeente, uwv.',
  },
  {
    from: '{ kenmerk: wil_werken, is: true }',
    to: '{ kenmerk: wil_werken, minstens: 1 }',
    at: '    - wanneer: { kenmerk: wil_werken',
    melding: 'Het kenmerk wil_werken is van soort ja_nee. Vergelijk het met is: true of is: false.',
  },
  {
    from: '    tarief: 7500\n',
    to: '    tarief: 9000\n',
    at: '    bedrag: 100000',
    melding: '12 plekken van 9000 euro en 10000 euro coördinatie zijn samen 118000 euro. Dat past niet in 100000 euro.',
  },
  {
    from: '    kans: 0.42\n',
    to: '    kans: 42\n',
    at: '    kans: 42\n',
    melding: 'Dit is te veel. Het mag hoogstens 1 zijn.',
  },
  {
    from: '  begeleider: trajectbegeleider\n',
    to: '  begeleider: jobcoach\n',
    at: '  begeleider: jobcoach',
    melding:
      'Deze rol bestaat niet: jobcoach. Kies uit: trajectbegeleider, klantmanager, behandelaar, arbeidsdeskundige, coordinator, regiocoordinator.',
  },
  {
    from: '      bsn: { naam: BSN, soort: bsn, verplicht: true, koppen: [BSN, Burgerservicenummer, Sofinummer] }\n',
    to: '',
    at: '  aanmeldingen:\n    naam: Aanmeldingen',
    melding: 'Deze lijst heeft geen verplichte kolom van soort bsn. Zonder BSN is iemand niet te herkennen.',
  },
  {
    from: '  afwijkingen:\n',
    to: '  afwijkingen:\n    - { categorie: ggz, kolom: PL, niveau: B, reden: De coördinator wil weten wie er in behandeling is. }\n',
    at: '    - { categorie: ggz',
    melding: 'De matrix geeft hier A en dit is meer. Noem een grondslag uit grondslagen, of kies een lager niveau.',
  },
];
