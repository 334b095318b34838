import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { addDuur, showDuur } from '../programma/duur.ts';
import { nummerOf } from '../casus/nummer.ts';
import { naamOf, persoonOf } from '../casus/persoon.ts';
import { Agendauitkomst } from './agendapunt.contract.ts';
import { AanTafel, Casusoverleg, getCasusoverleg, listCasusoverleggen } from './contract.ts';
import { listKandidaten } from './deelname.ts';
import { openTafel } from './recht.ts';
import type { Tafelverband } from './recht.ts';

const Kop = Casusoverleg.pick({
  ...{ id: true, versie: true, datum: true, plaats: true, voorzitter: true, geslotenOp: true, afgezegdOp: true },
  ...{ eerder: true, verslag: true },
});

const kop = ({ sql }: Tx) => sql`
  o.id, o.versie, o.datum, o.plaats, ${naamOf(sql, 'o.voorzitter_id')} as voorzitter, o.gesloten_op,
  o.vervallen_op as afgezegd_op`;

/** The version that holds, or the last one of what was called off. */
const newest = ({ sql }: Tx) => sql`
  not exists (
    select from casusoverleg n
    where n.verband_id = o.verband_id and n.id = o.id and n.versie > o.versie
  )`;

const list: Handler<typeof listCasusoverleggen> = async (tx, { verband }) => {
  const tafel = await openTafel(tx, verband);
  const { verbandId, overleg, mag } = tafel;
  const kandidaten = await listKandidaten(tx, tafel);
  const rows = await tx.sql`
    select ${kop(tx)}, (
        select count(*)
        from inzage.agendapunt a
        where a.verband_id = ${verbandId} and a.casusoverleg_id = o.id and a.vervallen_op is null
      ) as casussen
    from casusoverleg o
    where o.verband_id = ${verbandId} and ${newest(tx)}
    order by
      coalesce(o.gesloten_op, o.vervallen_op) is not null,
      case when coalesce(o.gesloten_op, o.vervallen_op) is null then o.datum end, o.datum desc, o.id
    limit 200`;
  const Rij = Kop.omit({ eerder: true, verslag: true }).extend({ casussen: z.number() });
  const overleggen = many(Rij, rows);
  return { naam: overleg.naam, overleggen, kandidaten, ritme: missedRitme(tx, tafel, overleggen), mag };
};

type Gepland = { datum: string; geslotenOp: string | null; afgezegdOp: string | null };

/** What the programme asks of how often partners meet, when no meeting is planned for so long. */
function missedRitme({ vandaag }: Tx, { overleg, regels }: Tafelverband, overleggen: Gepland[]) {
  const duur = regels.termijnen[overleg.ritme ?? '']?.duur;
  if (duur === undefined) return null;
  const open = overleggen.filter(({ geslotenOp, afgezegdOp }) => geslotenOp === null && afgezegdOp === null);
  const volgende = open.map(({ datum }) => datum).find((datum) => datum >= vandaag) ?? null;
  if (volgende !== null && volgende <= addDuur(vandaag, duur)) return null;
  return { duur: showDuur(duur), volgende };
}

const get: Handler<typeof getCasusoverleg> = async (tx, { verband, casusoverlegId }) =>
  showOverleg(tx, await openTafel(tx, verband), casusoverlegId);

/** A casusoverleg as somebody at that table sees it. */
export async function showOverleg(tx: Tx, tafel: Tafelverband, casusoverlegId: string): Promise<Casusoverleg> {
  const rows = await tx.sql`
    select ${kop(tx)}, o.verslag, array(
        select v.datum
        from casusoverleg v
        where v.verband_id = o.verband_id and v.id = o.id and v.versie < o.versie
        order by v.versie desc
      ) as eerder
    from casusoverleg o
    where o.verband_id = ${tafel.verbandId} and o.id = ${casusoverlegId} and ${newest(tx)}`;
  const found = maybe(Kop, opened(tx.vault, rows, { verslag: 'casusoverleg.verslag' }));
  if (!found) throw new Problem('niet_gevonden');
  const [deelnemers, agenda, kandidaten] = await Promise.all([
    readDeelnemers(tx, tafel, casusoverlegId),
    readAgenda(tx, tafel, casusoverlegId),
    listKandidaten(tx, tafel),
  ]);
  return {
    ...found,
    naam: tafel.overleg.naam,
    deelnemers,
    agenda,
    kandidaten,
    mag: tafel.mag && found.geslotenOp === null && found.afgezegdOp === null,
  };
}

const Deelname = z.object({ rol: z.string(), persoon: AanTafel.omit({ rol: true }) });

async function readDeelnemers(tx: Tx, { verbandId, regels }: Tafelverband, casusoverlegId: string) {
  const rows = await tx.sql`
    select d.rol, ${persoonOf(tx, 'd.medewerker_id')} as persoon
    from overlegdeelname d
    where d.verband_id = ${verbandId} and d.casusoverleg_id = ${casusoverlegId} and d.vervallen_op is null
    order by d.geregistreerd_op, d.id`;
  return many(Deelname, rows).map(({ rol, persoon }) => ({ ...persoon, rol: regels.rollen[rol]?.naam ?? rol }));
}

const Regel = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  uitkomst: Agendauitkomst.nullable(),
  eigen: z.boolean(),
});

/** Of a casus in which the reader has no part only its number leaves this function. */
async function readAgenda(
  tx: Tx,
  { verbandId }: Tafelverband,
  casusoverlegId: string,
): Promise<Casusoverleg['agenda']> {
  const rows = await tx.sql`
    select distinct on (x.id) x.id, x.casus_id, x.uitkomst, x.eigen
    from (
      select a.id, a.casus_id, a.uitkomst, true as eigen
      from inzage.agendapunt a
      where a.verband_id = ${verbandId} and a.casusoverleg_id = ${casusoverlegId} and a.vervallen_op is null
      union all
      select a.id, a.casus_id, null, false
      from inzage.agenda a
      where a.verband_id = ${verbandId} and a.casusoverleg_id = ${casusoverlegId}
    ) x
    order by x.id, x.eigen desc`;
  return many(Regel, rows).map(({ id, casusId, uitkomst, eigen }) => ({
    nummer: nummerOf(casusId),
    eigen: eigen ? { casusId, agendapuntId: id, uitkomst } : null,
  }));
}

export const routes = [route(listCasusoverleggen, list), route(getCasusoverleg, get)];
