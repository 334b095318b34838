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
const Team = z.object({ casussen: Aantal, begeleiders: Aantal });
const Begeleiding = z.object({
  eersteContacten: Aantal,
  eersteDagen: Aantal,
  werkgevercontacten: Aantal,
  begeleiding: Aantal,
  begeleidingBuiten: Aantal,
});
const Banen = z.object({
  banen: Aantal,
  banenMetFunctie: Aantal,
  functies: Aantal,
  werkgevers: Aantal,
  gewoneBanen: Aantal,
});

/** Everything that the items are made of, as it stood and was known. */
async function count(tx: Tx, verbandId: string, rol: string): Promise<Telling> {
  const [team, begeleiding, banen] = await Promise.all([
    countTeam(tx, verbandId, rol),
    countBegeleiding(tx, verbandId, rol),
    countBanen(tx, verbandId),
  ]);
  return { ...one(Team, team), ...one(Begeleiding, begeleiding), ...one(Banen, banen), weken };
}

/** The open casussen of who guides, and how many colleagues that are. */
const countTeam = ({ sql }: Tx, verbandId: string, rol: string) => sql`
  select count(distinct b.casus_id) as casussen, count(distinct b.medewerker_id) as begeleiders
  from cijfers.betrokkenheid b
  join cijfers.stand s on s.verband_id = b.verband_id and s.casus_id = b.casus_id and not s.gesloten
  where b.verband_id = ${verbandId} and b.rol = ${rol} and b.periode @> peildatum()
    and bekend(b.geregistreerd_op, b.vervallen_op)`;

/** What colleagues who guide, or did, recorded: the first contact of each casus of a year, and all of thirteen weeks. */
const countBegeleiding = ({ sql }: Tx, verbandId: string, rol: string) => sql`
  with gedaan as materialized (
    select x.*, x.datum > peildatum() - ${weken * 7}::int as onlangs
    from cijfers.begeleiding x
    where x.verband_id = ${verbandId} and x.datum <= peildatum() and bekend(x.geregistreerd_op, x.vervallen_op)
      and x.medewerker_id in (
        select b.medewerker_id
        from cijfers.betrokkenheid b
        where b.verband_id = ${verbandId} and b.rol = ${rol} and bekend(b.geregistreerd_op, b.vervallen_op)
      )
  ), eerste as (
    select min(dag) as dag
    from gedaan
    where met = 'werkgever' and in_persoon and begindatum > peildatum() - interval '1 year'
    group by casus_id
  )
  select
    (select count(*) from eerste) as eerste_contacten, (select coalesce(sum(dag), 0) from eerste) as eerste_dagen,
    count(*) filter (where onlangs and met = 'werkgever' and in_persoon) as werkgevercontacten,
    count(*) filter (where onlangs) as begeleiding, count(*) filter (where onlangs and buiten) as begeleiding_buiten
  from gedaan`;

/** Paid work that began in a year. */
const countBanen = ({ sql }: Tx, verbandId: string) => sql`
  select
    count(*) as banen, count(functie) as banen_met_functie, count(distinct functie) as functies,
    count(distinct werkgever) as werkgevers, count(*) filter (where regulier) as gewone_banen
  from cijfers.baan
  where verband_id = ${verbandId} and betaald and begin <= peildatum() and begin > peildatum() - interval '1 year'
    and bekend(geregistreerd_op, vervallen_op)`;

export const routes = [route(getGetrouwheid, get)];
