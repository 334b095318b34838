import { aangevraagd, gesproken, grondVan, leeg, na, vermoedelijk, vraag } from './delen.ts';
import type { Besluit, Verhaal, Vraag } from './delen.ts';
import type { Kandidaat } from './leerlingen.ts';

/** On these days casussen of 2015 are closed. */
export const sluitdagen = ['2015-10-30', '2015-12-15', '2016-02-26', '2016-07-29'] as const;
export const [herfst, winter, lente, zomer] = sluitdagen;

export type Vertel = (kandidaat: Kandidaat) => Verhaal;

/** Everybody of the summer is spoken to before it, in the order of the list; those of earlier years in February. */
export const eersteGesprek = ({ nummer, weg }: Kandidaat): string =>
  weg.startsWith('oud') ? na('2015-02-09', nummer % 14) : na('2015-03-23', (nummer * 13) % 78);

/** Spoken to, and seen as probably one of the target group. */
export function inBeeld(kandidaat: Kandidaat): Verhaal {
  const datum = eersteGesprek(kandidaat);
  return { ...leeg, gesprekken: [gesproken(datum)], gezien: vermoedelijk(datum) };
}

/** What is asked and what comes of it, with a conversation before it and one after. */
export function asks(verhaal: Verhaal, vragen: Vraag[]): Verhaal {
  const bij = vragen.flatMap(({ geinformeerd, besluit, aanvaard, door }) => [
    gesproken(geinformeerd, door),
    ...(besluit ? [gesproken(na(aanvaard ?? besluit.datum, 8))] : []),
  ]);
  const gezien = vragen.flatMap((een) => [
    ...(een.soort === 'wajong_2015' ? [] : [aangevraagd(een.ontvangen)]),
    ...grondVan(een),
  ]);
  return {
    ...verhaal,
    gesprekken: [...verhaal.gesprekken, ...bij],
    gezien: [...verhaal.gezien, ...gezien],
    aanvragen: vragen,
  };
}

/** How long UWV takes: mostly within the fourteen weeks. */
export const besluitOp = (ontvangen: string, plek: number, uitkomst: string): Besluit => ({
  datum: na(ontvangen, 62 + ((plek * 7) % 34)),
  uitkomst,
});

/** The aanvraag just after somebody leaves school, as most are; of some the term stands still, is longer or is not kept. */
export function afterSchool({ uitstroom, plek }: Kandidaat, uitkomst: string): Vraag {
  const ontvangen = na(uitstroom, 2 + ((plek * 5) % 7));
  const gewoon = vraag('indicatie_banenafspraak', ontvangen, { besluit: besluitOp(ontvangen, plek, uitkomst) });
  const besluit = (dagen: number): Besluit => ({ datum: na(ontvangen, dagen), uitkomst });
  if (plek % 6 === 2)
    return { ...gewoon, stil: { van: na(ontvangen, 20), tot: na(ontvangen, 34) }, besluit: besluit(104) };
  if (plek === 4) return { ...gewoon, langer: { weken: 6, op: na(ontvangen, 90) }, besluit: besluit(124) };
  if (plek === 9 || plek === 15) return { ...gewoon, verwacht: na(ontvangen, 120), besluit: besluit(118) };
  return gewoon;
}

export const besluitdag = ({ besluit, ontvangen }: Vraag): string => besluit?.datum ?? ontvangen;

export const toDagbesteding = (verhaal: Verhaal, begin: string, soort: string, datum: string): Verhaal => ({
  ...verhaal,
  traject: { soort: 'dagbesteding', begin },
  einde: { soort, datum },
});
