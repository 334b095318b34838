/** An aanvraag as one may see it. */
import { z } from 'zod';
import { Graad } from '../toegang/inzage.contract.ts';

const dag = z.iso.date();
const nietVoorU = 'null: dit ziet u niet.';

/** A legal term as people read it: how long, by which article, and where that was read. */
export const Termijnblad = z.object({
  sleutel: z.string(),
  naam: z.string(),
  duur: z.string().meta({ description: 'In woorden, bijvoorbeeld 14 weken.' }),
  startmoment: z.string(),
  grondslag: z.string().meta({ description: 'Het wetsartikel.' }),
  bron: z.string(),
  verlenging: z.string().nullable().meta({ description: 'Of en hoe de termijn verlengd kan worden.' }),
  geldigVan: dag.nullable(),
  geldigTot: dag.nullable(),
});
export type Termijnblad = z.infer<typeof Termijnblad>;

export const Aanvraagstand = z
  .enum(['loopt', 'te_laat', 'besloten', 'ingetrokken'])
  .meta({ description: 'te_laat: de wettelijke dag is voorbij. Dat is een signaal; alles blijft mogelijk.' });
export type Aanvraagstand = z.infer<typeof Aanvraagstand>;

/** Who recorded it can correct it, and says which version was read. */
const Versie = { id: z.uuid(), versie: z.int(), eigen: z.boolean() };

const Opschorting = z.object({
  ...Versie,
  reden: z.enum(['aanvulling', 'deskundige', 'verzoek_deelnemer']).nullable().meta({ description: nietVoorU }),
  begindatum: dag,
  einddatum: dag.nullable().meta({ description: 'null: de termijn staat nog stil.' }),
});

const Verlenging = z.object({
  ...Versie,
  duur: z.string().meta({ description: 'In woorden, bijvoorbeeld 6 weken.' }),
  weken: z.int(),
  grond: z.enum(['externe_deskundige', 'nader_onderzoek', 'overleg', 'drukte']).nullable(),
  meegedeeldOp: dag,
});

const Besluit = z.object({
  ...Versie,
  datum: dag,
  bekendgemaaktOp: dag.nullable().meta({ description: nietVoorU }),
  uitkomst: z.string().nullable().meta({ description: nietVoorU }),
  gevolg: z.enum(['toegekend', 'afgewezen']),
  conclusies: z
    .array(z.object({ naam: z.string(), ja: z.boolean() }))
    .nullable()
    .meta({ description: `Per criterium ja of nee. ${nietVoorU}` }),
  bezwaarTot: dag.nullable().meta({ description: 'De laatste dag om bezwaar te maken.' }),
  herroepenOp: dag.nullable().meta({ description: 'Een gegrond bezwaar nam dit besluit weg.' }),
});

const Bezwaar = z.object({
  ...Versie,
  besluitId: z
    .uuid()
    .nullable()
    .meta({ description: `Het besluit waartegen het is. ${nietVoorU}` }),
  ingediendOp: dag,
  tijdig: z.boolean().nullable().meta({ description: 'Kwam het bezwaar op tijd?' }),
  termijn: z
    .string()
    .nullable()
    .meta({ description: `De wettelijke termijn ervoor. ${nietVoorU}` }),
  uiterlijkeDatum: dag.nullable().meta({ description: 'De wettelijke dag voor het besluit op bezwaar.' }),
  uitkomst: z.enum(['gegrond', 'ongegrond', 'niet_ontvankelijk', 'ingetrokken']).nullable(),
  datum: dag.nullable(),
});

export const AanvraagBlad = z.object({
  id: z.uuid(),
  versie: z.int(),
  casusId: z.uuid(),
  soort: z.string(),
  naam: z.string().meta({ description: 'De naam van de soort in het programma.' }),
  graad: Graad,
  eigen: z.boolean().meta({ description: 'Vastgelegd door uw organisatie. Alleen die kan verbeteren.' }),
  organisatie: z.string().nullable().meta({ description: nietVoorU }),
  aanvrager: z.enum(['organisatie', 'deelnemer', 'werkgever', 'verzekeraar']).nullable(),
  ontvangenOp: dag.nullable().meta({ description: nietVoorU }),
  geinformeerdOp: dag.nullable(),
  stand: Aanvraagstand,
  opgeschort: z.boolean().meta({ description: 'De termijn staat nu stil.' }),
  termijn: Termijnblad.nullable(),
  uiterlijkeDatum: dag.nullable().meta({ description: 'De dag waarop de wet een besluit vraagt.' }),
  wekenTeLaat: z.int().meta({ description: 'Zoveel volle weken is de wettelijke dag voorbij.' }),
  verwachteDatum: dag.nullable().meta({ description: 'De dag waarop het besluit wordt verwacht.' }),
  ingetrokkenOp: dag.nullable(),
  opschortingen: z.array(Opschorting),
  verlengingen: z.array(Verlenging),
  besluiten: z.array(Besluit).meta({ description: 'Het nieuwste staat bovenaan.' }),
  bezwaren: z.array(Bezwaar),
  volgende: z
    .array(z.object({ organisatieId: z.uuid(), naam: z.string() }))
    .meta({ description: 'Wie na een afwijzing verder kan, als de regie dan overgaat.' }),
  mag: z.array(z.string()).meta({ description: 'De operaties die u nu op deze aanvraag mag aanroepen.' }),
});
export type AanvraagBlad = z.infer<typeof AanvraagBlad>;
