/** A casus on the agenda of a casusoverleg: the question, who is there for it, and what came of it. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Afspraak, AfspraakGegeven } from '../afspraak/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';

const uitkomsten = {
  besproken: 'besproken',
  volgende_keer: 'komt de volgende keer terug',
  niet_besproken: 'niet aan toegekomen',
};

export const Agendauitkomst = z
  .enum(['besproken', 'volgende_keer', 'niet_besproken'])
  .meta({ id: 'Agendauitkomst', description: 'Wat er van een agendapunt kwam.' });

export const AgendapuntGegeven = z.strictObject({
  casusoverlegId: z
    .uuid()
    .meta({ label: 'Voor welk overleg?', widget: 'select', description: 'Een overleg dat nog open is.' }),
  vraag: vrijeTekst(300, 3).meta({
    label: 'Wat wilt u de anderen vragen?',
    hint: 'Het hele casusteam leest dit. Schrijf geen diagnose, delict of BSN op.',
    description: 'De vraag aan wie aan tafel zit.',
  }),
});

export const Agendapunt = Act.extend({
  casusoverlegId: z.uuid(),
  datum: z.iso.date().meta({ description: 'De dag van het overleg.' }),
  vraag: z.string(),
  weg: z.array(z.uuid()).meta({ description: 'Collega’s die bij deze casus even niet aan tafel zitten.' }),
  uitkomst: Agendauitkomst.nullable().meta({ description: 'null: nog niet aan de orde geweest.' }),
});
export type Agendapunt = z.infer<typeof Agendapunt>;

const common = { tag: 'casusoverleg', verwerking: 'begeleiding' } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/agendapunten';
export const AgendapuntPad = CasusPad.extend({ agendapuntId: z.uuid() });

export const recordAgendapunt = operation({
  ...common,
  id: 'recordAgendapunt',
  method: 'post',
  path: pad,
  summary: 'Zet een casus op de agenda van een casusoverleg. Alleen wie bij de casus hoort kan dat.',
  params: CasusPad,
  body: AgendapuntGegeven,
  answer: Agendapunt,
  status: 201,
});

export const removeAgendapunt = operation({
  ...common,
  id: 'removeAgendapunt',
  method: 'post',
  path: `${pad}/{agendapuntId}/intrekking`,
  summary: 'Haal een casus van de agenda, zolang er niets van is gekomen.',
  params: AgendapuntPad,
  body: z.strictObject({ versie: Versie }),
  answer: z.object({ id: z.uuid() }),
});

export const recordCasusaanwezigheid = operation({
  ...common,
  id: 'recordCasusaanwezigheid',
  method: 'post',
  path: `${pad}/{agendapuntId}/aanwezigheid`,
  summary: 'Leg vast wie bij deze casus aan tafel zit. Wie even weg is, telt niet mee voor wat de tafel mag zien.',
  params: AgendapuntPad,
  body: z.strictObject({
    aanwezig: z
      .array(z.uuid())
      .max(60)
      .meta({ label: 'Aanwezig bij deze casus', description: 'Wie van de tafel er nu bij is.' }),
    versie: Versie,
  }),
  answer: Agendapunt,
});

export const recordAgendauitkomst = operation({
  ...common,
  id: 'recordAgendauitkomst',
  method: 'post',
  path: `${pad}/{agendapuntId}/uitkomst`,
  summary: 'Leg vast wat er van een agendapunt kwam.',
  params: AgendapuntPad,
  body: z.strictObject({
    uitkomst: Agendauitkomst.meta({ label: 'Wat kwam eruit?', options: uitkomsten, description: 'De uitkomst.' }),
    versie: Versie,
  }),
  answer: Agendapunt,
});

export const recordOverlegafspraak = operation({
  ...common,
  id: 'recordOverlegafspraak',
  method: 'post',
  path: `${pad}/{agendapuntId}/afspraken`,
  summary: 'Leg een besluit van het overleg vast als afspraak, met wie erop toeziet en wanneer het klaar is.',
  params: AgendapuntPad,
  body: AfspraakGegeven.omit({ gemaaktOp: true }),
  answer: Afspraak,
  status: 201,
});

export const Overlegverslag = z.object({
  agendapuntId: z.uuid(),
  versie: z.int(),
  tekst: z.string(),
  geregistreerdOp: z.iso.datetime(),
});

export const recordOverlegverslag = operation({
  ...common,
  id: 'recordOverlegverslag',
  method: 'post',
  path: `${pad}/{agendapuntId}/verslag`,
  summary: 'Schrijf op wat over deze casus is besproken. Het blijft bij uw eigen organisatie.',
  params: AgendapuntPad,
  body: z.strictObject({
    tekst: vrijeTekst(20_000).meta({
      label: 'Verslag',
      hint: 'Alleen uw eigen organisatie kan dit lezen. Schrijf geen diagnose, delict of BSN op.',
      widget: 'textarea',
      description: 'Vrije tekst. Blijft bij de organisatie van de schrijver.',
    }),
    versie: Versie.optional().meta({
      widget: 'hidden',
      description: 'De versie die u verbetert; leeg: er was er geen.',
    }),
  }),
  answer: Overlegverslag,
  status: 201,
});
