import { plus } from '../kalender.ts';

/** Work with a SW-bedrijf and at an inlener, and how it went on. Every day is one on which something happened. */
export type Weg = {
  contract: string;
  bij: string;
  /** The inlener took over, or the detachering ended; after that there may be another. */
  overname?: string;
  terug?: { dag: string; afloop: 'beeindigd' | 'teruggekeerd' };
  weer?: string;
  /** The last day that was agreed with the inlener; mostly none was. */
  tot?: string;
  einde?: string;
};

/** Per delivery what became of each who was geschikt at once: within three months at work with an inlener. */
const wegen: (Weg | 'bedacht_zich')[][] = [
  [
    { contract: '2015-02-16', bij: '2015-03-02', overname: '2015-08-31', einde: '2016-03-07' },
    { contract: '2015-02-23', bij: '2015-03-16', overname: '2015-07-01', einde: '2016-01-11' },
    { contract: '2015-03-02', bij: '2015-03-30', overname: '2015-11-02', einde: '2016-05-09' },
    { contract: '2015-02-16', bij: '2015-03-09', einde: '2016-03-14' },
    { contract: '2015-03-09', bij: '2015-04-07', einde: '2016-04-11' },
    {
      ...{ contract: '2015-03-16', bij: '2015-04-13', terug: { dag: '2015-12-18', afloop: 'beeindigd' } },
      ...{ weer: '2016-03-14', einde: '2016-10-03' },
    },
  ],
  [
    { contract: '2015-07-06', bij: '2015-08-03', overname: '2016-02-01', einde: '2016-08-08' },
    { contract: '2015-07-06', bij: '2015-08-17', einde: '2016-03-21' },
    { contract: '2015-07-20', bij: '2015-08-31', einde: '2016-04-04' },
    { contract: '2015-08-03', bij: '2015-09-01', einde: '2016-04-04' },
    { contract: '2015-08-03', bij: '2015-09-07', einde: '2016-05-02' },
    {
      ...{ contract: '2015-07-13', bij: '2015-08-24', terug: { dag: '2016-01-15', afloop: 'teruggekeerd' } },
      ...{ weer: '2016-04-04', einde: '2016-10-10' },
    },
  ],
  [
    { contract: '2016-01-11', bij: '2016-02-01', einde: '2016-08-08' },
    { contract: '2016-01-18', bij: '2016-02-15', overname: '2016-09-05', einde: '2017-03-13' },
    { contract: '2016-02-15', bij: '2016-03-07', einde: '2016-09-12' },
    { contract: '2016-03-01', bij: '2016-03-07', einde: '2016-09-12' },
    { contract: '2016-03-01', bij: '2016-03-07', einde: '2016-09-12' },
    'bedacht_zich',
  ],
];

/** The way of the so-manieth of a delivery who was geschikt at once. */
export const wegVan = (golf: number, plek: number): Weg | 'bedacht_zich' => wegen[golf]?.[plek] ?? 'bedacht_zich';

/** Who came back to the table in the spring of 2016 went the same way, a little later. */
export const terugkomers: Weg[] = [0, 7, 14, 21, 28].map((dagen) => ({
  contract: plus('2016-05-09', dagen),
  bij: plus('2016-06-06', dagen),
  einde: plus('2016-12-12', dagen),
}));

/** Who changed their mind took the consent back on this day, and found another traject. */
export const bedacht = { ingetrokken: '2016-01-12', anders: '2016-03-15', einde: '2016-03-22' } as const;
