import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusPad, VerbandPad } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';

const common = { tag: 'regie', verwerking: 'regie' } as const;
const toelichting = vrijeTekst(1000);

export const OverdrachtPad = VerbandPad.extend({ overdrachtId: z.uuid() });

export const Uitkomst = z.enum(['geaccepteerd', 'geweigerd', 'ingetrokken', 'vervallen']);

const Partij = z.object({ organisatie: z.string(), medewerker: z.string().nullable() });

export const Overdracht = z.object({
  id: z.uuid(),
  verband: z.string(),
  casusId: z.uuid(),
  deelnemer: z
    .string()
    .nullable()
    .meta({ description: 'De naam, zolang u de casus ziet of het antwoord van uw organisatie moet komen.' }),
  van: Partij,
  naar: Partij,
  reden: z.string().nullable(),
  datum: z.iso.date(),
  antwoordVoor: z.iso.date().meta({ description: 'Uiterste dag voor een antwoord. Daarna hoort de coördinator het.' }),
  verlopen: z.boolean(),
  escalatie: z.string().meta({ description: 'De coördinator die het hoort als er geen antwoord komt.' }),
  uitkomst: Uitkomst.nullable().meta({ description: 'null: er is nog geen antwoord.' }),
  volgendeStap: z.string().nullable(),
  casusZichtbaar: z.boolean(),
  mag: z.array(z.enum(['recordOverdrachtAntwoord', 'withdrawOverdracht'])),
});
export type Overdracht = z.infer<typeof Overdracht>;

const Kort = z.object({ id: z.uuid(), casusId: z.uuid() });

export const recordOverdracht = operation({
  ...common,
  id: 'recordOverdracht',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/overdrachten',
  summary: 'Bied de regie aan. U blijft verantwoordelijk tot de ander aanvaardt.',
  params: CasusPad,
  body: z.strictObject({
    naarOrganisatieId: z.uuid().meta({ label: 'Aan welke organisatie?', widget: 'select' }),
    naarMedewerkerId: z
      .uuid()
      .optional()
      .meta({ label: 'Aan wie daar?', hint: 'Laat leeg als de organisatie zelf kiest.', widget: 'select' }),
    reden: toelichting.meta({
      label: 'Waarom draagt u over?',
      hint: 'De ontvanger leest dit. Schrijf geen diagnose, delict of BSN op.',
      widget: 'textarea',
    }),
  }),
  answer: Kort.extend({ antwoordVoor: z.iso.date(), escalatie: z.string() }),
  status: 201,
});

export const recordOverdrachtAntwoord = operation({
  ...common,
  id: 'recordOverdrachtAntwoord',
  method: 'post',
  path: '/verbanden/{verband}/overdrachten/{overdrachtId}/antwoord',
  summary: 'Aanvaard of weiger een overdracht. Een weigering noemt de volgende stap.',
  params: OverdrachtPad,
  body: z.strictObject({
    uitkomst: z.enum(['geaccepteerd', 'geweigerd']).meta({
      label: 'Neemt u de regie over?',
      options: { geaccepteerd: 'Ja, wij nemen de regie over', geweigerd: 'Nee' },
    }),
    medewerkerId: z
      .uuid()
      .optional()
      .meta({ label: 'Wie krijgt de regie?', hint: 'Laat leeg als u dat zelf bent.', widget: 'select' }),
    volgendeStap: z
      .string()
      .max(60)
      .optional()
      .meta({ label: 'Wat moet er dan gebeuren?', hint: 'Nodig als u nee zegt.', widget: 'select' }),
    toelichting: toelichting.optional().meta({ label: 'Toelichting', widget: 'textarea' }),
  }),
  answer: Kort.extend({ uitkomst: Uitkomst }),
  status: 201,
});

export const withdrawOverdracht = operation({
  ...common,
  id: 'withdrawOverdracht',
  method: 'post',
  path: '/verbanden/{verband}/overdrachten/{overdrachtId}/intrekking',
  summary: 'Trek een overdracht in waarop nog geen antwoord kwam.',
  params: OverdrachtPad,
  body: z.strictObject({ toelichting: toelichting.optional().meta({ label: 'Toelichting', widget: 'textarea' }) }),
  answer: Kort.extend({ uitkomst: Uitkomst }),
  status: 201,
});

export const listOverdrachten = operation({
  ...common,
  id: 'listOverdrachten',
  method: 'get',
  path: '/overdrachten',
  summary: 'De overdrachten die op u wachten, die u aanbood, of die bij u als coördinator terechtkwamen.',
  query: z.object({
    richting: z.enum(['in', 'uit', 'escalatie']).default('in'),
    stand: z.enum(['open', 'beantwoord']).default('open'),
    na: z.uuid().optional().meta({ description: 'Toon wat na deze overdracht komt.' }),
  }),
  answer: z.object({ overdrachten: z.array(Overdracht), volgende: z.uuid().nullable() }),
});

export const getOverdracht = operation({
  ...common,
  id: 'getOverdracht',
  method: 'get',
  path: '/verbanden/{verband}/overdrachten/{overdrachtId}',
  summary: 'Eén overdracht, met wat u ermee mag doen.',
  params: OverdrachtPad,
  answer: Overdracht.extend({
    stappen: z.record(z.string(), z.string()).meta({ description: 'De volgende stappen waaruit een weigering kiest.' }),
  }),
});

export const transferCaseload = operation({
  ...common,
  id: 'transferCaseload',
  method: 'post',
  path: '/verbanden/{verband}/collegas/{medewerkerId}/caseload',
  summary: 'Geef alle casussen van een collega aan een opvolger binnen uw organisatie, ook als de collega vertrekt.',
  params: VerbandPad.extend({ medewerkerId: z.uuid() }),
  body: z.strictObject({
    opvolgerId: z.uuid().meta({ label: 'Wie volgt op?', widget: 'select' }),
    vertrekt: z.boolean().meta({
      label: 'Vertrekt de collega uit dit verband?',
      hint: 'Bij ja eindigen ook de rollen van de collega.',
    }),
  }),
  answer: z.object({ casussen: z.int().meta({ description: 'Zoveel casussen gingen over.' }) }),
  status: 201,
});
