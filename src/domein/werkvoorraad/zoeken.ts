import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { Naam, showNaam, verzegeld } from '../deelnemer/deelnemer.ts';
import { readNamen } from './query.ts';
import type { Filter } from './query.ts';

const Genaamd = z.object({ casusId: z.uuid(), naam: Naam });

/**
 * The casussen of the caseload with this in the name. Names are sealed, so that the database cannot look for them: those
 * of the whole caseload are opened, a few microseconds each.
 */
export async function findNamed(tx: Tx, filter: Filter, gezocht: string): Promise<string[]> {
  const rows = opened(tx.vault, await readNamen(tx, filter), { naam: verzegeld.naam }, 'deelnemerId');
  const part = fold(gezocht);
  const fits = ({ naam }: z.infer<typeof Genaamd>) => fold(`${showNaam(naam)}, ${naam.voornaam}`).includes(part);
  return many(Genaamd, rows)
    .filter(fits)
    .map(({ casusId }) => casusId);
}

/** Without case and accents: José is found by jose. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
