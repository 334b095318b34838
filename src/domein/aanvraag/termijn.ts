import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { closeVersion } from '../casus/versie.ts';
import { berekenTermijn } from '../termijn/termijn.ts';
import { termijnOp } from '../termijn/wettelijk.ts';
import { addAanvraag } from './rij.ts';
import type { Aanvraagrij, Zaak } from './rij.ts';

/** The term by which a besluit is asked by law, on the day that the aanvraag came in, and when it ends. */
export function beginTermijn(sleutel: string, ontvangenOp: string): Pick<Aanvraagrij, 'termijn' | 'uiterlijkeDatum'> {
  const termijn = termijnOp(sleutel, ontvangenOp);
  if (!termijn) return { termijn: null, uiterlijkeDatum: null };
  const gegeven = { ontvangen: ontvangenOp, duur: termijn.duur, opschortingen: [], verlenging: [] };
  return { termijn: termijn.sleutel, uiterlijkeDatum: berekenTermijn(gegeven) };
}

const Stilstand = z.object({ van: z.iso.date(), tot: z.iso.date().nullable() });
const Verlenging = z.object({ id: z.uuid(), duur: z.string(), meegedeeldOp: z.iso.date() });
type Verlenging = z.infer<typeof Verlenging>;

/** From when a term counts: the term that was begun, on which day, and what was recorded of it since. */
const Begin = z.object({ termijn: z.string().nullable(), van: z.iso.date(), sinds: z.string().nullable() });
type Begin = z.infer<typeof Begin>;

/** After an objection that was right the new besluit belongs in the term of the decision on that objection (Awb 7:11). */
async function beginOf({ sql }: Tx, { casus, aanvraag, soort }: Zaak): Promise<Begin> {
  const rows = await sql`
    select
      z.termijn, greatest(z.ingediend_op, b.bezwaar_tot) as van, (
        select min(eerste.geregistreerd_op)
        from bezwaar eerste
        where eerste.verband_id = z.verband_id and eerste.casus_id = z.casus_id and eerste.id = z.id
          and eerste.uitkomst = 'gegrond'
      ) as sinds
    from bezwaar z
    join besluit b on b.verband_id = z.verband_id and b.id = z.besluit_id and b.vervallen_op is null
    where z.verband_id = ${casus.verbandId} and z.casus_id = ${casus.id} and z.aanvraag_id = ${aanvraag.id}
      and z.vervallen_op is null and z.uitkomst = 'gegrond'
    order by z.datum desc, z.id desc
    limit 1`;
  const { termijn } = beginTermijn(soort.beslistermijn, aanvraag.ontvangenOp);
  return maybe(Begin, rows) ?? { termijn, van: aanvraag.ontvangenOp, sinds: null };
}

/** By how much the term that runs now was lengthened; what lengthened the one before an objection counts no more. */
export async function listVerlengingen(tx: Tx, zaak: Zaak): Promise<Verlenging[]> {
  return readVerlengingen(tx, zaak, await beginOf(tx, zaak));
}

/** To which term one belongs follows from when it was first recorded, also after it was corrected. */
async function readVerlengingen({ sql }: Tx, { casus, aanvraag }: Zaak, { sinds }: Begin): Promise<Verlenging[]> {
  const rows = await sql`
    select x.id, x.duur, x.meegedeeld_op
    from verlenging x
    where x.verband_id = ${casus.verbandId} and x.casus_id = ${casus.id} and x.aanvraag_id = ${aanvraag.id}
      and x.vervallen_op is null and (${sinds}::timestamptz is null or ${sinds} <= (
        select min(eerste.geregistreerd_op)
        from verlenging eerste
        where eerste.verband_id = x.verband_id and eerste.casus_id = x.casus_id and eerste.id = x.id
      ))
    order by x.id`;
  return many(Verlenging, rows);
}

/** When the term of an aanvraag ends by everything that was recorded of it; what came after the besluit moves it no more. */
async function eindeOf(tx: Tx, zaak: Zaak) {
  const { casus, aanvraag } = zaak;
  const begin = await beginOf(tx, zaak);
  const { termijn, van, sinds } = begin;
  const regel = termijn === null ? undefined : termijnOp(termijn, van);
  if (!regel) return { termijn, uiterlijkeDatum: null };
  const { besluitDatum } = aanvraag;
  const [stil, langer] = await Promise.all([
    tx.sql`
      select lower(periode) as van, upper(periode) - 1 as tot
      from opschorting
      where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and aanvraag_id = ${aanvraag.id}
        and vervallen_op is null and (${sinds}::timestamptz is null or lower(periode) > ${van})
        and (${besluitDatum}::date is null or lower(periode) <= ${besluitDatum})`,
    readVerlengingen(tx, zaak, begin),
  ]);
  const verlenging = langer
    .filter(({ meegedeeldOp }) => besluitDatum === null || meegedeeldOp <= besluitDatum)
    .map(({ duur }) => duur);
  const gegeven = { ontvangen: van, duur: regel.duur, opschortingen: many(Stilstand, stil), verlenging };
  return { termijn: regel.sleutel, uiterlijkeDatum: berekenTermijn(gegeven) };
}

/** Goes on with an aanvraag: its next version, with the term as it is now unless the change says otherwise. */
export async function advance(tx: Tx, zaak: Zaak, change: Partial<Aanvraagrij> = {}): Promise<void> {
  const { casus, aanvraag } = zaak;
  const rij = { ...aanvraag, ...change };
  const einde = change.uiterlijkeDatum === undefined ? await eindeOf(tx, { ...zaak, aanvraag: rij }) : {};
  await closeVersion(tx, { act: 'aanvraag', casus, id: aanvraag.id }, aanvraag.versie, true);
  await addAanvraag(tx, casus, { ...rij, ...einde, versie: aanvraag.versie + 1 });
}
