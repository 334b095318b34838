import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import type { Programma } from '../programma/contract.ts';
import { addDuur, opnieuwNa } from '../programma/duur.ts';
import { niveauIn } from '../toegang/inzage.ts';
import { Graad } from '../toegang/inzage.contract.ts';
import { showsEigen } from '../toegang/niveaus.ts';
import { readBsn, readContactgegevens, readWaarnemingen } from './bekend.query.ts';
import { BekendeWaarneming, GeldendContactgegeven } from './lezen.contract.ts';
import type { Bekend } from './lezen.contract.ts';
import type { Ref } from './lezen.query.ts';

export type Bekendrijen = Record<'waarnemingen' | 'contactgegevens' | 'bsn', Rows>;

/** What is known of the person beside what happened, with the sealed values opened. */
export async function readBekend(tx: Tx, ref: Ref): Promise<Bekendrijen> {
  const [waarnemingen, contactgegevens, bsn] = await Promise.all([
    readWaarnemingen(tx, ref),
    readContactgegevens(tx, ref),
    readBsn(tx, ref),
  ]);
  return {
    waarnemingen: opened(tx.vault, waarnemingen, { waarde: 'waarneming.waarde' }),
    contactgegevens: opened(tx.vault, contactgegevens, { waarde: 'contactgegeven.waarde' }),
    bsn,
  };
}

const Bsn = z.object({ graad: Graad });

/** The same as readers see it. `niveaus` tells which kenmerken somebody may record: those of which one sees one's own. */
export function showBekend(rijen: Bekendrijen, { kenmerken }: Programma, niveaus: string): Bekend {
  const again = (row: Rows[number]) => {
    const duur = opnieuwNa(kenmerken[String(row['kenmerk'])]?.minstens_per_jaar);
    const datum: unknown = row['datum'];
    return duur === undefined || typeof datum !== 'string' ? null : addDuur(datum, duur);
  };
  return {
    kenmerken: Object.fromEntries(
      Object.entries(kenmerken).map(([sleutel, kenmerk]) => [
        sleutel,
        { ...kenmerk, mag: showsEigen(niveauIn(niveaus, kenmerk.categorie)) },
      ]),
    ),
    waarnemingen: many(
      BekendeWaarneming,
      rijen.waarnemingen.map((row) => ({ ...row, opnieuwVoor: again(row) })),
    ),
    contactgegevens: many(GeldendContactgegeven, rijen.contactgegevens),
    bsn: maybe(Bsn, rijen.bsn)?.graad ?? null,
  };
}
