import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import manifest from '../package.json' with { type: 'json' };

const version = manifest.devDependencies['@sparticuz/chromium'];

/**
 * A browser that came with npm: no download, no system package, and it runs as root too. It is unpacked once into a
 * folder of our own and brings the libraries that a bare machine lacks.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = join(tmpdir(), `loopplank-browser-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(folder)) await unpack(folder);
  return playwright.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  });
}

/** The package unpacks into the temporary folder and leaves its libraries out unless it believes to be in the cloud. */
async function unpack(folder: string): Promise<void> {
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const { TMPDIR = tmpdir(), AWS_EXECUTION_ENV = '' } = process.env;
  Object.assign(process.env, { TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  await chromium.executablePath();
  Object.assign(process.env, { TMPDIR, AWS_EXECUTION_ENV });
  try {
    renameSync(own, folder);
  } catch {
    // Somebody else was first; theirs is as good.
    rmSync(own, { recursive: true });
  }
}
