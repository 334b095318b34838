import { z } from 'zod';
import { many } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { nummerOf } from '../casus/nummer.ts';
import { organisatieOf } from '../casus/persoon.ts';
import { verbandIdOf } from '../verband/verband.ts';
import {
  Inleenverband,
  definitie,
  listInleenverbanden,
  listInleenverbandregels,
  urenPerBaan,
} from './inleenverband.contract.ts';
import { requireDetachering } from './lezen.ts';

const list: Handler<typeof listInleenverbanden> = async (tx, { verband, maand }) => ({
  maand,
  definitie,
  inleenverbanden: await readInleenverbanden(tx, verbandIdOf(tx, verband), maand),
});

const Rij = Inleenverband.omit({ nummer: true, banen: true });

/** Every detachering that the actor may see with a day in this month, and the hours paid for it then. */
async function readInleenverbanden(tx: Tx, verbandId: string, maand: string): Promise<Inleenverband[]> {
  await requireDetachering(tx, verbandId);
  const begin = `${maand}-01`;
  const rows = await tx.sql`
    select
      x.id, x.casus_id, ${organisatieOf(tx.sql, 'x.organisatie_id')} as uitlener, x.inlener, x.inlener_kenmerk, x.uren,
      lower(x.periode) as begindatum, upper(x.periode) - 1 as einddatum, u.uren as verloonde_uren
    from inzage.detachering x
    left join inzage.verloonde_uren u
      on u.verband_id = x.verband_id and u.casus_id = x.casus_id and u.detachering_id = x.id
      and u.maand = ${begin} and u.vervallen_op is null
    where x.verband_id = ${verbandId} and x.graad > 1 and x.vervallen_op is null
      and x.periode && daterange(${begin}, (${begin}::date + interval '1 month')::date)
    order by uitlener, x.inlener, x.id`;
  return many(Rij, rows).map((rij) => ({
    ...rij,
    nummer: nummerOf(rij.casusId),
    banen: rij.verloondeUren === null ? null : Math.round((rij.verloondeUren / urenPerBaan) * 100) / 100,
  }));
}

const zonderBsn = 'U mag het BSN van deze casus niet zien. De uitlener kent het uit de eigen loonadministratie.';

const Nummer = z.object({ casusId: z.uuid(), bsn: z.string().nullable() });

/** The number of each casus, from the view that gives it to who may see it. */
async function readBsns({ sql, vault }: Tx, verbandId: string, casusIds: string[]): Promise<Map<string, string>> {
  const rows = await sql`
    select casus_id, id, versleuteld as bsn
    from inzage.bsn
    where verband_id = ${verbandId} and casus_id = any (${casusIds}::uuid[]) and graad > 2`;
  const found = many(Nummer, opened(vault, rows, { bsn: 'bsn.versleuteld' }));
  return new Map(found.flatMap(({ casusId, bsn }) => (bsn === null ? [] : [[casusId, bsn]])));
}

const listRegels: Handler<typeof listInleenverbandregels> = async (tx, { verband, maand }) => {
  const verbandId = verbandIdOf(tx, verband);
  const all = await readInleenverbanden(tx, verbandId, maand);
  const casusIds = all.map(({ casusId }) => casusId);
  const bsns = await readBsns(tx, verbandId, casusIds);
  const inleenverbanden = all.map((one) => {
    const bsn = bsns.get(one.casusId) ?? null;
    return { ...one, bsn, zonderBsn: bsn === null ? zonderBsn : null };
  });
  return { maand, definitie, inleenverbanden };
};

export const routes = [route(listInleenverbanden, list), route(listInleenverbandregels, listRegels)];
