import { z } from 'zod';
import type { Operation } from '../../core/contract.ts';
import { pageOf, readCursor } from '../../core/cursor.ts';
import { many } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Route, Tx } from '../../core/road.ts';
import type { Input } from '../../core/contract.ts';
import { nummerOf } from '../casus/nummer.ts';
import { listLogregels, Logregel } from './contract.ts';

const Rij = Logregel.omit({ soort: true, omschrijving: true, casus: true }).extend({ objectId: z.uuid().nullable() });
type Rij = z.infer<typeof Rij>;

const Over = z.object({ id: z.uuid(), casusId: z.uuid() });
const Plek = z.tuple([z.iso.datetime(), z.uuid()]);

/** The lines that are about the person of a casus, which the database finds by the pseudonym of that person. */
async function findOver(tx: Tx, casus: string): Promise<z.infer<typeof Over>[]> {
  const einde = casus.length > 9 ? casus : casus.replace('-', '');
  return many(Over, await tx.sql`select id, casus_id from logregels_over(${einde.toLowerCase()})`);
}

const shown = {
  alles: (sql: Sql) => sql``,
  inwoners: (sql: Sql) => sql`and l.over_inwoners`,
  geweigerd: (sql: Sql) => sql`and l.uitkomst <> 'gedaan'`,
};

function readRijen({ sql }: Tx, { vanaf, tot, tonen, na, aantal }: Input<typeof listLogregels>, ids?: string[]) {
  const [tijdstip, id] = na === undefined ? [] : readCursor(Plek, na);
  const day = (dag: string) => sql`${dag}::timestamp at time zone 'Europe/Amsterdam'`;
  return sql`
    select
      l.id, l.tijdstip, m.voornaam || ' ' || m.achternaam as medewerker, l.rollen, l.verband, l.operatie, l.verwerking,
      l.object_soort as onderwerp, l.object_id, l.oorsprong, l.uitkomst = 'gedaan' as gelukt, l.reden, l.spoor
    from inzage.logregel l
    left join medewerker m on m.id = l.medewerker_id
    where true
      ${ids ? sql`and l.id = any (${ids}::uuid[])` : sql``}
      ${vanaf === undefined ? sql`` : sql`and l.tijdstip >= ${day(vanaf)}`}
      ${tot === undefined ? sql`` : sql`and l.tijdstip < ${day(tot)} + interval '1 day'`}
      ${shown[tonen](sql)}
      ${tijdstip === undefined || id === undefined ? sql`` : sql`and (l.tijdstip, l.id) < (${tijdstip}, ${id})`}
    order by l.tijdstip desc, l.id desc
    limit ${aantal + 1}`;
}

/** Until the first stop: what the operation is called, without what it explains. */
const nameOf = (summary: string): string => summary.split(/[.:](?:\s|$)/)[0] ?? summary;

function showRij({ objectId, ...rij }: Rij, operation: Operation | undefined): Logregel {
  return {
    ...rij,
    soort: operation?.method === 'get' ? 'lezen' : 'vastleggen',
    omschrijving: operation ? nameOf(operation.summary) : rij.operatie,
    casus: rij.onderwerp === 'casus' && objectId !== null ? nummerOf(objectId) : null,
  };
}

/** Reads the log for who watches over it; what the operations are called, they know best themselves. */
function listWith(operations: () => Operation[]): Handler<typeof listLogregels> {
  return async (tx, input) => {
    const over = input.casus === undefined ? undefined : await findOver(tx, input.casus);
    const rijen = many(
      Rij,
      await readRijen(
        tx,
        input,
        over?.map(({ id }) => id),
      ),
    );
    const { page, ...rest } = pageOf(rijen, input.aantal, ({ tijdstip, id }) => [tijdstip, id]);
    const known = new Map(operations().map((one) => [one.id, one]));
    const logregels = page.map((rij) => showRij(rij, known.get(rij.operatie)));
    return { logregels, casusId: over?.[0]?.casusId ?? null, ...rest };
  };
}

/** The log is read of all operations, also of this one. */
export const createRoutes = (operations: () => Operation[]): Route[] => [route(listLogregels, listWith(operations))];
