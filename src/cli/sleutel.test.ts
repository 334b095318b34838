import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLoopplank } from '../core/open.ts';
import { readSettings } from '../core/settings.ts';
import type { Settings } from '../core/settings.ts';
import type { Outcome } from './command.ts';
import { sleutel } from './sleutel.ts';

let folder: string;
let settings: Settings;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loopplank-sleutel-'));
  settings = readSettings({ LOOPPLANK_DATA: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(file: string): Promise<Outcome> {
  if (!('run' in sleutel)) throw new Error('The command opens its own database');
  return sleutel.run({ file, options: {}, settings });
}

test('a key is not renewed under a server that runs; once it has stopped, everything goes with the new key', async () => {
  const served = await openLoopplank(settings, 'serve');
  await served.owner`insert into organisatie values (gen_random_uuid(), 'proef', 'Proef', 'gemeente', now())`;
  await expect(run('vernieuwen')).rejects.toThrow('Er draait al een Loopplank op deze map');
  await served.close();
  const before = readFileSync(settings.keyFile, 'utf8');
  const { json, tekst } = await run('vernieuwen');
  expect(readFileSync(settings.keyFile, 'utf8')).not.toBe(before);
  expect(readFileSync(String(Object(json).oudeSleutel), 'utf8')).toBe(before);
  expect(tekst.join(' ')).toContain('De oude staat in');
  const again = await openLoopplank(settings, 'serve');
  expect(await again.db`select current_user as wie`).toEqual([{ wie: 'loopplank_server' }]);
  await again.close();
}, 60_000);

test('nothing else can be done with a key', async () => {
  await expect(run('tonen')).rejects.toThrow('Met de sleutel kan alleen: vernieuwen.');
});
