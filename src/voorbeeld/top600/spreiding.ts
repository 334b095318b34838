import { readFile } from 'node:fs/promises';
import { dayOf } from '../../core/clock.ts';
import { readVerband } from '../../domein/spreiding/lezen.ts';
import { programmaOfVerband, startVerband } from '../../domein/spreiding/starten.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './spel.ts';

/** "Van start gegaan met Rotterdam, Gouda, Den Haag en Ede. Met Hoorn voeren we verkennende gesprekken." */
const steden = ['rotterdam', 'gouda', 'den-haag', 'ede', 'hoorn'];

/** Starts the approach of Amsterdam in the other cities, from the same version; each has a file that anybody can read. */
export async function addSpreiding({ owner, clock }: Toneel): Promise<void> {
  const programma = await programmaOfVerband(owner, verband);
  const when = { nu: clock.now.toISOString(), vandaag: dayOf(clock.now) };
  for (const stad of steden) {
    const tekst = await readFile(new URL(`spreiding/${stad}.yaml`, import.meta.url), 'utf8');
    const { inhoud: bestand, fouten } = readVerband(tekst, programma, `${stad}.yaml`);
    if (!bestand) throw new Error(`The file of ${stad} has ${fouten.length} faults: ${fouten[0]?.melding}`);
    await owner.begin((sql) => startVerband(sql, { bestand, van: verband, voorbeeld: true }, when));
  }
}
