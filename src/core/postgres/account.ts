import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startupError } from '../settings.ts';

/** The unprivileged user that PostgreSQL runs as when root starts it; null when we are an ordinary user already. */
export type Account = { uid: number; gid: number } | null;

const candidates = ['postgres', 'nobody', 'daemon'];

/**
 * Chooses who runs PostgreSQL, which refuses to run as root. Existing data keeps its owner, so that a `postgres` user
 * that is added to the machine later does not lock us out. It must be a user with a name: initdb asks for it.
 */
export function chooseAccount(data: string): Account {
  if (process.getuid?.() !== 0) return null;
  if (process.platform !== 'linux') {
    throw startupError('Start Loopplank als gewone gebruiker en niet als root, of geef DATABASE_URL mee.');
  }
  return findOwner(data) ?? findUser();
}

/** Gives a file or folder to the account, when there is one. */
export function giveTo(account: Account, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** Gives data that root put back from a copy to the account again, with everything in it. */
export function reclaim(account: Account, data: string): void {
  if (!account || statSync(data).uid === account.uid) return;
  for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(data, name), account.uid, account.gid);
  }
  giveTo(account, data);
}

function findOwner(data: string): Account {
  if (!existsSync(data)) return null;
  const { uid, gid } = statSync(data);
  return uid === 0 ? null : { uid, gid };
}

function findUser(): Account {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [found] = candidates.flatMap((name) => users.filter((user) => user[0] === name));
  if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  throw startupError(
    'Dit systeem heeft geen gebruiker “postgres” of “nobody”. Start Loopplank als gewone gebruiker, of geef DATABASE_URL mee.',
  );
}
