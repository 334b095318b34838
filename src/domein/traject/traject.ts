import { one } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { acceptAanbod } from '../aanbod/aanbod.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { checkPeriode } from '../casus/dagen.ts';
import { choose } from '../casus/keuze.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { Traject, correctTraject, endTraject, recordTraject } from './contract.ts';

type Inhoud = Omit<Traject, 'door' | 'geregistreerdOp'>;

const record: Handler<typeof recordTraject> = async (tx, input) => {
  const casus = await actOn(tx, input, 'aanbod');
  const { soort, aanbieder, begindatum, einddatum = null, aanbodId = null } = input;
  const { richting, passend } = choose('soort', soort, casus.regels.aanbod);
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, afloop: null };
  const traject = { ...begin, soort, richting, passend, aanbieder, aanbodId, begindatum, einddatum };
  checkPeriode(tx, traject);
  if (aanbodId !== null) await acceptAanbod(tx, casus, aanbodId, begindatum);
  return addVersion(tx, casus, traject);
};

/** Whoever in the casusteam may act on aanbod may end a traject; it stays with the organisation that recorded it. */
const end: Handler<typeof endTraject> = async (tx, input) => {
  const { trajectId: id, versie, afloop, einddatum } = input;
  const casus = await actOn(tx, input, 'aanbod');
  const current = await readTraject(tx, casus, id);
  if (current.afloop !== null) throw new Problem('periode_al_beeindigd');
  await closeVersion(tx, { act: 'traject', casus, id }, versie, true);
  return addVersion(tx, casus, { ...current, versie: versie + 1, afloop, einddatum });
};

const correct: Handler<typeof correctTraject> = async (tx, input) => {
  const { trajectId: id, versie, soort, aanbieder, begindatum, einddatum = null } = input;
  const casus = await actOn(tx, input, 'aanbod');
  const current = await readTraject(tx, casus, id);
  const { richting, passend } = choose('soort', soort, casus.regels.aanbod);
  await closeVersion(tx, { act: 'traject', casus, id }, versie);
  const corrected = { soort, richting, passend, aanbieder, begindatum, einddatum };
  return addVersion(tx, casus, { ...current, ...corrected, versie: versie + 1 });
};

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, soort, richting, passend, aanbieder, aanbod_id, lower(periode) as begindatum,
  upper(periode) - 1 as einddatum, afloop, door, geregistreerd_op`;

const readTraject = (tx: Tx, casus: CasusInHand, id: string) =>
  readVersion(tx, { act: 'traject', casus, id }, Traject, columns(tx));

async function addVersion(tx: Tx, casus: CasusInHand, traject: Inhoud): Promise<Traject> {
  checkPeriode(tx, traject);
  const { sql, actor, nu } = tx;
  const rows = await sql`
    insert into traject (
      verband_id, id, versie, casus_id, organisatie_id, aanbod_id, soort, richting, passend, aanbieder, periode, afloop,
      door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${traject.id}, ${traject.versie}, ${casus.id}, ${traject.organisatieId}, ${traject.aanbodId},
      ${traject.soort}, ${traject.richting}, ${traject.passend}, ${traject.aanbieder},
      daterange(${traject.begindatum}, ${traject.einddatum}, '[]'), ${traject.afloop}, ${actor.medewerkerId}, ${nu}
    )
    returning ${columns(tx)}`;
  return one(Traject, rows);
}

export const routes = [route(recordTraject, record), route(endTraject, end), route(correctTraject, correct)];
