import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { own } from '../../core/own.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { mayAct } from '../casus/act.ts';
import { notInFuture } from '../casus/dagen.ts';
import { naamOf } from '../casus/persoon.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Oproepstand, getOproepen, recordOproepstand } from './contract.ts';
import type { Oproepen, Oproepstatus } from './contract.ts';

type Oproepverband = { verbandId: string; regels: Programma; mag: boolean };

/** 404 where the programme makes no calls on its partners. */
async function openOproepen(tx: Tx, slug: string): Promise<Oproepverband> {
  const verbandId = verbandIdOf(tx, slug);
  const regels = await programmaVan(tx, verbandId);
  if (Object.keys(regels.oproepen).length === 0) {
    throw new Problem('niet_gevonden', 'Dit programma heeft geen oproepen aan partners.');
  }
  return { verbandId, regels, mag: mayAct(tx, verbandId, regels, 'oproep') };
}

const get: Handler<typeof getOproepen> = async (tx, { verband }) => show(tx, await openOproepen(tx, verband));

const Partner = z.object({ organisatieId: z.uuid(), naam: z.string(), soort: z.string() });
type Partner = z.infer<typeof Partner>;

async function readPartners({ sql, vandaag }: Tx, { verbandId, regels }: Oproepverband): Promise<Partner[]> {
  const soorten = Object.values(regels.oproepen).map(({ partner }) => partner);
  const rows = await sql`
    select o.id as organisatie_id, o.naam, o.soort
    from deelname d
    join organisatie o on o.id = d.organisatie_id
    where d.verband_id = ${verbandId} and d.periode @> ${vandaag}::date and o.soort = any (${soorten}::text[])
    order by o.naam, o.id`;
  return many(Partner, rows);
}

async function readStanden({ sql }: Tx, verbandId: string): Promise<Oproepstand[]> {
  const rows = await sql`
    select
      s.id, s.versie, s.oproep, s.organisatie_id, s.wederpartij, s.status, s.datum, s.toelichting,
      ${naamOf(sql, 's.door')} as door, (
        select coalesce(jsonb_agg(
          jsonb_build_object(
            'versie', v.versie, 'status', v.status, 'datum', v.datum, 'toelichting', v.toelichting,
            'door', ${naamOf(sql, 'v.door')}
          ) order by v.versie desc
        ), '[]')
        from oproepstand v
        where v.verband_id = s.verband_id and v.id = s.id and v.versie < s.versie
      ) as eerder
    from oproepstand s
    where s.verband_id = ${verbandId} and s.vervallen_op is null
    order by s.wederpartij nulls first, s.id`;
  return many(Oproepstand, rows);
}

/** What is arranged with all is arranged; what has begun with one has begun. */
export function statusOf(standen: Pick<Oproepstand, 'status'>[]): Oproepstatus {
  if (standen.every(({ status }) => status === 'niet_begonnen')) return 'niet_begonnen';
  return standen.every(({ status }) => status === 'geregeld') ? 'geregeld' : 'bezig';
}

async function show(tx: Tx, opened: Oproepverband): Promise<Oproepen> {
  const { verbandId, regels, mag } = opened;
  const [partners, standen] = await Promise.all([readPartners(tx, opened), readStanden(tx, verbandId)]);
  const shown = partners.map(({ organisatieId, naam, soort }) => ({
    organisatieId,
    naam,
    eigen: organisatieId === tx.actor.organisatieId,
    standen: Object.entries(regels.oproepen)
      .filter(([, { partner }]) => partner === soort)
      .map(([oproep]) => {
        const vastgelegd = standen.filter((one) => one.oproep === oproep && one.organisatieId === organisatieId);
        return { oproep, status: statusOf(vastgelegd), vastgelegd };
      }),
  }));
  const oproepen = Object.entries(regels.oproepen).map(([oproep, { partner, ...rest }]) => ({
    oproep,
    ...rest,
    partner: regels.partners[partner]?.naam ?? partner,
    telling: count(shown.flatMap((one) => one.standen).filter((one) => one.oproep === oproep)),
  }));
  return { oproepen, partners: shown, mag: mag && shown.some(({ eigen }) => eigen) };
}

function count(standen: { status: Oproepstatus }[]): Record<Oproepstatus, number> {
  const of = (status: Oproepstatus): number => standen.filter((one) => one.status === status).length;
  return { niet_begonnen: of('niet_begonnen'), bezig: of('bezig'), geregeld: of('geregeld') };
}

const Current = z.object({ id: z.uuid(), versie: z.int() });

/** A partner tells of itself how it stands; the one before stays as an older version. */
const record: Handler<typeof recordOproepstand> = async (tx, { verband, ...gegeven }) => {
  const opened = await openOproepen(tx, verband);
  if (!opened.mag) throw new Problem('mag_niet');
  await checkOproep(tx, opened, gegeven.oproep);
  const { oproep, wederpartij = null, status, datum = tx.vandaag, toelichting = null } = gegeven;
  notInFuture(tx, 'datum', datum);
  const { sql, actor, nu } = tx;
  const closed = await sql`
    update oproepstand
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${opened.verbandId} and organisatie_id = ${actor.organisatieId} and oproep = ${oproep}
      and wederpartij is not distinct from ${wederpartij} and vervallen_op is null
    returning id, versie`;
  const current = maybe(Current, closed) ?? { id: newId(), versie: 0 };
  await sql`
    insert into oproepstand (
      verband_id, id, versie, oproep, organisatie_id, wederpartij, status, datum, toelichting, door, geregistreerd_op
    )
    values (
      ${opened.verbandId}, ${current.id}, ${current.versie + 1}, ${oproep}, ${actor.organisatieId}, ${wederpartij},
      ${status}, ${datum}, ${toelichting}, ${actor.medewerkerId}, ${nu}
    )`;
  return show(tx, opened);
};

async function checkOproep(tx: Tx, opened: Oproepverband, sleutel: string): Promise<void> {
  const oproep = own(opened.regels.oproepen, sleutel);
  if (!oproep) throw fault('oproep', 'Dit programma kent deze oproep niet. Kies een oproep uit het programma');
  const partners = await readPartners(tx, opened);
  const eigen = partners.find(({ organisatieId }) => organisatieId === tx.actor.organisatieId);
  if (eigen?.soort !== oproep.partner) {
    throw fault('oproep', 'Deze oproep is niet aan uw organisatie gericht. Alleen de partner zelf legt dit vast');
  }
}

export const routes = [route(getOproepen, get), route(recordOproepstand, record)];
