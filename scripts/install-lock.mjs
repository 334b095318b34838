import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

// An installation that lasts longer than this is taken to be dead.
const longest = 15 * 60_000;

/** Does the work when nobody else is doing it; waits for others first. Also after the holder was killed. */
export async function withLock(path, work) {
  while (!take(path)) {
    removeStale(path);
    await sleep(200);
  }
  const leave = () => rmSync(path, { force: true });
  process.once('exit', leave);
  try {
    return work();
  } finally {
    leave();
    process.removeListener('exit', leave);
  }
}

function take(path) {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, String(process.pid));
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Of two that remove a stale lock at once, the second may catch the fresh lock of the first, and puts that back. */
function removeStale(path) {
  const caught = `${path}.${process.pid}.oud`;
  try {
    if (isHeld(path)) return;
    renameSync(path, caught);
    if (isHeld(caught)) linkSync(caught, path);
    rmSync(caught, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
}

function isHeld(path) {
  if (Date.now() - statSync(path).mtimeMs > longest) return false;
  try {
    return process.kill(Number(readFileSync(path, 'utf8')), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
