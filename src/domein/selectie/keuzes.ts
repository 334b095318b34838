import type { Tx } from '../../core/road.ts';
import { mayAct } from '../casus/act.ts';
import { partnersoortOf } from '../lijst/recht.ts';
import type { Werkverband } from '../lijst/recht.ts';
import type { Programma, Selectie } from '../programma/contract.ts';
import { sayCriterium, sayLijstcriterium } from '../programma/naam.ts';
import type { Selectieregel as Regel } from '../programma/selectie.contract.ts';
import { isLijstselectie } from '../programma/weegbaar.ts';
import type { Selectiekeuze, Selectieregel } from './contract.ts';

/** A rule in words; without a condition it takes in everybody who is on the list. */
export function sayRegel({ lijsten }: Programma, lijst: string, { naam, van, tot, wanneer }: Regel): Selectieregel {
  const soort = lijsten[lijst];
  const zin = soort && wanneer ? sayLijstcriterium(wanneer, soort) : 'Iedereen die op de lijst staat.';
  return { naam, zin, van: van ?? null, tot: tot ?? null };
}

/** The selections of the programme, and whether the actor may use them. */
export async function listKeuzes(tx: Tx, { verbandId, regels }: Werkverband): Promise<Selectiekeuze[]> {
  const partner = await partnersoortOf(tx);
  const mag = mayAct(tx, verbandId, regels, 'selectie');
  const keuzeOf = ([sleutel, selectie]: [string, Selectie]): Selectiekeuze => {
    const { naam, omschrijving } = selectie;
    if (!isLijstselectie(selectie)) {
      const regel = { naam, zin: sayCriterium(selectie.wanneer, regels), van: null, tot: null };
      return {
        sleutel,
        naam,
        omschrijving,
        lijst: null,
        leverancier: null,
        grondslag: null,
        mag: true,
        regels: [regel],
      };
    }
    const soort = regels.lijsten[selectie.lijst];
    return {
      sleutel,
      naam,
      omschrijving,
      lijst: soort?.naam ?? selectie.lijst,
      leverancier: regels.partners[soort?.leverancier ?? '']?.naam ?? null,
      grondslag: selectie.grondslag,
      mag: mag && soort?.leverancier === partner,
      regels: selectie.regels.map((regel) => sayRegel(regels, selectie.lijst, regel)),
    };
  };
  return Object.entries(regels.selecties).map(keuzeOf);
}
