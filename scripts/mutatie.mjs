// Changes the code and the SQL that decide about rights, one place at a time, and wants a test to fail each time:
// npm run mutatie [-- deel …]. It takes minutes, so it is no part of npm run check.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { delen } from '../test/mutatie/delen.mjs';
import { ensureInstalled, root } from './install.mjs';

/** Mutants that live on because they change nothing, each with the reason; told in docs/mutatie.md. */
const unchanged = readFileSync(join(root, 'docs/mutatie.md'), 'utf8');

function run(deel, program, ...args) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    env: { ...process.env, MUTATIE_DEEL: deel },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** What lives on of a part, each as the document names it: file, what stands there, what it became. */
function survivorsOf(deel) {
  const { files } = JSON.parse(readFileSync(join(root, `reports/mutatie/${deel}.json`), 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement }) => {
        const lines = source.split('\n').slice(start.line - 1, end.line);
        const was = start.line === end.line ? lines[0].slice(start.column - 1, end.column - 1) : lines[0].trim();
        return `\`${file.split('/').slice(-2).join('/')}\`: \`${was}\` → \`${replacement.split('\n')[0]}\``;
      }),
  );
}

function check(deel) {
  if (delen[deel].mutate.length === 0) return run(deel, 'vitest', 'run', '--config', 'vitest.mutatie.config.mjs');
  if (!run(deel, 'stryker', 'run')) return false;
  const unknown = survivorsOf(deel).filter((one) => !unchanged.includes(one));
  for (const one of unknown) console.error(`Geen test merkt dit: ${one}`);
  return unknown.length === 0;
}

await ensureInstalled({ dev: true });
const asked = process.argv.slice(2);
const good = (asked.length > 0 ? asked : Object.keys(delen)).map(check);
process.exitCode = good.every(Boolean) ? 0 : 1;
