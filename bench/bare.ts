import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from '../src/core/db.ts';
import type { Db } from '../src/core/db.ts';
import { newId } from '../src/core/id.ts';
import { meetSql, openSql, recordSql, workSql } from './sql.ts';

/**
 * What everything is held against: a handler of node:http that runs only the SQL of the act itself, as the owner of the
 * database: no session, no rights, no contract, no logboek, no page.
 */
// The same kind of plans as the server keeps, so that not planning is no advantage of ours.
const plans = { plan_cache_mode: 'force_generic_plan' };
const sql = connect(JSON.parse(process.env['BENCH_OWNER'] ?? '{}'), { max: 12, connection: plans });

const handlers: Record<string, (db: Db, input: Record<string, string>) => Promise<unknown>> = {
  '/gesprek': (db, input) => recordSql(db, { ...input, id: newId() }),
  '/casus': (db, input) => openSql(db, { ...input, id: newId() }),
  '/werkvoorraad': workSql,
  '/meting': meetSql,
};

async function read(incoming: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

const server = createServer((incoming, outgoing) => {
  const handle = handlers[incoming.url ?? ''];
  void (async () => {
    const input = await read(incoming);
    const answer = JSON.stringify(await handle?.(sql, input));
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  })().catch((error: unknown) => {
    console.error(error);
    outgoing.writeHead(500).end();
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify(server.address())));
