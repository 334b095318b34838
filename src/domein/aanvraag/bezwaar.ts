import { z } from 'zod';
import { showDatum } from '../../core/datum.ts';
import { many, maybe, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { choose } from '../casus/keuze.ts';
import { closeVersion } from '../casus/versie.ts';
import { listTermijnen } from '../termijn/wettelijk.ts';
import { readBlad } from './blad.ts';
import { recordBesluitOpBezwaar, recordBezwaar } from './besluit.contract.ts';
import { actOnAanvraag } from './rij.ts';
import type { Zaak } from './rij.ts';
import { advance, beginTermijn } from './termijn.ts';

const dag = z.iso.date();

export const Bezwaar = z.object({
  id: z.uuid(),
  versie: z.number(),
  organisatieId: z.uuid(),
  besluitId: z.uuid(),
  ingediendOp: dag,
  tijdig: z.boolean().nullable(),
  termijn: z.string().nullable(),
  uiterlijkeDatum: dag.nullable(),
  uitkomst: z.string().nullable(),
  datum: dag.nullable(),
});
export type Bezwaar = z.infer<typeof Bezwaar>;

const Besluit = z.object({
  versie: z.number(),
  organisatieId: z.uuid(),
  datum: dag,
  bezwaarTot: dag.nullable(),
  herroepenOp: dag.nullable(),
});
export type Besluit = z.infer<typeof Besluit>;

const record: Handler<typeof recordBezwaar> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'aanvraag', 'besluit');
  const { besluitId } = zaak.aanvraag;
  if (besluitId === null) throw new Problem('besluit_ontbreekt');
  const besluit = await readBesluit(tx, zaak, besluitId);
  await addBezwaar(tx, zaak, {
    ...{ id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, besluitId, uitkomst: null, datum: null },
    ...weighBezwaar(tx, zaak, besluit, input),
  });
  return readBlad(tx, zaak.casus, zaak.aanvraag.id);
};

type Ingediend = { ingediendOp: string; termijn?: string | undefined };

/** Whether a bezwaar came in time, and when its answer is due. A late one is told of and not refused. */
export function weighBezwaar(tx: Tx, zaak: Zaak, { datum, bezwaarTot }: Besluit, { ingediendOp, termijn }: Ingediend) {
  notInFuture(tx, 'ingediendOp', ingediendOp);
  notBefore('ingediendOp', ingediendOp, datum, 'het besluit');
  const { van, tijdig } = weighDag(ingediendOp, bezwaarTot);
  return { ingediendOp, tijdig, ...beslistermijnOf(zaak, termijn, van) };
}

/** Whether it is within the term to object, and from which day the term of its answer counts: never before that one is over. */
const weighDag = (ingediendOp: string, bezwaarTot: string | null) => ({
  tijdig: bezwaarTot === null ? null : ingediendOp <= bezwaarTot,
  van: bezwaarTot !== null && bezwaarTot > ingediendOp ? bezwaarTot : ingediendOp,
});

export async function readBesluit({ sql }: Tx, { casus }: Zaak, id: string): Promise<Besluit> {
  const rows = await sql`
    select versie, organisatie_id, datum, bezwaar_tot, herroepen_op
    from besluit
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id} and vervallen_op is null`;
  return one(Besluit, rows);
}

const zonderTermijn = { termijn: null, uiterlijkeDatum: null };

/** The clock starts when the term to object is over. A longer term, such as for medical grounds, is named by who records it. */
function beslistermijnOf({ soort }: Zaak, termijn: string | undefined, van: string) {
  const gewoon = soort.bezwaar?.beslistermijn;
  if (termijn === undefined) return gewoon ? beginTermijn(gewoon, van) : zonderTermijn;
  const bezwaar = Object.entries(listTermijnen()).filter(
    ([, one]) => one.startmoment === 'dag na einde bezwaartermijn',
  );
  choose('termijn', termijn, Object.fromEntries(bezwaar));
  return beginTermijn(termijn, van);
}

type Genomen = { datum: string; bezwaarTot: string | null };

