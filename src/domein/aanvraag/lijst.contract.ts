/** The aanvragen of a verband: the worklist of who decides, and how many come in each week. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';
import { AanvraagBlad, Aanvraagstand } from './blad.contract.ts';

const common = { tag: 'aanvraag', verwerking: 'aanvraag' } as const;
const dag = z.iso.date();

const { id, casusId, soort, naam, ontvangenOp, uiterlijkeDatum, verwachteDatum, wekenTeLaat, opgeschort, termijn } =
  AanvraagBlad.shape;

export const Aanvraagregel = z.object({
  ...{ id, casusId, soort, naam, ontvangenOp, uiterlijkeDatum, verwachteDatum, wekenTeLaat, opgeschort, termijn },
  nummer: z.string().meta({ description: 'Waarmee collega’s deze casus noemen zonder een naam.' }),
  deelnemer: z.string().nullable().meta({ description: 'null: u ziet niet om wie het gaat.' }),
  stand: Aanvraagstand,
  besluitdatum: dag.nullable(),
  gevolg: z.enum(['toegekend', 'afgewezen']).nullable(),
});
export type Aanvraagregel = z.infer<typeof Aanvraagregel>;

export const listAanvragen = operation({
  ...common,
  id: 'listAanvragen',
  method: 'get',
  path: '/verbanden/{verband}/aanvragen',
  summary: 'De aanvragen in uw casussen. Bovenaan staat waar de wet het eerst een besluit vraagt.',
  params: VerbandPad,
  query: z.object({
    stand: z
      .enum(['loopt', 'te_laat', 'besloten'])
      .default('loopt')
      .meta({
        label: 'Welke aanvragen?',
        options: { loopt: 'alles wat loopt', te_laat: 'de wettelijke dag is voorbij', besloten: 'besloten' },
        description: 'loopt: alles waarop nog niet is besloten, ook wat te laat is.',
      }),
    na: z.string().max(400).optional().meta({ description: 'Waar de vorige bladzijde ophield.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: z.object({
    aanvragen: z.array(Aanvraagregel),
    volgende: z.string().optional().meta({ description: 'Geef dit mee als `na`, voor de volgende bladzijde.' }),
  }),
});

export const getAanvraagverloop = operation({
  ...common,
  id: 'getAanvraagverloop',
  method: 'get',
  path: '/verbanden/{verband}/aanvragen/verloop',
  summary: 'Hoeveel aanvragen er per week binnenkwamen, werden besloten en werden verwacht.',
  params: VerbandPad,
  query: z.object({
    soort: Sleutel.optional().meta({ description: 'Alleen aanvragen van deze soort.' }),
    van: dag.optional().meta({ label: 'Van', description: 'De eerste dag; anders een jaar voor de laatste.' }),
    tot: dag.optional().meta({
      label: 'Tot en met',
      description: 'De laatste dag; anders vandaag, of een half jaar later als het programma aanvragen verwacht.',
    }),
  }),
  answer: z.object({
    van: dag,
    tot: dag,
    weken: z.array(
      z.object({
        week: z.string().meta({ description: 'De week volgens ISO 8601, bijvoorbeeld 2015-W27.' }),
        maandag: dag.meta({ description: 'De eerste dag van de week.' }),
        ontvangen: z.int(),
        besloten: z.int(),
        toegekend: z.int(),
        verwacht: z.int().meta({ description: 'Casussen waarvan de aanvraag in deze week wordt verwacht.' }),
      }),
    ),
    verwachting: z
      .string()
      .nullable()
      .meta({ description: 'Waarop verwacht rust: de naam van het kenmerk. null: het programma verwacht niets.' }),
    soorten: z.record(z.string(), z.string()),
  }),
});
