import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusPad } from '../casus/pad.contract.ts';
import { Categorie } from '../toegang/basis.contract.ts';
import { DeelbaarGegeven, Ontvanger, OntvangerSleutel } from './ontvanger.contract.ts';

export const DeelvraagGegeven = z.strictObject({
  categorie: DeelbaarGegeven.meta({
    label: 'Wat wilt u delen?',
    widget: 'select',
    description: 'Het gegeven: een rij van de toegangsmatrix.',
  }),
  ontvanger: OntvangerSleutel.meta({
    label: 'Met wie?',
    widget: 'select',
    description: 'Wie het zou krijgen: een sleutel uit getDeelkeuzes.',
  }),
});

export const uitkomsten = [
  'volledig',
  'samenvatting',
  'bestaan',
  'na_instemming',
  'na_verstrekkingsbesluit',
  'nee',
] as const;
export const Uitkomst = z.enum(uitkomsten).meta({
  id: 'Deeluitkomst',
  description: 'volledig, samenvatting, bestaan: ja, zoveel. na_…: pas als dat er is. nee: niet.',
});
export type Uitkomst = z.infer<typeof Uitkomst>;

const Gegeven = z.object({ sleutel: Categorie, naam: z.string(), omvat: z.string() });

/** The answer, with everything that somebody needs to act on it or to explain it. */
export const Deelantwoord = z.object({
  uitkomst: Uitkomst,
  categorie: Gegeven,
  ontvanger: Ontvanger,
  wat: z.string().nullable().meta({ description: 'Wat u mag delen, in woorden; null als dat niets is.' }),
  reden: z.string(),
  grondslag: z.string().meta({ description: 'Het wetsartikel waar het antwoord op rust.' }),
  doel: z.string().meta({ description: 'Waarvoor de ontvanger dit nodig heeft.' }),
  voorwaarden: z.array(z.string()).meta({ description: 'Waar u op let als u deelt.' }),
  anders: z.string().nullable().meta({ description: 'Wat u wel kunt doen als het antwoord nee is.' }),
  mag: z.array(z.enum(['recordInstemming', 'recordVerstrekking'])).meta({
    description: 'Wat u na dit antwoord kunt vastleggen.',
  }),
});
export type Deelantwoord = z.infer<typeof Deelantwoord>;

const common = { tag: 'delen', verwerking: 'verstrekking', params: CasusPad } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}';

export const getDeelkeuzes = operation({
  ...common,
  id: 'getDeelkeuzes',
  method: 'get',
  path: `${pad}/deelkeuzes`,
  summary: 'Waarover en over wie u kunt vragen of u mag delen.',
  answer: z.object({
    categorieen: z.array(Gegeven.extend({ metInstemming: z.boolean(), ziet: z.boolean() })).meta({
      description:
        'De gegevens. metInstemming: voor sommige ontvangers is een instemming nodig. ziet: u ziet er iets van.',
    }),
    ontvangers: z.array(Ontvanger),
    organisaties: z.array(Ontvanger.pick({ sleutel: true, naam: true })).meta({
      description: 'Wie met een instemming gegevens kan krijgen van uw organisatie.',
    }),
  }),
});

export const answerDeelvraag = operation({
  ...common,
  id: 'answerDeelvraag',
  method: 'post',
  path: `${pad}/deelvragen`,
  summary: 'Mag ik dit delen? Antwoordt uit de toegangsmatrix en bewaart niets. De vraag staat wel in het logboek.',
  body: DeelvraagGegeven,
  answer: Deelantwoord,
});
