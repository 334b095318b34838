import { Worker } from 'node:worker_threads';
import { Problem } from '../../core/problem.ts';
import { badBestand, bigBestand, grenzen, guardOmvang } from './bestand.ts';
import type { Ruw, Tabelrij } from './bestand.ts';
import { guardZip } from './zip.ts';

const werker = new URL('./xlsx.worker.mjs', import.meta.url);
const geheugenMb = 1024;
const wachttijdMs = 60_000;

function explainFout(fout: unknown): Problem {
  const vol = fout instanceof Error && 'code' in fout && fout.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (vol) return bigBestand('Het Excel-bestand is uitgepakt te groot. Splits de lijst');
  return badBestand('Dit is geen Excel-bestand met een lijst, of het is niet heel. Bewaar het opnieuw als .xlsx');
}

/** Lets a thread with a limit on its memory and time read the sheet. */
function readInThread(bytes: Uint8Array): Promise<Tabelrij[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(werker, {
      workerData: { bytes, grenzen },
      resourceLimits: { maxOldGenerationSizeMb: geheugenMb },
      execArgv: [],
    });
    const stop = (uitkomst: () => void): void => {
      clearTimeout(klok);
      uitkomst();
      void worker.terminate();
    };
    const klok = setTimeout(() => {
      stop(() => reject(bigBestand('Het lezen van het Excel-bestand duurt te lang. Splits de lijst')));
    }, wachttijdMs);
    worker.once('message', (rijen: Tabelrij[]) => stop(() => resolve(rijen)));
    worker.once('error', (fout) => stop(() => reject(explainFout(fout))));
    // A damaged file can leave the thread waiting for bytes that never come; it then ends without a word.
    worker.once('exit', () => stop(() => reject(explainFout(null))));
  });
}

/** A thread may take much memory, and whoever waits for it holds a connection: two at a time are enough for everybody. */
const meesteLezers = 2;
let lezers = 0;

async function readInTurn(bytes: Uint8Array): Promise<Tabelrij[]> {
  if (lezers >= meesteLezers) throw new Problem('te_druk');
  lezers += 1;
  try {
    return await readInThread(bytes);
  } finally {
    lezers -= 1;
  }
}

/** Reads the first sheet with data of an XLSX file; formulas give the outcome that was saved, nothing is computed. */
export async function readXlsxRijen(bytes: Uint8Array): Promise<Ruw> {
  guardZip(bytes);
  const rijen = await readInTurn(bytes);
  let aantal = 0;
  for (const rij of rijen) guardOmvang((aantal += 1), rij.cellen.length);
  return { soort: 'xlsx', codering: 'utf-8', scheidingsteken: null, rijen };
}
