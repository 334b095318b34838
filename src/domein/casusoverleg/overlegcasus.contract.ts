/** A casus as the people at the table may see it together, and the minutes of a casusoverleg for who reads them later. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusBlad, Persoon } from '../casus/lezen.contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Categorie, Niveau } from '../toegang/basis.contract.ts';
import { Agendauitkomst, AgendapuntPad } from './agendapunt.contract.ts';

const dag = z.iso.date();

const Tafelgenoot = Persoon.extend({
  aanwezig: z.boolean().meta({ description: 'Zit bij deze casus aan tafel, of is even weg.' }),
  hoortErbij: z.boolean().meta({ description: 'Heeft een rol in deze casus.' }),
  inTeam: z.boolean().meta({ description: 'Kan op een afspraak toezien.' }),
});

/** What says what the reader may do, or what only the reader may see, stays out of what a table looks at. */
const Tafelblad = CasusBlad.omit({
  mag: true,
  inzage: true,
  inzageTot: true,
  bsn: true,
  agendapunten: true,
});

export const Overlegcasus = z.object({
  nummer: z.string(),
  agendapuntId: z.uuid(),
  versie: z.int(),
  casusoverlegId: z.uuid(),
  datum: dag,
  open: z.boolean().meta({ description: 'Het overleg is nog niet gesloten.' }),
  tafel: z.array(Tafelgenoot),
  inDeWeg: z.array(z.string()).meta({ description: 'Per collega die niet bij deze casus hoort: wat te doen.' }),
  vraag: z.string().nullable().meta({ description: 'null: niet iedereen aan tafel mag dit zien.' }),
  uitkomst: Agendauitkomst.nullable(),
  gezien: z
    .array(z.object({ categorie: Categorie, nr: z.int(), naam: z.string(), niveau: Niveau }))
    .meta({ description: 'Wat iedereen aan deze tafel mag zien.' }),
  blad: Tafelblad.nullable().meta({ description: 'null: de tafel mag niets van deze casus zien.' }),
  mag: z.boolean().meta({ description: 'Of u dit agendapunt mag bijhouden.' }),
});
export type Overlegcasus = z.infer<typeof Overlegcasus>;

const common = { tag: 'casusoverleg', verwerking: 'begeleiding' } as const;

export const getOverlegcasus = operation({
  ...common,
  id: 'getOverlegcasus',
  method: 'get',
  path: '/verbanden/{verband}/casussen/{casusId}/agendapunten/{agendapuntId}',
  summary: 'Een casus in een casusoverleg: alleen wat iedereen die aan tafel zit mag zien.',
  params: AgendapuntPad,
  answer: Overlegcasus,
});

const Besluit = z.object({
  wat: z.string().nullable(),
  wie: z.enum(['deelnemer', 'medewerker']),
  eigenaar: z.string(),
  datum: dag,
});

export const Verslagcasus = z.object({
  casusId: z.uuid(),
  agendapuntId: z.uuid(),
  nummer: z.string(),
  naam: z.string().nullable().meta({ description: 'null: u ziet niet om wie het gaat.' }),
  vraag: z.string().nullable(),
  uitkomst: Agendauitkomst.nullable(),
  afspraken: z.array(Besluit),
  verslag: z
    .object({ versie: z.int(), tekst: z.string() })
    .nullable()
    .meta({ description: 'Wat uw eigen organisatie opschreef.' }),
});
export type Verslagcasus = z.infer<typeof Verslagcasus>;

export const getOverlegverslag = operation({
  ...common,
  id: 'getOverlegverslag',
  method: 'get',
  path: '/verbanden/{verband}/casusoverleggen/{casusoverlegId}/verslag',
  summary: 'Het verslag van een casusoverleg, met alleen de casussen die u mag zien.',
  params: VerbandPad.extend({ casusoverlegId: z.uuid() }),
  answer: z.object({
    naam: z.string(),
    datum: dag,
    plaats: z.string().nullable(),
    verslag: z.string().nullable(),
    deelnemers: z.array(z.object({ naam: z.string(), organisatie: z.string() })),
    casussen: z.array(Verslagcasus),
  }),
});
