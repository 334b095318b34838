import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process that ends PostgreSQL when the server dies without doing so. */
export type Guardian = { dismiss(): Promise<void> };

/** Puts a guardian beside the server. It has a session of its own, so a Ctrl-C in the terminal does not reach it. */
export function postGuardian(pid: number, data: string): Guardian {
  const script = fileURLToPath(new URL('guardian.mjs', import.meta.url));
  const stdio: ['pipe', 'ignore', 'ignore'] = ['pipe', 'ignore', 'ignore'];
  const child = spawn(process.execPath, [script, String(pid), data], { detached: true, cwd: '/', env: {}, stdio });
  // A guardian that fails is no reason to stop serving: the next start ends an orphan as well.
  const left = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  child.stdin.on('error', () => {});
  child.unref();
  return {
    dismiss() {
      child.ref();
      child.stdin.end('klaar');
      return left;
    },
  };
}
