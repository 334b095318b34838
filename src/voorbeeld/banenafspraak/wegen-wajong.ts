import { gesproken, leeg, na, vraag } from './delen.ts';
import type { Verhaal, Vraag } from './delen.ts';
import type { Kandidaat } from './leerlingen.ts';
import { asks, besluitdag, besluitOp, lente, toDagbesteding, winter, zomer } from './vertellen.ts';
import type { Vertel } from './vertellen.ts';

/** UWV looks at who asked for Wajong, and hears in spring what somebody asks. */
function wajong({ plek, weg }: Kandidaat, uitkomst: string, rest: Partial<Vraag> = {}): [Verhaal, Vraag] {
  const ontvangen = na('2015-04-07', plek * 5 + weg.length);
  const besluit = { datum: na(ontvangen, 66 + ((plek * 5) % 16)), uitkomst };
  const aanvaard = uitkomst === 'wajong' ? {} : { aanvaard: na(besluit.datum, 3 + ((plek * 2) % 9)) };
  const een = vraag('wajong_2015', ontvangen, {
    door: 'arbeidsdeskundige',
    aanvrager: 'deelnemer',
    besluit,
    ...aanvaard,
  });
  const verhaal = { ...leeg, gesprekken: [gesproken(na(ontvangen, -14), 'arbeidsdeskundige')] };
  return [verhaal, { ...een, ...rest }];
}

export const wajongToegekend: Vertel = (kandidaat) => {
  const [verhaal, een] = wajong(kandidaat, 'wajong');
  return toDagbesteding(asks(verhaal, [een]), na(besluitdag(een), 20), 'wajong', winter);
};

export const wajongTijdelijk: Vertel = (kandidaat) => {
  const [verhaal, een] = wajong(kandidaat, 'tijdelijk_geen_vermogen');
  return toDagbesteding(asks(verhaal, [een]), na(besluitdag(een), 25), 'zorg_loopt', winter);
};

/** Who can work goes on with the gemeente: one objects and is right, five are asked for, three go on learning. */
export const wajongVermogen: Vertel = (kandidaat) => {
  const [verhaal, een] = wajong(kandidaat, 'wel_vermogen');
  const { plek } = kandidaat;
  const dag = besluitdag(een);
  if (plek === 0) {
    const bezwaar = {
      ingediend: na(dag, 20),
      besluit: na(dag, 88),
      daarna: { datum: na(dag, 95), uitkomst: 'wajong' },
    };
    return toDagbesteding(asks(verhaal, [{ ...een, bezwaar }]), na(dag, 110), 'wajong', lente);
  }
  if (plek > 5) {
    const traject = { soort: 'vervolgonderwijs', begin: '2015-09-07' } as const;
    return { ...asks(verhaal, [een]), traject, einde: { soort: 'opleiding', datum: winter } };
  }
  const ontvangen = na(dag, 21);
  const uitkomst = plek === 5 ? 'tijdelijk_geen_vermogen' : 'indicatie';
  const tweede = vraag('indicatie_banenafspraak', ontvangen, { besluit: besluitOp(ontvangen, 1, uitkomst) });
  const samen = asks(verhaal, [een, tweede]);
  const verder = besluitdag(tweede);
  if (plek === 5)
    return {
      ...samen,
      traject: { soort: 'zorg', begin: na(verder, 20) },
      einde: { soort: 'zorg_loopt', datum: lente },
    };
  const werk = { vorm: 'regulier_met_subsidie', begin: na(verder, 24) } as const;
  return { ...samen, werk, einde: { soort: 'blijvend_werk', datum: zomer } };
};
