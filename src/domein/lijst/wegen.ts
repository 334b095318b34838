import { z } from 'zod';
import type { Programma, Weegwaarde } from '../programma/contract.ts';
import { weegbareKolommen } from '../programma/weegbaar.ts';
import type { Rij } from './rij.ts';

/** What of a listing the programme weighs, by column; readable to the database, as nothing else of it is. */
export const Weegwaarden = z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]));
export type Weegwaarden = z.infer<typeof Weegwaarden>;

/** Makes the function that takes of a row what the programme weighs. Begin and end stand in the period of the listing. */
export function startWeging(programma: Programma, soort: string): (rij: Rij) => Weegwaarden {
  const kolommen = programma.lijsten[soort]?.kolommen ?? {};
  const gewogen = [...weegbareKolommen(programma, soort)];
  return ({ kenmerken }) => {
    const waarden: Weegwaarden = {};
    for (const sleutel of gewogen) {
      const tekst = kenmerken[sleutel];
      if (tekst !== undefined) waarden[sleutel] = plainOf(kolommen[sleutel]?.soort, tekst);
    }
    return waarden;
  };
}

const plainOf = (soort: string | undefined, tekst: string): Weegwaarde => (soort === 'getal' ? Number(tekst) : tekst);
