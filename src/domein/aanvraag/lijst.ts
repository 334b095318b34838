import { z } from 'zod';
import { many } from '../../core/db.ts';
import { pageOf, readCursor } from '../../core/cursor.ts';
import { own } from '../../core/own.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { nummerOf } from '../casus/nummer.ts';
import { Naam, verzegeld } from '../deelnemer/deelnemer.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Aanvraagregel, listAanvragen } from './lijst.contract.ts';
import { standOf, termijnblad, wekenTeLaat } from './termijnblad.ts';

const Place = z.tuple([z.iso.date(), z.uuid()]);
const Gezien = z.object({ moment: z.iso.date(), naam: Naam.nullable() });

const Rij = Aanvraagregel.omit({
  ...{ naam: true, stand: true, termijn: true, wekenTeLaat: true, nummer: true, deelnemer: true },
}).extend({ ...Gezien.shape, termijn: z.string().nullable(), besloten: z.boolean(), ingetrokkenOp: z.null() });
type Rij = z.infer<typeof Rij>;

const list: Handler<typeof listAanvragen> = async (tx, { verband, stand, na, aantal }) => {
  const verbandId = verbandIdOf(tx, verband);
  const { aanvragen } = await programmaVan(tx, verbandId);
  const place = na === undefined ? undefined : readCursor(Place, na);
  const rows = opened(tx.vault, await readPage(tx, verbandId, { stand, place, aantal }), verzegeld, 'deelnemerId');
  const { page, volgende } = pageOf(many(Rij, rows), aantal, ({ moment, id }) => [moment, id]);
  const regels = page.map((rij) => show(tx, aanvragen, rij));
  return volgende === undefined ? { aanvragen: regels } : { aanvragen: regels, volgende };
};

function show({ vandaag }: Tx, soorten: Programma['aanvragen'], { naam, moment: _moment, besloten, ...rij }: Rij) {
  const { ingetrokkenOp: _ingetrokken, ...regel } = rij;
  return {
    ...regel,
    naam: own(soorten, rij.soort)?.naam ?? rij.soort,
    nummer: nummerOf(rij.casusId),
    deelnemer: naam && `${naam.voornaam} ${naam.achternaam}`.trim(),
    stand: standOf({ ...rij, besloten }, vandaag),
    wekenTeLaat: wekenTeLaat({ ...rij, besloten }, vandaag),
    termijn: termijnblad(rij.termijn),
  };
}

type Page = { stand: 'loopt' | 'te_laat' | 'besloten'; place: [string, string] | undefined; aantal: number };

/**
 * What runs in the order in which the law asks for a besluit, and what stands still after it; what was decided with the
 * newest first. Only what one sees at least in summary, so that a page has days.
 */
function readPage(tx: Tx, verbandId: string, { stand, place, aantal }: Page) {
  const { sql, vandaag } = tx;
  const besloten = stand === 'besloten';
  const [moment, id] = place ?? [besloten ? '9999-12-31' : '0001-01-01', besloten ? highest : lowest];
  return sql`
    select *
    from (
      select
        x.id, x.casus_id, x.soort, x.ontvangen_op, x.uiterlijke_datum, x.verwachte_datum, x.termijn, x.ingetrokken_op,
        b.id is not null as besloten, b.datum as besluitdatum, b.gevolg, d.id as deelnemer_id, d.naam,
        case when ${besloten} then b.datum else coalesce(x.uiterlijke_datum, '9999-12-31') end as moment,
        b.id is null and x.uiterlijke_datum is null as opgeschort
      from inzage.aanvraag x
      left join inzage.besluit b
        on b.verband_id = x.verband_id and b.casus_id = x.casus_id and b.aanvraag_id = x.id and b.vervallen_op is null
          and b.herroepen_op is null
      left join inzage.deelnemer d on d.verband_id = x.verband_id and d.casus_id = x.casus_id
      where x.verband_id = ${verbandId} and x.graad > 1 and x.vervallen_op is null and x.ingetrokken_op is null
    ) a
    where a.besloten = ${besloten} and (${stand !== 'te_laat'} or a.uiterlijke_datum < ${vandaag})
      and ${besloten ? sql`(a.moment, a.id) < (${moment}::date, ${id}::uuid)` : sql`(a.moment, a.id) > (${moment}::date, ${id}::uuid)`}
    order by ${besloten ? sql`a.moment desc, a.id desc` : sql`a.moment, a.id`}
    limit ${aantal + 1}`;
}

const lowest = '00000000-0000-0000-0000-000000000000';
const highest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export const routes = [route(listAanvragen, list)];
