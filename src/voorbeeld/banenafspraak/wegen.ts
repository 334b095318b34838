import { gesproken, leeg, na, vraag } from './delen.ts';
import type { Verhaal } from './delen.ts';
import type { Weg } from './getallen.ts';
import type { Kandidaat } from './leerlingen.ts';
import { afterSchool, asks, besluitdag, eersteGesprek, herfst, inBeeld, lente, winter, zomer } from './vertellen.ts';
import type { Vertel } from './vertellen.ts';
import { alOpgenomen, oudAanvraag } from './wegen-oud.ts';
import { wajongTijdelijk, wajongToegekend, wajongVermogen } from './wegen-wajong.ts';

/** Screened in three rounds before the summer; two were not done with school, and came back when they were. */
const tafelOf = ({ plek }: Kandidaat): Verhaal['tafel'] => {
  const datum = ['2015-06-11', '2015-06-16', '2015-06-18'][plek % 3] ?? '2015-06-18';
  if (plek > 11) return [];
  return plek === 3 || plek === 8 ? [{ datum, nee: 'klaar_met_school' }, { datum: '2015-07-23' }] : [{ datum }];
};

const indicatie: Vertel = (kandidaat) => {
  const een = afterSchool(kandidaat, 'indicatie');
  const { plek } = kandidaat;
  const verhaal = { ...asks(inBeeld(kandidaat), [een]), tafel: tafelOf(kandidaat) };
  const dag = besluitdag(een);
  if (plek > 18) {
    const traject = { soort: 'vervolgonderwijs', begin: '2016-02-01' } as const;
    return { ...verhaal, traject, einde: { soort: 'opleiding', datum: lente } };
  }
  const vorm = plek === 7 ? 'detachering' : plek % 5 === 0 ? 'regulier' : 'regulier_met_subsidie';
  const traject = { soort: 'traject_naar_werk', begin: na(dag, 10) } as const;
  const werk = { vorm, begin: na(dag, 24) } as const;
  // Five are at work to this day, and somebody still looks whether it lasts.
  return { ...verhaal, traject, werk, ...(plek < 14 && { einde: { soort: 'blijvend_werk', datum: zomer } }) };
};

/** Refused, and then work all the same. */
const refusedToWork =
  (uitkomst: string, vorm: 'regulier' | 'beschut_werk', soort: string): Vertel =>
  (kandidaat) => {
    const een = afterSchool({ ...kandidaat, plek: 0 }, uitkomst);
    const werk = { vorm, begin: na(besluitdag(een), 30) };
    return { ...asks(inBeeld(kandidaat), [een]), werk, einde: { soort, datum: zomer } };
  };

const voorziening: Vertel = (kandidaat) => {
  const ontvangen = na(kandidaat.uitstroom, 4);
  const uitkomst = kandidaat.plek === 0 ? 'met_voorziening' : 'zonder_voorziening';
  const een = vraag('werken_met_voorziening', ontvangen, { besluit: { datum: na(ontvangen, 50), uitkomst } });
  const werk = { vorm: 'regulier', begin: na(ontvangen, 75) } as const;
  return { ...asks(inBeeld(kandidaat), [een]), werk, einde: { soort: 'blijvend_werk', datum: zomer } };
};

/** Something that fits and is no work; who leaves late in the year closes late. */
const toIets =
  (soort: 'vervolgonderwijs' | 'dagbesteding', einde: string): Vertel =>
  (kandidaat) => {
    const begin =
      na(kandidaat.uitstroom, 12) < '2015-08-31' && soort === 'vervolgonderwijs'
        ? '2015-08-31'
        : na(kandidaat.uitstroom, 12);
    const datum = begin < herfst ? (soort === 'dagbesteding' ? winter : herfst) : lente;
    return {
      ...leeg,
      gesprekken: [gesproken(eersteGesprek(kandidaat))],
      traject: { soort, begin },
      einde: { soort: einde, datum },
    };
  };

/** Nobody speaks to them in the year in which they leave; then somebody calls. */
const ongesproken: Vertel = ({ plek }) => {
  const datum = na('2016-01-11', plek * 3);
  const traject = { soort: 'vervolgonderwijs', begin: na(datum, 7) } as const;
  return { ...leeg, gesprekken: [gesproken(datum)], traject, einde: { soort: 'opleiding', datum: lente } };
};

/** The table finds that somebody earns the minimum wage, and somebody does. */
const tafelNee: Vertel = (kandidaat) => {
  const tafel = [{ datum: '2015-06-18', nee: 'minder_dan_minimumloon' } as const];
  const werk = { vorm: 'regulier', begin: na('2015-08-03', kandidaat.plek * 6) } as const;
  return { ...inBeeld(kandidaat), tafel, werk, einde: { soort: 'blijvend_werk', datum: lente } };
};

const vertellingen: Record<Weg, Vertel> = {
  oud_wajong: alOpgenomen('wajong', 'regulier_met_subsidie'),
  oud_wsw: alOpgenomen('wsw', 'detachering'),
  oud_aanvraag: oudAanvraag,
  wajong_toegekend: wajongToegekend,
  wajong_vermogen: wajongVermogen,
  wajong_tijdelijk: wajongTijdelijk,
  indicatie,
  minimumloon: refusedToWork('minimumloon', 'regulier', 'blijvend_werk'),
  beschut: refusedToWork('alleen_beschut', 'beschut_werk', 'beschut_werk'),
  tijdelijk: (kandidaat) => {
    const een = afterSchool({ ...kandidaat, plek: 0 }, 'tijdelijk_geen_vermogen');
    const traject = { soort: 'zorg', begin: na(besluitdag(een), 20) } as const;
    return { ...asks(inBeeld(kandidaat), [een]), traject, einde: { soort: 'zorg_loopt', datum: lente } };
  },
  voorziening,
  tafel_nee: tafelNee,
  ongesproken,
  opleiding: toIets('vervolgonderwijs', 'opleiding'),
  opleiding_ongesproken: ongesproken,
  dagbesteding: toIets('dagbesteding', 'zorg_loopt'),
};

/** What happened with somebody of 2015. */
export const vertel = (kandidaat: Kandidaat): Verhaal => vertellingen[kandidaat.weg](kandidaat);
