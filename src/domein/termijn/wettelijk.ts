import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { own } from '../../core/own.ts';
import type { WettelijkeTermijn } from './contract.ts';
import { readTermijnen } from './lezen.ts';

type Tabel = Record<string, WettelijkeTermijn>;

/** The file never changes, so what was read once is true for as long as the process lives. */
let read: Tabel | undefined;

/** The terms that Loopplank brings along, by their key. */
export function listTermijnen(): Tabel {
  if (read) return read;
  const file = fileURLToPath(new URL('../../../rechten/wettelijke-termijnen-1.yaml', import.meta.url));
  const { inhoud, fouten } = readTermijnen(readFileSync(file, 'utf8'), file);
  if (!inhoud) throw new Error(`The legal terms have ${fouten.length} faults`);
  read = inhoud.termijnen;
  return read;
}

/** A term with the key under which it stands. */
export type Geldend = WettelijkeTermijn & { sleutel: string };

/**
 * The term that holds on a day: the one of this key, or the one that came before it or took its place. Nothing when the
 * law had no such term on that day.
 */
export function termijnOp(sleutel: string, datum: string): Geldend | undefined {
  const alle = listTermijnen();
  const termijn = own(alle, sleutel);
  if (!termijn) return undefined;
  const { geldigVan, geldigTot, vervangt } = termijn;
  if (geldigVan !== undefined && datum < geldigVan)
    return vervangt === undefined ? undefined : termijnOp(vervangt, datum);
  if (geldigTot === undefined || datum <= geldigTot) return { ...termijn, sleutel };
  const next = Object.entries(alle).find(([, one]) => one.vervangt === sleutel);
  return next && termijnOp(next[0], datum);
}
