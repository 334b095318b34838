import { one } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { checkPeriode } from '../casus/dagen.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { kindOf } from './vorm.ts';
import { Plaatsing, correctPlaatsing, endPlaatsing, recordPlaatsing } from './contract.ts';

type Inhoud = Omit<Plaatsing, 'door' | 'geregistreerdOp'>;

const record: Handler<typeof recordPlaatsing> = async (tx, input) => {
  const casus = await actOn(tx, input, 'plaatsing');
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, afloop: null };
  const { functie = null, einddatum = null } = input;
  return addVersion(tx, casus, { ...input, ...begin, ...kindOf(casus.regels, input), functie, einddatum });
};

/** Whoever in the casusteam may record work may end it; it stays with the organisation that recorded it. */
const end: Handler<typeof endPlaatsing> = async (tx, input) => {
  const { plaatsingId: id, versie, afloop, einddatum } = input;
  const casus = await actOn(tx, input, 'plaatsing');
  const current = await readPlaatsing(tx, casus, id);
  if (current.afloop !== null) throw new Problem('periode_al_beeindigd');
  await closeVersion(tx, { act: 'plaatsing', casus, id }, versie, true);
  return addVersion(tx, casus, { ...current, versie: versie + 1, afloop, einddatum });
};

const correct: Handler<typeof correctPlaatsing> = async (tx, input) => {
  const { plaatsingId: id, versie, werkgever, uren, begindatum, functie = null, einddatum = null } = input;
  const casus = await actOn(tx, input, 'plaatsing');
  const current = await readPlaatsing(tx, casus, id);
  await closeVersion(tx, { act: 'plaatsing', casus, id }, versie);
  const corrected = { werkgever, functie, uren, ...kindOf(casus.regels, input), begindatum, einddatum };
  return addVersion(tx, casus, { ...current, ...corrected, versie: versie + 1 });
};

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, werkgever, functie, uren, vorm, betaald, regulier, lower(periode) as begindatum,
  upper(periode) - 1 as einddatum, afloop, door, geregistreerd_op`;

const readPlaatsing = (tx: Tx, casus: CasusInHand, id: string) =>
  readVersion(tx, { act: 'plaatsing', casus, id }, Plaatsing, columns(tx));

async function addVersion(tx: Tx, casus: CasusInHand, plaatsing: Inhoud): Promise<Plaatsing> {
  checkPeriode(tx, plaatsing);
  const { sql, actor, nu } = tx;
  const rows = await sql`
    insert into plaatsing (
      verband_id, id, versie, casus_id, organisatie_id, werkgever, functie, uren, vorm, betaald, regulier, periode,
      afloop, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${plaatsing.id}, ${plaatsing.versie}, ${casus.id}, ${plaatsing.organisatieId},
      ${plaatsing.werkgever}, ${plaatsing.functie}, ${plaatsing.uren}, ${plaatsing.vorm},
      ${plaatsing.betaald}, ${plaatsing.regulier}, daterange(${plaatsing.begindatum}, ${plaatsing.einddatum}, '[]'),
      ${plaatsing.afloop}, ${actor.medewerkerId}, ${nu}
    )
    returning ${columns(tx)}`;
  return one(Plaatsing, rows);
}

export const routes = [route(recordPlaatsing, record), route(endPlaatsing, end), route(correctPlaatsing, correct)];
