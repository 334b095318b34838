import { z } from 'zod';
import { one } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { setPeilVan } from '../meting/peil.ts';
import { programmaVan } from '../verband/programma.ts';
import { getGetrouwheid } from './contract.ts';
import { meetItems } from './meten.ts';
import type { Telling } from './meten.ts';

/** The scale has 25 items; an assessor scores what no registration can tell. */
const inSchaal = 25;
const weken = 13;

const get: Handler<typeof getGetrouwheid> = async (tx, vraag) => {
  const { verbandId, ...peil } = await setPeilVan(tx, vraag);
  const { getrouwheid, rollen } = await programmaVan(tx, verbandId);
  if (!getrouwheid)
    throw new Problem('niet_gevonden', 'Dit programma meet niet of er volgens een methode wordt gewerkt.');
  const items = meetItems(await count(tx, verbandId, getrouwheid.begeleider));
  return {
    ...peil,
    methode: getrouwheid.naam,
    bron: getrouwheid.bron,
    begeleider: rollen[getrouwheid.begeleider]?.naam ?? getrouwheid.begeleider,
    items,
    overige: inSchaal - items.length,
  };
};

const Aantal = z.number();
const Rij = z.object({
  casussen: Aantal,
  begeleiders: Aantal,
  eersteContacten: Aantal,
  eersteDagen: Aantal,
  werkgevercontacten: Aantal,
  banen: Aantal,
  banenMetFunctie: Aantal,
  functies: Aantal,
  werkgevers: Aantal,
  gewoneBanen: Aantal,
  begeleiding: Aantal,
  begeleidingBuiten: Aantal,
});

/** Everything that the items are made of, as it stood and was known; only what colleagues in that role did. */
async function count({ sql }: Tx, verbandId: string, rol: string): Promise<Telling> {
  const rows = await sql`
    with team as materialized (
      select distinct b.casus_id, b.medewerker_id, b.periode @> peildatum() and not s.gesloten as nu
      from cijfers.betrokkenheid b
      join cijfers.stand s on s.verband_id = b.verband_id and s.casus_id = b.casus_id
      where b.verband_id = ${verbandId} and b.rol = ${rol} and bekend(b.geregistreerd_op, b.vervallen_op)
    ), gedaan as materialized (
      select x.*, x.datum > peildatum() - ${weken * 7}::int as onlangs
      from cijfers.begeleiding x
      where x.verband_id = ${verbandId} and x.datum <= peildatum() and bekend(x.geregistreerd_op, x.vervallen_op)
        and x.medewerker_id in (select medewerker_id from team)
    ), eerste as (
      select casus_id, min(dag) as dag
      from gedaan
      where met = 'werkgever' and in_persoon and begindatum > peildatum() - interval '1 year'
      group by casus_id
    ), baan as (
      select x.*
      from cijfers.baan x
      where x.verband_id = ${verbandId} and x.betaald and x.begin <= peildatum()
        and x.begin > peildatum() - interval '1 year' and bekend(x.geregistreerd_op, x.vervallen_op)
    )
    select *
    from (
      select count(distinct casus_id) filter (where nu) as casussen,
        count(distinct medewerker_id) filter (where nu) as begeleiders
      from team
    ) t
    cross join (select count(*) as eerste_contacten, coalesce(sum(dag), 0) as eerste_dagen from eerste) e
    cross join (
      select
        count(*) filter (where onlangs and met = 'werkgever' and in_persoon) as werkgevercontacten,
        count(*) filter (where onlangs) as begeleiding, count(*) filter (where onlangs and buiten) as begeleiding_buiten
      from gedaan
    ) g
    cross join (
      select
        count(*) as banen, count(functie) as banen_met_functie, count(distinct functie) as functies,
        count(distinct werkgever) as werkgevers, count(*) filter (where regulier) as gewone_banen
      from baan
    ) b`;
  return { ...one(Rij, rows), weken };
}

export const routes = [route(getGetrouwheid, get)];
