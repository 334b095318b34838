/** What a kenmerk is held against must be an answer that it can have; otherwise the criterium is never true, and nobody is told. */
import type { Criterium, Kenmerk, Programma } from './contract.ts';
import type { Kenmerkvoorwaarde } from './criterium.contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';

type Plaats = { pad: Pad; criterium: Criterium };

export function checkWaarden(programma: Programma): Bevinding[] {
  return listPlaatsen(programma).flatMap(({ pad, criterium }) => checkCriterium(criterium, pad, programma.kenmerken));
}

/** Every criterium over a casus, with its place in the file. */
function listPlaatsen({ fasen, uitkomsten, indicatoren, selecties, ...programma }: Programma): Plaats[] {
  const { financiering, werkgevercontact } = programma;
  return [
    ...fasen.flatMap(({ wanneer }, plek) => at(wanneer, 'fasen', plek, 'wanneer')),
    ...Object.entries(uitkomsten).flatMap(([sleutel, { eisen }]) => at(eisen, 'uitkomsten', sleutel, 'eisen')),
    ...Object.entries(indicatoren).flatMap(([sleutel, { waar }]) => at(waar, 'indicatoren', sleutel, 'waar')),
    ...Object.entries(selecties).flatMap(([sleutel, selectie]) =>
      'lijst' in selectie ? [] : at(selectie.wanneer, 'selecties', sleutel, 'wanneer'),
    ),
    ...at(financiering?.doelgroep, 'financiering', 'doelgroep'),
    ...(financiering?.eisen ?? []).flatMap(({ wanneer }, plek) =>
      at(wanneer, 'financiering', 'eisen', plek, 'wanneer'),
    ),
    ...(werkgevercontact?.eisen ?? []).flatMap(({ wanneer }, plek) =>
      at(wanneer, 'werkgevercontact', 'eisen', plek, 'wanneer'),
    ),
  ];
}

function at(criterium: Criterium | undefined, ...pad: Pad): Plaats[] {
  return criterium === undefined ? [] : [{ pad, criterium }];
}

function checkCriterium(criterium: Criterium, pad: Pad, kenmerken: Programma['kenmerken']): Bevinding[] {
  const down = (leden: Criterium[], soort: string): Bevinding[] =>
    leden.flatMap((lid, plek) => checkCriterium(lid, [...pad, soort, plek], kenmerken));
  if ('alle' in criterium) return down(criterium.alle, 'alle');
  if ('een' in criterium) return down(criterium.een, 'een');
  if ('geen' in criterium) return down(criterium.geen, 'geen');
  const kenmerk = 'kenmerk' in criterium ? kenmerken[criterium.kenmerk] : undefined;
  if (kenmerk === undefined || !('kenmerk' in criterium)) return [];
  const melding = judge(criterium, kenmerk);
  return melding === undefined ? [] : [{ pad, melding }];
}

/** What each kind of kenmerk can be compared with. */
const vormen: Record<Kenmerk['soort'], { past: (waarde: unknown) => boolean; uitleg: string }> = {
  keuze: { past: (waarde) => typeof waarde === 'string', uitleg: 'is of een_van met keuzes' },
  getal: { past: (waarde) => typeof waarde === 'number', uitleg: 'een getal' },
  datum: { past: (waarde) => typeof waarde === 'string', uitleg: 'een dag als jjjj-mm-dd' },
  ja_nee: { past: (waarde) => typeof waarde === 'boolean', uitleg: 'is: true of is: false' },
  tekst_kort: { past: () => false, uitleg: 'bekend: true of bekend: false' },
};

function judge({ kenmerk: sleutel, ...vergelijking }: Kenmerkvoorwaarde, { soort, keuzes = {} }: Kenmerk) {
  const { is, een_van = [], minstens, hoogstens, tussen = [] } = vergelijking;
  const grenzen = [minstens, hoogstens, ...tussen].filter((waarde) => waarde !== undefined);
  const waarden = [is, ...een_van].filter((waarde) => waarde !== undefined);
  const { past, uitleg } = vormen[soort];
  const zonderMaat = soort === 'keuze' || soort === 'ja_nee';
  if (![...grenzen, ...waarden].every(past) || (zonderMaat && grenzen.length > 0))
    return `Het kenmerk ${sleutel} is van soort ${soort}. Vergelijk het met ${uitleg}.`;
  const vreemd = soort === 'keuze' ? waarden.find((waarde) => !Object.hasOwn(keuzes, String(waarde))) : undefined;
  if (vreemd === undefined) return undefined;
  return `Het kenmerk ${sleutel} heeft geen keuze ${String(vreemd)}. Kies uit: ${Object.keys(keuzes).join(', ')}.`;
}
