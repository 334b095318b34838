/** Writes db/schema.sql anew from a database that has just been migrated: npm run golden */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../src/core/db.ts';
import { migrate } from '../src/core/migrate.ts';
import { startPostgres } from '../src/core/postgres/start.ts';
import { createVault } from '../src/core/vault.ts';
import { dumpSchema } from './schema-dump.ts';

const folder = await mkdtemp(join(tmpdir(), 'loopplank-schema-'));
const postgres = await startPostgres({ folder });
try {
  const owner = connect(postgres.connection, { max: 1 });
  await migrate(owner, createVault(new Uint8Array(32)));
  await writeFile(new URL('../db/schema.sql', import.meta.url), await dumpSchema(owner));
  await owner.end();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
