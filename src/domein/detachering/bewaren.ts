import { one } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import { checkPeriode } from '../casus/dagen.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { Detachering } from './contract.ts';

type Inhoud = Omit<Detachering, 'door' | 'geregistreerdOp'>;
type Afloop = { versie: number; afloop: NonNullable<Detachering['afloop']>; einddatum: string };

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, plaatsing_id, inlener, inlener_kenmerk, functie, uren, lower(periode) as begindatum,
  upper(periode) - 1 as einddatum, afloop, door, geregistreerd_op`;

export const readDetachering = (tx: Tx, casus: CasusInHand, id: string): Promise<Detachering> =>
  readVersion(tx, { act: 'detachering', casus, id }, Detachering, columns(tx));

/** Ends a detachering that runs; only the uitlener that recorded it does so. */
export async function closeDetachering(tx: Tx, casus: CasusInHand, id: string, einde: Afloop): Promise<Detachering> {
  const current = await readDetachering(tx, casus, id);
  if (current.afloop !== null) throw new Problem('periode_al_beeindigd');
  const { versie, afloop, einddatum } = einde;
  await closeVersion(tx, { act: 'detachering', casus, id }, versie);
  return addDetachering(tx, casus, { ...current, versie: versie + 1, afloop, einddatum });
}

export async function addDetachering(tx: Tx, casus: CasusInHand, deel: Inhoud): Promise<Detachering> {
  checkPeriode(tx, deel);
  const { sql, actor, nu } = tx;
  const rows = await sql`
    insert into detachering (
      verband_id, id, versie, casus_id, organisatie_id, plaatsing_id, inlener, inlener_kenmerk, functie, uren, periode,
      afloop, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${deel.id}, ${deel.versie}, ${casus.id}, ${deel.organisatieId}, ${deel.plaatsingId},
      ${deel.inlener}, ${deel.inlenerKenmerk}, ${deel.functie}, ${deel.uren},
      daterange(${deel.begindatum}, ${deel.einddatum}, '[]'), ${deel.afloop}, ${actor.medewerkerId}, ${nu}
    )
    returning ${columns(tx)}`;
  return one(Detachering, rows);
}
