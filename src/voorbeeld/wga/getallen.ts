/**
 * What the two annual reports publish of the project, and how the example divides it over regions and people. The figures
 * are the reports'; the peildata are our choice, since neither report names a day.
 */
export const peildata = { eerste: '2016-07-31', tweede: '2017-06-30' } as const;

/** Of the clients with a conversation at each peildatum. "Ruim 9.300" and "ruim 3.400" are a few more than that. */
export const gepubliceerd = {
  eerste: { regios: 25, gesprekken: 9_318, klanten: 3_406, herbeoordelingen: 198, klein: 2_282 },
  tweede: { regios: 30, gesprekken: 24_300, klanten: 7_000, herbeoordelingen: 977, klein: 4_620 },
} as const;

/** Who takes part in society again at the second peildatum; the three are different people. */
export const aanDeSlag = { vrijwilligerswerk: 875, gedeeltelijk: 286, volledig: 58 } as const;

/**
 * What the project may cost, evenly over the regions of that moment: 25 times € 444.000 is the € 11,1 mln for 2016, and 30
 * times € 400.000 the € 12 mln for 2017.
 */
export const budgetten = [
  { jaar: '2016', bedrag: 444_000, uit: '2016-07-01', in: 25 },
  { jaar: '2017', bedrag: 400_000, uit: '2017-01-02', in: 30 },
] as const;

type Regio = { naam: string; start: string; in2011: number; in2012: number };

const golf = (start: string, in2011: number, namen: readonly string[]): Regio[] =>
  namen.map((naam) => ({ naam, start, in2011, in2012: 120 }));

/** Twenty regions began in September 2015, five joined in July 2016 and five on the first of January 2017. */
export const regios: readonly Regio[] = [
  ...golf('2015-09-07', 165, [
    ...['Alkmaar', 'Almere', 'Alphen', 'Amersfoort', 'Amsterdam', 'Apeldoorn', 'Arnhem', 'Assen', 'Breda', 'Den Haag'],
    ...['Doetinchem', 'Dordrecht', 'Ede', 'Eindhoven', 'Emmen', 'Enschede', 'Goes', 'Gorinchem', 'Gouda', 'Groningen'],
  ]),
  ...golf('2016-07-01', 60, ['Haarlem', 'Heerlen', 'Helmond', 'Hengelo', "'s-Hertogenbosch"]),
  ...golf('2017-01-01', 40, ['Hilversum', 'Hoorn', 'Leeuwarden', 'Leiden', 'Lelystad']),
];

/** The name of a region as it stands in an address. */
export const slugOf = (naam: string): string => naam.toLowerCase().replace("'s-", 's-').replaceAll(' ', '-');
