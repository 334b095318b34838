import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import * as besluiten from '../../domein/aanvraag/besluit.contract.ts';
import * as contract from '../../domein/aanvraag/contract.ts';
import type { Actie, Invulling } from '../casus/invulling.ts';
import { readProgramma } from '../casus/keuzes.ts';
import { besluitacties } from './besluitacties.ts';
import { verbeteracties } from './verbeteracties.ts';
import { readAanvraag, sayWelke } from './welke.ts';

const aanvraag: Actie = {
  operation: contract.recordAanvraag,
  titel: 'Leg een aanvraag vast',
  knop: 'Leg aanvraag vast',
  melding: 'aanvraag',
  open: async ({ page, ref }) => {
    const [{ soorten }, programma] = await Promise.all([
      page.call(contract.listCasusaanvragen, ref),
      readProgramma({ page, ref }),
    ]);
    const options = Object.entries(soorten).map(([waarde, naam]) => ({ waarde, naam }));
    const [only] = options;
    const soort = only && options.length === 1 ? { soort: only.waarde } : {};
    const vooraf = options.some(({ waarde }) => programma.aanvragen[waarde]?.informeren);
    return {
      values: { ...soort, aanvrager: 'organisatie', ontvangenOp: page.vandaag },
      options: { soort: options },
      omit: vooraf ? [] : ['geinformeerdOp'],
    };
  },
};

type Op = Pick<Actie, 'operation' | 'titel' | 'knop' | 'melding'>;

/** An act that goes on with an aanvraag, with the answers that are most often right. */
const goOnWith = (op: Op, values: (blad: AanvraagBlad, vandaag: string) => Record<string, unknown>): Actie => ({
  ...op,
  open: async (plaats): Promise<Invulling> => {
    const blad = await readAanvraag(plaats);
    return { uitleg: sayWelke(blad), values: values(blad, plaats.page.vandaag) };
  },
});

const verbeteren = goOnWith(
  {
    operation: contract.correctAanvraag,
    titel: 'Verbeter de aanvraag',
    knop: 'Bewaar verbetering',
    melding: 'verbeterd',
  },
  ({ versie, aanvrager, ontvangenOp, geinformeerdOp }) => ({ versie, aanvrager, ontvangenOp, geinformeerdOp }),
);

const verwachting = goOnWith(
  {
    operation: contract.recordVerwachting,
    titel: 'Wanneer verwacht u het besluit?',
    knop: 'Leg verwachte dag vast',
    melding: 'aanvraag_verwacht',
  },
  ({ versie, verwachteDatum }) => ({ versie, verwachteDatum }),
);

const intrekking = goOnWith(
  {
    operation: contract.withdrawAanvraag,
    titel: 'Trek de aanvraag in',
    knop: 'Trek in',
    melding: 'aanvraag_ingetrokken',
  },
  ({ versie }, datum) => ({ versie, datum }),
);

const opschorting = goOnWith(
  {
    operation: contract.recordOpschorting,
    titel: 'Zet de termijn stil',
    knop: 'Zet stil',
    melding: 'opschorting',
  },
  (_, begindatum) => ({ begindatum }),
);

const hervatting = goOnWith(
  {
    operation: contract.endOpschorting,
    titel: 'Laat de termijn weer lopen',
    knop: 'Laat weer lopen',
    melding: 'hervatting',
  },
  (_, einddatum) => ({ einddatum }),
);

const verlenging = goOnWith(
  { operation: contract.recordVerlenging, titel: 'Verleng de termijn', knop: 'Verleng', melding: 'verlenging' },
  (_, meegedeeldOp) => ({ meegedeeldOp }),
);

const bezwaar = goOnWith(
  { operation: besluiten.recordBezwaar, titel: 'Leg een bezwaar vast', knop: 'Leg bezwaar vast', melding: 'bezwaar' },
  (_, ingediendOp) => ({ ingediendOp }),
);

const besluitOpBezwaar = goOnWith(
  {
    operation: besluiten.recordBesluitOpBezwaar,
    titel: 'Wat is er op het bezwaar besloten?',
    knop: 'Leg besluit vast',
    melding: 'besluit_op_bezwaar',
  },
  (_, datum) => ({ datum }),
);

/** What can be done with an aanvraag. */
export const aanvraagacties: Actie[] = [
  ...[aanvraag, verbeteren, verwachting, intrekking, opschorting, hervatting, verlenging],
  ...[...besluitacties, bezwaar, besluitOpBezwaar, ...verbeteracties],
];
