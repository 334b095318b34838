import { plus, werkdag } from '../kalender.ts';
import { eigenVerzoek } from './getallen.ts';

/** What can happen to somebody. Every day is the day on which it was so. */
export type Verhaal = {
  gesprekken: Gesprek[];
  gezien: Gezien[];
  tafel: Tafel[];
  aanvragen: Vraag[];
  /** Something that was agreed a week ago. */
  afspraak?: { wat: string; datum: string };
  traject?: { soort: Aanbod; begin: string };
  werk?: { vorm: Vorm; begin: string };
  einde?: { soort: string; datum: string };
};

export type Wie = 'klantmanager' | 'arbeidsdeskundige';
export type Gesprek = { datum: string; door: Wie };
export type Gezien = {
  kenmerk: 'registerstatus' | 'grond';
  waarde: string;
  datum: string;
  bron: 'organisatie' | 'register';
};
/** What gemeente and UWV say together of somebody; who is not yet done with school comes back. */
export type Tafel = { datum: string; nee?: 'minder_dan_minimumloon' | 'klaar_met_school' };
export type Aanbod = 'traject_naar_werk' | 'vervolgonderwijs' | 'dagbesteding' | 'zorg';
export type Vorm = 'regulier_met_subsidie' | 'regulier' | 'detachering' | 'beschut_werk';

export type Besluit = { datum: string; uitkomst: string };
export type Vraag = {
  soort: 'indicatie_banenafspraak' | 'wajong_2015' | 'werken_met_voorziening';
  door: Wie;
  aanvrager: 'organisatie' | 'deelnemer';
  geinformeerd: string;
  ontvangen: string;
  /** When a besluit is expected, told on the day on which the term would have ended. */
  verwacht?: string;
  /** The first and the last day on which the term stands still; without a last day it still does. */
  stil?: { van: string; tot?: string };
  langer?: { weken: number; op: string };
  besluit?: Besluit;
  ingetrokken?: string;
  bezwaar?: { ingediend: string; besluit: string; daarna: Besluit };
  /** When the gemeente takes the regie over after a refusal. */
  aanvaard?: string;
};

export const leeg: Verhaal = { gesprekken: [], gezien: [], tafel: [], aanvragen: [] };

/** So many days later, or the Friday before it. */
export const na = (dag: string, dagen: number): string => werkdag(plus(dag, dagen));

export const gesproken = (datum: string, door: Wie = 'klantmanager'): Gesprek => ({ datum, door });

/** Probably one of the target group; nobody has asked for anything yet. */
export const vermoedelijk = (datum: string): Gezien[] => [
  { kenmerk: 'registerstatus', waarde: 'vermoedelijk', datum, bron: 'organisatie' },
  { kenmerk: 'grond', waarde: 'vermoedelijk', datum, bron: 'organisatie' },
];

/** Seen in the register of UWV. */
export const opgenomen = (datum: string, grond: string): Gezien[] => [
  { kenmerk: 'registerstatus', waarde: 'opgenomen', datum, bron: 'register' },
  { kenmerk: 'grond', waarde: grond, datum, bron: 'register' },
];

/** Once it is asked, that is how it stands; the besluit itself records the next status. */
export const aangevraagd = (datum: string): Gezien => ({
  kenmerk: 'registerstatus',
  waarde: 'aangevraagd',
  datum,
  bron: 'organisatie',
});

/** On what ground somebody came into the register who asked, or for whom the gemeente asked. */
export function grondVan({ soort, aanvrager, besluit }: Vraag): Gezien[] {
  if (besluit?.uitkomst === 'met_voorziening') return grond(besluit.datum, 'jonggehandicapt_uwv_oordeel');
  if (besluit?.uitkomst !== 'indicatie' || soort !== 'indicatie_banenafspraak') return [];
  return grond(besluit.datum, aanvrager === 'deelnemer' ? 'pwet_uwv_wml_eigen_verzoek' : 'pwet_lks_uwv_loonwaarde');
}

const grond = (datum: string, waarde: string): Gezien[] => [{ kenmerk: 'grond', waarde, datum, bron: 'register' }];

/** An aanvraag of which the person heard twelve days before; until the law changed the gemeente asked for everybody. */
export function vraag(soort: Vraag['soort'], ontvangen: string, rest: Partial<Vraag> = {}): Vraag {
  const zelf = ontvangen >= eigenVerzoek && Number(ontvangen.slice(-1)) % 2 === 0;
  return {
    ...{ soort, door: 'klantmanager', aanvrager: zelf ? 'deelnemer' : 'organisatie', ontvangen },
    geinformeerd: na(ontvangen, -12),
    ...rest,
  };
}
