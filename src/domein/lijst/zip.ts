import type { Problem } from '../../core/problem.ts';
import { badBestand, bigBestand } from './bestand.ts';

/** What an XLSX may unpack to; a list of 250,000 rows stays well below it. */
const uitgepakt = 200 * 1024 * 1024;

/** Fields that hold this say: the real number is kept elsewhere, since it is too large for this one. */
const groot16 = 0xffff;
const groot32 = 0xffffffff;

const slot = 0x06054b50;
const ingang = 0x02014b50;
const slotLengte = 22;
const ingangLengte = 46;
const langsteSlot = slotLengte + 0xffff;

const nietHeel = (): Problem => badBestand('Dit Excel-bestand is niet heel. Bewaar het opnieuw als .xlsx');
const teGroot = (): Problem => bigBestand('Het Excel-bestand is uitgepakt te groot. Splits de lijst');

function findSlot(view: DataView): number {
  const eerste = Math.max(0, view.byteLength - langsteSlot);
  for (let plaats = view.byteLength - slotLengte; plaats >= eerste; plaats -= 1) {
    if (view.getUint32(plaats, true) === slot) return plaats;
  }
  throw nietHeel();
}

/**
 * The sizes that the table of contents declares. An entry without a declared size could unpack without end, so it counts
 * as too big; so does a size of 4 GB or more, which is kept elsewhere.
 */
function sizeOf(view: DataView, plaats: number): number {
  const gepakt = view.getUint32(plaats + 20, true);
  const uitgepaktTot = view.getUint32(plaats + 24, true);
  const achteraf = (view.getUint16(plaats + 8, true) & 8) !== 0;
  if (uitgepaktTot === 0 && (gepakt > 0 || achteraf)) return Number.POSITIVE_INFINITY;
  return uitgepaktTot;
}

function isIngang(view: DataView, plaats: number): boolean {
  return plaats + ingangLengte <= view.byteLength && view.getUint32(plaats, true) === ingang;
}

function lengthOf(view: DataView, plaats: number): number {
  return (
    ingangLengte +
    view.getUint16(plaats + 28, true) +
    view.getUint16(plaats + 30, true) +
    view.getUint16(plaats + 32, true)
  );
}

/**
 * Refuses a zip bomb before anything is unpacked: the declared sizes are added up here, and the reader itself stops an
 * entry that turns out larger than it declared.
 */
export function guardZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const einde = findSlot(view);
  const aantal = view.getUint16(einde + 10, true);
  let plaats = view.getUint32(einde + 16, true);
  if (aantal === groot16 || plaats === groot32) throw teGroot();
  let som = 0;
  for (let i = 0; i < aantal; i += 1) {
    if (!isIngang(view, plaats)) throw nietHeel();
    som += sizeOf(view, plaats);
    plaats += lengthOf(view, plaats);
  }
  if (som > uitgepakt) throw teGroot();
}
