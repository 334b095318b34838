import { report } from './http.ts';

/** Says in one line why Loopplank does not start or go on, and ends with a failure. */
export function giveUp(error: unknown): never {
  if (error instanceof Error && error.name === 'OpstartFout') console.error(error.message);
  else {
    console.error('Loopplank stopt door een onverwachte fout.');
    report(error);
  }
  process.exit(1);
}
