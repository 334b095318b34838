/**
 * Reads the first sheet with data in a thread of its own: a workbook that was made to eat memory then ends this thread
 * and not the server. Plain JavaScript, because a thread starts without the TypeScript loader.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { streamXlsxRows } from 'hucre/xlsx';

const meesteBladen = 10;

/** A date as Dutch lists write it; hucre keeps the day of the sheet in UTC. */
function showDag(datum) {
  if (Number.isNaN(datum.getTime())) return '';
  const [jaar, maand, dag] = datum.toISOString().slice(0, 10).split('-');
  return `${dag}-${maand}-${jaar}`;
}

/** A cell as text: numbers as plain digits with a decimal comma, a formula as the outcome that was saved with it. */
function showCel(waarde) {
  if (waarde === null || waarde === undefined) return '';
  if (waarde instanceof Date) return showDag(waarde);
  if (typeof waarde === 'number') return String(waarde).replace('.', ',');
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return waarde;
}

function isLeeg(waarde) {
  return waarde === null || waarde === undefined || (typeof waarde === 'string' && waarde.trim() === '');
}

/** Empty cells at the end of a row are only there for their looks. */
function dropLegeStaart(waarden) {
  let lengte = waarden.length;
  while (lengte > 0 && isLeeg(waarden[lengte - 1])) lengte -= 1;
  return waarden.slice(0, lengte);
}

/** Stops at the first row that is too wide and one row past the limit, so that the caller can see what is wrong. */
async function readBlad(bytes, blad, { rijen: meesteRijen, kolommen: meesteKolommen }) {
  const rijen = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: blad, maxRows: meesteRijen + 2 })) {
    const waarden = dropLegeStaart(values);
    if (waarden.length > 0) rijen.push({ regel: index + 1, cellen: waarden.slice(0, meesteKolommen + 1).map(showCel) });
    if (waarden.length > meesteKolommen) break;
  }
  return rijen;
}

async function readEersteBlad({ bytes, grenzen }) {
  for (let blad = 0; blad < meesteBladen; blad += 1) {
    const rijen = await readBlad(bytes, blad, grenzen);
    if (rijen.length > 0) return rijen;
  }
  return [];
}

parentPort.postMessage(await readEersteBlad(workerData));
