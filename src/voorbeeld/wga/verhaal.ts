import type { Loting } from '../loting.ts';
import { spread } from './dagen.ts';
import type { Spanne } from './dagen.ts';
import { gepubliceerd, peildata, regios } from './getallen.ts';
import type { aanDeSlag } from './getallen.ts';
import type { Klant } from './klanten.ts';

export type Netwerk = 'geisoleerd' | 'beperkt' | 'voldoende' | 'onbekend';
export type Werk = { vorm: keyof typeof aanDeSlag; begin: string; uren: number; einde?: string };

/** What happened with one client: every day is a working day on which the casus ran. */
export type Verhaal = Klant & {
  /** When the casus began: with the region, or with the second cohort. */
  start: string;
  gesprekken: string[];
  pogingen: string[];
  netwerk: { datum: string; waarde: Netwerk }[];
  herbeoordelingen: string[];
  werk?: Werk;
};

/** Spoken to before the first peildatum, after it, or not reached at all. */
type Groep = 'eerste' | 'tweede' | 'niet';

/**
 * A place of its own for each of a group, well mixed, so that "the first 198" are people from all regions. The step is a
 * prime that divides none of the sizes.
 */
const mix = (plek: number, aantal: number, stap: number): number => (plek * stap) % aantal;

const eersteGroep = gepubliceerd.eerste.klanten;
const tweedeGroep = gepubliceerd.tweede.klanten - eersteGroep;

/** Whom a region called first: so many that the regions together come to the clients of the report. */
function groepOf({ regio, plek, jaar }: Klant): Groep {
  const nummer = regios.findIndex(({ naam }) => naam === regio);
  if (jaar === 2012) return plek < (nummer < 20 ? 107 : 106) ? 'tweede' : 'niet';
  const eerste = nummer === 0 ? 163 : nummer < 20 ? 162 : nummer < 25 ? 33 : 0;
  return plek < eerste ? 'eerste' : 'tweede';
}

/** The story of everybody whom the cohort rule selects. */
export function listVerhalen(klanten: readonly Klant[], loting: Loting): Verhaal[] {
  const tellers = { eerste: 0, tweede: 0, niet: 0 };
  return klanten
    .filter(({ reden }) => reden === 'arbeidskundig')
    .map((klant) => {
      const groep = groepOf(klant);
      const plek = tellers[groep]++;
      return groep === 'niet' ? unreached(klant, loting) : tell(klant, groep, plek, loting);
    });
}

const startOf = ({ regio, jaar }: Klant): string =>
  jaar === 2012 ? '2017-01-02' : (regios.find(({ naam }) => naam === regio)?.start ?? peildata.eerste);

function unreached(klant: Klant, loting: Loting): Verhaal {
  const pogingen = spread(loting, [startOf(klant), peildata.tweede], loting.getal(2, 3));
  return { ...klant, start: startOf(klant), gesprekken: [], pogingen, netwerk: [], herbeoordelingen: [] };
}

function tell(klant: Klant, groep: 'eerste' | 'tweede', plek: number, loting: Loting): Verhaal {
  const start = startOf(klant);
  const [voor, na] = conversations(groep, plek, start);
  const vanaf = groep === 'eerste' || start > peildata.eerste ? start : '2016-08-01';
  const eerder = voor === 0 ? [] : spread(loting, [start, '2016-07-29'], voor);
  const later = spread(loting, [groep === 'eerste' ? '2016-08-15' : vanaf, '2017-06-23'], na);
  const gesprekken = [...eerder, ...later];
  const [begin = start] = gesprekken;
  const over: Over = { plek, groep, eerder, later, begin };
  const werk = werkOf(over, loting);
  return {
    ...klant,
    start,
    gesprekken: [...gesprekken, ...(plek % 2 === 0 ? spread(loting, ['2017-09-04', '2017-12-22'], 1) : [])],
    pogingen: plek % 5 === 0 ? [begin] : [],
    netwerk: netwerkOf(over),
    herbeoordelingen: herbeoordelingenOf(over),
    ...(werk && { werk }),
  };
}

/**
 * How many conversations before the first peildatum and how many after it. In the regions that began in July 2016 there
 * was time for one; elsewhere for two or three. Together they are the reports' 9,318 and 24,300.
 */
function conversations(groep: 'eerste' | 'tweede', plek: number, start: string): [number, number] {
  if (groep === 'tweede') return [0, 2];
  return [start < '2016' ? (plek < 2_671 ? 3 : 2) : 1, plek < 982 ? 3 : 2];
}

type Over = { plek: number; groep: 'eerste' | 'tweede'; eerder: string[]; later: string[]; begin: string };

/** Of the first group 2,282 had a small network; sixty of them have people around them again at the second peildatum. */
function netwerkOf({ plek, groep, later, begin }: Over): Verhaal['netwerk'] {
  const [size, klein] = groep === 'eerste' ? [eersteGroep, gepubliceerd.eerste.klein] : [tweedeGroep, 2_398];
  const place = mix(plek, size, 7919);
  if (place >= klein) return [{ datum: begin, waarde: place % 20 === 0 ? 'onbekend' : 'voldoende' }];
  const toen: Verhaal['netwerk'] = [{ datum: begin, waarde: place % 3 === 0 ? 'geisoleerd' : 'beperkt' }];
  const laatst = later.at(-1);
  return groep === 'eerste' && place < 60 && laatst !== undefined
    ? [...toen, { datum: laatst, waarde: 'voldoende' }]
    : toen;
}

/** 198 clients before the first peildatum and 977 in all; a few asked twice, and are one client still. */
function herbeoordelingenOf({ plek, groep, eerder, later }: Over): string[] {
  const [voor, na] = [eerder.at(-1), later[0]];
  const place = mix(plek, groep === 'eerste' ? eersteGroep : tweedeGroep, 6007);
  if (groep === 'tweede') return place < 479 && na !== undefined ? [na] : [];
  if (place < gepubliceerd.eerste.herbeoordelingen && voor !== undefined) {
    return place < 23 && na !== undefined ? [voor, na] : [voor];
  }
  return place < 498 && na !== undefined ? [na] : [];
}

const verdeling = {
  eerste: { volledig: 30, gedeeltelijk: 150, vrijwilligerswerk: 520, gestopt: 60 },
  tweede: { volledig: 28, gedeeltelijk: 136, vrijwilligerswerk: 355, gestopt: 0 },
} as const;

/** Who went to work or to volunteer, and some who volunteered for a while. */
function werkOf({ plek, groep, begin }: Over, loting: Loting): Werk | undefined {
  const { volledig, gedeeltelijk, vrijwilligerswerk, gestopt } = verdeling[groep];
  const place = mix(plek, groep === 'eerste' ? eersteGroep : tweedeGroep, 4799);
  const since = (tot: string): string => spread(loting, [begin, tot] satisfies Spanne, 1)[0] ?? begin;
  if (place < volledig) return { vorm: 'volledig', begin: since('2017-06-26'), uren: loting.kies([32, 36, 38]) };
  if (place < volledig + gedeeltelijk) {
    return { vorm: 'gedeeltelijk', begin: since('2017-06-26'), uren: loting.kies([8, 12, 16, 20, 24]) };
  }
  const vrijwillig = { vorm: 'vrijwilligerswerk', uren: loting.kies([4, 6, 8, 12]) } as const;
  const tot = volledig + gedeeltelijk + vrijwilligerswerk;
  if (place < tot) return { ...vrijwillig, begin: since('2017-06-26') };
  return place < tot + gestopt ? { ...vrijwillig, begin, einde: '2017-05-31' } : undefined;
}
