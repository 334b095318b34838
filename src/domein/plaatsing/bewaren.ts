import { one } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import { checkPeriode } from '../casus/dagen.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { requireRoom } from '../detachering/ruimte.ts';
import { Plaatsing } from './contract.ts';

type Inhoud = Omit<Plaatsing, 'door' | 'geregistreerdOp'>;
type Afloop = { versie: number; afloop: NonNullable<Plaatsing['afloop']>; einddatum: string };

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, werkgever, functie, uren, vorm, betaald, regulier, lower(periode) as begindatum,
  upper(periode) - 1 as einddatum, afloop, door, geregistreerd_op`;

export const readPlaatsing = (tx: Tx, casus: CasusInHand, id: string): Promise<Plaatsing> =>
  readVersion(tx, { act: 'plaatsing', casus, id }, Plaatsing, columns(tx));

/** Ends work that runs; who lent the person out under it, ends that first. */
export async function closePlaatsing(tx: Tx, casus: CasusInHand, id: string, einde: Afloop): Promise<Plaatsing> {
  const current = await readPlaatsing(tx, casus, id);
  if (current.afloop !== null) throw new Problem('periode_al_beeindigd');
  const { versie, afloop, einddatum } = einde;
  await closeVersion(tx, { act: 'plaatsing', casus, id }, versie, true);
  return addPlaatsing(tx, casus, { ...current, versie: versie + 1, afloop, einddatum });
}

export async function addPlaatsing(tx: Tx, casus: CasusInHand, plaatsing: Inhoud): Promise<Plaatsing> {
  checkPeriode(tx, plaatsing);
  if (plaatsing.versie > 1) await requireRoom(tx, casus, plaatsing);
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
