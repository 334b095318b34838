import { rmSync } from 'node:fs';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { database, openCluster, owner } from './cluster.ts';
import { takeLock } from './lock.ts';
import { endOrphan } from './orphan.ts';
import { chooseSocketFolder, layOut, nameSocket, openFolder, port } from './place.ts';
import { startPostmaster } from './postmaster.ts';
import type { Postmaster } from './postmaster.ts';
import { listSettings } from './settings.ts';
import { startupError } from '../settings.ts';
import { explainRefusal } from './refusal.ts';

/** How the owner reaches the database; can be given to the driver as it is. `path` goes before `host` and `port`. */
export type Connection = { path: string; host: string; port: number; user: string; password: string; database: string };

/** A running PostgreSQL: how to reach it as its owner, how to stop it, and word of it when it ended by itself. */
export type Postgres = { connection: Connection; lost: Promise<Error>; stop(): Promise<void> };

export type Options = { folder: string; binaries?: string | undefined; settings?: Record<string, string> };

/**
 * Starts the PostgreSQL of this folder, and makes it first when the folder is empty. What an earlier server left behind
 * (a running orphan, a stale lock, a crash) is cleared away; a folder that another process uses is refused.
 */
export async function startPostgres(options: Options): Promise<Postgres> {
  if (process.platform === 'win32') {
    throw startupError('Op Windows start Loopplank zelf geen PostgreSQL. Gebruik DATABASE_URL.');
  }
  try {
    const folder = openFolder(options.folder);
    const lock = takeLock(folder);
    return await launch(folder, options, () => lock.release()).catch((error: unknown) => {
      lock.release();
      throw error;
    });
  } catch (error) {
    throw explainRefusal(error, options.folder);
  }
}

async function launch(folder: string, options: Options, release: () => void): Promise<Postgres> {
  const paths = layOut(folder);
  await endOrphan(paths.data);
  const account = chooseAccount(paths.data);
  const place = { ...paths, account, ...(await findBinaries(options.binaries, account)) };
  const password = await openCluster(place, options.settings?.['fsync'] !== 'off');
  const host = chooseSocketFolder(place);
  const postmaster = await startPostmaster(place, host, listSettings(options.settings));
  const connection = { path: nameSocket(host), host, port, user: owner, password, database };
  const leave = () => {
    if (host !== place.data) rmSync(host, { recursive: true, force: true });
    release();
  };
  return { connection, ...watch(postmaster, place.log, leave) };
}

/** Tells an end that was asked for from one that was not. */
function watch(postmaster: Postmaster, log: string, leave: () => void): Pick<Postgres, 'lost' | 'stop'> {
  let stopping: Promise<void> | undefined;
  const lost = new Promise<Error>((resolve) => {
    void postmaster.gone.then(() => {
      if (!stopping) resolve(startupError(`PostgreSQL is onverwacht gestopt. Meer staat in ${log}.`));
    });
  });
  const stop = () => (stopping ??= postmaster.end().then(leave));
  return { lost, stop };
}
