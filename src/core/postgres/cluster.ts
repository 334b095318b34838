import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { giveTo, reclaim } from './account.ts';
import { nameOwnFolder, runCommand } from './command.ts';
import type { Outcome, Stand } from './command.ts';
import type { Place } from './place.ts';
import { startupError } from '../settings.ts';

export const owner = 'loopplank_eigenaar';
export const database = 'loopplank';

const halfMade = '.nieuw-';

/** What is kept beside the data: who may read it needs the password, and only this version can read it. */
const Passport = z.object({ versie: z.number(), wachtwoord: z.string() });

/** Opens the data in this place, made new when there is none, and returns the owner's password. */
export async function openCluster(place: Place, sync: boolean): Promise<string> {
  if (!existsSync(place.data)) return createCluster(place, sync);
  const { versie, wachtwoord } = readPassport(place);
  if (versie !== place.major) {
    throw startupError(
      `De gegevens in ${place.data} zijn van PostgreSQL ${versie} en dit is PostgreSQL ${place.major}. ` +
        `Maak met de vorige versie van Loopplank een reservekopie (“bewaar”) en zet die terug in een lege map (“herstel”).`,
    );
  }
  reclaim(place.account, place.data);
  return wachtwoord;
}

/**
 * New data gets its own name only when it is whole. Until then it has a name that is used once, since the initdb of a start
 * that was killed may still be writing.
 */
async function createCluster(place: Place, sync: boolean): Promise<string> {
  removeHalfMade(place);
  const stand = { account: place.account, cwd: `${place.data}${halfMade}${randomUUID()}` };
  const wachtwoord = randomBytes(24).toString('base64url');
  mkdirSync(stand.cwd, { mode: 0o700 });
  giveTo(place.account, stand.cwd);
  await initialise(place, stand, sync);
  await createDatabase(place, stand, wachtwoord);
  writeFileSync(join(stand.cwd, 'pg_hba.conf'), 'local all all scram-sha-256\n', { flush: true });
  writePassport(place, wachtwoord);
  renameSync(stand.cwd, place.data);
  flushFolder(place.folder);
  return wachtwoord;
}

function removeHalfMade({ folder, data }: Place): void {
  const start = basename(data) + halfMade;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(start)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

async function initialise(place: Place, stand: Stand, sync: boolean): Promise<void> {
  const builtin = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', nameOwnFolder(stand), '-U', owner, '--encoding=UTF8', '--auth-local=peer', '--auth-host=reject'];
  args.push(...(place.major >= 17 ? builtin : ['--locale=C.UTF-8']));
  if (!sync) args.push('--no-sync');
  refuseFailure(await runCommand(join(place.bin, 'initdb'), args, stand), stand);
}

/** Single-user mode needs no password and no socket, so there is no moment at which others could come in. */
async function createDatabase(place: Place, stand: Stand, wachtwoord: string): Promise<void> {
  const args = ['--single', '-D', nameOwnFolder(stand), '-c', 'exit_on_error=on', 'postgres'];
  const statements = `alter role ${owner} password '${wachtwoord}'\ncreate database ${database}\n`;
  refuseFailure(await runCommand(join(place.bin, 'postgres'), args, stand, statements), stand);
}

function refuseFailure({ code, output }: Outcome, stand: Stand): void {
  if (code === 0) return;
  rmSync(stand.cwd, { recursive: true, force: true });
  const fault = output.split('\n').find((line) => /error:|FATAL|ERROR/.test(line)) ?? output.trim();
  throw startupError(`De databank is niet aan te maken (${fault}).`);
}

/** What stands beside the data: its version and the password of its owner. */
export function readPassport({ passport }: Pick<Place, 'passport'>): z.infer<typeof Passport> {
  const text = existsSync(passport) ? readFileSync(passport, 'utf8') : '';
  try {
    return Passport.parse(JSON.parse(text));
  } catch {
    throw startupError(`Het bestand ${passport} ontbreekt of is beschadigd. Zet het terug uit een reservekopie.`);
  }
}

function writePassport({ passport, major }: Place, wachtwoord: string): void {
  const fresh = `${passport}.nieuw`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, `${JSON.stringify({ versie: major, wachtwoord })}\n`, { mode: 0o600, flush: true });
  renameSync(fresh, passport);
}

function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
