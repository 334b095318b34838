import { z } from 'zod';
import { many } from '../../src/core/db.ts';
import type { Db } from '../../src/core/db.ts';
import { listOutOfStep } from './holds-aandacht.ts';
import { listLeftOpen, listMiscounted } from './holds-open.ts';

const Breach = z.object({ wat: z.string(), casusId: z.uuid() });

/** Every way in which somebody can be without exactly one who is accountable, asked of the database itself. No rows is the only good answer. */
async function listUnled(owner: Db): Promise<string[]> {
  const rows = await owner`
    with lopend as (
      select casus_id, count(*) as aantal, min(medewerker_id::text)::uuid as medewerker_id
      from regie
      where vervallen_op is null and upper_inf(periode)
      group by casus_id
    ), reeks as (
      select
        casus_id, lower(periode) as van, upper(periode) as tot,
        lag(upper(periode)) over (partition by casus_id order by lower(periode)) as vorige
      from regie
      where vervallen_op is null
    ), open_aanbod as (
      select o.id, o.casus_id
      from overdracht o
      where not exists (select from overdracht_antwoord a where a.verband_id = o.verband_id and a.overdracht_id = o.id)
    )
    select 'open zonder precies een regisseur' as wat, c.id as casus_id
    from casus c
    left join lopend l on l.casus_id = c.id
    where c.gesloten_op is null
      and (l.aantal is distinct from 1 or l.medewerker_id is distinct from c.regisseur_id)
    union all
    select 'gesloten met een lopende regie', c.id
    from casus c
    join lopend l on l.casus_id = c.id
    where c.gesloten_op is not null
    union all
    select 'open zonder aandacht', id
    from casus
    where gesloten_op is null and (aandacht_datum is null or aandacht_reden is null)
    union all
    select 'een moment zonder regie', casus_id
    from reeks
    where vorige is not null and vorige <> van
    union all
    select 'regie begint niet bij het openen', c.id
    from casus c
    where (select min(lower(periode)) from regie r where r.casus_id = c.id and r.vervallen_op is null) > c.geopend_op
    union all
    select 'aanbod van regie dat niemand kan beantwoorden', a.casus_id
    from open_aanbod a
    join casus c on c.id = a.casus_id
    where c.overdracht_id is distinct from a.id
    union all
    select 'casus wijst naar een beantwoord aanbod', c.id
    from casus c
    where c.overdracht_id is not null and not exists (select from open_aanbod a where a.id = c.overdracht_id)
    union all
    select 'regisseur niet in het team', c.id
    from casus c
    where c.gesloten_op is null and not exists (
      select from betrokkenheid b
      where b.casus_id = c.id and b.medewerker_id = c.regisseur_id and b.vervallen_op is null and upper_inf(b.periode)
    )
    union all
    select 'regisseur zonder rol in het verband', c.id
    from casus c
    where c.gesloten_op is null and not exists (
      select from aanstelling a
      where a.verband_id = c.verband_id and a.medewerker_id = c.regisseur_id and a.vervallen_op is null
        and upper_inf(a.periode)
    )
    union all
    select 'team op de casus klopt niet', c.id
    from casus c
    join lateral (
      select array_agg(medewerker_id) as medewerkers
      from betrokkenheid b
      where b.casus_id = c.id and b.vervallen_op is null and upper_inf(b.periode)
    ) team on true
    where c.gesloten_op is null and not (c.betrokken @> team.medewerkers and team.medewerkers @> c.betrokken)
    limit 20`;
  return many(Breach, rows).map(({ wat, casusId }) => `${wat}: ${casusId}`);
}

/** Everything that is wrong; empty when the promise holds. */
export async function findBreaches(owner: Db): Promise<string[]> {
  const found = [await listUnled(owner), await listLeftOpen(owner), await listMiscounted(owner)];
  return [...found.flat(), ...(await listOutOfStep(owner))];
}
