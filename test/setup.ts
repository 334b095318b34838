import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../src/core/db.ts';
import { migrate } from '../src/core/migrate.ts';
import { startPostgres } from '../src/core/postgres/start.ts';
import { testVault } from './vault.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where its files are, for who looks at them as a thief would. */
    dataFolder: string;
    postgres: { path: string; host: string; port: number; user: string; password: string; database: string };
  }
}

/** One real PostgreSQL for the whole run, in memory where possible; every test file clones the migrated template. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'loopplank-test-'));
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' };
  const postgres = await startPostgres({ folder, settings });
  const owner = connect(postgres.connection, { max: 1 });
  await migrate(owner, testVault);
  await owner.end();
  project.provide('postgres', postgres.connection);
  project.provide('dataFolder', join(folder, 'postgres'));
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
