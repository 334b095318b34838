import { z } from 'zod';
import { many } from '../../src/core/db.ts';
import type { Db } from '../../src/core/db.ts';
import { aandachtOf } from '../../src/domein/aandacht/aandacht.ts';
import { Feitenrij } from '../../src/domein/aandacht/contract.ts';
import { faseOf, feitenOf } from '../../src/domein/programma/fase.ts';
import type { Programma } from '../../src/domein/programma/contract.ts';
import { openedBy } from '../vault.ts';

const Breach = z.object({ wat: z.string(), casusId: z.uuid() });

/** Every way in which the promise can be broken, asked of the database itself. No rows is the only good answer. */
async function listBreaches(owner: Db): Promise<string[]> {
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

const tekst = { aandachtTekst: 'casus.aandacht_tekst' };
const Stored = Feitenrij.extend({
  fase: z.string(),
  aandachtDatum: z.iso.date(),
  aandachtReden: z.string(),
  aandachtTekst: z.string().nullable(),
});

/** What is stored must be what the pure function says of the facts now, whatever day it is. */
async function listStale(owner: Db, programma: Programma): Promise<string[]> {
  const rows = await owner`
    select f.*, c.fase, c.aandacht_datum, c.aandacht_reden, c.aandacht_tekst
    from feiten f
    join casus c on c.verband_id = f.verband_id and c.id = f.casus_id
    where c.gesloten_op is null`;
  const readable = openedBy(openedBy(rows, { afspraakWat: 'afspraak.wat' }, 'afspraakId'), tekst, 'casusId');
  return many(Stored, readable).flatMap((rij) => {
    const { datum, reden, tekst } = aandachtOf(rij, programma);
    const now = [faseOf(programma, feitenOf(rij)), datum, reden, tekst].join('|');
    const then = [rij.fase, rij.aandachtDatum, rij.aandachtReden, rij.aandachtTekst].join('|');
    return now === then ? [] : [`aandacht is verouderd: ${rij.casusId}: ${then} had moeten zijn ${now}`];
  });
}

/** Everything that is wrong; empty when the promise holds. */
export async function findBreaches(owner: Db, programma: Programma): Promise<string[]> {
  const [breaches, stale] = await Promise.all([listBreaches(owner), listStale(owner, programma)]);
  return [...breaches, ...stale];
}
