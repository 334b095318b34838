import { plus } from '../kalender.ts';
import type { Loting } from '../loting.ts';
import { listBsns, naamOf } from '../mensen.ts';
import { regios } from './getallen.ts';

/** Somebody on the list of a region. Nobody here exists. */
export type Klant = {
  /** The place among the clients of the whole example. */
  nummer: number;
  regio: string;
  /** The place among those of the same year in the region. */
  plek: number;
  jaar: 2011 | 2012;
  naam: string;
  geboortedatum: string;
  bsn: string;
  instroom: string;
  reden: 'arbeidskundig' | 'medisch';
};

/** Per region a few who came in for a medical reason, whom the cohort rule leaves out. */
const medisch = 8;

/** Everybody on the lists of all regions; the cohort of a year stands together, in the order in which they are called. */
export function listKlanten(loting: Loting): Klant[] {
  const bsns = listBsns(93_000_013);
  return regios
    .flatMap(({ naam, in2011, in2012 }) => [
      ...groep(naam, { jaar: 2011, reden: 'arbeidskundig' }, in2011),
      ...groep(naam, { jaar: 2012, reden: 'arbeidskundig' }, in2012),
      ...groep(naam, { jaar: 2011, reden: 'medisch' }, medisch),
    ])
    .map((deel, nummer) => {
      const { voornaam, achternaam } = naamOf(nummer * 7 + 3);
      const geboortedatum = plus('1956-01-01', loting.getal(0, 12_000));
      const instroom = plus(`${deel.jaar}-01-01`, loting.getal(0, 364));
      return { ...deel, nummer, naam: `${voornaam} ${achternaam}`, geboortedatum, instroom, bsn: bsns.next().value };
    });
}

type Deel = Pick<Klant, 'jaar' | 'reden'>;

const groep = (regio: string, deel: Deel, aantal: number): (Deel & Pick<Klant, 'regio' | 'plek'>)[] =>
  Array.from({ length: aantal }, (_, plek) => ({ regio, plek, ...deel }));
