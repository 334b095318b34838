import { inject } from 'vitest';
import { connect } from '../src/core/db.ts';
import { newId } from '../src/core/id.ts';
import type { Loopplank } from '../src/core/open.ts';
import { testVault } from './vault.ts';

/** A database of its own with all tables and nothing in them; `close` throws it away. */
export async function createEmpty(): Promise<Loopplank> {
  const postgres = inject('postgres');
  const database = `test_${newId().replaceAll('-', '')}`;
  const root = connect({ ...postgres, database: 'postgres' }, { max: 1 });
  await root.unsafe(`create database ${database} template ${postgres.database}`);
  const owner = connect({ ...postgres, database }, { max: 2 });
  const server = { ...postgres, database, user: 'loopplank_server', password: testVault.secret('server') };
  const db = connect(server, { max: 6 });
  const close = async () => {
    await Promise.all([db.end(), owner.end()]);
    await root.unsafe(`drop database ${database} with (force)`);
    await root.end();
  };
  return { owner, db, vault: testVault, lost: new Promise(() => {}), hasty: () => connect(server, { max: 4 }), close };
}
