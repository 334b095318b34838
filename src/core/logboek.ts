import type { Operation } from './contract.ts';
import type { Sql, Statement } from './db.ts';
import { newId } from './id.ts';

/** What is told of one operation: which, in which request, about what, and how it ended. */
export type Entry = { operation: Operation; trace: string; input: unknown; nu: string };

const idIn = (input: unknown, key: string): string | null => {
  const value: unknown = Object(input)[key];
  return typeof value === 'string' ? value : null;
};

/**
 * One line about one operation, in the transaction of the operation itself; a refusal, which is rolled back, gets one of
 * its own. It holds ids only: no name, no number, no free text. Who acted is what the database holds to be the actor at
 * the end: somebody who has just signed in was nobody at the beginning.
 */
export function writeLogboek(sql: Sql, { operation, trace, input, nu }: Entry, uitkomst: string): Statement {
  return sql`
    insert into logboek (id, tijdstip, spoor, operatie, verwerking, medewerker_id, organisatie_id, object_id, uitkomst)
    values (
      ${newId()}, ${nu}, ${trace}, ${operation.id}, ${operation.verwerking},
      actor.medewerker(), actor.organisatie(), ${idIn(input, 'casusId')}, ${uitkomst}
    )`;
}
