import { one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { addAfspraak } from '../afspraak/afspraak.ts';
import { requireEigen } from '../casus/eigen.ts';
import { Overlegverslag, recordOverlegafspraak, recordOverlegverslag } from './agendapunt.contract.ts';
import { readAgendapunt, takeToTafel } from './agendapunt.ts';
import { takeOverleg } from './recht.ts';
import { readTafel, vreemden } from './tafel.ts';

/** What a table decides is an afspraak like any other, that somebody at the table sees to. */
const recordAfspraak: Handler<typeof recordOverlegafspraak> = async (tx, input) => {
  const casus = await takeToTafel(tx, input);
  const { id: agendapuntId, casusoverlegId } = await readAgendapunt(tx, casus, input.agendapuntId);
  await takeOverleg(tx, casus.verbandId, casusoverlegId);
  const tafel = await readTafel(tx, { verbandId: casus.verbandId, casusId: casus.id, agendapuntId });
  if (vreemden(tafel).length > 0) throw new Problem('tafel_met_vreemde');
  const eigenaarId = input.eigenaarId ?? tx.actor.medewerkerId;
  if (!tafel.some(({ persoon, aanwezig, inTeam }) => aanwezig && inTeam && persoon.id === eigenaarId)) {
    throw fault('eigenaarId', 'Kies een collega uit het casusteam die aan tafel zit');
  }
  return addAfspraak(tx, casus, { ...input, eigenaarId }, casusoverlegId);
};

/** Each organisation writes its own, and corrects its own. */
const recordVerslag: Handler<typeof recordOverlegverslag> = async (tx, input) => {
  const casus = await takeToTafel(tx, input);
  await requireEigen(tx, casus, 'verslag');
  const { id, datum } = await readAgendapunt(tx, casus, input.agendapuntId);
  if (input.versie !== undefined) await closeVerslag(tx, { verbandId: casus.verbandId, id }, input.versie);
  const { sql, actor, nu, vault } = tx;
  const rows = await sql`
    insert into overlegverslag (
      verband_id, agendapunt_id, organisatie_id, versie, casus_id, datum, tekst, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${actor.organisatieId}, ${(input.versie ?? 0) + 1}, ${casus.id}, ${datum},
      ${seal(vault, { column: 'overlegverslag.tekst', id }, input.tekst)}, ${actor.medewerkerId}, ${nu}
    )
    returning agendapunt_id, versie, tekst, geregistreerd_op`;
  return one(Overlegverslag, opened(vault, rows, { tekst: 'overlegverslag.tekst' }, 'agendapuntId'));
};

async function closeVerslag({ sql, actor, nu }: Tx, which: { verbandId: string; id: string }, versie: number) {
  const closed = await sql`
    update overlegverslag
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${which.verbandId} and agendapunt_id = ${which.id} and organisatie_id = ${actor.organisatieId}
      and versie = ${versie} and vervallen_op is null`;
  if (closed.count !== 1) throw new Problem('versie_verouderd');
}

export const routes = [route(recordOverlegafspraak, recordAfspraak), route(recordOverlegverslag, recordVerslag)];
