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
const Verlenging = z.object({ duur: z.string() });

const Termijneinde = z.object({ termijn: z.string().nullable(), uiterlijkeDatum: z.iso.date().nullable() });

/** After an objection that was right the new besluit belongs in the term of the decision on that objection (Awb 7:11). */
async function eindeNaBezwaar({ sql }: Tx, { casus, aanvraag }: Zaak) {
  const rows = await sql`
    select termijn, uiterlijke_datum
    from bezwaar
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and aanvraag_id = ${aanvraag.id}
      and vervallen_op is null and uitkomst = 'gegrond'
    order by datum desc, id desc
    limit 1`;
  return maybe(Termijneinde, rows);
}

/** When the term of an aanvraag ends by everything that was recorded of it. */
async function eindeOf(tx: Tx, { casus, aanvraag, soort }: Zaak) {
  const herzien = await eindeNaBezwaar(tx, { casus, aanvraag, soort });
  if (herzien) return herzien;
  const { termijn, uiterlijkeDatum } = beginTermijn(soort.beslistermijn, aanvraag.ontvangenOp);
  const regel = termijn === null ? undefined : termijnOp(termijn, aanvraag.ontvangenOp);
  if (!regel) return { termijn, uiterlijkeDatum };
  const of = tx.sql`
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and aanvraag_id = ${aanvraag.id}
      and vervallen_op is null`;
  const [stil, langer] = await Promise.all([
    tx.sql`select lower(periode) as van, upper(periode) - 1 as tot from opschorting ${of}`,
    tx.sql`select duur from verlenging ${of} order by geregistreerd_op, id`,
  ]);
  const gegeven = {
    ontvangen: aanvraag.ontvangenOp,
    duur: regel.duur,
    opschortingen: many(Stilstand, stil),
    verlenging: many(Verlenging, langer).map(({ duur }) => duur),
  };
  return { termijn, uiterlijkeDatum: berekenTermijn(gegeven) };
}

/** Goes on with an aanvraag: its next version, with the term as it is now unless the change says otherwise. */
export async function advance(tx: Tx, zaak: Zaak, change: Partial<Aanvraagrij> = {}): Promise<void> {
  const { casus, aanvraag } = zaak;
  const rij = { ...aanvraag, ...change };
  const einde = change.uiterlijkeDatum === undefined ? await eindeOf(tx, { ...zaak, aanvraag: rij }) : {};
  await closeVersion(tx, { act: 'aanvraag', casus, id: aanvraag.id }, aanvraag.versie, true);
  await addAanvraag(tx, casus, { ...rij, ...einde, versie: aanvraag.versie + 1 });
}
