import { many } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { organisatieOf } from '../casus/persoon.ts';
import type { Ref } from '../deelvraag/lezen.ts';
import { matrixOf } from '../toegang/matrix.ts';
import { programmaVan } from '../verband/programma.ts';
import { Instemming } from './contract.ts';

/** The consents of a casus as they hold now and as far as the actor may know of them, the newest first. */
export async function readInstemmingen(tx: Tx, { verbandId, casusId }: Ref): Promise<Instemming[]> {
  const [rows, { toegang }] = await Promise.all([
    tx.sql`
      select
        i.id, i.versie, i.soort, i.categorieen, i.gegeven_door, i.begindatum, upper(i.periode) - 1 as einddatum,
        i.intrekking, i.periode @> ${tx.vandaag}::date as geldt, i.door, i.organisatie_id, i.geregistreerd_op,
        i.ontvanger_kolom, ${organisatieOf(tx.sql, 'i.ontvanger_id')} as ontvanger
      from inzage.instemming i
      where i.verband_id = ${verbandId} and i.casus_id = ${casusId} and i.vervallen_op is null
      order by i.geregistreerd_op desc, i.id desc`,
    programmaVan(tx, verbandId),
  ]);
  const kolommen = Object.entries(matrixOf(toegang.matrix).kolommen);
  const named = rows.map(({ ontvangerKolom, ontvanger, ...row }) => {
    const buiten = kolommen.find(([kolom]) => kolom === ontvangerKolom)?.[1].naam;
    return { ...row, ontvanger: ontvanger ?? buiten };
  });
  return many(Instemming, named);
}

/** One of them; 404 when the actor knows of no such consent. */
export async function readInstemming(tx: Tx, ref: Ref, id: string): Promise<Instemming> {
  const found = (await readInstemmingen(tx, ref)).find((one) => one.id === id);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}
