import { spawn } from 'node:child_process';
import { ensureInstalled, npm, root } from './install.mjs';

await ensureInstalled({ dev: true });
const [program, ...args] = npm('run', '-s', 'test:all', '--', ...process.argv.slice(2));
const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
// A Ctrl-C reaches the tests as well; they clean up first, and how they end is how we end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
