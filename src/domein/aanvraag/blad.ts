import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import { own } from '../../core/own.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { listRollen } from '../casus/act.ts';
import type { Ref } from '../casus/lezen.query.ts';
import type { Aanvraagsoort, Programma } from '../programma/contract.ts';
import { showDuur, wekenOf } from '../programma/duur.ts';
import { programmaOf } from '../programma/versie.ts';
import { listOpvolgers } from '../regie/doorgeven.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { AanvraagBlad } from './blad.contract.ts';
import { readAanvragen } from './blad.query.ts';
import { getAanvraag, listCasusaanvragen } from './contract.ts';
import { operationsOnAanvraag } from './mag.ts';
import { rollenFor } from './recht.ts';
import type { InHand } from './rij.ts';
import { standOf, termijnblad, wekenTeLaat } from './termijnblad.ts';

const Besluit = AanvraagBlad.shape.besluiten.element.extend({
  conclusies: z.record(z.string(), z.boolean()).nullable(),
});

const Rij = AanvraagBlad.omit({
  ...{ naam: true, stand: true, opgeschort: true, termijn: true, wekenTeLaat: true, volgende: true, mag: true },
}).extend({
  ...{ termijn: z.string().nullable(), besloten: z.boolean(), besluiten: z.array(Besluit) },
  verlengingen: z.array(AanvraagBlad.shape.verlengingen.element.omit({ weken: true })),
});
type Rij = z.infer<typeof Rij>;

const Kop = z.object({
  programma: z.string(),
  programmaversie: z.number(),
  geslotenOp: z.string().nullable(),
  regisseurId: z.uuid().nullable(),
  betrokken: z.array(z.uuid()).nullable(),
});

/** A casus of which one reads the aanvragen. */
type Gelezen = {
  verbandId: string;
  regisseurId: string | null;
  betrokken: string[];
  /** In which roles the actor acts on it. */
  rollen: string[];
  gesloten: boolean;
  regels: Programma;
};

async function readKop(tx: Tx, { verbandId, casusId }: Ref): Promise<Gelezen> {
  const rows = await tx.sql`
    select programma, programmaversie, gesloten_op, regisseur_id, betrokken
    from inzage.casus
    where verband_id = ${verbandId} and id = ${casusId}`;
  const kop = maybe(Kop, rows);
  if (!kop) throw new Problem('niet_gevonden');
  const { programma, programmaversie, geslotenOp, regisseurId, betrokken } = kop;
  const regels = await programmaOf(tx.sql, programma, programmaversie);
  const rollen = await listRollen(tx, { verbandId, id: casusId }, regels);
  return { verbandId, regisseurId, betrokken: betrokken ?? [], rollen, gesloten: geslotenOp !== null, regels };
}

const get: Handler<typeof getAanvraag> = async (tx, { verband, casusId, aanvraagId }) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  return pick(await readAll(tx, ref, await readKop(tx, ref)), aanvraagId);
};

const list: Handler<typeof listCasusaanvragen> = async (tx, { verband, casusId }) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  const casus = await readKop(tx, ref);
  const mine = Object.entries(casus.regels.aanvragen).filter(
    ([, soort]) => !casus.gesloten && rollenFor(tx, casus, soort, ['aanvraag']).length > 0,
  );
  const soorten = Object.fromEntries(mine.map(([sleutel, { naam }]) => [sleutel, naam]));
  return { aanvragen: await readAll(tx, ref, casus), soorten };
};

/** One aanvraag as the actor sees it right after an act on it. */
export async function readBlad(tx: Tx, casus: InHand, id: string): Promise<AanvraagBlad> {
  return pick(await readAll(tx, { verbandId: casus.verbandId, casusId: casus.id }, { ...casus, gesloten: false }), id);
}

function pick(all: AanvraagBlad[], id: string): AanvraagBlad {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

async function readAll(tx: Tx, ref: Ref, casus: Gelezen): Promise<AanvraagBlad[]> {
  const rijen = many(Rij, await readAanvragen(tx, ref));
  return Promise.all(rijen.map((rij) => show(tx, casus, rij)));
}

async function show(tx: Tx, casus: Gelezen, { besloten, ...rij }: Rij): Promise<AanvraagBlad> {
  const soort = own(casus.regels.aanvragen, rij.soort);
  const stand = standOf({ ...rij, besloten }, tx.vandaag);
  const opgeschort = rij.opschortingen.some(({ einddatum }) => einddatum === null);
  const mag = soort && !casus.gesloten ? operationsOnAanvraag(tx, { casus, soort, rij, stand, opgeschort }) : [];
  const decides = soort !== undefined && (mag.includes('recordBesluit') || mag.includes('correctBesluit'));
  return {
    ...rij,
    ...{ naam: soort?.naam ?? rij.soort, stand, opgeschort, termijn: termijnblad(rij.termijn), mag },
    wekenTeLaat: wekenTeLaat({ ...rij, besloten }, tx.vandaag),
    verlengingen: rij.verlengingen.map((one) => ({ ...one, duur: showDuur(one.duur), weken: wekenOf(one.duur) })),
    besluiten: rij.besluiten.map((one) => ({ ...one, ...inWords(soort, one) })),
    volgende: decides ? await listOpvolgers(tx, casus, soort.afwijzing.volgende) : [],
  };
}

/** The outcome and the criteria by the names that the programme gives them. */
function inWords(soort: Aanvraagsoort | undefined, { uitkomst, conclusies }: z.infer<typeof Besluit>) {
  const naamOf = (sleutel: string) => own(soort?.criteria ?? {}, sleutel)?.naam ?? sleutel;
  return {
    uitkomst: uitkomst && (own(soort?.uitkomsten ?? {}, uitkomst)?.naam ?? uitkomst),
    conclusies: conclusies && inOrder(soort, conclusies).map(([sleutel, ja]) => ({ naam: naamOf(sleutel), ja })),
  };
}

/** In the order of the programme, which the database does not keep. */
function inOrder(soort: Aanvraagsoort | undefined, conclusies: Record<string, boolean>): [string, boolean][] {
  const order = Object.keys(soort?.criteria ?? {});
  return Object.entries(conclusies).toSorted(([een], [ander]) => order.indexOf(een) - order.indexOf(ander));
}

export const routes = [route(getAanvraag, get), route(listCasusaanvragen, list)];
