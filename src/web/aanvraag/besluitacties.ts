import { z } from 'zod';
import { Problem } from '../../core/problem.ts';
import { BesluitGegeven, correctBesluit, recordBesluit } from '../../domein/aanvraag/besluit.contract.ts';
import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import { Versie } from '../../domein/casus/pad.contract.ts';
import type { Actie, Invulling, Plaats } from '../casus/invulling.ts';
import { readProgramma } from '../casus/keuzes.ts';
import type { MeldingKey } from '../meldingen.ts';
import { readAanvraag, sayWelke } from './welke.ts';

/** A criterium is a question of its own in the form: yes or no. */
const vraagVan = (criterium: string): string => `criterium_${criterium}`;

/** Why a refusal was passed on to nobody, in the words of the page. */
const nietDoorgegeven: Record<string, MeldingKey> = {
  overdracht_loopt: 'besluit_overdracht_loopt',
  regisseur: 'besluit_regisseur',
  niemand: 'besluit_niemand',
};

type Besluitvorm = { velden: z.ZodRawShape; values: Record<string, unknown>; naar: boolean };

/** The form of a besluit: a question for each criterium, and who is next when the programme leaves a choice. */
async function askBesluit(
  plaats: Plaats,
  blad: AanvraagBlad,
  { velden, values, naar }: Besluitvorm,
): Promise<Invulling> {
  const soort = (await readProgramma(plaats)).aanvragen[blad.soort];
  const vragen = Object.entries(soort?.criteria ?? {}).map(
    ([sleutel, { vraag }]) => [vraagVan(sleutel), z.boolean().meta({ label: vraag })] as const,
  );
  const { conclusies: _conclusies, naarOrganisatieId, ...gewoon } = BesluitGegeven.shape;
  return {
    contract: z.strictObject({
      ...{ ...Object.fromEntries(vragen), ...gewoon, ...velden },
      ...(naar && blad.volgende.length > 1 ? { naarOrganisatieId } : {}),
    }),
    values,
    options: {
      uitkomst: Object.entries(soort?.uitkomsten ?? {}).map(([waarde, { naam }]) => ({ waarde, naam })),
      naarOrganisatieId: blad.volgende.map(({ organisatieId, naam }) => ({ waarde: organisatieId, naam })),
    },
  };
}

const Doorgave = z.object({ nietDoorgegeven: z.string().nullable() });

const vorm = {
  shaped: true,
  shape: joinConclusies,
  meldingOf: (answer: unknown) => nietDoorgegeven[Doorgave.parse(answer).nietDoorgegeven ?? ''],
};

const besluit: Actie = {
  ...vorm,
  operation: recordBesluit,
  titel: 'Leg het besluit vast',
  knop: 'Leg besluit vast',
  melding: 'besluit_op_aanvraag',
  open: async (plaats) => {
    const blad = await readAanvraag(plaats);
    const values = { datum: plaats.page.vandaag };
    return { ...(await askBesluit(plaats, blad, { velden: {}, values, naar: true })), uitleg: sayWelke(blad) };
  },
};

const besluitVerbeteren: Actie = {
  ...vorm,
  operation: correctBesluit,
  titel: 'Verbeter het besluit',
  knop: 'Bewaar verbetering',
  melding: 'verbeterd',
  open: async (plaats) => {
    const blad = await readAanvraag(plaats);
    const [staand] = blad.besluiten;
    if (!staand) throw new Problem('niet_gevonden');
    const { versie, datum, bekendgemaaktOp, gevolg } = staand;
    const form = await askBesluit(plaats, blad, {
      velden: { versie: Versie },
      values: { versie, datum, bekendgemaaktOp, ...(await answersOf(plaats, blad)) },
      naar: gevolg === 'toegekend',
    });
    const open = gevolg === 'afgewezen' && plaats.blad.overdracht !== null ? ` ${sayOverdracht}` : '';
    return { ...form, uitleg: `${sayWelke(blad)} De oude versie blijft bewaard.${open}` };
  },
};

const sayOverdracht = 'Er wacht nog een overdracht op antwoord. Is die niet meer nodig, trek die dan zelf in.';

/** What was decided, under the keys of the programme, of which the page knows the names. */
async function answersOf(plaats: Plaats, { soort: sleutel, besluiten: [staand] }: AanvraagBlad) {
  const soort = (await readProgramma(plaats)).aanvragen[sleutel];
  const keyOf = (tabel: Record<string, { naam: string }> = {}, naam: string | null): string =>
    Object.entries(tabel).find(([, een]) => een.naam === naam)?.[0] ?? '';
  const answers = (staand?.conclusies ?? []).map(({ naam, ja }) => [vraagVan(keyOf(soort?.criteria, naam)), ja]);
  return { ...Object.fromEntries(answers), uitkomst: keyOf(soort?.uitkomsten, staand?.uitkomst ?? null) };
}

/** The answers on the criteria, taken together as the operation asks them. */
function joinConclusies(values: Record<string, unknown>): Record<string, unknown> {
  const prefix = vraagVan('');
  const parts = Object.entries(values);
  const conclusies = parts.flatMap(([naam, ja]) => (naam.startsWith(prefix) ? [[naam.slice(prefix.length), ja]] : []));
  const rest = parts.filter(([naam]) => !naam.startsWith(prefix));
  return { ...Object.fromEntries(rest), conclusies: Object.fromEntries(conclusies) };
}

/** What was decided on an aanvraag, and what was noted wrongly of it. */
export const besluitacties: Actie[] = [besluit, besluitVerbeteren];
