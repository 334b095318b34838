import { z } from 'zod';
import { rollenIn } from '../../core/actor.ts';
import { many, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { notBefore, notFarAhead } from '../casus/dagen.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Regiodeskundige, endRegiodeskundige, listRegiodeskundigen, recordRegiodeskundige } from './contract.ts';
import type { Gids } from './contract.ts';
import { regios, regios2015 } from './regios.ts';

type Gidsverband = { verbandId: string; regels: NonNullable<Programma['regiodeskundigen']>; mag: boolean };

/** 404 where the programme has no such guide; who keeps it, the programme says. */
async function openGids(tx: Tx, slug: string): Promise<Gidsverband> {
  const verbandId = verbandIdOf(tx, slug);
  const { regiodeskundigen: regels } = await programmaVan(tx, verbandId);
  if (!regels) throw new Problem('niet_gevonden', 'Dit programma heeft geen gids van deskundigen.');
  return { verbandId, regels, mag: rollenIn(tx.actor, verbandId).some((rol) => regels.beheer.includes(rol)) };
}

async function openGidsToAct(tx: Tx, slug: string): Promise<Gidsverband> {
  const gids = await openGids(tx, slug);
  if (!gids.mag) throw new Problem('mag_niet');
  return gids;
}

const Rij = Regiodeskundige.extend({ regio: z.string() });

/** Who is there today, or comes next. */
async function readDeskundigen({ sql, vandaag }: Tx, { verbandId }: Gidsverband) {
  const rows = await sql`
    select distinct on (regio)
      id, versie, regio, naam, organisatie, telefoon, email, lower(periode) as begindatum,
      upper(periode) - 1 as einddatum
    from regiodeskundige
    where verband_id = ${verbandId} and vervallen_op is null
      and (upper_inf(periode) or upper(periode) > ${vandaag}::date)
    order by regio, lower(periode)`;
  return many(Rij, rows);
}

export const nogNiemand = 'nog niet bekend; de regiomanager van UWV heeft de gegevens';

async function show(tx: Tx, gids: Gidsverband, regio?: string): Promise<Gids> {
  const known = await readDeskundigen(tx, gids);
  const { naam, omschrijving, aantal, bron } = gids.regels;
  const shown = regios
    .filter((one) => regio === undefined || one.regio === regio)
    .map((one) => {
      const found = known.find((rij) => rij.regio === one.regio);
      return { ...one, deskundige: found ?? null, onbekend: found ? null : nogNiemand };
    });
  return { naam, omschrijving, aantal, bron, indeling: regios2015.bron, regios: shown, mag: gids.mag };
}

const list: Handler<typeof listRegiodeskundigen> = async (tx, { verband, regio }) =>
  show(tx, await openGids(tx, verband), regio);

const record: Handler<typeof recordRegiodeskundige> = async (tx, { verband, ...gegeven }) => {
  const gids = await openGidsToAct(tx, verband);
  const { regio, begindatum = tx.vandaag } = gegeven;
  if (!regios.some((one) => one.regio === regio)) throw fault('regio', 'Kies een van de 35 arbeidsmarktregio’s');
  notFarAhead(tx, 'begindatum', begindatum);
  await addVersion(tx, gids, { ...gegeven, id: newId(), versie: 1, begindatum, einddatum: null });
  return show(tx, gids);
};

type Inhoud = {
  id: string;
  versie: number;
  regio: string;
  naam: string;
  organisatie: string;
  telefoon?: string | null | undefined;
  email?: string | null | undefined;
  begindatum: string;
  einddatum: string | null;
};

function addVersion({ sql, actor, nu }: Tx, { verbandId }: Gidsverband, one: Inhoud) {
  return sql`
    insert into regiodeskundige (
      verband_id, id, versie, regio, naam, organisatie, telefoon, email, periode, organisatie_id, door, geregistreerd_op
    )
    values (
      ${verbandId}, ${one.id}, ${one.versie}, ${one.regio}, ${one.naam}, ${one.organisatie}, ${one.telefoon ?? null},
      ${one.email ?? null}, daterange(${one.begindatum}::date, ${one.einddatum}::date, '[]'),
      ${actor.organisatieId}, ${actor.medewerkerId}, ${nu}
    )`;
}

const end: Handler<typeof endRegiodeskundige> = async (tx, { verband, regiodeskundigeId: id, einddatum, versie }) => {
  const gids = await openGidsToAct(tx, verband);
  const current = (await readDeskundigen(tx, gids)).find((rij) => rij.id === id);
  if (!current) throw new Problem('niet_gevonden');
  notBefore('einddatum', einddatum, current.begindatum, 'de eerste dag');
  const closed = await tx.sql`
    update regiodeskundige
    set vervallen_op = greatest(${tx.nu}::timestamptz, geregistreerd_op)
    where verband_id = ${gids.verbandId} and id = ${id} and versie = ${versie} and vervallen_op is null
    returning versie`;
  if (closed.count !== 1) throw new Problem('versie_verouderd');
  await addVersion(tx, gids, { ...current, versie: one(z.object({ versie: z.int() }), closed).versie + 1, einddatum });
  return show(tx, gids);
};

export const routes = [
  route(listRegiodeskundigen, list),
  route(recordRegiodeskundige, record),
  route(endRegiodeskundige, end),
];
