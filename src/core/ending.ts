import { setTimeout as sleep } from 'node:timers/promises';
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

/** Ends the server when it cannot go on: its database is gone, or something went wrong that nobody handles. */
export function endWhenLost(lost: Promise<Error>): void {
  void lost.then(giveUp);
  // The driver may stumble over a database that is just going away; then that is what there is to say.
  process.on('uncaughtException', (error) => void Promise.race([lost, sleep(1000, error)]).then(giveUp));
}
