import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** How a command ended, with what it said. */
export type Outcome = { code: number | null; output: string };

/** Where and as whom a command runs. */
export type Stand = { account: Account; cwd: string };

/**
 * What every PostgreSQL program is started with: its own account and a bare environment, so that no PGDATA or NODE_OPTIONS
 * of whoever starts us leaks in.
 */
export function standAs({ account, cwd }: Stand) {
  return { cwd, env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C' }, ...account };
}

/**
 * How a program names the folder it works in. Root hands the folder over as the working directory: Linux then lets the
 * unprivileged program in, even where the way to it (a home folder of root) is closed for that program.
 */
export function nameOwnFolder({ account, cwd }: Stand): string {
  return account ? '/proc/self/cwd' : cwd;
}

/** Runs a program to its end. */
export function runCommand(program: string, args: string[], stand: Stand, input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...standAs(stand), stdio: 'pipe' });
    let output = '';
    const listen = (text: Buffer) => (output += text.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.stdin.on('error', () => {});
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
    child.stdin.end(input);
  });
}
