/** The besluit on an aanvraag, and the objection to it. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';
import { AanvraagBlad } from './blad.contract.ts';
import { Versie } from '../casus/pad.contract.ts';
import { AanvraagPad, common, pad } from './pad.contract.ts';

const dag = z.iso.date();

export const BesluitGegeven = z.strictObject({
  uitkomst: Sleutel.meta({ label: 'Wat is er besloten?', description: 'De uitkomst, uit het programma.' }),
  datum: dag.meta({ label: 'Wanneer is er besloten?', description: 'De dag van het besluit.' }),
  bekendgemaaktOp: dag.optional().meta({
    label: 'Wanneer is het besluit bekendgemaakt?',
    hint: 'Laat leeg als dat op dezelfde dag was.',
    description: 'De dag erna begint de termijn voor bezwaar (Awb 6:8).',
  }),
  conclusies: z.record(Sleutel, z.boolean()).default({}).meta({
    label: 'Aan welke criteria is voldaan?',
    description: 'Per criterium ja (true) of nee. De reden blijft bij de beslisser.',
  }),
  naarOrganisatieId: z.uuid().optional().meta({
    label: 'Welke organisatie gaat na een afwijzing verder?',
    hint: 'Alleen nodig als er meer dan één is.',
    widget: 'select',
    description: 'De partner die de regie krijgt aangeboden als de aanvraag is afgewezen.',
  }),
});

/** What became of a refusal, so that nobody believes that somebody else goes on when that is not so. */
const BesluitAntwoord = AanvraagBlad.extend({
  overdrachtId: z.uuid().nullable().meta({ description: 'De overdracht die uit een afwijzing volgt.' }),
  doorgegeven: z.string().nullable().meta({
    description: 'De organisatie die de regie kreeg aangeboden. null: niemand; de regisseur houdt de volgende stap.',
  }),
  nietDoorgegeven: z.enum(['overdracht_loopt', 'regisseur', 'niemand']).nullable().meta({
    description:
      'Waarom een afwijzing niet is doorgegeven: er wacht al een overdracht, de regisseur is zelf aan de beurt, of niemand heeft de rol.',
  }),
});

export const recordBesluit = operation({
  ...common,
  id: 'recordBesluit',
  method: 'post',
  path: `${pad}/{aanvraagId}/besluit`,
  summary: 'Leg het besluit op een aanvraag vast. Na een afwijzing krijgt de volgende partij de regie aangeboden.',
  params: AanvraagPad,
  body: BesluitGegeven,
  answer: BesluitAntwoord,
  status: 201,
});

export const correctBesluit = operation({
  ...common,
  id: 'correctBesluit',
  method: 'put',
  path: `${pad}/{aanvraagId}/besluit`,
  summary:
    'Verbeter een besluit van uw organisatie. De oude versie blijft bewaard. Wordt het een afwijzing, dan gaat de regie verder.',
  params: AanvraagPad,
  body: BesluitGegeven.extend({ versie: Versie }),
  answer: BesluitAntwoord,
});

const BezwaarGegeven = z.strictObject({
  ingediendOp: dag.meta({ label: 'Wanneer is het bezwaar ingediend?', description: 'De dag van indiening.' }),
  termijn: Sleutel.optional().meta({
    label: 'Welke termijn geldt voor het besluit op bezwaar?',
    hint: 'Laat leeg voor de gewone termijn van het programma.',
    description: 'Nummer van de wettelijke termijn, als een langere geldt, bijvoorbeeld t03b.',
  }),
});

export const recordBezwaar = operation({
  ...common,
  id: 'recordBezwaar',
  method: 'post',
  path: `${pad}/{aanvraagId}/bezwaar`,
  summary: 'Leg vast dat er bezwaar is tegen het besluit. Ook een bezwaar dat te laat is wordt vastgelegd.',
  params: AanvraagPad,
  body: BezwaarGegeven,
  answer: AanvraagBlad,
  status: 201,
});

const BezwaarPad = AanvraagPad.extend({ bezwaarId: z.uuid().meta({ description: 'Het bezwaar.' }) });

export const correctBezwaar = operation({
  ...common,
  id: 'correctBezwaar',
  method: 'put',
  path: `${pad}/{aanvraagId}/bezwaren/{bezwaarId}`,
  summary: 'Verbeter een bezwaar van uw organisatie. De oude versie blijft bewaard en de wettelijke dag schuift mee.',
  params: BezwaarPad,
  body: BezwaarGegeven.extend({ versie: Versie }),
  answer: AanvraagBlad,
});

const BezwaarBesluit = z.strictObject({
  uitkomst: z.enum(['gegrond', 'ongegrond', 'niet_ontvankelijk', 'ingetrokken']).meta({
    label: 'Wat is er op het bezwaar besloten?',
    options: {
      gegrond: 'gegrond: er komt een nieuw besluit',
      ongegrond: 'ongegrond',
      niet_ontvankelijk: 'niet-ontvankelijk',
      ingetrokken: 'het bezwaar is ingetrokken',
    },
    description: 'De uitkomst van het bezwaar.',
  }),
  datum: dag.meta({ label: 'Wanneer?', description: 'De dag van het besluit op bezwaar.' }),
});

export const recordBesluitOpBezwaar = operation({
  ...common,
  id: 'recordBesluitOpBezwaar',
  method: 'post',
  path: `${pad}/{aanvraagId}/besluit-op-bezwaar`,
  summary: 'Leg het besluit op bezwaar vast. Is het gegrond, dan is het eerste besluit weg en volgt een nieuw besluit.',
  params: AanvraagPad,
  body: BezwaarBesluit,
  answer: AanvraagBlad,
  status: 201,
});

export const correctBesluitOpBezwaar = operation({
  ...common,
  id: 'correctBesluitOpBezwaar',
  method: 'put',
  path: `${pad}/{aanvraagId}/bezwaren/{bezwaarId}/besluit`,
  summary:
    'Verbeter het besluit op een bezwaar. De oude versie blijft bewaard; het eerste besluit vervalt of geldt weer.',
  params: BezwaarPad,
  body: BezwaarBesluit.extend({ versie: Versie }),
  answer: AanvraagBlad,
});
