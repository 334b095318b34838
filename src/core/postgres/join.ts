import { existsSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { database, owner, readPassport } from './cluster.ts';
import { findHolder } from './lock.ts';
import { readPostmaster } from './orphan.ts';
import { layOut, nameSocket, nameSocketFolder, port } from './place.ts';
import { worksIn } from './process.ts';
import { explainRefusal } from './refusal.ts';
import { startPostgres } from './start.ts';
import type { Connection, Options, Postgres } from './start.ts';

/** A PostgreSQL that was found running is not ours to stop. */
export type Joined = Postgres & { found: boolean };

const patience = 10_000;

/**
 * Reaches the PostgreSQL of a folder for a short errand: through the socket of the server that runs on it, or else
 * started for as long as the errand lasts. Only who may read the password in the folder comes in this way.
 */
export async function joinPostgres(options: Options): Promise<Joined> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      const running = findRunning(options.folder);
      if (running) return { connection: running, found: true, lost: new Promise(() => {}), stop: async () => {} };
    } catch (error) {
      throw explainRefusal(error, options.folder);
    }
    // Whoever holds the folder without a PostgreSQL that is ready is just starting or stopping.
    if (!isHeld(options.folder) || performance.now() > end) return { ...(await startPostgres(options)), found: false };
    await sleep(50);
  }
}

function isHeld(folder: string): boolean {
  return existsSync(folder) && findHolder(folder) !== null;
}

/** How to reach the PostgreSQL that a live server keeps in this folder. */
function findRunning(folder: string): Connection | undefined {
  if (!isHeld(folder)) return undefined;
  const paths = layOut(realpathSync(folder));
  const postmaster = readPostmaster(paths.data);
  if (!postmaster?.ready || !worksIn(postmaster.pid, paths.data)) return undefined;
  const host = nameSocketFolder(paths.data);
  return { path: nameSocket(host), host, port, user: owner, password: readPassport(paths).wachtwoord, database };
}
