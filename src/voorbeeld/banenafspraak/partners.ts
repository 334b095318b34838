import type { Inrichting } from '../../domein/verband/inrichten.ts';
import { partner } from '../partner.ts';
import { leveringen, verband } from './getallen.ts';

/** The two schools: what they are called, what kind of education they give, and who tells who leaves. */
export const scholen = [
  { naam: 'Het Baken (voorbeeld)', onderwijs: 'vso', coordinator: 'pien-proefstra', decaan: 'loes-bedenksel' },
  {
    naam: 'Praktijkschool De Kiem (voorbeeld)',
    onderwijs: 'pro',
    coordinator: 'ruben-nepveld',
    decaan: 'gijs-van-der-schijn',
  },
] as const;

export const gemeenten = [
  { slug: 'gemeente-hunzestad', coordinator: 'saskia-toonbeeld', klantmanagers: ['aafke-modelman', 'jelle-de-schets'] },
  { slug: 'gemeente-veenborg', coordinator: 'olaf-denkbeeld', klantmanagers: ['wietske-de-oefening'] },
] as const;

/** Who decides on everything that is asked, and the two with whom the gemeenten screen. */
export const beoordelaar = 'ties-van-sjabloon';
export const arbeidsdeskundigen = ['marjan-van-papier', 'hugo-te-staal'] as const;
export const accountmanager = 'douwe-monster';
export const coordinatorUwv = 'greetje-figuurlijk';

/**
 * One arbeidsmarktregio: two gemeenten, UWV, a school for vso and one for praktijkonderwijs, and the werkgeversservicepunt.
 * All of them, and everybody who works there, are made up.
 */
export const groningen: Inrichting = {
  verband: {
    slug: verband,
    naam: 'Banenafspraak Groningen',
    status: 'actief',
    begin: leveringen.oud,
    grondslagenTot: '2035-12-31',
  },
  organisaties: [
    partner(
      'gemeente-hunzestad',
      'Gemeente Hunzestad (voorbeeld)',
      'gemeente',
      ['aafke-modelman', 'Aafke', 'Modelman', 'klantmanager'],
      ['jelle-de-schets', 'Jelle', 'de Schets', 'klantmanager'],
      ['saskia-toonbeeld', 'Saskia', 'Toonbeeld', 'coordinator'],
      ['bart-verzonnen', 'Bart', 'Verzonnen', 'projectleider'],
      ['nynke-demonstratie', 'Nynke', 'Demonstratie', 'beheerder', 'fg'],
    ),
    partner(
      'gemeente-veenborg',
      'Gemeente Veenborg (voorbeeld)',
      'gemeente',
      ['wietske-de-oefening', 'Wietske', 'de Oefening', 'klantmanager'],
      ['olaf-denkbeeld', 'Olaf', 'Denkbeeld', 'coordinator'],
      ['hidde-van-proef', 'Hidde', 'van Proef', 'beheerder', 'fg'],
    ),
    partner(
      'uwv-groningen',
      'UWV Groningen (voorbeeld)',
      'uwv',
      ['marjan-van-papier', 'Marjan', 'van Papier', 'arbeidsdeskundige'],
      ['hugo-te-staal', 'Hugo', 'te Staal', 'arbeidsdeskundige'],
      ['ties-van-sjabloon', 'Ties', 'van Sjabloon', 'beoordelaar'],
      ['greetje-figuurlijk', 'Greetje', 'Figuurlijk', 'coordinator'],
      ['ynte-de-maquette', 'Ynte', 'de Maquette', 'beheerder', 'fg'],
    ),
    partner(
      'het-baken',
      scholen[0].naam,
      'school',
      ['loes-bedenksel', 'Loes', 'Bedenksel', 'decaan'],
      ['pien-proefstra', 'Pien', 'Proefstra', 'coordinator'],
      ['arend-de-test', 'Arend', 'de Test', 'beheerder', 'fg'],
    ),
    partner(
      'de-kiem',
      scholen[1].naam,
      'school',
      ['gijs-van-der-schijn', 'Gijs', 'van der Schijn', 'decaan'],
      ['ruben-nepveld', 'Ruben', 'Nepveld', 'coordinator'],
      ['ilse-voorbeeld', 'Ilse', 'Voorbeeld', 'beheerder', 'fg'],
    ),
    partner(
      'werkgeversservicepunt-groningen',
      'Werkgeversservicepunt Groningen (voorbeeld)',
      'wsp',
      ['douwe-monster', 'Douwe', 'Monster', 'accountmanager'],
      ['anke-ter-illustratie', 'Anke', 'ter Illustratie', 'beheerder', 'fg'],
    ),
  ],
};
