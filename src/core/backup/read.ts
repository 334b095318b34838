import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { fault } from '../faults.ts';
import { Kop, newline, Slot } from './format.ts';

const damaged = () => fault('bestand', 'Deze reservekopie is beschadigd of niet volledig. Kies een andere');
const strange = () => fault('bestand', 'Dit is geen reservekopie van deze versie van Loopplank');

/** Reads one line of JSON as the format has it. */
export function readLine<S extends z.ZodType>(schema: S, text: Uint8Array, refuse: () => Error = damaged): z.output<S> {
  try {
    return schema.parse(JSON.parse(Buffer.from(text).toString('utf8')));
  } catch {
    throw refuse();
  }
}

/** The lines of a backup, each with its line break; long ones are no problem, and only one is held at a time. */
export async function* listLines(path: string): AsyncGenerator<Buffer> {
  const unzip = createGunzip();
  const reading = pipeline(createReadStream(path), unzip);
  reading.catch(() => undefined);
  let rest: Buffer[] = [];
  for await (const chunk of unzip) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at + 1)]);
      rest = [];
      from = at + 1;
    }
    rest.push(chunk.subarray(from));
  }
  await reading;
  const last = Buffer.concat(rest);
  if (last.length > 0) yield last;
}

/** Reads a backup from beginning to end before anything is done with it: is it whole, and what does it say it is? */
export async function checkBackup(path: string): Promise<Kop> {
  const hash = createHash('sha256');
  let first: Buffer | undefined;
  let last: Buffer | undefined;
  try {
    for await (const line of listLines(path)) {
      first ??= line;
      if (last) hash.update(last);
      last = line;
    }
  } catch (error) {
    throw isMissing(error) ? error : first ? damaged() : strange();
  }
  const kop = readLine(Kop, first ?? Buffer.alloc(0), strange);
  if (readLine(Slot, last ?? Buffer.alloc(0)).afdruk !== hash.digest('hex')) throw damaged();
  return kop;
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'EISDIR', 'EACCES'].includes(String(Object(error).code));
