import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './install.mjs';

/** Runs a TypeScript file of the project in this very process, so that signals and exit codes are its own. */
export async function run(file) {
  await ensureInstalled({ dev: false });
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(root, 'tsconfig.json') });
  await import(pathToFileURL(join(root, file)).href);
}
