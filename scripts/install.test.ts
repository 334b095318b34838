import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

const lock = (version: string) =>
  JSON.stringify({
    packages: { 'node_modules/plank': { version }, 'node_modules/proef': { version, dev: true } },
  });

// Stands in for npm: it notes what it was asked, takes its time, and leaves what a real installation leaves.
const npm = `#!/bin/sh
echo "$@" >> asked
sleep 0.3
mkdir -p node_modules/plank node_modules/proef
echo '{}' > node_modules/plank/package.json
echo '{}' > node_modules/proef/package.json
cp package-lock.json node_modules/.package-lock.json
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loopplank-install-'));
  cpSync(dirname(fileURLToPath(import.meta.url)), join(folder, 'scripts'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), npm);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  writeFileSync(join(folder, 'package-lock.json'), lock('1.0.0'));
  writeFileSync(join(folder, 'asked'), '');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function ensure(dev: boolean): Promise<string> {
  const script = `import { ensureInstalled } from './scripts/install.mjs'; await ensureInstalled({ dev: ${dev} });`;
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` };
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, env });
  return new Promise((resolve) => {
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', () => resolve(said));
  });
}

const asked = () => readFileSync(join(folder, 'asked'), 'utf8').split('\n').filter(Boolean);

test('what is missing is installed once, also when two start at once', async () => {
  const said = await Promise.all([ensure(false), ensure(false)]);
  expect(said.join('')).toBe('Onderdelen worden geïnstalleerd…\n');
  expect(asked()).toEqual(['ci --omit=dev --loglevel=error']);
  expect(await ensure(true)).toBe('');
});

test('another lock file installs again and keeps what the tests need', async () => {
  await ensure(true);
  writeFileSync(join(folder, 'package-lock.json'), lock('1.0.1'));
  await ensure(false);
  expect(asked()).toEqual(['ci --include=dev --loglevel=error', 'ci --include=dev --loglevel=error']);
});

test('an installation that was killed does not stand in the way', async () => {
  writeFileSync(join(folder, '.installatie.slot'), '4194303');
  await ensure(false);
  expect(asked()).toHaveLength(1);
});

test('npm that fails is told in Dutch, without its manual', async () => {
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho "npm error code E404" >&2\necho "npm error" >&2\nexit 1\n');
  expect(await ensure(false)).toContain('“npm ci” mislukte.\nnpm error code E404\n');
});
