/**
 * The project plan of 2021 gives the goal, the money, the places and whom they are for. It tells of no results: who these
 * people are, what came of each and on which day is made up, as are the partners and the money of later years.
 */
export const verband = 'ips-regio';
export const programmanaam = 'ggz-ips';

/** The last day of the money, and our peildatum. */
export const peildatum = '2021-12-31';

/** Who is referred, and where somebody works on the way: a client of the gemeente or of UWV. */
export type Aanmelding = { datum: string; verantwoordelijk: 'gemeente' | 'UWV'; wil: boolean };

const vanGemeente = (datum: string): Aanmelding => ({ datum, verantwoordelijk: 'gemeente', wil: true });
const vanUwv = (datum: string): Aanmelding => ({ datum, verantwoordelijk: 'UWV', wil: true });

/** The ggz delivers its referrals of the weeks before, two at a time; on that day their casussen begin. */
export const leveringen: readonly { dag: string; aanmeldingen: readonly Aanmelding[] }[] = [
  { dag: '2021-01-18', aanmeldingen: [vanGemeente('2021-01-06'), vanGemeente('2021-01-13')] },
  { dag: '2021-02-08', aanmeldingen: [vanUwv('2021-01-25'), vanGemeente('2021-02-02')] },
  {
    dag: '2021-03-01',
    aanmeldingen: [vanGemeente('2021-02-15'), { ...vanGemeente('2021-02-24'), wil: false }],
  },
  { dag: '2021-03-29', aanmeldingen: [vanGemeente('2021-03-11'), vanUwv('2021-03-22')] },
  { dag: '2021-04-19', aanmeldingen: [vanGemeente('2021-04-07'), vanGemeente('2021-04-14')] },
  { dag: '2021-05-17', aanmeldingen: [vanGemeente('2021-05-03'), vanUwv('2021-05-10')] },
  { dag: '2021-06-14', aanmeldingen: [vanGemeente('2021-05-31'), vanGemeente('2021-06-08')] },
  { dag: '2021-08-16', aanmeldingen: [vanGemeente('2021-07-20'), vanGemeente('2021-08-05')] },
  { dag: '2021-10-04', aanmeldingen: [vanGemeente('2021-09-08'), vanGemeente('2021-09-21')] },
];

/** What came of asking for a place, in order of the day. */
export const plekken = { toegekend: 12, buitenDoelgroep: 3, zonderWens: 1, bovenMaximum: 2 } as const;

/** The plan gives € 100.000 for at most twelve trajecten and one dagdeel; the division is that of the programme. */
export const bron2021 = {
  ...{ naam: 'Perspectief op werk 2021', begindatum: '2021-01-01', einddatum: peildatum, bedrag: 100_000 },
  ...{ plekken: 12, tarief: 7_500, coordinatie: 10_000, dagdelen: 1 },
} as const;

/** Made up: three places more in 2022, for who heard no or not yet in 2021. */
export const bron2022 = {
  ...{ naam: 'IPS-geld 2022 (voorbeeld)', begindatum: '2022-01-01', einddatum: '2022-12-31', bedrag: 24_000 },
  ...{ plekken: 3, tarief: 7_500, coordinatie: 1_500, dagdelen: 0.5 },
} as const;

/** The meetings in three of 2021. */
export const driegesprekken = ['2021-04-21', '2021-07-14', '2021-10-20'] as const;

/** What was decided in the last weeks of the year, and in the summer and the winter after it. */
export const sluiting = { jaar: '2021-12-16', zomer: '2022-06-27', winter: '2022-12-19' } as const;
