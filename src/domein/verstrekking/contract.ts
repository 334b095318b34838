import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusPad } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';
import { DeelbaarGegeven, OntvangerSleutel } from '../deelvraag/ontvanger.contract.ts';
import { Categorie } from '../toegang/basis.contract.ts';

const vragers = {
  ontvanger: 'de ontvanger',
  deelnemer: 'de deelnemer',
  eigen_initiatief: 'niemand, uw organisatie bood het aan',
};
const Vrager = z.enum(['ontvanger', 'deelnemer', 'eigen_initiatief']);

export const VerstrekkingGegeven = z.strictObject({
  categorie: DeelbaarGegeven.meta({ widget: 'hidden', description: 'Wat u geeft: een rij van de toegangsmatrix.' }),
  ontvanger: OntvangerSleutel.meta({ widget: 'hidden' }),
  doel: vrijeTekst(300, 3).meta({
    label: 'Waarvoor?',
    hint: 'Wat de ontvanger ermee gaat doen. Schrijf geen diagnose, delict of BSN op.',
    description: 'Het doel (AVG 5, eerste lid, onder b).',
  }),
  gevraagdDoor: Vrager.meta({ label: 'Wie vroeg erom?', options: vragers, description: 'Wie om de gegevens vroeg.' }),
  voorwaarden: vrijeTekst(300).optional().meta({
    label: 'Voorwaarden',
    hint: 'Wat de ontvanger er niet mee mag doen. Schrijf geen diagnose, delict of BSN op.',
    widget: 'textarea',
    description: 'Voorwaarden van de leverancier (WGS 2.29.3).',
  }),
});

export const Verstrekking = z.object({
  id: z.uuid(),
  categorie: Categorie,
  naam: z.string().meta({ description: 'Het gegeven in woorden.' }),
  niveau: z.enum(['volledig', 'samenvatting', 'bestaan']),
  ontvanger: z.string().meta({ description: 'De naam van de ontvanger.' }),
  organisatie: z.string().meta({ description: 'De organisatie die het gaf.' }),
  grondslag: z.string(),
  doel: z.string().nullable().meta({ description: 'null: uw rol ziet alleen een samenvatting.' }),
  gevraagdDoor: Vrager.nullable(),
  voorwaarden: z.string().nullable(),
  datum: z.iso.date(),
  door: z.uuid(),
  geregistreerdOp: z.iso.datetime(),
});
export type Verstrekking = z.infer<typeof Verstrekking>;

const common = { tag: 'delen', verwerking: 'verstrekking', params: CasusPad } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/verstrekkingen';

export const recordVerstrekking = operation({
  ...common,
  id: 'recordVerstrekking',
  method: 'post',
  path: pad,
  summary: 'Leg vast dat u een gegeven heeft gegeven. Kan alleen als de toegangsmatrix dat toestaat.',
  body: VerstrekkingGegeven,
  answer: Verstrekking,
  status: 201,
});

export const listVerstrekkingen = operation({
  ...common,
  id: 'listVerstrekkingen',
  method: 'get',
  path: pad,
  summary: 'Het verstrekkingenregister van een casus, voor zover u het mag zien. De nieuwste eerst.',
  answer: z.object({ verstrekkingen: z.array(Verstrekking) }),
});
