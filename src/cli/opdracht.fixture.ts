import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startPostgres } from '../core/postgres/start.ts';
import type { Postgres } from '../core/postgres/start.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const Answer = z.record(z.string(), z.unknown());

export type Run = { code: number | null; out: string; err: string };

/** A folder with a server, as at work; every command joins it, and finds its files in the folder. */
export type Werkplek = {
  folder: string;
  data: string;
  postgres: Postgres;
  /** Runs a command with the data of another folder. */
  loopplankIn(where: string, ...args: string[]): Promise<Run>;
  loopplank(...args: string[]): Promise<Run>;
  /** Runs with --json: standard output must be one document and nothing else. */
  json(...args: string[]): Promise<{ code: number | null; answer: z.infer<typeof Answer> }>;
  stop(): Promise<void>;
};

export async function openWerkplek(): Promise<Werkplek> {
  const folder = mkdtempSync(join(tmpdir(), 'loopplank-cli-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  const postgres = await startPostgres({ folder: data });
  const loopplankIn: Werkplek['loopplankIn'] = (where, ...args) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], LOOPPLANK_DATA: where };
    const child = spawn(process.execPath, [join(root, 'scripts/loopplank.mjs'), ...args], { cwd: folder, env });
    const run: Run = { code: null, out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => (run.out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (run.err += text.toString()));
    return new Promise((resolve) => child.on('close', (code) => resolve({ ...run, code })));
  };
  const loopplank: Werkplek['loopplank'] = (...args) => loopplankIn(data, ...args);
  const json: Werkplek['json'] = async (...args) => {
    const { code, out } = await loopplank(...args, '--json');
    return { code, answer: Answer.parse(JSON.parse(out)) };
  };
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, data, postgres, loopplankIn, loopplank, json, stop };
}
