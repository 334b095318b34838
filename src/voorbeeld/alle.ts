import { banenafspraak } from './banenafspraak/voorbeeld.ts';
import { detachering } from './detachering/voorbeeld.ts';
import { ips } from './ips/voorbeeld.ts';
import { top600 } from './top600/voorbeeld.ts';
import { wga } from './wga/voorbeeld.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** The examples, in the order in which they are laid out. */
export const voorbeelden: readonly Voorbeeld[] = [top600, banenafspraak, wga, ips, detachering];
