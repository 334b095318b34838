import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLoopplank } from '../src/core/open.ts';
import { readSettings } from '../src/core/settings.ts';
import { seed } from '../src/start/example.ts';
import { upgrades } from '../src/upgrades.ts';
import { voorbeelden } from '../src/voorbeeld/alle.ts';
import type { Voorbeeld } from '../src/voorbeeld/voorbeeld.ts';

/**
 * What the examples cost at the first start: seconds on the clock, and seconds of processor that this process and
 * PostgreSQL used together, which is what one core would need.
 */
const folder = mkdtempSync(join(tmpdir(), 'loopplank-voorbeelden-'));
const loopplank = await openLoopplank(readSettings({ LOOPPLANK_DATA: folder }), 'join', upgrades);

/** Ticks of a process, of which there are a hundred in a second; with those of the children that it has waited for. */
function ticksOf(pid: string, withEnded: boolean): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
  return fields.slice(11, withEnded ? 15 : 13).reduce((sum, ticks) => sum + ticks, 0);
}

const linesOf = (command: string, ...args: string[]): string[] =>
  execFileSync(command, args, { encoding: 'utf8' }).trim().split('\n');

function processorOfPostgres(): number {
  const [file = ''] = linesOf('find', folder, '-name', 'postmaster.pid');
  const [main = ''] = readFileSync(file, 'utf8').split('\n');
  const live = linesOf('pgrep', '-P', main).map((pid) => ticksOf(pid, false));
  return (ticksOf(main, true) + live.reduce((sum, ticks) => sum + ticks, 0)) / 100;
}

const processor = (): number => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6 + processorOfPostgres();

type Used = { klok: number; kern: number };

const now = (): Used => ({ klok: performance.now() / 1000, kern: processor() });
const since = (begin: Used): Used => ({ klok: now().klok - begin.klok, kern: now().kern - begin.kern });
const show = (naam: string, { klok, kern }: Used): void =>
  console.log(`| ${naam} | ${klok.toFixed(1)} | ${kern.toFixed(1)} |`);

/** The same example, that tells what its story cost. */
const measured = ({ setUp, ...voorbeeld }: Voorbeeld): Voorbeeld => ({
  ...voorbeeld,
  setUp: async (toneel, leeg) => {
    const begin = now();
    await setUp(toneel, leeg);
    show(voorbeeld.naam, since(begin));
  },
});

try {
  console.log('| voorbeeld | seconds | seconds of one core |\n|---|---:|---:|');
  const begin = now();
  await seed(loopplank, voorbeelden.map(measured), false);
  show('alles, with bringing up to date and `analyze`', since(begin));
} finally {
  await loopplank.close();
  rmSync(folder, { recursive: true, force: true });
}
