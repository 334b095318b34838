import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import type { Answer } from '../../core/contract.ts';
import { endRol } from '../aanstelling/einde.ts';
import { listRollen } from '../aanstelling/recht.ts';
import { endFuncties } from '../account/functie.ts';
import type { listAutorisaties } from './contract.ts';
import { recordAutorisatiereview } from './contract.ts';
import { listRegels } from './lezen.ts';

type Regel = Answer<typeof listAutorisaties>['regels'][number];
type Oordeel = { regel: Regel; oordeel: 'klopt' | 'intrekken' };

/** Why a right cannot be taken back now, and what to do first. */
function obstacleOf({ regel, oordeel }: Oordeel, actor: string): Fout[] {
  const veld = `oordelen.${regel.id}`;
  if (oordeel === 'klopt') return [];
  if (regel.medewerkerId === actor) {
    return [{ veld, melding: `${regel.collega}: uw eigen functie trekt een andere beheerder in` }];
  }
  if (regel.casussen === 0) return [];
  const zoveel = `${regel.casussen} ${regel.casussen === 1 ? 'casus' : 'casussen'}`;
  const eerst = `Vraag de coördinator in ${regel.verband} om die eerst over te dragen`;
  return [{ veld, melding: `${regel.collega}, ${regel.naam}: nog ${zoveel}. ${eerst}` }];
}

/** Only rights that are there today can be judged. */
function judged(regels: Regel[], oordelen: { rechtId: string; oordeel: Oordeel['oordeel'] }[]): Oordeel[] {
  return oordelen.map(({ rechtId, oordeel }) => {
    const regel = regels.find((one) => one.id === rechtId);
    if (!regel) throw new Problem('versie_verouderd');
    return { regel, oordeel };
  });
}

async function takeBack(tx: Tx, { id, recht, medewerkerId, sleutel }: Regel): Promise<void> {
  if (recht === 'functie') {
    await endFuncties(tx, medewerkerId, sleutel);
    return;
  }
  const [rol] = await listRollen(tx, { id });
  if (rol) await endRol(tx, rol);
}

const record: Handler<typeof recordAutorisatiereview> = async (tx, { oordelen }) => {
  const { sql, actor, nu, vandaag } = tx;
  const all = judged(await listRegels(tx), oordelen);
  const fouten = all.flatMap((one) => obstacleOf(one, actor.medewerkerId));
  if (fouten.length > 0) throw new Problem('invoer_ongeldig', undefined, fouten);
  const id = newId();
  await sql`
    insert into autorisatiereview (id, organisatie_id, datum, door, geregistreerd_op)
    values (${id}, ${actor.organisatieId}, ${vandaag}, ${actor.medewerkerId}, ${nu})`;
  for (const { regel, oordeel } of all) {
    await sql`
      insert into autorisatieoordeel (id, organisatie_id, review_id, medewerker_id, recht_id, recht, oordeel, datum)
      values (
        ${newId()}, ${actor.organisatieId}, ${id}, ${regel.medewerkerId}, ${regel.id}, ${regel.recht}, ${oordeel},
        ${vandaag}
      )`;
    if (oordeel === 'intrekken') await takeBack(tx, regel);
  }
  const ingetrokken = all.filter(({ oordeel }) => oordeel === 'intrekken').length;
  return { id, klopt: all.length - ingetrokken, ingetrokken };
};

export const routes = [route(recordAutorisatiereview, record)];
