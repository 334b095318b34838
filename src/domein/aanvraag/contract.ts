/** What is asked for formally, and the term within which it is decided. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusPad, Versie } from '../casus/pad.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';
import { AanvraagBlad } from './blad.contract.ts';
import { AanvraagPad, common, pad } from './pad.contract.ts';

const dag = z.iso.date();

const aanvragers = {
  organisatie: 'onze organisatie',
  deelnemer: 'de deelnemer zelf',
  werkgever: 'de werkgever',
  verzekeraar: 'de verzekeraar',
};

const Gegeven = z.strictObject({
  soort: Sleutel.meta({ label: 'Wat wordt er aangevraagd?', description: 'De soort aanvraag van het programma.' }),
  aanvrager: z
    .enum(['organisatie', 'deelnemer', 'werkgever', 'verzekeraar'])
    .default('organisatie')
    .meta({ label: 'Wie vraagt het aan?', options: aanvragers, description: 'Wie de aanvraag indiende.' }),
  ontvangenOp: dag.meta({
    label: 'Wanneer is de aanvraag ontvangen?',
    description: 'De dag waarop de beslisser de aanvraag kreeg. De termijn begint de dag erna.',
  }),
  geinformeerdOp: dag.optional().meta({
    label: 'Wanneer is de deelnemer vooraf geïnformeerd?',
    hint: 'Nodig als de aanvraag in een register kan eindigen.',
    description: 'De dag waarop de deelnemer hoorde wat er wordt aangevraagd (Wfsv 38d lid 8).',
  }),
  verwachteDatum: dag.optional().meta({
    label: 'Wanneer verwacht u het besluit?',
    hint: 'Laat leeg als u dat nog niet weet.',
    description: 'De dag waarop het besluit echt wordt verwacht; die kan na de wettelijke dag liggen.',
  }),
});

export const recordAanvraag = operation({
  ...common,
  id: 'recordAanvraag',
  method: 'post',
  path: pad,
  summary: 'Leg een aanvraag vast. De termijn volgt uit de wet die op die dag geldt.',
  params: CasusPad,
  body: Gegeven,
  answer: AanvraagBlad,
  status: 201,
});

export const correctAanvraag = operation({
  ...common,
  id: 'correctAanvraag',
  method: 'put',
  path: `${pad}/{aanvraagId}`,
  summary: 'Verbeter een aanvraag van uw organisatie. De oude versie blijft bewaard.',
  params: AanvraagPad,
  body: Gegeven.omit({ soort: true, verwachteDatum: true }).extend({ versie: Versie }),
  answer: AanvraagBlad,
});

export const recordVerwachting = operation({
  ...common,
  id: 'recordVerwachting',
  method: 'post',
  path: `${pad}/{aanvraagId}/verwachting`,
  summary: 'Leg vast wanneer het besluit wordt verwacht. De vorige verwachting blijft bewaard.',
  params: AanvraagPad,
  body: z.strictObject({
    verwachteDatum: dag.meta({ label: 'Wanneer verwacht u het besluit?', description: 'De verwachte dag.' }),
    versie: Versie,
  }),
  answer: AanvraagBlad,
  status: 201,
});

export const withdrawAanvraag = operation({
  ...common,
  id: 'withdrawAanvraag',
  method: 'post',
  path: `${pad}/{aanvraagId}/intrekking`,
  summary: 'Trek een aanvraag in waarop nog niet is besloten.',
  params: AanvraagPad,
  body: z.strictObject({
    datum: dag.meta({ label: 'Wanneer is de aanvraag ingetrokken?', description: 'De dag van de intrekking.' }),
    versie: Versie,
  }),
  answer: AanvraagBlad,
  status: 201,
});

const redenen = {
  aanvulling: 'er is om aanvulling gevraagd',
  deskundige: 'een deskundige van buiten moet eerst antwoorden',
  verzoek_deelnemer: 'de deelnemer vroeg om uitstel',
};

const OpschortingGegeven = z.strictObject({
  reden: z.enum(['aanvulling', 'deskundige', 'verzoek_deelnemer']).meta({
    label: 'Waarom staat de termijn stil?',
    options: redenen,
    description: 'De reden, uit een korte lijst.',
  }),
  begindatum: dag.meta({ label: 'Wat is de eerste dag?', description: 'De eerste dag waarop de termijn stilstaat.' }),
  einddatum: dag.optional().meta({
    label: 'Wat is de laatste dag?',
    hint: 'Laat leeg zolang de termijn stilstaat.',
    description: 'De laatste dag waarop de termijn stilstaat; die hoort erbij.',
  }),
});

export const recordOpschorting = operation({
  ...common,
  id: 'recordOpschorting',
  method: 'post',
  path: `${pad}/{aanvraagId}/opschortingen`,
  summary: 'Zet de termijn van een aanvraag stil (Awb 4:15).',
  params: AanvraagPad,
  body: OpschortingGegeven,
  answer: AanvraagBlad,
  status: 201,
});

export const correctOpschorting = operation({
  ...common,
  id: 'correctOpschorting',
  method: 'put',
  path: `${pad}/{aanvraagId}/opschortingen/{opschortingId}`,
  summary: 'Verbeter de dagen waarop de termijn stilstond. De oude versie blijft bewaard.',
  params: AanvraagPad.extend({ opschortingId: z.uuid().meta({ description: 'De opschorting.' }) }),
  body: OpschortingGegeven.extend({ versie: Versie }),
  answer: AanvraagBlad,
});

export const endOpschorting = operation({
  ...common,
  id: 'endOpschorting',
  method: 'post',
  path: `${pad}/{aanvraagId}/hervatting`,
  summary: 'Laat de termijn weer lopen. De dagen van stilstand komen erbij.',
  params: AanvraagPad,
  body: z.strictObject({
    einddatum: dag.meta({
      label: 'Wat was de laatste dag dat de termijn stilstond?',
      description: 'Die dag hoort erbij; de dag erna loopt de termijn weer.',
    }),
  }),
  answer: AanvraagBlad,
  status: 201,
});

const gronden = {
  externe_deskundige: 'een deskundige van buiten is nodig',
  nader_onderzoek: 'er is meer onderzoek nodig',
  overleg: 'in overleg met de aanvrager',
  drukte: 'er zijn te weinig mensen om op tijd te beslissen',
};

const VerlengingGegeven = z.strictObject({
  weken: z.int().min(1).max(52).meta({
    label: 'Met hoeveel weken?',
    unit: 'weken',
    description: 'Zoveel weken komen bij de termijn.',
  }),
  grond: z.enum(['externe_deskundige', 'nader_onderzoek', 'overleg', 'drukte']).meta({
    label: 'Waarom?',
    options: gronden,
    description: 'De grond, uit een korte lijst.',
  }),
  meegedeeldOp: dag.meta({
    label: 'Wanneer is dit aan de aanvrager meegedeeld?',
    description: 'De dag van de kennisgeving.',
  }),
});

export const recordVerlenging = operation({
  ...common,
  id: 'recordVerlenging',
  method: 'post',
  path: `${pad}/{aanvraagId}/verlengingen`,
  summary: 'Verleng de termijn van een aanvraag, met de dag waarop dat is meegedeeld (Awb 4:14).',
  params: AanvraagPad,
  body: VerlengingGegeven,
  answer: AanvraagBlad,
  status: 201,
});

export const correctVerlenging = operation({
  ...common,
  id: 'correctVerlenging',
  method: 'put',
  path: `${pad}/{aanvraagId}/verlengingen/{verlengingId}`,
  summary: 'Verbeter een verlenging van uw organisatie. De oude versie blijft bewaard en de termijn schuift mee.',
  params: AanvraagPad.extend({ verlengingId: z.uuid().meta({ description: 'De verlenging.' }) }),
  body: VerlengingGegeven.extend({ versie: Versie }),
  answer: AanvraagBlad,
});

export const getAanvraag = operation({
  ...common,
  id: 'getAanvraag',
  method: 'get',
  path: `${pad}/{aanvraagId}`,
  summary: 'Eén aanvraag, met termijn, besluiten en bezwaren, en wat u ermee mag doen.',
  params: AanvraagPad,
  answer: AanvraagBlad,
});

export const listCasusaanvragen = operation({
  ...common,
  id: 'listCasusaanvragen',
  method: 'get',
  path: pad,
  summary: 'De aanvragen in een casus, voor zover u ze mag zien. De nieuwste staat bovenaan.',
  params: CasusPad,
  answer: z.object({
    aanvragen: z.array(AanvraagBlad),
    soorten: z.record(z.string(), z.string()).meta({ description: 'De soorten die u hier kunt aanvragen.' }),
  }),
});
