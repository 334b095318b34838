import type { Operation } from './contract.ts';
import type { Statement } from './db.ts';
import { newId } from './id.ts';
import type { Tx } from './road.ts';

type Entry = { operation: Operation; trace: string; input: unknown };

const idIn = (input: unknown, key: string): string | null => {
  const value: unknown = Object(input)[key];
  return typeof value === 'string' ? value : null;
};

/**
 * One line about one operation, in the same transaction. It holds ids only: no name, no number, no free text. Refusals
 * are written by the caller in a transaction of their own, since this one is rolled back. Who acted is what the database
 * holds to be the actor at the end: somebody who has just signed in was nobody at the beginning.
 */
export function writeLogboek(tx: Tx, { operation, trace, input }: Entry, uitkomst = 'gedaan'): Statement {
  const { sql, nu } = tx;
  return sql`
    insert into logboek (id, tijdstip, spoor, operatie, verwerking, medewerker_id, organisatie_id, object_id, uitkomst)
    values (
      ${newId()}, ${nu}, ${trace}, ${operation.id}, ${operation.verwerking},
      actor.medewerker(), actor.organisatie(), ${idIn(input, 'casusId')}, ${uitkomst}
    )`;
}
