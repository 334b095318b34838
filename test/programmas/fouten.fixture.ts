/** Mistakes planted in the files of the five programmes: what is replaced by what, and what must be said of which line. */
import { banenafspraak } from './banenafspraak.fixture.ts';
import { detachering } from './detachering.fixture.ts';
import { ips } from './ips.fixture.ts';
import { top600 } from './top600.fixture.ts';
import { wga } from './wga.fixture.ts';

/** One mistake: `at` is the beginning of the line on which it must be told. */
export type Fout = { from: string; to: string; at: string; melding: string };

/** By the name of the file in `programmas/`. */
export const fouten: Record<string, Fout[]> = {
  banenafspraak,
  'ggz-ips': ips,
  'top600-wajong': top600,
  'wajong-detachering': detachering,
  'wga-80-100': wga,
};
