import { connect } from './db.ts';
import type { Connection, Db } from './db.ts';
import { noteKey, openVault } from './key.ts';
import { isMigrated, migrate, refuseOld } from './migrate.ts';
import type { Upgrades } from './migrate.ts';
import { joinPostgres } from './postgres/join.ts';
import { startPostgres } from './postgres/start.ts';
import { startupError } from './settings.ts';
import type { Settings } from './settings.ts';
import { explainUnreachable } from './unreachable.ts';
import type { Vault } from './vault.ts';

/**
 * A database that is ready: `owner` sets up and backs up, `db` is the server's own role, which obeys every policy. `lost`
 * tells that the database went away by itself. `hasty` is the same role for work that is begun anew when it is cut short:
 * what it commits need not be on disk until somebody else commits. Each connection plans every statement for itself, so
 * it has few.
 */
export type Loopplank = {
  owner: Db;
  db: Db;
  vault: Vault;
  lost: Promise<Error>;
  hasty(): Db;
  close(): Promise<void>;
};

/** A server has the database to itself; an errand from the command line joins the server that runs. */
export type Mode = 'serve' | 'join';

type Reached = { target: string | Connection; running: boolean; lost: Promise<Error>; stop(): Promise<void> };

/** Opens the database of these settings, brings it up to date and signs in as the server. */
export async function openLoopplank(settings: Settings, mode: Mode, upgrades: Upgrades = {}): Promise<Loopplank> {
  const reached = await reachDatabase(settings, mode);
  const owner = connect(reached.target, { max: 2, idle_timeout: 5 });
  try {
    await refuseOld(owner);
    const vault = await openVault(owner, settings);
    // Only a database that somebody may be serving keeps its rights as they are; every other is brought up to date.
    if (!reached.running || !(await isMigrated(owner))) await migrate(owner, vault, upgrades);
    await noteKey(owner, vault);
    const server = { user: 'loopplank_server', password: vault.secret('server') };
    const db = connectAs(reached.target, server);
    const hastily = { max: 4, connection: { synchronous_commit: 'off' } };
    const hasty = () => connectAs(reached.target, server, hastily);
    const close = async () => {
      await Promise.all([db.end({ timeout: 5 }), owner.end({ timeout: 5 })]);
      await reached.stop();
    };
    await db`select 1`;
    return { owner, db, vault, lost: reached.lost, hasty, close };
  } catch (error) {
    await owner.end({ timeout: 1 });
    await reached.stop();
    throw explainUnreachable(error);
  }
}

function connectAs(target: string | Connection, who: Connection, options: Connection = {}): Db {
  return typeof target === 'string' ? connect(target, { ...options, ...who }) : connect({ ...target, ...who }, options);
}

async function reachDatabase({ databaseUrl, folder, binaries }: Settings, mode: Mode): Promise<Reached> {
  const joins = mode === 'join';
  if (databaseUrl !== undefined) {
    return { target: readUrl(databaseUrl), running: joins, lost: new Promise(() => {}), stop: async () => {} };
  }
  const options = { folder, binaries };
  const { connection, lost, stop, found } = joins
    ? await joinPostgres(options)
    : { ...(await startPostgres(options)), found: false };
  return { target: connection, running: found, lost, stop };
}

function readUrl(url: string): string {
  if (URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol)) return url;
  throw startupError(
    'DATABASE_URL is geen adres van een PostgreSQL. Schrijf postgres://gebruiker:wachtwoord@server:5432/databank.',
  );
}
