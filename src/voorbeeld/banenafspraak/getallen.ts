/** Where the example is played. */
export const verband = 'banenafspraak-groningen';

/**
 * The days on which the figures are asked: when VNG called on gemeenten, after the summer in which the leavers came, and at
 * the end of that year.
 */
export const peildata = { voorjaar: '2015-04-30', najaar: '2015-09-30', eind: '2015-12-31' } as const;

/** When the schools tell who leaves: those of earlier years with whom they still have to do, and those of this summer. */
export const leveringen = { oud: '2015-02-02', zomer: '2015-03-16' } as const;

/** From this day on people may ask for themselves; before it only the gemeente could. */
export const eigenVerzoek = '2015-07-01';

/**
 * Which way people go and how many of them, in the order in which they stand on the lists. The leavers of the summer are a
 * hundred, and of them nobody has spoken with fourteen.
 */
export const wegen = {
  oud: [
    ['oud_wajong', 9],
    ['oud_wsw', 3],
    ['oud_aanvraag', 8],
  ],
  zomer: [
    ['wajong_toegekend', 8],
    ['wajong_vermogen', 9],
    ['wajong_tijdelijk', 3],
    ['indicatie', 24],
    ['minimumloon', 4],
    ['beschut', 2],
    ['tijdelijk', 3],
    ['voorziening', 2],
    ['tafel_nee', 3],
    ['ongesproken', 8],
    ['opleiding', 18],
    ['opleiding_ongesproken', 6],
    ['dagbesteding', 10],
  ],
} as const;
export type Weg = (typeof wegen)[keyof typeof wegen][number][0];

/**
 * How many leave in each week of the summer, by its Monday: most before the holidays begin. The others, all going on to
 * school, day activity or nobody knows what, leave in other months.
 */
export const zomerweken: readonly (readonly [maandag: string, aantal: number])[] = [
  ['2015-06-15', 10],
  ['2015-06-22', 12],
  ['2015-06-29', 10],
  ['2015-07-06', 16],
  ['2015-07-13', 12],
  ['2015-07-20', 12],
  ['2015-07-27', 9],
  ['2015-08-03', 3],
];
export const buitenZomer: readonly string[] = [
  ...['2015-03-27', '2015-04-10', '2015-04-24', '2015-05-08', '2015-05-22', '2015-09-11', '2015-09-25', '2015-10-09'],
  ...['2015-10-23', '2015-11-06', '2015-11-13', '2015-11-20', '2015-11-27', '2015-12-04', '2015-12-11', '2015-12-18'],
];
