import type { Inrichting } from '../../domein/verband/inrichten.ts';
import { partner } from '../partner.ts';
import { verband } from './getallen.ts';

export const aanmelder = 'wietske-de-schets-proefstreek';
export const ggz = 'ggz-de-linde-proefstreek';
export const uwv = 'uwv-proefstreek';
export const regiocoordinator = 'anneke-nepveld-proefstreek';
export const behandelaar = 'ruben-figuurlijk-proefstreek';

/** A ggz-instelling, two gemeenten, UWV and the region that pays: all with made-up names. */
export const proefstreek: Inrichting = {
  verband: {
    slug: verband,
    naam: 'IPS Proefstreek (voorbeeld)',
    status: 'actief',
    begin: '2021-01-01',
    grondslagenTot: '2030-12-31',
  },
  organisaties: [
    partner(
      ggz,
      'Ggz De Linde (voorbeeld)',
      'ggz',
      [aanmelder, 'Wietske', 'de Schets', 'trajectbegeleider'],
      ['jelle-testema-proefstreek', 'Jelle', 'Testema', 'trajectbegeleider'],
      [behandelaar, 'Ruben', 'Figuurlijk', 'behandelaar'],
      ['hilde-toonbeeld-proefstreek', 'Hilde', 'Toonbeeld', 'coordinator'],
      ['aart-verzonnen-proefstreek', 'Aart', 'Verzonnen', 'beheerder', 'fg'],
    ),
    partner(
      'gemeente-papierveen-proefstreek',
      'Gemeente Papierveen (voorbeeld)',
      'gemeente',
      ['karin-denkbeeld-proefstreek', 'Karin', 'Denkbeeld', 'klantmanager'],
      ['mees-proefstra-proefstreek', 'Mees', 'Proefstra', 'coordinator'],
      ['nel-van-papier-proefstreek', 'Nel', 'van Papier', 'beheerder', 'fg'],
    ),
    partner(
      'gemeente-schetsdam-proefstreek',
      'Gemeente Schetsdam (voorbeeld)',
      'gemeente',
      ['samir-el-fictie-proefstreek', 'Samir', 'El Fictie', 'klantmanager'],
      ['joke-modelman-proefstreek', 'Joke', 'Modelman', 'beheerder', 'fg'],
    ),
    partner(
      uwv,
      'UWV Proefstreek (voorbeeld)',
      'uwv',
      ['esther-ter-illustratie-proefstreek', 'Esther', 'ter Illustratie', 'arbeidsdeskundige'],
      ['henk-van-sjabloon-proefstreek', 'Henk', 'van Sjabloon', 'beheerder', 'fg'],
    ),
    partner(
      'regio-proefstreek',
      'Regio Proefstreek (voorbeeld)',
      'regio',
      [regiocoordinator, 'Anneke', 'Nepveld', 'regiocoordinator'],
      ['dirk-de-maquette-proefstreek', 'Dirk', 'de Maquette', 'beheerder', 'fg'],
    ),
  ],
};
