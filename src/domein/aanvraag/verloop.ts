import { many } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import type { Programma } from '../programma/contract.ts';
import { addDuur } from '../programma/duur.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { getAanvraagverloop } from './lijst.contract.ts';

const Week = getAanvraagverloop.answer.shape.weken.element;

/** A period of more than this is a slip of the pen, and a picture of it would not be read. */
const longest = 'P10Y';

/** How far ahead one looks who expects aanvragen: to the other side of a summer. */
const ahead = 'P6M';

const get: Handler<typeof getAanvraagverloop> = async (tx, { verband, soort, van, ...asked }) => {
  const verbandId = verbandIdOf(tx, verband);
  if (!tx.actor.cijfers.includes(verbandId)) throw new Problem('mag_niet');
  const { aanvragen, kenmerken } = await programmaVan(tx, verbandId);
  const kenmerk = dayOfExpectation(aanvragen, soort);
  const tot = asked.tot ?? (kenmerk === undefined ? tx.vandaag : addDuur(tx.vandaag, ahead));
  const begin = van ?? addDuur(tot, '-P1Y');
  if (begin > tot) throw fault('van', 'Deze dag ligt na de laatste dag. Vul een eerdere dag in');
  if (tot > addDuur(begin, longest)) throw fault('van', 'Kies hoogstens tien jaar');
  const soorten = Object.fromEntries(Object.entries(aanvragen).map(([sleutel, { naam }]) => [sleutel, naam]));
  const weken = many(Week, await readWeken(tx, verbandId, { soort, kenmerk, van: begin, tot }));
  const verwachting = kenmerk === undefined ? null : (kenmerken[kenmerk]?.naam ?? kenmerk);
  return { van: begin, tot, weken, soorten, verwachting };
};

/** The kenmerk by whose day aanvragen are expected: of the kind that is asked for, else of the first that has one. */
function dayOfExpectation(aanvragen: Programma['aanvragen'], soort: string | undefined): string | undefined {
  const asked = Object.entries(aanvragen).filter(([sleutel]) => soort === undefined || sleutel === soort);
  return asked.find(([, { verwacht_op: dag }]) => dag !== undefined)?.[1].verwacht_op;
}

type Vraag = { soort: string | undefined; kenmerk: string | undefined; van: string; tot: string };

/** Every week of the period, also those in which nothing came: a quiet week belongs in the picture. */
const readWeken = ({ sql }: Tx, verbandId: string, { soort, kenmerk, van, tot }: Vraag) => sql`
  with week as (
    select generate_series(date_trunc('week', ${van}::date), date_trunc('week', ${tot}::date), '7 days')::date as maandag
  ), gezien as materialized (
    select ontvangen_op, besluit_datum, gevolg
    from cijfers.aanvraag
    where verband_id = ${verbandId} and vervallen_op is null and soort = coalesce(${soort ?? null}, soort)
  ), ontvangst as (
    select date_trunc('week', ontvangen_op)::date as maandag, count(*) as aantal
    from gezien
    where ontvangen_op between ${van} and ${tot}
    group by 1
  ), besluit as (
    select
      date_trunc('week', besluit_datum)::date as maandag, count(*) as aantal,
      count(*) filter (where gevolg = 'toegekend') as toegekend
    from gezien
    where besluit_datum between ${van} and ${tot}
    group by 1
  ), verwachting as (
    select date_trunc('week', dag)::date as maandag, count(*) as aantal
    from (
      select distinct on (casus_id) dag
      from cijfers.verwachte_dag
      where verband_id = ${verbandId} and kenmerk = ${kenmerk ?? null} and vervallen_op is null
      order by casus_id, datum desc, geregistreerd_op desc, id desc
    ) per_casus
    where dag between ${van} and ${tot}
    group by 1
  )
  select
    to_char(w.maandag, 'IYYY"-W"IW') as week, w.maandag, coalesce(o.aantal, 0) as ontvangen,
    coalesce(b.aantal, 0) as besloten, coalesce(b.toegekend, 0) as toegekend, coalesce(v.aantal, 0) as verwacht
  from week w
  left join ontvangst o on o.maandag = w.maandag
  left join besluit b on b.maandag = w.maandag
  left join verwachting v on v.maandag = w.maandag
  order by w.maandag`;

export const routes = [route(getAanvraagverloop, get)];
