import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A real server in a process of its own. */
export type Server = { url: string; child: ChildProcess; ended: Promise<number | null>; said(): string };

/** Starts the server as `npm start` does, and waits until it says where it is. */
export function startServer(folder: string, port = 0): Promise<Server> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], LOOPPLANK_DATA: folder, PORT: String(port) };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], { cwd: root, env, stdio: 'pipe' });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    void ended.then((code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /Loopplank draait op (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, child, ended, said: () => said });
    });
  });
}

/** The process of the PostgreSQL in a folder. */
export function pidOfPostgres(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}
