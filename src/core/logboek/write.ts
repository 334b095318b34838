import type { Sql, Statement } from '../db.ts';
import { newId } from '../id.ts';
import { newSpan } from '../origin.ts';
import { groepOf, objectOf, rollenOf, verbandOf } from './entry.ts';
import type { Ending, Entry } from './entry.ts';
import { redenOf } from './reden.ts';

/**
 * The three lines about one operation in one statement, which travels with the commit of the operation itself; a refusal,
 * which is rolled back, gets a transaction of its own. They hold ids only: no name, no number, no free text. The line
 * about whose data was processed does not say by whom, and a refused operation processed nobody's.
 */
export function writeLogs(sql: Sql, entry: Entry, ending: Ending): Statement {
  const { operation, actor } = entry;
  const { uitkomst } = ending;
  const verbandId = verbandOf(entry, ending.verbanden);
  return sql`
    with wat as (${common(sql, entry, { ...ending, verbandId })}),
    regel as (${addRegel(sql, entry, ending)}),
    verwerkt as (${addDataverwerking(sql, entry, ending)})
    insert into autorisatiebesluit (
      id, tijdstip, spoor, span, verband_id, medewerker_id, organisatie_id, rollen, operatie, verwerking, object_soort,
      object_id, toegestaan, reden
    )
    select
      id, tijdstip, spoor, span, verband_id, actor.medewerker(), organisatie_id, rollen, operatie, verwerking,
      object_soort, object_id, ${uitkomst} = 'gedaan', ${redenOf({ operation, actor, verbandId }, uitkomst)}
    from wat`;
}

/**
 * What the three have in common. Who acted is what the database holds to be the actor at the end: somebody who has just
 * signed in was nobody at the beginning.
 */
function common(sql: Sql, entry: Entry, { casussen, verbandId }: Ending & { verbandId: string | null }) {
  const { operation, origin, nu } = entry;
  const object = objectOf(entry);
  return sql`
    select
      ${newId()}::uuid as id, ${nu}::timestamptz as tijdstip, ${origin.trace} as spoor, ${newSpan()} as span,
      ${verbandId}::uuid as verband_id, ${operation.id} as operatie, ${operation.verwerking} as verwerking,
      ${rollenOf(entry, verbandId)}::text[] as rollen, ${object?.soort ?? null} as object_soort,
      ${object?.id ?? null}::uuid as object_id, ${casussen}::uuid[] as casussen,
      coalesce(
        actor.organisatie(), (select organisatie_id from medewerker where id = actor.medewerker())
      ) as organisatie_id`;
}

const addRegel = (sql: Sql, { actor, origin }: Entry, { uitkomst }: Ending) => sql`
  insert into logboek (
    id, tijdstip, spoor, span, verband_id, operatie, verwerking, medewerker_id, organisatie_id, sessie_id, rollen,
    object_soort, object_id, oorsprong, uitkomst
  )
  select
    id, tijdstip, spoor, span, verband_id, operatie, verwerking, actor.medewerker(), organisatie_id,
    ${actor.sessieId || null}, rollen, object_soort, object_id, ${origin.oorsprong ?? 'api'}, ${uitkomst}
  from wat`;

function addDataverwerking(sql: Sql, entry: Entry, { uitkomst, einde, answer }: Ending) {
  const { operation, origin, register } = entry;
  const groep = groepOf(entry, answer);
  return sql`
    insert into dataverwerking (
      id, spoor, span, vorige_span, verband_id, operatie, activiteit, begonnen_op, geeindigd_op, betrokkenen,
      groep_soort, groep_id
    )
    select
      id, spoor, span, ${origin.parent ?? null}, verband_id, operatie, ${register + operation.verwerking}, tijdstip,
      ${einde}, betrokkenen(casussen), ${groep?.soort ?? null}, ${groep?.id ?? null}
    from wat
    where ${uitkomst} = 'gedaan' and (cardinality(casussen) > 0 or ${groep !== undefined})`;
}
