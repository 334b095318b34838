import { z } from 'zod';
import { one } from '../../core/db.ts';
import { check } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notInFuture } from '../casus/dagen.ts';
import { requireEigen, requireOwn } from '../casus/eigen.ts';
import { choose } from '../casus/keuze.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import type { Version } from '../casus/versie.ts';
import type { Programma } from '../programma/contract.ts';
import { weegbareKenmerken } from '../programma/weegbaar.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { Waarneming, correctWaarneming, recordWaarneming, waardeOf } from './contract.ts';
import type { Waarde } from './contract.ts';

const record: Handler<typeof recordWaarneming> = async (tx, input) => {
  const casus = await actOn(tx, input, 'waarneming');
  return addWaarneming(tx, casus, input);
};

/** Records a kenmerk that follows from another act on a casus that this transaction holds. */
export const addWaarneming = (tx: Tx, casus: InHand, gegeven: Gegeven): Promise<Waarneming> =>
  addVersion(tx, casus, { id: newId(), versie: 1 }, gegeven);

/** Goes on with a kenmerk that followed from another act, when that act is corrected. */
export async function followWaarneming(
  tx: Tx,
  casus: InHand,
  { id, versie }: Version,
  gegeven: Gegeven,
): Promise<void> {
  await closeVersion(tx, { act: 'waarneming', casus, id }, versie);
  await addVersion(tx, casus, { id, versie: versie + 1 }, gegeven);
}

const Wat = z.object({ kenmerk: z.string() });

const correct: Handler<typeof correctWaarneming> = async (tx, input) => {
  const casus = await actOn(tx, input, 'waarneming');
  const { waarnemingId: id, versie } = input;
  await requireOwn(tx, 'waarneming', casus, id);
  const which = { act: 'waarneming', casus, id } as const;
  const { kenmerk } = await readVersion(tx, which, Wat, tx.sql`kenmerk`);
  await closeVersion(tx, which, versie);
  return addVersion(tx, casus, { id, versie: versie + 1 }, { ...input, kenmerk });
};

type Gegeven = { kenmerk: string; waarde: Waarde; datum: string; bron: string };
type InHand = CasusInHand & { regels: Programma };

/**
 * Under which row of the matrix it falls is laid down with it, so that a later programme cannot open what was closed. What the
 * programme weighs is kept readable to the database as well; all else is not (docs/besluiten/0008-weegwaarde.md).
 */
async function addVersion(tx: Tx, casus: InHand, { id, versie }: Version, gegeven: Gegeven): Promise<Waarneming> {
  const kenmerk = choose('kenmerk', gegeven.kenmerk, casus.regels.kenmerken);
  await requireEigen(tx, casus, kenmerk.categorie);
  const { waarde } = check(z.object({ waarde: waardeOf(kenmerk) }), { waarde: gegeven.waarde });
  notInFuture(tx, 'datum', gegeven.datum);
  const weegwaarde = (await isWeegbaar(tx, casus, gegeven.kenmerk)) ? JSON.stringify(waarde) : null;
  const { sql, actor, nu, vault } = tx;
  const rows = await sql`
    insert into waarneming (
      verband_id, id, versie, casus_id, organisatie_id, kenmerk, categorie, in_samenvatting, waarde, weegwaarde, datum,
      bron, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${versie}, ${casus.id}, ${actor.organisatieId}, ${gegeven.kenmerk},
      ${categorieen.indexOf(kenmerk.categorie) + 1}, ${kenmerk.samenvatting},
      ${seal(vault, { column: 'waarneming.waarde', id }, waarde)}, ${weegwaarde}::text::jsonb, ${gegeven.datum},
      ${gegeven.bron}, ${actor.medewerkerId}, ${nu}
    )
    returning id, versie, kenmerk, waarde, datum, bron, door, organisatie_id, geregistreerd_op`;
  return one(Waarneming, opened(vault, rows, { waarde: 'waarneming.waarde' }));
}

/** By the version of the casus, which decides about its phase; or by the one of the verband, which decides what figures ask. */
async function isWeegbaar(tx: Tx, casus: InHand, kenmerk: string): Promise<boolean> {
  if (weegbareKenmerken(casus.regels).has(kenmerk)) return true;
  return weegbareKenmerken(await programmaVan(tx, casus.verbandId)).has(kenmerk);
}

export const routes = [route(recordWaarneming, record), route(correctWaarneming, correct)];
