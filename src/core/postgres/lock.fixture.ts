import { takeLock } from './lock.ts';

/** Tries to get into a folder, says how that went, and stays until its input ends. */
const [folder = ''] = process.argv.slice(2);
try {
  takeLock(folder);
  console.log('binnen');
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
process.stdin.resume().once('end', () => process.exit(0));
