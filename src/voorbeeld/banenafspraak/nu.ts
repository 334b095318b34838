import { plus, werkdag } from '../kalender.ts';
import { aangevraagd, gesproken, grondVan, leeg, vermoedelijk, vraag } from './delen.ts';
import type { Verhaal, Vraag } from './delen.ts';
import type { startKlas } from './leerlingen.ts';
import type { Persoon } from './spel.ts';

/** How long ago the schools told who leaves: most in the months before, and a few just now. */
export const verteld = { eerder: 160, laatst: 25 } as const;

type Ago = (dagen: number) => string;
type Nu = Partial<Verhaal> & { wajong?: true };

/** Screened together, told, and then asked for. */
const indicatie = (ago: Ago, dagen: number, rest: Partial<Vraag> = {}): Nu => {
  const een = vraag('indicatie_banenafspraak', ago(dagen), rest);
  const tafel = [{ datum: een.geinformeerd }];
  return { aanvragen: [een], gezien: [aangevraagd(een.ontvangen), ...grondVan(een)], tafel };
};

const wajong = (ago: Ago, dagen: number, rest: Partial<Vraag> = {}): Nu => {
  const door = { door: 'arbeidsdeskundige', aanvrager: 'deelnemer' } as const;
  return { wajong: true, aanvragen: [vraag('wajong_2015', ago(dagen), { ...door, ...rest })] };
};

/**
 * The leavers of this year, of whom most wait for UWV: one aanvraag is late, another will be and that is told, one stands
 * still, one refused Wajong waits for the answer of the gemeente.
 */
const listEerder = (ago: Ago, today: string): Nu[] => [
  wajong(ago, 88, { besluit: { datum: ago(4), uitkomst: 'wel_vermogen' } }),
  wajong(ago, 120, { besluit: { datum: ago(33), uitkomst: 'tijdelijk_geen_vermogen' }, aanvaard: ago(26) }),
  wajong(ago, 61),
  wajong(ago, 81, { stil: { van: ago(12) } }),
  indicatie(ago, 112),
  indicatie(ago, 108, { verwacht: ago(-18) }),
  indicatie(ago, 89),
  { ...indicatie(ago, 68), afspraak: { wat: 'Legitimatie meenemen naar UWV', datum: today } },
  { ...indicatie(ago, 40), afspraak: { wat: 'De stagebegeleider bellen over het werk', datum: ago(2) } },
  indicatie(ago, 130, { besluit: { datum: ago(50), uitkomst: 'indicatie' } }),
  {
    ...indicatie(ago, 127, { besluit: { datum: ago(36), uitkomst: 'indicatie' } }),
    afspraak: { wat: 'Kijken bij een kwekerij in de buurt', datum: ago(-8) },
  },
  {
    ...indicatie(ago, 133, { besluit: { datum: ago(64), uitkomst: 'indicatie' } }),
    werk: { vorm: 'regulier_met_subsidie', begin: ago(20) },
  },
  indicatie(ago, 95, { besluit: { datum: ago(9), uitkomst: 'minimumloon' } }),
  { tafel: [{ datum: ago(42), nee: 'klaar_met_school' }] },
];

/** Of the last leavers some have yet to be spoken to, and have until four weeks after the list. */
const listLaatst = (ago: Ago): Nu[] => [
  {},
  {},
  {},
  {},
  { gesprekken: [gesproken(ago(6))] },
  { ...indicatie(ago, 4), gesprekken: [gesproken(ago(16))] },
];

/** So many days ago somebody was first spoken to. */
const eerst = (plek: number): number => 157 - (plek % 6);

/** Spoken to when the list came, and not too long ago; with one it is just too long. */
const listGesprekken = (ago: Ago, plek: number, { aanvragen = [], wajong: uwv }: Nu): Verhaal['gesprekken'] => {
  const door = uwv ? 'arbeidsdeskundige' : 'klantmanager';
  const afgewezen = aanvragen.some(({ besluit }) => besluit?.uitkomst === 'minimumloon');
  const laatst = plek === 6 ? 97 : afgewezen ? 40 : 6 + plek * 3;
  const verder = aanvragen.some(({ aanvaard }) => aanvaard !== undefined) ? [gesproken(ago(18))] : [];
  return [gesproken(ago(eerst(plek)), door), ...(verder.length > 0 ? verder : [gesproken(ago(laatst), door)])];
};

/** Everybody of this year, each with the day of leaving and what fits meanwhile. */
export function listNu(makeLeerling: ReturnType<typeof startKlas>, vandaag: string) {
  const ago: Ago = (dagen) => plus(vandaag, -dagen);
  const workday: Ago = (dagen) => werkdag(ago(dagen));
  const tell = ({ wajong: uwv, ...rest }: Nu, uitstroom: string): Persoon => ({
    leerling: makeLeerling({ uitstroom, profiel: uwv ? 'dagbesteding' : 'arbeid', wajong: uwv === true }),
    verhaal: { ...leeg, ...rest },
  });
  const eerder = listEerder(workday, vandaag).map((nu, plek) => {
    const soort = nu.wajong ? ('dagbesteding' as const) : ('traject_naar_werk' as const);
    const gezien = [...(nu.wajong ? [] : vermoedelijk(ago(eerst(plek)))), ...(nu.gezien ?? [])];
    const verhaal = {
      ...nu,
      gezien,
      gesprekken: listGesprekken(workday, plek, nu),
      traject: { soort, begin: ago(119) },
    };
    return tell(verhaal, ago(139 - plek * 2));
  });
  const laatst = listLaatst(workday).map((nu, plek) => tell(nu, ago(10 - plek * 4)));
  return { eerder, laatst };
}
