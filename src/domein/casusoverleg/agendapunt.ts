import { z } from 'zod';
import { one } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { requireEigen } from '../casus/eigen.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import * as contract from './agendapunt.contract.ts';
import type { Agendapunt } from './agendapunt.contract.ts';
import { openTafel, takeOverleg } from './recht.ts';

type Ref = { verband: string; casusId: string };

/** A casus in hand to speak of at a table: 404 where the programme has no casusoverleg. */
export async function takeToTafel(tx: Tx, ref: Ref): Promise<CasusInHand> {
  await openTafel(tx, ref.verband);
  return actOn(tx, ref, 'casusoverleg');
}

const record: Handler<typeof contract.recordAgendapunt> = async (tx, input) => {
  const casus = await takeToTafel(tx, input);
  await requireEigen(tx, casus, 'afspraak');
  const { id: casusoverlegId, datum } = await takeOverleg(tx, casus.verbandId, input.casusoverlegId);
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, weg: [], uitkomst: null };
  return addVersion(tx, casus, { ...begin, casusoverlegId, datum, vraag: input.vraag });
};

const remove: Handler<typeof contract.removeAgendapunt> = async (tx, input) => {
  const casus = await takeToTafel(tx, input);
  const { id, uitkomst } = await readAgendapunt(tx, casus, input.agendapuntId);
  if (uitkomst !== null) throw new Problem('agendapunt_al_besproken');
  await closeVersion(tx, { act: 'agendapunt', casus, id }, input.versie, true);
  return { id };
};

const recordPresent: Handler<typeof contract.recordCasusaanwezigheid> = async (tx, input) => {
  const casus = await takeToTafel(tx, input);
  const current = await readAgendapunt(tx, casus, input.agendapuntId);
  await takeOverleg(tx, casus.verbandId, current.casusoverlegId);
  const tafel = await readTafelIds(tx, casus, current.casusoverlegId);
  return goOn(tx, casus, { ...current, weg: tafel.filter((id) => !input.aanwezig.includes(id)) }, input.versie);
};

/** Also after the meeting was closed: a casus waits until it is told what came of it. */
const recordUitkomst: Handler<typeof contract.recordAgendauitkomst> = async (tx, input) => {
  const casus = await takeToTafel(tx, input);
  const current = await readAgendapunt(tx, casus, input.agendapuntId);
  return goOn(tx, casus, { ...current, uitkomst: input.uitkomst }, input.versie);
};

const Id = z.object({ id: z.uuid() });

async function readTafelIds({ sql }: Tx, { verbandId }: CasusInHand, casusoverlegId: string): Promise<string[]> {
  const rows = await sql`
    select medewerker_id as id
    from overlegdeelname
    where verband_id = ${verbandId} and casusoverleg_id = ${casusoverlegId} and vervallen_op is null`;
  return rows.map((row) => Id.parse(row).id);
}

type Inhoud = Omit<Agendapunt, 'door' | 'geregistreerdOp'>;

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, casusoverleg_id, datum, vraag, weg, uitkomst, door, geregistreerd_op`;

const openVraag = ({ vault }: Tx, row: Record<string, unknown>) => opened(vault, [row], { vraag: 'agendapunt.vraag' });

const Bewaard = contract.Agendapunt.extend({ vraag: z.instanceof(Uint8Array) });

export async function readAgendapunt(tx: Tx, casus: CasusInHand, id: string): Promise<Agendapunt> {
  const bewaard = await readVersion(tx, { act: 'agendapunt', casus, id }, Bewaard, columns(tx));
  return one(contract.Agendapunt, openVraag(tx, bewaard));
}

/** The whole casusteam goes on with an agendapunt; it stays with the organisation that put it there. */
async function goOn(tx: Tx, casus: CasusInHand, next: Inhoud, versie: number): Promise<Agendapunt> {
  await closeVersion(tx, { act: 'agendapunt', casus, id: next.id }, versie, true);
  return addVersion(tx, casus, { ...next, versie: versie + 1 });
}

async function addVersion(tx: Tx, casus: CasusInHand, punt: Inhoud): Promise<Agendapunt> {
  const { sql, actor, nu, vault } = tx;
  const [row] = await sql`
    insert into agendapunt (
      verband_id, id, versie, casus_id, organisatie_id, casusoverleg_id, datum, vraag, weg, uitkomst, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${punt.id}, ${punt.versie}, ${casus.id}, ${punt.organisatieId}, ${punt.casusoverlegId},
      ${punt.datum}, ${seal(vault, { column: 'agendapunt.vraag', id: punt.id }, punt.vraag)},
      ${punt.weg}::uuid[], ${punt.uitkomst}, ${actor.medewerkerId}, ${nu}
    )
    returning ${columns(tx)}`;
  return one(contract.Agendapunt, openVraag(tx, { ...row }));
}

export const routes = [
  route(contract.recordAgendapunt, record),
  route(contract.removeAgendapunt, remove),
  route(contract.recordCasusaanwezigheid, recordPresent),
  route(contract.recordAgendauitkomst, recordUitkomst),
];
