/** Mistakes that somebody could make in the access matrix: what is replaced by what, and what must be said of which line. */
export type Mistake = { from: string; to: string; at: string; melding: string };

export const matrixfouten: Mistake[] = [
  {
    from: '      E: Een school kent alleen haar eigen leerlingen.\n',
    to: '',
    at: 'SCH: E\n',
    melding: 'Hier ontbreekt de reden. Vul bij redenen in waarom niveau E geldt.',
  },
  {
    from: '      V: UWV beslist over de uitkering.\n',
    to: '      V: UWV beslist over de uitkering.\n      S: Deze reden gebruikt niemand.\n',
    at: 'S: Deze reden gebruikt niemand.',
    melding: 'Geen cel gebruikt deze reden voor niveau S. Haal haar weg.',
  },
  {
    from: '    samenvatting: De trede van nu, zonder het netwerk.\n',
    to: '',
    at: '  participatie:\n',
    melding: 'Hier ontbreekt "samenvatting". Zeg wat bij niveau S te zien is.',
  },
  {
    from: '    nr: 13\n',
    to: '    nr: 12\n',
    at: '12\n    naam: Gesprek\n',
    melding: 'Deze rij heeft nummer 13.',
  },
  {
    from: "      SW: E\n      WSP: '-'\n      WG: '-'\n      SCH: E\n      PL: '-'\n",
    to: "      SW: E\n      WSP: '-'\n      WG: X\n      SCH: E\n      PL: '-'\n",
    at: 'X\n',
    melding: 'Dit kan hier niet. Kies uit: V, S, B, E, A, -.',
  },
  {
    from: '      V: UWV stelt vast wat iemand kan.\n',
    to: '      W: UWV stelt vast wat iemand kan.\n',
    at: 'W: UWV stelt vast',
    melding: 'Het onderdeel "W" is hier niet bekend. Haal het weg of verbeter de naam.',
  },
];
