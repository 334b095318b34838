/** Terms that a law sets, as a file. A version of the file never changes. */
import { z } from 'zod';
import { Datum, Duur, Sleutel, Tekst, tabel } from '../programma/basis.contract.ts';

const Uren = z.string().regex(/^PT\d{1,3}H$/);

const Verlenging = z
  .strictObject({
    duur: Duur.optional().meta({ description: 'Hoe lang; zonder duur zegt de wet alleen dat het redelijk moet zijn.' }),
    wanneer: Tekst.optional().meta({ description: 'Waarvoor of hoe de termijn verlengd mag worden.' }),
  })
  .refine(({ duur, wanneer }) => duur !== undefined || wanneer !== undefined, 'Noem een duur of zeg wanneer het mag.');

export const WettelijkeTermijn = z
  .strictObject({
    naam: Tekst,
    duur: z.union([Duur, Uren]).meta({ description: 'Duur volgens ISO 8601: P14W is veertien weken.' }),
    verlenging: Verlenging.optional().meta({ description: 'Zonder verlenging geeft de wet die niet.' }),
    startmoment: Tekst.meta({ description: 'Wanneer de termijn begint.' }),
    grondslag: Tekst.meta({ description: 'Het artikel waar de termijn op rust.' }),
    bron: Tekst.meta({ description: 'Waar de termijn is gelezen.' }),
    geldigVan: Datum.optional().meta({ description: 'De eerste dag waarop deze termijn geldt.' }),
    geldigTot: Datum.optional().meta({ description: 'De laatste dag waarop deze termijn geldt.' }),
    vervangt: Sleutel.optional().meta({ description: 'De termijn die tot geldigVan gold.' }),
  })
  .meta({ id: 'WettelijkeTermijn', description: 'Een termijn die in een wet staat.' });
export type WettelijkeTermijn = z.infer<typeof WettelijkeTermijn>;

export const WettelijkeTermijnen = z
  .strictObject({
    formaat: z.literal(1),
    versie: z.int().min(1).max(10_000),
    bron: Tekst,
    termijnen: tabel(WettelijkeTermijn),
  })
  .meta({ id: 'WettelijkeTermijnen', description: 'Hoe lang iemand volgens de wet heeft.' });
export type WettelijkeTermijnen = z.infer<typeof WettelijkeTermijnen>;
