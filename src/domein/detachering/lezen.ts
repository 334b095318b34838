import { many } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { nummerOf } from '../casus/nummer.ts';
import { organisatieOf } from '../casus/persoon.ts';
import { Naam, showNaam, verzegeld } from '../deelnemer/deelnemer.ts';
import type { Detacheringsregels } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Uitgeleend, listDetacheringen, listVerloondeUren } from './lezen.contract.ts';

/** A verband whose programme has detachering; in another it does not exist. */
export async function requireDetachering(tx: Tx, verbandId: string): Promise<Detacheringsregels> {
  const { detachering } = await programmaVan(tx, verbandId);
  if (!detachering) throw new Problem('niet_gevonden');
  return detachering;
}

const Rij = Uitgeleend.omit({ nummer: true, naam: true }).extend({ naam: Naam.nullable() });

const list: Handler<typeof listDetacheringen> = async (tx, { verband }) => {
  const verbandId = verbandIdOf(tx, verband);
  await requireDetachering(tx, verbandId);
  const rows = await tx.sql`
    select
      x.id, x.casus_id, ${organisatieOf(tx.sql, 'x.organisatie_id')} as uitlener, x.inlener, x.functie, x.uren,
      lower(x.periode) as begindatum, upper(x.periode) - 1 as einddatum, d.id as deelnemer_id, d.naam
    from inzage.detachering x
    left join inzage.deelnemer d on d.verband_id = x.verband_id and d.casus_id = x.casus_id and d.graad > 1
    where x.verband_id = ${verbandId} and x.graad > 1 and x.vervallen_op is null and x.afloop is null
    order by upper(x.periode), lower(x.periode), x.id`;
  const found = many(Rij, opened(tx.vault, rows, { naam: verzegeld.naam }, 'deelnemerId'));
  return {
    detacheringen: found.map(({ naam, ...one }) => ({
      ...one,
      nummer: nummerOf(one.casusId),
      naam: naam && showNaam(naam),
    })),
  };
};

const listUren: Handler<typeof listVerloondeUren> = async (tx, { verband, casusId }) => {
  const verbandId = verbandIdOf(tx, verband);
  await requireDetachering(tx, verbandId);
  const seen = await tx.sql`
    select 1
    from inzage.toegang
    where verband_id = ${verbandId} and casus_id = ${casusId}`;
  if (seen.length === 0) throw new Problem('niet_gevonden');
  const rows = await tx.sql`
    select x.id, x.versie, x.detachering_id, to_char(x.maand, 'YYYY-MM') as maand, x.uren, x.eigen
    from inzage.verloonde_uren x
    where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null
    order by x.maand desc, x.id`;
  return { verloondeUren: many(listVerloondeUren.answer.shape.verloondeUren.element, rows) };
};

export const routes = [route(listDetacheringen, list), route(listVerloondeUren, listUren)];
