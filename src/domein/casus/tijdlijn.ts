import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import type { Answer } from '../../core/contract.ts';
import { pageOf, readCursor } from '../../core/cursor.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { open } from '../../core/sealed.ts';
import { verbandIdOf } from '../verband/verband.ts';
import type { Ref } from './lezen.query.ts';
import { persoonOf } from './persoon.ts';
import { Tijdlijnregel, listTijdlijn } from './tijdlijn.contract.ts';
import { tijdlijnOf } from './tijdlijn.query.ts';

const Place = z.tuple([z.iso.date(), z.iso.datetime(), z.uuid()]);
type Place = z.infer<typeof Place>;
const newest: Place = ['9999-12-31', '9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

const list: Handler<typeof listTijdlijn> = async (tx, { verband, casusId, ...page }) =>
  readTijdlijn(tx, { verbandId: verbandIdOf(tx, verband), casusId }, page);

type Asked = { voor?: string | undefined; aantal: number };

/** What happened in a casus as far as the actor may see it, one page; 404 for whoever may see nothing of it. */
export async function readTijdlijn(tx: Tx, ref: Ref, { voor, aantal }: Asked): Promise<Answer<typeof listTijdlijn>> {
  const place = voor === undefined ? newest : readCursor(Place, voor, 'voor');
  const [rows] = await Promise.all([readPage(tx, ref, { place, aantal: aantal + 1 }), requireCasus(tx, ref)]);
  const { page, volgende } = pageOf(many(Tijdlijnregel, openTeksten(tx, rows)), aantal, (regel) => [
    regel.datum,
    regel.geregistreerdOp,
    regel.id,
  ]);
  return volgende === undefined ? { tijdlijn: page } : { tijdlijn: page, volgende };
}

/** What people wrote, per kind of act: the field, and the column in which it was sealed. */
const teksten: Record<string, Record<string, string>> = {
  gesprek: { verslag: 'verslag.tekst' },
  overdracht: { reden: 'overdracht.reden', toelichting: 'overdracht_antwoord.toelichting' },
  afspraak: { wat: 'afspraak.wat' },
  agendapunt: { vraag: 'agendapunt.vraag' },
  overlegverslag: { tekst: 'overlegverslag.tekst' },
  waarneming: { waarde: 'waarneming.waarde' },
  benodigdheid: { tekst: 'benodigdheid.tekst' },
};

function openTeksten({ vault }: Tx, rows: Rows): Rows {
  return rows.map((row) => {
    const gegevens: Record<string, unknown> = { ...Object(row['gegevens']) };
    for (const [veld, column] of Object.entries(teksten[String(row['soort'])] ?? {}))
      gegevens[veld] = open(vault, { column, id: String(row['id']) }, gegevens[veld]);
    return { ...row, gegevens };
  });
}

/** 404 for whoever may see nothing of this casus. */
async function requireCasus({ sql }: Tx, { verbandId, casusId }: Ref): Promise<void> {
  const seen = await sql`
    select 1
    from inzage.toegang
    where verband_id = ${verbandId} and casus_id = ${casusId}`;
  if (seen.length === 0) throw new Problem('niet_gevonden');
}

type Page = { place: Place; aantal: number };

/** What one may not see is left out by the views, so that a page is full and its end tells nothing. */
function readPage(tx: Tx, ref: Ref, { place, aantal }: Page): Promise<Rows> {
  const [datum, geregistreerdOp, id] = place;
  return tx.sql`
    select
      t.soort, t.id, t.versie, t.datum, t.geregistreerd_op, t.verbeterd, t.gegevens,
      t.organisatie_id is not distinct from ${tx.actor.organisatieId} as eigen, ${persoonOf(tx, 't.door')} as door
    from (${tijdlijnOf(tx, ref)}) t
    where (t.datum, t.geregistreerd_op, t.id) < (${datum}::date, ${geregistreerdOp}::timestamptz, ${id}::uuid)
    order by t.datum desc, t.geregistreerd_op desc, t.id desc
    limit ${aantal}`;
}

export const routes = [route(listTijdlijn, list)];