/** When a besluit is corrected, whether a bezwaar came in time and when its answer is due follow from the right days. */
export async function followBesluit(tx: Tx, zaak: Zaak, besluitId: string, besluit: Genomen): Promise<void> {
  const { datum, bezwaarTot } = besluit;
  const rows = await tx.sql`${bezwaren(tx, zaak)} and besluit_id = ${besluitId}`;
  for (const bezwaar of many(Bezwaar, rows)) {
    const { id, versie, ingediendOp } = bezwaar;
    if (datum > ingediendOp)
      throw fault('datum', `Er kwam al bezwaar op ${showDatum(ingediendOp)}. Vul een eerdere dag in`);
    const { van, tijdig } = weighDag(ingediendOp, bezwaarTot);
    const einde = bezwaar.termijn === null ? zonderTermijn : beginTermijn(bezwaar.termijn, van);
    if (tijdig === bezwaar.tijdig && einde.uiterlijkeDatum === bezwaar.uiterlijkeDatum) continue;
    await closeVersion(tx, { act: 'bezwaar', casus: zaak.casus, id }, versie, true);
    await addBezwaar(tx, zaak, { ...bezwaar, ...einde, tijdig, versie: versie + 1 });
  }
}

const decide: Handler<typeof recordBesluitOpBezwaar> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  const { casus, aanvraag } = zaak;
  const open = maybe(Bezwaar, await readOpen(tx, zaak));
  if (!open) throw new Problem('bezwaar_loopt_niet');
  const { uitkomst, datum } = input;
  notInFuture(tx, 'datum', datum);
  notBefore('datum', datum, open.ingediendOp, 'het bezwaar');
  await closeVersion(tx, { act: 'bezwaar', casus, id: open.id }, open.versie, true);
  await addBezwaar(tx, zaak, { ...open, versie: open.versie + 1, uitkomst, datum });
  if (uitkomst === 'gegrond') {
    await setHerroepen(tx, zaak, open.besluitId, datum);
    await advance(tx, zaak, { verwachteDatum: null });
  }
  return readBlad(tx, casus, aanvraag.id);
};

const readOpen = (tx: Tx, zaak: Zaak) => tx.sql`${bezwaren(tx, zaak)} and uitkomst is null`;

/** The bezwaren on an aanvraag, in the version that holds. */
export const bezwaren = ({ sql }: Tx, { casus, aanvraag }: Zaak) => sql`
  select id, versie, organisatie_id, besluit_id, ingediend_op, tijdig, termijn, uiterlijke_datum, uitkomst, datum
  from bezwaar
  where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and aanvraag_id = ${aanvraag.id}
    and vervallen_op is null`;

/** The besluit held until this day, and from then on the aanvraag waits for a new one (Awb 7:11); or it holds after all. */
export async function setHerroepen(tx: Tx, zaak: Zaak, id: string, herroepenOp: string | null): Promise<void> {
  const { casus } = zaak;
  const { versie } = await readBesluit(tx, zaak, id);
  await closeVersion(tx, { act: 'besluit', casus, id }, versie, true);
  await tx.sql`
    insert into besluit (
      verband_id, id, versie, casus_id, organisatie_id, aanvrager_id, categorie, aanvraag_id, soort, datum,
      bekendgemaakt_op, uitkomst, gevolg, conclusies, bezwaar_tot, herroepen_op, door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, organisatie_id, aanvrager_id, categorie, aanvraag_id, soort, datum,
      bekendgemaakt_op, uitkomst, gevolg, conclusies, bezwaar_tot, ${herroepenOp}::date, ${tx.actor.medewerkerId}::uuid,
      ${tx.nu}::timestamptz
    from besluit
    where verband_id = ${casus.verbandId} and id = ${id} and versie = ${versie}`;
}

export async function addBezwaar({ sql, actor, nu }: Tx, { casus, aanvraag }: Zaak, bezwaar: Bezwaar): Promise<void> {
  await sql`
    insert into bezwaar (
      verband_id, id, versie, casus_id, organisatie_id, aanvrager_id, categorie, aanvraag_id, besluit_id, ingediend_op,
      tijdig, termijn, uiterlijke_datum, uitkomst, datum, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${bezwaar.id}, ${bezwaar.versie}, ${casus.id}, ${bezwaar.organisatieId},
      ${aanvraag.organisatieId}, ${aanvraag.categorie}, ${aanvraag.id}, ${bezwaar.besluitId}, ${bezwaar.ingediendOp},
      ${bezwaar.tijdig}, ${bezwaar.termijn}, ${bezwaar.uiterlijkeDatum}, ${bezwaar.uitkomst}, ${bezwaar.datum},
      ${actor.medewerkerId}, ${nu}
    )`;
}

export const routes = [route(recordBezwaar, record), route(recordBesluitOpBezwaar, decide)];
