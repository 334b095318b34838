import { gesproken, leeg, na, opgenomen, vraag } from './delen.ts';
import type { Besluit, Verhaal, Vraag } from './delen.ts';
import { asks, eersteGesprek, inBeeld, lente, toDagbesteding, winter } from './vertellen.ts';
import type { Vertel } from './vertellen.ts';

/** In the register before 2015, without anybody having asked: Wajong, or on the waiting list of the Wsw. */
export const alOpgenomen =
  (grond: 'wajong' | 'wsw', vorm: 'regulier_met_subsidie' | 'detachering'): Vertel =>
  (kandidaat) => {
    const datum = eersteGesprek(kandidaat);
    const werk = { vorm, begin: na('2015-03-02', kandidaat.plek * 9) };
    const gezien = opgenomen(datum, grond);
    return { ...leeg, gesprekken: [gesproken(datum)], gezien, werk, einde: { soort: 'blijvend_werk', datum: winter } };
  };

const uitkomstenOud = [
  ...['indicatie', 'indicatie', 'indicatie', 'indicatie', 'minimumloon', 'duurzaam_geen_vermogen'],
  'tijdelijk_geen_vermogen',
];

/** Those of earlier years for whom the gemeente asks in spring: few, as VNG heard. */
export const oudAanvraag: Vertel = (kandidaat) => {
  const { plek } = kandidaat;
  const ontvangen = na('2015-02-25', plek * 4);
  const een = vraag('indicatie_banenafspraak', ontvangen);
  const uitkomst = uitkomstenOud[plek];
  if (uitkomst === undefined) {
    const traject = { soort: 'vervolgonderwijs', begin: '2015-08-31' } as const;
    const weg = { ...een, ingetrokken: na(ontvangen, 30) };
    return { ...asks(inBeeld(kandidaat), [weg]), traject, einde: { soort: 'opleiding', datum: winter } };
  }
  const besluit = { datum: na(ontvangen, plek < 2 ? 55 : 90), uitkomst };
  return afterSpring(inBeeld(kandidaat), { ...een, besluit }, besluit);
};

function afterSpring(verhaal: Verhaal, een: Vraag, { datum, uitkomst }: Besluit): Verhaal {
  switch (uitkomst) {
    case 'duurzaam_geen_vermogen': {
      const ontvangen = na(datum, 14);
      const besluit = { datum: na(ontvangen, 60), uitkomst: 'wajong' };
      const tweede = vraag('wajong_2015', ontvangen, { aanvrager: 'deelnemer', besluit });
      return toDagbesteding(asks(verhaal, [een, tweede]), na(ontvangen, 80), 'wajong', winter);
    }
    case 'tijdelijk_geen_vermogen':
      return toDagbesteding(asks(verhaal, [een]), na(datum, 20), 'zorg_loopt', winter);
    default: {
      const vorm = uitkomst === 'indicatie' ? 'regulier_met_subsidie' : 'regulier';
      const werk = { vorm, begin: na(datum, 20) } as const;
      return { ...asks(verhaal, [een]), werk, einde: { soort: 'blijvend_werk', datum: lente } };
    }
  }
}
