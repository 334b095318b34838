import { z } from 'zod';
import { nobody } from '../../core/actor.ts';
import type { Actor, Recht } from '../../core/actor.ts';
import { many } from '../../core/db.ts';
import type { Db, Sql } from '../../core/db.ts';
import { transaction } from '../../core/transaction.ts';
import { programmaOf } from '../programma/versie.ts';
import { levelsIn, readGeregistreerd, rechtenOpFase } from '../toegang/rechten.ts';

const Deelnemer = z.object({
  verbandId: z.uuid(),
  deelnemerId: z.uuid(),
  programma: z.string(),
  versie: z.number(),
});
type Deelnemer = z.infer<typeof Deelnemer>;

/** No colleague and no organisation has this id: of nothing in a casus is an inwoner the one who recorded it. */
const none = '00000000-0000-0000-0000-000000000000';

/** Who an inwoner is today, in every verband: found by the hash of the BSN, at every sign-in anew. */
export async function loadInwoner(db: Db, inwonerId: string, vandaag: string): Promise<Actor | undefined> {
  return transaction(db, `set local app.inwoner = '${z.uuid().parse(inwonerId)}'`, async (sql) => {
    const found = many(
      Deelnemer,
      await sql`
        select verband_id, deelnemer_id, programma, versie
        from inzage.mijn_deelnemer
        order by verband_id, deelnemer_id`,
    );
    if (found.length === 0) return { result: undefined, closing: [] };
    const rechten = await rechtenOf(sql, found, vandaag);
    const deelnemers = found.map(({ deelnemerId }) => deelnemerId);
    return {
      result: { ...nobody, medewerkerId: none, organisatieId: none, inwonerId, deelnemers, rechten },
      closing: [],
    };
  });
}

/** What the column of the deelnemer in the access matrix gives, per verband. */
async function rechtenOf(sql: Sql, found: Deelnemer[], vandaag: string): Promise<Recht[]> {
  const verbanden = [...new Map(found.map((one) => [one.verbandId, one])).values()];
  const ids = verbanden.map(({ verbandId }) => verbandId);
  await sql.unsafe(`set local app.verbanden = '{${ids.join(',')}}'`);
  const registered = await readGeregistreerd(sql, ids, vandaag);
  const rechten = verbanden.map(async ({ verbandId: id, programma, versie }): Promise<Recht[]> => {
    const regels = await programmaOf(sql, programma, versie);
    const verband = { id, regels, registered: registered.find((one) => one.verbandId === id), vandaag };
    return [{ soort: 'deelnemer', verbandId: id, rol: '', ...levelsIn(verband, 'KL') }, ...rechtenOpFase(verband)];
  });
  return (await Promise.all(rechten)).flat();
}
