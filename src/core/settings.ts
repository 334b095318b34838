import { resolve } from 'node:path';

/** What can be set from outside. Everything has a default, so that a newcomer sets nothing. */
export type Settings = {
  port: number;
  host: string;
  folder: string;
  databaseUrl: string | undefined;
  binaries: string | undefined;
  keyFile: string;
  /** The master key itself, for who keeps it outside this machine. */
  keyValue: string | undefined;
  /** Its successor, while the key is being renewed. */
  nextKeyValue: string | undefined;
  themeFile: string | undefined;
  /** Where the register of processing activities can be read; the logs name an activity by it. */
  register: string | undefined;
};

type Env = Record<string, string | undefined>;

/** An error at start: one Dutch line for the person at the terminal, and exit code 1. */
export function startupError(message: string): Error {
  const error = new Error(message);
  error.name = 'OpstartFout';
  return error;
}

function portOf(value: string | undefined): number {
  if (value === undefined || value === '') return 8600;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw startupError(`PORT is "${value}". Geef een getal van 1 tot en met 65535.`);
}

export function readSettings(env: Env): Settings {
  const folder = resolve(env['LOOPPLANK_DATA'] ?? 'data');
  return {
    port: portOf(env['PORT']),
    host: env['LOOPPLANK_HOST'] ?? '127.0.0.1',
    folder,
    databaseUrl: env['DATABASE_URL'],
    binaries: env['PG_BIN'],
    keyFile: env['LOOPPLANK_SLEUTEL'] ?? resolve(folder, 'sleutel'),
    keyValue: env['LOOPPLANK_SLEUTEL_WAARDE'],
    nextKeyValue: env['LOOPPLANK_SLEUTEL_NIEUW'],
    themeFile: env['LOOPPLANK_THEMA'],
    register: env['LOOPPLANK_REGISTER'],
  };
}
