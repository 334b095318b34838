import type { Inrichting } from '../../domein/verband/inrichten.ts';
import { partner } from '../partner.ts';
import { verband } from './getallen.ts';

export const projectleider = 'marga-van-sjabloon-brabant';

/**
 * UWV and three SW-bedrijven that are one werkgeversservicepunt together, with made-up names: who judges with UWV, takes
 * candidates into service and lends them out.
 */
export const noordoostBrabant: Inrichting = {
  verband: {
    slug: verband,
    naam: 'Wajong en detachering Noordoost-Brabant',
    status: 'actief',
    begin: '2015-01-01',
    grondslagenTot: '2030-12-31',
  },
  organisaties: [
    partner(
      'uwv-noordoost-brabant',
      'UWV Noordoost-Brabant',
      'uwv',
      ['willemijn-proefstra-brabant', 'Willemijn', 'Proefstra', 'arbeidsdeskundige'],
      ['sjef-de-oefening-brabant', 'Sjef', 'de Oefening', 'arbeidsdeskundige'],
      [projectleider, 'Marga', 'van Sjabloon', 'projectleider'],
      ['ine-te-staal-brabant', 'Ine', 'te Staal', 'beheerder', 'fg'],
    ),
    partner(
      'sw-de-werf-brabant',
      'SW-bedrijf De Werf (voorbeeld)',
      'sw',
      ['toon-van-papier-brabant', 'Toon', 'van Papier', 'sw_consulent'],
      ['fleur-testema-brabant', 'Fleur', 'Testema', 'jobcoach'],
      ['ger-figuurlijk-brabant', 'Ger', 'Figuurlijk', 'beheerder', 'fg'],
    ),
    partner(
      'sw-de-smidse-brabant',
      'SW-bedrijf De Smidse (voorbeeld)',
      'sw',
      ['marij-denkbeeld-brabant', 'Marij', 'Denkbeeld', 'sw_consulent'],
      ['jochem-proefstra-brabant', 'Jochem', 'Proefstra', 'jobcoach'],
      ['lies-verzonnen-brabant', 'Lies', 'Verzonnen', 'beheerder', 'fg'],
    ),
    partner(
      'sw-de-molen-brabant',
      'SW-bedrijf De Molen (voorbeeld)',
      'sw',
      ['harrie-toonbeeld-brabant', 'Harrie', 'Toonbeeld', 'sw_consulent'],
      ['rinske-modelman-brabant', 'Rinske', 'Modelman', 'jobcoach'],
      ['cor-ter-illustratie-brabant', 'Cor', 'ter Illustratie', 'beheerder', 'fg'],
    ),
  ],
};

/** Employers where candidates work. Nobody finds them in a register. */
export const inleners = [
  { inlener: 'Drukkerij Het Vel (voorbeeld)', functie: 'medewerker afwerking' },
  { inlener: 'Bouwbedrijf Papier (voorbeeld)', functie: 'telefonist' },
  { inlener: 'Kwekerij De Stek (voorbeeld)', functie: 'medewerker kas' },
  { inlener: 'Zorghuis De Schets (voorbeeld)', functie: 'gastheer' },
  { inlener: 'Magazijn Maquette (voorbeeld)', functie: 'orderverzamelaar' },
  { inlener: 'Garage Modelman (voorbeeld)', functie: 'assistent monteur' },
] as const;
