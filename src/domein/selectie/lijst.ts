import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import type { Statement } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { openGegevens } from '../lijst/gegevens.ts';
import type { Gegevens } from '../lijst/gegevens.ts';
import type { Werkverband } from '../lijst/recht.ts';
import type { Lijstselectie, Lijstsoort } from '../programma/contract.ts';
import type { Selectieregel } from '../programma/selectie.contract.ts';
import { conditionOf, joined } from './fragment.ts';
import type { Gewogen } from './fragment.ts';

/** What is asked of a list: the rules of one day over who is on it that day. */
export type Vraag = { verband: Werkverband; selectie: Lijstselectie; regels: Selectieregel[]; peildatum: string };

/** The rules that hold on a day. */
export const rulesOn = ({ regels }: Lijstselectie, dag: string): Selectieregel[] =>
  regels.filter(({ van, tot }) => (van === undefined || van <= dag) && (tot === undefined || dag < tot));

/** Since when and until when stands in the period of a listing; what else is weighed stands beside what is sealed. */
const columnIn =
  ({ sql }: Tx, soort: Lijstsoort | undefined): Gewogen =>
  (lid) => {
    if (!('kolom' in lid)) return sql`null::jsonb`;
    const kind = soort?.kolommen[lid.kolom]?.soort;
    if (kind === 'begin') return sql`to_jsonb(lower(v.periode))`;
    if (kind === 'einde') return sql`to_jsonb(upper(v.periode))`;
    return sql`v.weegwaarden -> ${lid.kolom}::text`;
  };

/** Of each rule whether it fits; without rules nobody does. */
function fitsOf(tx: Tx, { verband, selectie, regels }: Vraag): Statement {
  const { sql } = tx;
  const gewogen = columnIn(tx, verband.regels.lijsten[selectie.lijst]);
  const delen = regels.map(({ wanneer }) => (wanneer ? conditionOf(sql, wanneer, gewogen) : sql`true`));
  if (delen.length === 0) return sql`'{}'::boolean[]`;
  return sql`array[${joined(delen, (een, ander) => sql`${een}, ${ander}`)}]`;
}

/**
 * Everybody on the own organisation's list that day, whether a rule fits, and of who fits whether they have a casus: one
 * that runs, or one that was closed since they came to stand on this list; who comes back is opened anew.
 */
const weighed = (tx: Tx, vraag: Vraag) => tx.sql`
  with gewogen as materialized (
    select v.id, v.bsn_id, v.gegevens, lower(v.periode) as begin, upper(v.periode) as einde,
       ${fitsOf(tx, vraag)} as past
    from lijstvermelding v
    where v.verband_id = ${vraag.verband.verbandId} and v.organisatie_id = ${tx.actor.organisatieId}
      and v.soort = ${vraag.selectie.lijst} and v.vervallen_op is null and v.periode @> ${vraag.peildatum}::date
  ), persoon as materialized (
    -- All at once: asked one by one, every person on the list would walk the whole list.
    select bsn_id, deelnemer_id, loopt, uitstroom
    from inzage.lijstpersoon
    where verband_id = ${vraag.verband.verbandId}
  ), passend as materialized (
    select
      g.id, g.bsn_id, g.gegevens, g.begin, g.einde, p.deelnemer_id,
      coalesce(p.loopt or p.uitstroom >= g.begin, false) as heeft_casus
    from gewogen g
    join persoon p on p.bsn_id = g.bsn_id
    where true = any (g.past)
  )`;

const Telling = z.object({
  opLijst: z.number(),
  voldoet: z.number(),
  liepAl: z.number(),
  perRegel: z.array(z.number()),
});

/** How many are on the list, fit, and have a casus already; and how many fit each rule. */
export async function countOpLijst(tx: Tx, vraag: Vraag): Promise<z.infer<typeof Telling>> {
  const rows = await tx.sql`
    ${weighed(tx, vraag)}
    select
      (select count(*) from gewogen) as op_lijst, (select count(*) from passend) as voldoet,
      (select count(*) from passend where heeft_casus) as liep_al,
      (
        select coalesce(json_agg(r.aantal order by r.plaats), '[]')
        from (
          select x.plaats, count(*) filter (where x.past) as aantal
          from gewogen g
          cross join unnest(g.past) with ordinality as x (past, plaats)
          group by x.plaats
        ) r
      ) as per_regel`;
  return one(Telling, rows);
}

const Rij = z.object({
  id: z.uuid(),
  bsnId: z.uuid(),
  deelnemerId: z.uuid().nullable(),
  begin: z.iso.date(),
  einde: z.iso.date().nullable(),
  gegevens: z.instanceof(Uint8Array),
});
type Rij = z.infer<typeof Rij>;

/** Somebody of the list who fits and has no casus yet. */
export type Passend = Gegevens & Omit<Rij, 'id' | 'gegevens'>;

/** Who is to get a casus, in the order in which they were delivered. */
export async function listPassend(tx: Tx, vraag: Vraag): Promise<Passend[]> {
  const rows = await tx.sql`
    ${weighed(tx, vraag)}
    select id, bsn_id, deelnemer_id, begin, einde, gegevens
    from passend
    where not heeft_casus
    order by id`;
  return many(Rij, rows).map(({ id, gegevens, ...rij }) => ({ ...openGegevens(tx, id, gegevens), ...rij }));
}
