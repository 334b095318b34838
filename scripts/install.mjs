// Installs the packages that are missing, so that a fresh clone starts with one command. Without dependencies of its own,
// and in JavaScript that older versions of Node can read too, so that they can say what is wrong.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './install-lock.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldest = [20, 19];

/** Makes sure that what Loopplank needs is installed; does nothing when it is. With `dev`, also what its tests need. */
export async function ensureInstalled({ dev }) {
  refuseOldNode(process.versions.node);
  if (isInstalled(root, dev)) return;
  await withLock(join(root, '.installatie.slot'), () => {
    // Whoever had to wait for another starter finds the work done.
    if (!isInstalled(root, dev)) install(dev);
  });
}

function refuseOldNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  stop(
    `Loopplank heeft Node.js ${oldest.join('.')} of nieuwer nodig. Dit is versie ${version}. Zie https://nodejs.org.`,
  );
}

/** Compares what npm says it installed with what the lock file asks for, and looks whether it is there. */
export function isInstalled(folder, dev) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(join(folder, 'node_modules/.package-lock.json'));
  const missing = Object.keys(wanted).some((path) => path && !present[path] && isNeeded(wanted[path], dev));
  return !missing && Object.keys(present).every((path) => isRight(folder, path, present[path], wanted[path]));
}

function isNeeded(entry, dev) {
  return !entry.optional && !entry.devOptional && (dev || !entry.dev);
}

/** A folder that was copied from another kind of machine holds programs that do not run here. */
function isRight(folder, path, present, wanted) {
  if (!wanted || present.version !== wanted.version || present.integrity !== wanted.integrity) return false;
  if (present.os && !present.os.includes(process.platform)) return false;
  if (present.cpu && !present.cpu.includes(process.arch)) return false;
  return existsSync(join(folder, path, 'package.json'));
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function install(dev) {
  console.error('Onderdelen worden geïnstalleerd…');
  const present = readPackages(join(root, 'node_modules/.package-lock.json'));
  const keep = dev || Object.values(present).some((entry) => entry.dev);
  const [program, ...args] = npm('ci', keep ? '--include=dev' : '--omit=dev', '--loglevel=error');
  // The answer of a command goes to standard output, so npm may not speak there.
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', shell: isWindows };
  const { status, stderr } = spawnSync(program, args, options);
  if (status !== 0) stop(`De onderdelen zijn niet geïnstalleerd: “npm ci” mislukte.\n${summarise(stderr ?? '')}`);
}

/** The first things npm said about what went wrong; it goes on with its whole manual. */
function summarise(stderr) {
  const said = stderr.split('\n').filter((line) => /^npm error \S/.test(line));
  return said.slice(0, 3).join('\n') || 'Staat npm op deze computer, en heeft die toegang tot internet?';
}

const isWindows = process.platform === 'win32';

/** The command line that runs npm: the very npm that started us, or else the one on the path. */
export function npm(...args) {
  const own = process.env.npm_execpath;
  return own && basename(own) === 'npm-cli.js' && !isWindows ? [process.execPath, own, ...args] : ['npm', ...args];
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
