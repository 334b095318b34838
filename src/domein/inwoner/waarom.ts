import { z } from 'zod';
import { many } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { organisatieOf } from '../casus/persoon.ts';
import type { Ref } from '../deelvraag/lezen.ts';
import { readGebruik } from '../toegang/gebruik.ts';
import type { Verbandgebruik } from '../toegang/gebruik.ts';
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

const Nummer = z.object({ nummer: z.int() });

/** Under which row of the matrix each noun falls, or the column that says so. */
const nouns = {
  bsn: 2,
  contactgegeven: 3,
  waarneming: 'categorie',
  lijstvermelding: 'categorie',
  verslag: 12,
  gesprek: 13,
  contactpoging: 13,
  afspraak: 14,
  aanbod: 16,
  traject: 16,
  plaatsing: 21,
  detachering: 23,
  verloonde_uren: 23,
  uitstroom: 21,
  instemming: 27,
  verstrekking: 27,
};

/** Of which rows of the matrix something is kept: who somebody is, who is accountable and when to look again always is. */
async function readBewaard({ sql }: Tx, { verbandId, casusId }: Ref): Promise<Set<number>> {
  const held = Object.entries(nouns).map(([noun, nummer]) => {
    const van = typeof nummer === 'number' ? sql`${nummer}::int` : sql`x.${sql(nummer)}`;
    return sql`
      select ${van}
      from ${sql(`inzage.${noun}`)} x
      where x.verband_id = ${verbandId} and x.casus_id = ${casusId}`;
  });
  const all = held.reduce(
    (some, one) => sql`${some} union ${one}`,
    sql`select * from (values (1), (24), (25)) altijd (nummer)`,
  );
  return new Set(many(Nummer, await all).map(({ nummer }) => nummer));
}

/** Only what is kept of this person, and of that who of the team sees how much of it. */
const list: Handler<typeof listMijnGegevens> = async (tx, { casusId }) => {
  const eigen = await requireEigen(tx, casusId);
  const [gebruik, delen, bewaard] = await Promise.all([
    readGebruik(tx, eigen.verbandId),
    readDelen(tx, eigen),
    readBewaard(tx, eigen),
  ]);
  const kept = categorieen.filter((_, index) => bewaard.has(index + 1));
  return { gegevens: kept.map((categorie) => explain(gebruik, delen, categorie)) };
};

function explain(gebruik: Verbandgebruik, delen: Deel[], categorie: Categorie): MijnGegeven {
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
