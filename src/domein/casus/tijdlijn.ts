import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { pageOf, readCursor } from '../../core/cursor.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { programmaOf } from '../programma/versie.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { inzageOf, mayRead, summarise } from './inzage.ts';
import type { Gegeven, Inzage } from './inzage.ts';
import type { Ref } from './lezen.query.ts';
import { persoonOf } from './persoon.ts';
import { Tijdlijnregel, listTijdlijn } from './tijdlijn.contract.ts';
import { tijdlijnOf } from './tijdlijn.query.ts';

/** Under which row of the access matrix a kind falls; who sees the casus sees the kinds that are not here. */
const rowOfMatrix: Record<string, Gegeven> = {
  gesprek: 'gesprek',
  contactpoging: 'gesprek',
  afspraak: 'afspraak',
  aanbod: 'traject',
  traject: 'traject',
  plaatsing: 'plaatsing',
  overdracht: 'overdracht',
  lijst: 'lijst',
};

const Place = z.tuple([z.iso.date(), z.iso.datetime(), z.uuid()]);
type Place = z.infer<typeof Place>;
const newest: Place = ['9999-12-31', '9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

const list: Handler<typeof listTijdlijn> = async (tx, { verband, casusId, voor, aantal }) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  const inzage = await readInzage(tx, ref);
  const place = voor === undefined ? newest : readCursor(Place, voor, 'voor');
  const rows = await readPage(tx, ref, inzage, { place, aantal: aantal + 1 });
  const regels = rows.map((row) => ({ ...row, gegevens: visible(inzage, row) }));
  const { page, volgende } = pageOf(many(Tijdlijnregel, regels), aantal, (regel) => [
    regel.datum,
    regel.geregistreerdOp,
    regel.id,
  ]);
  return volgende === undefined ? { tijdlijn: page } : { tijdlijn: page, volgende };
};

const Kop = z.object({ programma: z.string(), programmaversie: z.number(), rollen: z.array(z.string()) });

/** What the actor sees of this casus; 404 when that is nothing at all. */
async function readInzage(tx: Tx, { verbandId, casusId }: Ref): Promise<Inzage> {
  const rows = await tx.sql`
    select c.programma, c.programmaversie, array(
      select b.rol
      from inzage.betrokkenheid b
      where b.verband_id = ${verbandId} and b.casus_id = ${casusId} and b.medewerker_id = ${tx.actor.medewerkerId}
        and b.vervallen_op is null and (upper_inf(b.periode) or c.gesloten_op is not null)
    ) as rollen
    from casus c
    where c.verband_id = ${verbandId} and c.id = ${casusId}`;
  const [kop] = many(Kop, rows);
  if (!kop) throw new Problem('niet_gevonden');
  return inzageOf(await programmaOf(tx.sql, kop.programma, kop.programmaversie), kop.rollen);
}

type Page = { place: Place; aantal: number };

/** Which kinds are left out is decided in the query, so that a page is full and its end tells nothing. */
function readPage(tx: Tx, ref: Ref, inzage: Inzage, { place, aantal }: Page): Promise<Rows> {
  const soorten = (eigen: boolean) =>
    Object.entries(rowOfMatrix).flatMap(([soort, row]) => (mayRead(inzage, row, eigen) ? [] : [soort]));
  const [datum, geregistreerdOp, id] = place;
  const eigen = tx.sql`t.organisatie_id = ${tx.actor.organisatieId}`;
  return tx.sql`
    select
      t.soort, t.id, t.versie, t.datum, t.geregistreerd_op, t.verbeterd, t.gegevens, ${eigen} as eigen,
      ${persoonOf(tx, 't.door')} as door
    from (${tijdlijnOf(tx, ref)}) t
    where (t.datum, t.geregistreerd_op, t.id) < (${datum}::date, ${geregistreerdOp}::timestamptz, ${id}::uuid)
      and t.soort <> all (case when ${eigen} then ${soorten(true)}::text[] else ${soorten(false)}::text[] end)
    order by t.datum desc, t.geregistreerd_op desc, t.id desc
    limit ${aantal}`;
}

function visible(inzage: Inzage, row: Rows[number]): Record<string, unknown> {
  const gegevens: Record<string, unknown> = { ...Object(row['gegevens']) };
  const gegeven = rowOfMatrix[String(row['soort'])];
  const seen = gegeven ? summarise(inzage, gegeven, row['eigen'] === true, gegevens) : gegevens;
  return inzage.verslag === 'none' && 'verslag' in seen ? { ...seen, verslag: null } : seen;
}

export const routes = [route(listTijdlijn, list)];
