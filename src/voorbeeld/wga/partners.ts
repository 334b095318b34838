import type { Inrichting } from '../../domein/verband/inrichten.ts';
import { naamOf } from '../mensen.ts';
import { partner } from '../partner.ts';
import type { Collega } from '../partner.ts';
import { regios, slugOf } from './getallen.ts';

export type Regio = (typeof regios)[number];

/** The region in which a visitor looks around as a colleague; those of the others work unseen. */
export const thuis = 'Alkmaar';

export const verbandVan = (regio: string): string => `wga-${slugOf(regio)}`;

/** A colleague of a region: a made-up name that is the same every time. */
function collega(regio: Regio, plek: number, ...rollen: string[]): Collega {
  const { voornaam, achternaam } = naamOf(regios.indexOf(regio) * 11 + plek * 5 + 2);
  const slug = `${voornaam} ${achternaam} ${slugOf(regio.naam)}`.toLowerCase().replaceAll(' ', '-');
  return [slug, voornaam, achternaam, ...rollen];
}

/** The two advisers between whom the clients of a region are divided. */
export const adviseursVan = (regio: Regio): string[] => [1, 2].map((plek) => collega(regio, plek)[0]);
export const arbeidsdeskundigeVan = (regio: Regio): string => collega(regio, 3)[0];
export const regiomanagerVan = (regio: Regio): string => collega(regio, 4)[0];

export const gemeenteVan = ({ naam }: Regio): string => `gemeente-${slugOf(naam)}`;

export const landelijk = 'ellen-voorbeeld-landelijk';

/** One region as a verband: the regiovestiging of UWV, a gemeente that goes on where UWV ends, and who leads it all. */
export function regioverband(regio: Regio): Inrichting {
  const slug = slugOf(regio.naam);
  const zichtbaar = regio.naam === thuis;
  const leden = [
    partner(
      `uwv-${slug}`,
      `UWV ${regio.naam}`,
      'uwv',
      collega(regio, 1, 'adviseur'),
      collega(regio, 2, 'adviseur'),
      collega(regio, 3, 'arbeidsdeskundige'),
      collega(regio, 4, 'regiomanager'),
      collega(regio, 5, 'verzekeringsarts'),
      collega(regio, 6, 'beheerder', 'fg'),
    ),
    partner(gemeenteVan(regio), `Gemeente ${regio.naam}`, 'gemeente', collega(regio, 7, 'klantmanager')),
  ].map((een) => ({
    ...een,
    medewerkers: een.medewerkers.map((medewerker) => ({ ...medewerker, voorbeeld: zichtbaar })),
  }));
  return {
    verband: {
      slug: verbandVan(regio.naam),
      naam: `Intensivering WGA ${regio.naam}`,
      status: 'actief',
      begin: regio.start,
      gebied: regio.naam,
      grondslagenTot: '2030-12-31',
    },
    organisaties: [
      ...leden,
      partner('uwv-landelijk', 'UWV landelijk', 'uwv', [landelijk, 'Ellen', 'Voorbeeld', 'projectleider']),
    ],
  };
}
