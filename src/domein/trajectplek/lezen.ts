import { z } from 'zod';
import { many } from '../../core/db.ts';
import { pageOf, readCursor } from '../../core/cursor.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { nummerOf } from '../casus/nummer.ts';
import { organisatieOf } from '../casus/persoon.ts';
import { Naam, showNaam, verzegeld } from '../deelnemer/deelnemer.ts';
import { requireFinanciering } from '../financieringsbron/recht.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Plekregel, listTrajectplekken } from './contract.ts';

const Rij = Plekregel.omit({ nummer: true, deelnemer: true }).extend({ naam: Naam.nullable() });

const Place = z.tuple([z.iso.date(), z.uuid()]);
type Place = z.infer<typeof Place>;
const newest: Place = ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

type Asked = { casusId: string | undefined; place: Place; aantal: number };

/** Through the view of the noun, and the name through that of the deelnemer: who pays sees amounts and perhaps no name. */
const readPlekken = ({ sql }: Tx, verbandId: string, { casusId, place, aantal }: Asked) => sql`
  select
    x.id, x.versie, x.casus_id, x.bron_id, b.naam as bron, lower(x.periode) as begindatum,
    upper(x.periode) - 1 as einddatum, x.bedrag, x.besluitdatum, x.afloop,
    ${organisatieOf(sql, 'x.organisatie_id')} as organisatie, d.id as deelnemer_id, d.naam
  from inzage.trajectplek x
  join financieringsbron b on b.verband_id = ${verbandId} and b.id = x.bron_id and b.vervallen_op is null
  left join inzage.deelnemer d on d.verband_id = ${verbandId} and d.casus_id = x.casus_id
  where x.verband_id = ${verbandId} and x.vervallen_op is null and x.graad > 2
    and x.casus_id = coalesce(${casusId ?? null}::uuid, x.casus_id)
    and (x.besluitdatum, x.id) < (${place[0]}::date, ${place[1]}::uuid)
  order by x.besluitdatum desc, x.id desc
  limit ${aantal}`;

const list: Handler<typeof listTrajectplekken> = async (tx, { verband, casusId, na, aantal }) => {
  const verbandId = verbandIdOf(tx, verband);
  requireFinanciering(await programmaVan(tx, verbandId));
  const place = na === undefined ? newest : readCursor(Place, na);
  const rows = await readPlekken(tx, verbandId, { casusId, place, aantal: aantal + 1 });
  const named = many(Rij, opened(tx.vault, rows, { naam: verzegeld.naam }, 'deelnemerId'));
  const plekken = named.map(({ naam, ...plek }) => ({
    ...plek,
    nummer: nummerOf(plek.casusId),
    deelnemer: naam && showNaam(naam),
  }));
  const { page, volgende } = pageOf(plekken, aantal, (plek) => [plek.besluitdatum, plek.id]);
  return volgende === undefined ? { plekken: page } : { plekken: page, volgende };
};

export const routes = [route(listTrajectplekken, list)];
