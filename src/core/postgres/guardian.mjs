// Stays beside the server and ends PostgreSQL when the server is gone, however it went. It knows by its standard input:
// the kernel closes that pipe when the server dies, also after kill -9. A word on the pipe means that all is well.
// Plain JavaScript and no imports but Node's own, so that it stands guard within milliseconds.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [pid, data] = process.argv.slice(2);

function runs() {
  try {
    // The file names the process that owns the data; a later start puts another id there.
    if (readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n')[0] !== pid) return false;
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

async function end(signal, seconds) {
  if (!runs()) return;
  process.kill(Number(pid), signal);
  for (let waited = 0; runs() && waited < seconds; waited += 0.1) await sleep(100);
}

process.stdin.once('data', () => process.exit(0));
process.stdin.once('end', () => void end('SIGINT', 30).then(() => end('SIGQUIT', 10)));
