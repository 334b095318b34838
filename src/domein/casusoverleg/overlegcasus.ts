import { z } from 'zod';
import { rechtenSetting } from '../../core/actor.ts';
import { maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { readCasus } from '../casus/lezen.ts';
import { nummerOf } from '../casus/nummer.ts';
import { readGebruik } from '../toegang/gebruik.ts';
import { Agendauitkomst } from './agendapunt.contract.ts';
import { getOverlegcasus } from './overlegcasus.contract.ts';
import type { Overlegcasus } from './overlegcasus.contract.ts';
import { openTafel } from './recht.ts';
import { levelsOfTafel, readEigen, readTafel, sayInDeWeg, vreemden } from './tafel.ts';
import type { Eigen, Plek, Tafelgenoot } from './tafel.ts';

const Punt = z.object({ versie: z.int(), casusoverlegId: z.uuid(), datum: z.iso.date(), open: z.boolean() });

async function readPunt({ sql }: Tx, { verbandId, casusId, agendapuntId }: Plek) {
  const rows = await sql`
    select x.versie, x.casusoverleg_id, o.datum, o.gesloten_op is null as open
    from inzage.agendapunt x
    join casusoverleg o on o.verband_id = x.verband_id and o.id = x.casusoverleg_id and o.vervallen_op is null
    where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.id = ${agendapuntId} and x.vervallen_op is null
      and x.graad > 1`;
  return maybe(Punt, rows);
}

/** 404 for who has no part in the casus: of it they know the number, from the agenda. */
const get: Handler<typeof getOverlegcasus> = async (tx, { verband, casusId, agendapuntId }) => {
  const { verbandId, mag } = await openTafel(tx, verband);
  const plek = { verbandId, casusId, agendapuntId };
  const [punt, tafel, eigen, gebruik] = await Promise.all([
    readPunt(tx, plek),
    readTafel(tx, plek),
    readEigen(tx, plek),
    readGebruik(tx, verbandId),
  ]);
  if (!punt || !eigen) throw new Problem('niet_gevonden');
  const inDeWeg = vreemden(tafel).map(sayInDeWeg);
  const kop = { ...punt, agendapuntId, nummer: nummerOf(casusId), tafel: tafel.map(showGenoot), inDeWeg, mag };
  if (inDeWeg.length > 0) return { ...kop, vraag: null, uitkomst: null, gezien: [], blad: null };
  await narrow(tx, plek, eigen, levelsOfTafel(tafel, eigen, gebruik));
  const [tekst, { inzage, ...blad }] = await Promise.all([readVraag(tx, plek), readCasus(tx, { verband, casusId })]);
  return { ...kop, ...tekst, gezien: inzage, blad };
};

function showGenoot({ persoon, aanwezig, inTeam, rollen }: Tafelgenoot): Overlegcasus['tafel'][number] {
  return { ...persoon, aanwezig, inTeam, hoortErbij: rollen.length > 0 };
}

/**
 * From here on this transaction reads as the whole table would: every view gives what everybody there may see, and no
 * noun has to know of tables. The actor is one of them, so that it never becomes more.
 */
async function narrow({ sql, actor }: Tx, { verbandId }: Plek, { rollen }: Eigen, altijd: string): Promise<void> {
  const levels = { verbandId, altijd, metInstemming: '0'.repeat(29) };
  const rechten = rollen.map((rol) =>
    rol === null ? { soort: 'coordinatie' as const, rol: '', ...levels } : { soort: 'rol' as const, rol, ...levels },
  );
  // What the phase asks for stays as it is: now of the whole table.
  const gevraagd = actor.rechten.filter((one) => one.soort === 'fase' && one.verbandId === verbandId);
  await sql.unsafe(rechtenSetting([...rechten, ...gevraagd]));
}

const Vraag = z.object({ vraag: z.string().nullable(), uitkomst: Agendauitkomst.nullable() });

async function readVraag(tx: Tx, { verbandId, casusId, agendapuntId }: Plek): Promise<z.infer<typeof Vraag>> {
  const rows = await tx.sql`
    select x.id, x.vraag, x.uitkomst
    from inzage.agendapunt x
    where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.id = ${agendapuntId} and x.vervallen_op is null`;
  return maybe(Vraag, opened(tx.vault, rows, { vraag: 'agendapunt.vraag' })) ?? { vraag: null, uitkomst: null };
}

export const routes = [route(getOverlegcasus, get)];
