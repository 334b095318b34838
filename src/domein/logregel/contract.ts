import { z } from 'zod';
import { operation } from '../../core/contract.ts';

/** Why something was allowed or refused, in the words of the page; the log holds the keys. */
export const redenen = {
  open: 'open voor iedereen',
  rol: 'rol in het samenwerkingsverband',
  coordinatie: 'coördinator van de eigen organisatie',
  functie: 'taak voor de eigen organisatie',
  aangemeld: 'eigen werk of eigen gegevens',
  geen_recht: 'deze rol mag dit niet',
  geen_toegang: 'niet voor deze collega, of het bestaat niet',
  niet_aangemeld: 'niet aangemeld',
  aanmelden_mislukt: 'naam of wachtwoord klopte niet',
  te_vaak: 'te veel pogingen',
  vreemde_herkomst: 'verzoek kwam niet van een pagina van Loopplank',
} as const;
const redenSleutels = Object.keys(redenen);

export const oorsprongen = { pagina: 'pagina', api: 'API', opdrachtregel: 'opdrachtregel' } as const;

export const Logregel = z.object({
  id: z.uuid(),
  tijdstip: z.iso.datetime(),
  medewerker: z.string().nullable().meta({ description: 'De naam van de collega.' }),
  rollen: z.array(z.string()).meta({ description: 'In welke rollen de collega dit vroeg.' }),
  verband: z.string().nullable().meta({ description: 'Het samenwerkingsverband; null: erbuiten, of in meer dan één.' }),
  soort: z.enum(['lezen', 'vastleggen']),
  operatie: z.string(),
  omschrijving: z.string().meta({ description: 'Wat de operatie doet.' }),
  verwerking: z.string().meta({ description: 'De verwerkingsactiviteit: waarvoor.' }),
  onderwerp: z.string().nullable().meta({ description: 'Wat voor ding het betrof, zoals casus of lijst.' }),
  casus: z.string().nullable().meta({ description: 'Het nummer van de casus, als het daarover ging.' }),
  oorsprong: z.enum(['pagina', 'api', 'opdrachtregel']),
  gelukt: z.boolean().meta({ description: 'false: het is geweigerd.' }),
  reden: z
    .string()
    .refine((reden) => redenSleutels.includes(reden))
    .nullable()
    .meta({
      description: `Waarom het mocht of niet: ${redenSleutels.join(', ')}. null: niet bekend, van vóór dit log.`,
    }),
  spoor: z.string().meta({ description: 'Het trace-id (W3C Trace Context), dat de drie logboeken verbindt.' }),
});
export type Logregel = z.infer<typeof Logregel>;

const heel = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const kenmerk = new RegExp(`^([0-9a-f]{4}-?[0-9a-f]{4}|${heel})$`, 'i');

export const listLogregels = operation({
  id: 'listLogregels',
  method: 'get',
  path: '/logregels',
  summary:
    'Wat collega’s van uw organisatie lazen en vastlegden, en wie dat bij één persoon deed. Alleen voor de functionaris gegevensbescherming.',
  tag: 'logregel',
  verwerking: 'toezicht',
  functie: 'fg',
  query: z.object({
    casus: z
      .string()
      .trim()
      .refine((casus) => kenmerk.test(casus), { message: 'Vul het nummer van de casus in, zoals 1A2B-3C4D' })
      .optional()
      .meta({ description: 'Het nummer of het kenmerk van een casus: alleen wat over die persoon gaat.' }),
    vanaf: z.iso.date().optional().meta({ description: 'Vanaf deze dag.' }),
    tot: z.iso.date().optional().meta({ description: 'Tot en met deze dag.' }),
    tonen: z.enum(['alles', 'inwoners', 'geweigerd']).default('alles').meta({
      description: 'inwoners: alleen wat over inwoners ging, ook als het niet mocht. geweigerd: alleen wat niet mocht.',
    }),
    na: z.string().max(400).optional().meta({ description: 'Waar de vorige bladzijde ophield.' }),
    aantal: z.coerce.number().int().min(1).max(500).default(50),
  }),
  answer: z.object({
    logregels: z.array(Logregel),
    casusId: z
      .uuid()
      .nullable()
      .meta({ description: 'De casus van het gevraagde nummer, als uw organisatie er iets mee deed.' }),
    volgende: z.string().optional(),
  }),
});
