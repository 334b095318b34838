import { z } from 'zod';
import { showDatum } from '../../core/datum.ts';
import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import * as besluiten from '../../domein/aanvraag/besluit.contract.ts';
import * as contract from '../../domein/aanvraag/contract.ts';
import type { Actie, Invulling, Plaats } from '../casus/invulling.ts';
import { readProgramma } from '../casus/keuzes.ts';

/** The aanvraag that somebody goes on with. */
const readAanvraag = ({ page, ref, id }: Plaats): Promise<AanvraagBlad> =>
  page.call(contract.getAanvraag, { ...ref, aanvraagId: id });

/** Which one it is, and by when the law asks a besluit. */
function sayWelke({ naam, ontvangenOp, uiterlijkeDatum, termijn }: AanvraagBlad): string {
  const ontvangen = ontvangenOp === null ? '' : `, ontvangen op ${showDatum(ontvangenOp)}`;
  const artikel = termijn === null ? '' : ` (${termijn.grondslag})`;
  const uiterlijk =
    uiterlijkeDatum === null ? '' : ` De wet vraagt een besluit uiterlijk op ${showDatum(uiterlijkeDatum)}${artikel}.`;
  return `${naam}${ontvangen}.${uiterlijk}`;
}

const aanvraag: Actie = {
  operation: contract.recordAanvraag,
  titel: 'Leg een aanvraag vast',
  knop: 'Leg aanvraag vast',
  melding: 'aanvraag',
  open: async ({ page, ref }) => {
    const { soorten } = await page.call(contract.listCasusaanvragen, ref);
    const options = Object.entries(soorten).map(([waarde, naam]) => ({ waarde, naam }));
    const [only] = options;
    const soort = only && options.length === 1 ? { soort: only.waarde } : {};
    return { values: { ...soort, aanvrager: 'organisatie', ontvangenOp: page.vandaag }, options: { soort: options } };
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

/** A criterium is a question of its own in the form: yes or no. */
const vraagVan = (criterium: string): string => `criterium_${criterium}`;

const besluit: Actie = {
  operation: besluiten.recordBesluit,
  titel: 'Leg het besluit vast',
  knop: 'Leg besluit vast',
  melding: 'besluit_op_aanvraag',
  shaped: true,
  shape: joinConclusies,
  open: async (plaats) => {
    const blad = await readAanvraag(plaats);
    const soort = (await readProgramma(plaats)).aanvragen[blad.soort];
    const uitkomsten = Object.entries(soort?.uitkomsten ?? {});
    const vragen = Object.entries(soort?.criteria ?? {}).map(
      ([sleutel, { vraag }]) => [vraagVan(sleutel), z.boolean().meta({ label: vraag })] as const,
    );
    const { conclusies: _conclusies, naarOrganisatieId, ...velden } = besluiten.BesluitGegeven.shape;
    const naar = blad.volgende.length > 1 ? { naarOrganisatieId } : {};
    return {
      uitleg: sayWelke(blad),
      contract: z.strictObject({ ...Object.fromEntries(vragen), ...velden, ...naar }),
      values: { datum: plaats.page.vandaag },
      options: {
        uitkomst: uitkomsten.map(([waarde, { naam }]) => ({ waarde, naam })),
        naarOrganisatieId: blad.volgende.map(({ organisatieId, naam }) => ({ waarde: organisatieId, naam })),
      },
    };
  },
};

/** The answers on the criteria, taken together as the operation asks them. */
function joinConclusies(values: Record<string, unknown>): Record<string, unknown> {
  const prefix = vraagVan('');
  const parts = Object.entries(values);
  const conclusies = parts.flatMap(([naam, ja]) => (naam.startsWith(prefix) ? [[naam.slice(prefix.length), ja]] : []));
  const rest = parts.filter(([naam]) => !naam.startsWith(prefix));
  return { ...Object.fromEntries(rest), conclusies: Object.fromEntries(conclusies) };
}

/** What can be done with an aanvraag. */
export const aanvraagacties: Actie[] = [
  ...[aanvraag, verbeteren, verwachting, intrekking, opschorting, hervatting, verlenging, besluit, bezwaar],
  besluitOpBezwaar,
];
