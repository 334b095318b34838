// Says yes or no about the whole project: npm run check [-- --alles] [--zonder-tests]. It stops at the first no, unless
// --alles is given.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const everything = process.argv.includes('--alles');
const withTests = !process.argv.includes('--zonder-tests');
const isWindows = process.platform === 'win32';

// A check of imports that saw next to nothing, for instance after a folder was renamed, would say yes for ever.
const fewestModules = 50;

/** The quick looks at the text of the project; they run side by side. */
const looks = [
  { name: 'opmaak', command: ['oxfmt', '--check'], remedy: 'npx oxfmt zet het goed' },
  { name: 'regels', command: ['oxlint', '--deny-warnings'] },
  { name: 'typen', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'kamers',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'test', 'bench', 'scripts'],
    verify: (output) => Number(/(\d+) modules/.exec(output)?.[1] ?? 0) > fewestModules,
  },
];

/** The tests hold the generated files against their source as well; "npm run golden" writes those anew. */
const tests = { name: 'tests', command: ['vitest', 'run'], live: true };

function start({ command, live = false, verify = () => true }) {
  const [program, ...args] = command;
  const began = Date.now();
  const child = spawn(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    shell: isWindows,
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
  });
  const said = [];
  child.stdout?.on('data', (data) => said.push(data));
  child.stderr?.on('data', (data) => said.push(data));
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve({ good: false, output: error.message }));
    child.on('close', (code) => {
      const output = Buffer.concat(said).toString();
      resolve({ good: code === 0 && verify(output), output, seconds: (Date.now() - began) / 1000 });
    });
  });
  return { child, ended };
}

async function report({ name, remedy }, { ended }) {
  const { good, output, seconds = 0 } = await ended;
  const time = `${seconds.toFixed(1).replace('.', ',')} s`;
  if (!good && output) console.error(output.trimEnd());
  console.log(`${good ? 'goed' : 'FOUT'}  ${name} (${time})${!good && remedy ? `: ${remedy}` : ''}`);
  return good;
}

await ensureInstalled({ dev: true });
const running = looks.map((look) => ({ look, run: start(look) }));
let good = true;
for (const { look, run } of running) {
  if (await report(look, run)) continue;
  good = false;
  if (!everything) break;
}
if (withTests && (good || everything)) good = (await report(tests, start(tests))) && good;
for (const { run } of running) run.child.kill();
process.exitCode = good ? 0 : 1;
