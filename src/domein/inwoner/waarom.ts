import { z } from 'zod';
import { many } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { organisatieOf } from '../casus/persoon.ts';
import { readRegels } from '../deelvraag/lezen.ts';
import type { Ref, Regels } from '../deelvraag/lezen.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import type { Categorie } from '../toegang/basis.contract.ts';
import { cellIn } from '../toegang/niveaus.ts';
import { requireEigen } from './casus.ts';
import { listMijnGegevens, listMijnRaadplegingen, Raadpleging } from './mijn.contract.ts';
import type { MijnGegeven } from './mijn.contract.ts';

const Deel = z.object({ rol: z.string(), organisatie: z.string() });
type Deel = z.infer<typeof Deel>;

/** Which roles of which organisations work on the casus now. */
const readDelen = async (tx: Tx, { verbandId, casusId }: Ref): Promise<Deel[]> =>
  many(
    Deel,
    await tx.sql`
      select distinct b.rol, ${organisatieOf(tx.sql, 'b.organisatie_id')} as organisatie
      from inzage.betrokkenheid b
      where b.verband_id = ${verbandId} and b.casus_id = ${casusId} and b.vervallen_op is null and upper_inf(b.periode)
      order by organisatie, b.rol`,
  );

/** Kinds of gegevens that nobody of the team sees anything of are left out: for this casus they are not kept. */
const list: Handler<typeof listMijnGegevens> = async (tx, { casusId }) => {
  const eigen = await requireEigen(tx, casusId);
  const [gebruik, delen] = await Promise.all([readRegels(tx, eigen.verbandId), readDelen(tx, eigen)]);
  const gegevens = categorieen.map((categorie) => explain(gebruik, delen, categorie));
  return { gegevens: gegevens.filter(({ zien }) => zien.length > 0) };
};

function explain(gebruik: Regels, delen: Deel[], categorie: Categorie): MijnGegeven {
  const { naam, omvat, doel } = gebruik.matrix.categorieen[categorie];
  const zien = delen.flatMap(({ rol, organisatie }): MijnGegeven['zien'] => {
    const van = gebruik.regels.rollen[rol];
    if (!van) return [];
    const { niveau, voorwaarde, grondslag, reden } = cellIn(gebruik, categorie, van.matrixkolom);
    if (niveau === '-' || niveau === 'A' || (voorwaarde === 'verstrekkingsbesluit' && !gebruik.besluit)) return [];
    return [{ rol: van.naam, organisatie, niveau, grondslag, reden, instemming: voorwaarde === 'instemming' }];
  });
  return { categorie, naam, omvat, doel, zien };
}

/** Of the last weeks first; further back than this a page would not be read. */
const most = 500;

const looked: Handler<typeof listMijnRaadplegingen> = async (tx, { casusId }) => {
  const { verbandId } = await requireEigen(tx, casusId);
  const rows = await tx.sql`
    select organisatie, dag, verwerking, keren
    from inzage.raadpleging
    where verband_id = ${verbandId} and casus_id = ${casusId}
    order by dag desc, organisatie, verwerking
    limit ${most}`;
  return { raadplegingen: many(Raadpleging, rows) };
};

export const routes = [route(listMijnGegevens, list), route(listMijnRaadplegingen, looked)];
