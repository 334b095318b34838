import { z } from 'zod';
import { many } from '../../src/core/db.ts';
import type { Db, Rows } from '../../src/core/db.ts';

const Breach = z.object({ wat: z.string(), id: z.uuid() });

const say = (rows: Rows): string[] => many(Breach, rows).map(({ wat, id }) => `${wat}: ${id}`);

/**
 * What waits for somebody, straight from the acts and not by the view that the aandacht is computed from: nobody looks
 * later than the day it asks for, and none of it is left on a closed casus.
 */
export async function listLeftOpen(owner: Db): Promise<string[]> {
  const rows = await owner`
    with wacht as (
      select 'afspraak' as wat, casus_id, datum
      from afspraak
      where vervallen_op is null and afloop is null
      union all
      select 'agendapunt', casus_id, datum
      from agendapunt
      where vervallen_op is null and uitkomst is null
      union all
      select 'overdracht', casus_id, antwoord_voor
      from overdracht o
      where not exists (
        select from overdracht_antwoord a where a.verband_id = o.verband_id and a.overdracht_id = o.id
      )
    ), loopt as (
      select * from wacht
      union all
      select 'benodigdheid', casus_id, opnieuw_op
      from benodigdheid
      where vervallen_op is null and afloop is null
      union all
      select 'aanvraag', casus_id, greatest(uiterlijke_datum, verwachte_datum)
      from aanvraag a
      where vervallen_op is null and ingetrokken_op is null and not exists (
        select from besluit b where b.aanvraag_id = a.id and b.vervallen_op is null and b.herroepen_op is null
      )
      union all
      select 'trajectplek', casus_id, upper(periode) - 1
      from trajectplek
      where vervallen_op is null and afloop is null
      union all
      select 'detachering', casus_id, upper(periode) - 1
      from detachering
      where vervallen_op is null and afloop is null
      union all
      select 'plaatsing', casus_id, upper(periode) - 1
      from plaatsing
      where vervallen_op is null and afloop is null
      union all
      select 'traject', casus_id, upper(periode) - 1
      from traject
      where vervallen_op is null and afloop is null
    )
    select 'aandacht komt na een open ' || w.wat as wat, c.id
    from loopt w
    join casus c on c.id = w.casus_id
    where c.gesloten_op is null and c.aandacht_datum > w.datum
    union all
    select 'gesloten met een open ' || w.wat, c.id
    from wacht w
    join casus c on c.id = w.casus_id
    where c.gesloten_op is not null
    union all
    select 'wacht op een overleg dat er op die dag niet is', x.casus_id
    from agendapunt x
    where x.vervallen_op is null and x.uitkomst is null and not exists (
      select from casusoverleg o
      where o.verband_id = x.verband_id and o.id = x.casusoverleg_id and o.vervallen_op is null and o.datum = x.datum
    )
    union all
    select 'gesloten met aandacht', id
    from casus
    where gesloten_op is not null and aandacht_datum is not null
    limit 20`;
  return say(rows);
}

/** What may be there only so often: places, money, lending and decisions. */
export async function listMiscounted(owner: Db): Promise<string[]> {
  const rows = await owner`
    with toegekend as (
      select verband_id, bron_id, count(*) as plekken, sum(bedrag) as bedrag
      from trajectplek
      where vervallen_op is null and afloop is distinct from 'vervallen'
      group by verband_id, bron_id
    ), telling as (
      select
        b.id, b.plekken, b.bedrag - b.coordinatie as geld, b.vergeven, b.gereserveerd, coalesce(t.plekken, 0) as geteld,
        coalesce(t.bedrag, 0) as som
      from financieringsbron b
      left join toegekend t on t.verband_id = b.verband_id and t.bron_id = b.id
      where b.vervallen_op is null
    )
    select 'de bron telt anders dan haar plekken' as wat, id
    from telling
    where vergeven <> geteld or gereserveerd <> som
    union all
    select 'meer plekken of geld vergeven dan er is', id
    from telling
    where geteld > plekken or som > geld
    union all
    select 'op een dag twee detacheringen onder een contract', d.plaatsing_id
    from detachering d
    join detachering e on e.verband_id = d.verband_id and e.plaatsing_id = d.plaatsing_id and e.id > d.id
    where d.vervallen_op is null and e.vervallen_op is null and d.periode && e.periode
    union all
    select 'gedetacheerd zonder lopend contract', d.plaatsing_id
    from detachering d
    where d.vervallen_op is null and d.afloop is null and not exists (
      select from plaatsing p
      where p.verband_id = d.verband_id and p.id = d.plaatsing_id and p.vervallen_op is null and p.afloop is null
    )
    union all
    select 'twee besluiten die gelden op een aanvraag', aanvraag_id
    from besluit
    where vervallen_op is null and herroepen_op is null
    group by aanvraag_id
    having count(*) > 1
    union all
    select 'een besluit dat anders is herroepen dan er op bezwaar is besloten', b.id
    from besluit b
    left join bezwaar z
      on z.verband_id = b.verband_id and z.besluit_id = b.id and z.vervallen_op is null and z.uitkomst = 'gegrond'
    where b.vervallen_op is null and b.herroepen_op is distinct from z.datum
    union all
    select 'twee lopende bezwaren op een aanvraag', aanvraag_id
    from bezwaar
    where vervallen_op is null and uitkomst is null
    group by aanvraag_id
    having count(*) > 1
    union all
    select 'een besluit op een aanvraag die is ingetrokken', a.id
    from aanvraag a
    join besluit b on b.verband_id = a.verband_id and b.aanvraag_id = a.id and b.vervallen_op is null
    where a.vervallen_op is null and a.ingetrokken_op is not null and b.herroepen_op is null
    limit 20`;
  return say(rows);
}
