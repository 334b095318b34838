/**
 * The steps by which a measured value gets a score from 1 to 5. Of the scale only the texts are somebody else's; the items
 * are named here by what is counted. A step that we found in a source is certain; all others are our own division, to be
 * confirmed by who owns the scale.
 */

export const itemnamen = [
  'caseload',
  'snel_zoeken',
  'werkgevercontacten',
  'soorten_werk',
  'werkgevers',
  'gewone_banen',
  'buiten_kantoor',
] as const;
export type Itemnaam = (typeof itemnamen)[number];

export type Schaal = {
  /** The number of the item in the scale. */
  nummer: number;
  naam: string;
  eenheid: string;
  /** The same for exactly one, where that is another word. */
  enkelvoud?: string;
  /** Whether less is better. */
  laag: boolean;
  /** The bounds of the scores 5, 4, 3 and 2; what reaches none of them scores 1. */
  grenzen: readonly [number, number, number, number];
  /** Which of those bounds stand in a source, from 5 downwards. */
  zeker: 0 | 1 | 4;
  uitleg: string;
};

export const schaal: Record<Itemnaam, Schaal> = {
  caseload: {
    ...{
      nummer: 1,
      naam: 'Caseload',
      eenheid: 'casussen per begeleider',
      enkelvoud: 'casus per begeleider',
      laag: true,
      grenzen: [20, 25, 30, 35],
      zeker: 1,
    },
    uitleg: 'Open casussen op de peildatum, gedeeld door de begeleiders die ze hebben.',
  },
  snel_zoeken: {
    ...{
      nummer: 15,
      naam: 'Snel zoeken',
      eenheid: 'dagen',
      enkelvoud: 'dag',
      laag: true,
      grenzen: [30, 60, 90, 150],
      zeker: 4,
    },
    uitleg:
      'Gemiddeld aantal dagen van de start tot het eerste contact in persoon met een werkgever, bij casussen die in het jaar tot de peildatum begonnen en dat contact hadden.',
  },
  werkgevercontacten: {
    ...{ nummer: 17, naam: 'Contacten met werkgevers', eenheid: 'per begeleider per week', laag: false },
    ...{ grenzen: [6, 5, 4, 2], zeker: 1 },
    uitleg: 'Contacten in persoon met werkgevers in de dertien weken tot de peildatum, per begeleider per week.',
  },
  soorten_werk: {
    ...{
      nummer: 19,
      naam: 'Verschillende soorten werk',
      eenheid: '%',
      laag: false,
      grenzen: [85, 70, 55, 40],
      zeker: 0,
    },
    uitleg: 'Verschillende functies van het betaalde werk dat in het jaar tot de peildatum begon.',
  },
  werkgevers: {
    ...{ nummer: 20, naam: 'Verschillende werkgevers', eenheid: '%', laag: false, grenzen: [85, 70, 55, 40], zeker: 0 },
    uitleg: 'Verschillende werkgevers van het betaalde werk dat in het jaar tot de peildatum begon.',
  },
  gewone_banen: {
    ...{ nummer: 21, naam: 'Gewone banen', eenheid: '%', laag: false, grenzen: [95, 85, 75, 65], zeker: 1 },
    uitleg: 'Gewone banen onder het betaalde werk dat in het jaar tot de peildatum begon.',
  },
  buiten_kantoor: {
    ...{ nummer: 24, naam: 'Buiten kantoor', eenheid: '%', laag: false, grenzen: [65, 50, 35, 20], zeker: 1 },
    uitleg:
      'Gesprekken en werkgevercontacten buiten kantoor, van alle in de dertien weken tot de peildatum. Geteld in contacten: de tijd leggen wij niet vast.',
  },
};

/** The score of a measured value by its bounds. */
export function scoreOf({ laag, grenzen }: Schaal, waarde: number): number {
  const reached = grenzen.findIndex((grens) => (laag ? waarde <= grens : waarde >= grens));
  return reached === -1 ? 1 : 5 - reached;
}

/** Whether the bound that gave this score stands in a source. */
export const isZeker = ({ zeker }: Schaal, score: number): boolean => zeker === 4 || (zeker === 1 && score === 5);
