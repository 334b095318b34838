import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Recht, stand } from '../account/contract.ts';
import { Middel } from '../medewerker/contract.ts';

/**
 * Once a year a beheerder looks at every right of every colleague (BIO2 5.18.02), and once a quarter at the functies that
 * can do more than others (BIO2 8.02.01).
 */
const common = { tag: 'autorisatiereview', verwerking: 'toegang', functie: 'beheerder' } as const;

export const Regel = Recht.extend({
  medewerkerId: z.uuid(),
  collega: z.string(),
  stand: z
    .enum(['actief', 'uitgenodigd', 'zonder_wachtwoord', 'voorbeeld', 'geblokkeerd', 'uit_dienst'])
    .meta({ options: stand }),
  laatstOp: z.iso.datetime().nullable().meta({ description: 'De laatste aanmelding van deze collega.' }),
  middel: Middel.nullable(),
  casussen: z.int().meta({ description: 'In zoveel casussen heeft de collega deze rol nu.' }),
  bekekenOp: z.iso.date().nullable().meta({ description: 'De laatste keer dat een beheerder dit recht nakeek.' }),
  uiterlijk: z.iso.date().meta({ description: 'Uiterlijk op deze dag moet het recht weer bekeken zijn.' }),
  verlopen: z.boolean(),
});

const Review = z.object({
  id: z.uuid(),
  datum: z.iso.date(),
  door: z.string(),
  klopt: z.int(),
  ingetrokken: z.int(),
});

export const listAutorisaties = operation({
  ...common,
  id: 'listAutorisaties',
  method: 'get',
  path: '/autorisatiereviews',
  summary: 'Alle rechten van uw collega’s, wanneer zij voor het laatst zijn nagekeken, en wat nu nodig is.',
  answer: z.object({
    verlopen: z.int().meta({ description: 'Zoveel rechten zijn te lang niet nagekeken.' }),
    regels: z.array(Regel),
    reviews: z.array(Review).meta({ description: 'De laatste twintig keer dat iemand rechten nakeek.' }),
  }),
});

export const recordAutorisatiereview = operation({
  ...common,
  id: 'recordAutorisatiereview',
  method: 'post',
  path: '/autorisatiereviews',
  summary: 'Leg vast welke rechten kloppen, en trek in wat niet meer nodig is. Alles gaat door, of niets.',
  body: z.strictObject({
    oordelen: z
      .array(z.strictObject({ rechtId: z.uuid(), oordeel: z.enum(['klopt', 'intrekken']) }))
      .min(1)
      .max(5000)
      .meta({ label: 'Oordelen', description: 'Per recht het oordeel. Wat hier niet in staat, blijft zoals het is.' }),
  }),
  answer: z.object({ id: z.uuid(), klopt: z.int(), ingetrokken: z.int() }),
  status: 201,
});
