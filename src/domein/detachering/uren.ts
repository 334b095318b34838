import { newId } from '../../core/id.ts';
import { one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { readDetachering } from './bewaren.ts';
import { actAsUitlener } from './contracten.ts';
import type { Detachering } from './contract.ts';
import { VerloondeUren, correctVerloondeUren, recordVerloondeUren } from './uren.contract.ts';

type Inhoud = Omit<VerloondeUren, 'door' | 'geregistreerdOp'>;

const record: Handler<typeof recordVerloondeUren> = async (tx, { detacheringId, maand, uren, ...ref }) => {
  const casus = await actAsUitlener(tx, ref);
  checkMaand(tx, await readDetachering(tx, casus, detacheringId), maand);
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId };
  return addVersion(tx, casus, { ...begin, detacheringId, maand, uren });
};

/** Hours are paid in a month in which somebody was lent out, and that has come. */
function checkMaand({ vandaag }: Tx, { begindatum, einddatum }: Detachering, maand: string): void {
  if (maand > vandaag.slice(0, 7)) throw fault('maand', 'Deze maand moet nog komen. Vul een eerdere maand in');
  const buiten = maand < begindatum.slice(0, 7) || (einddatum !== null && maand > einddatum.slice(0, 7));
  if (buiten) throw fault('maand', 'In deze maand was er geen detachering. Vul een andere maand in');
}

const correct: Handler<typeof correctVerloondeUren> = async (tx, { verloondeUrenId: id, versie, uren, ...ref }) => {
  const casus = await actAsUitlener(tx, ref);
  const current = await readVersion(tx, { act: 'verloonde_uren', casus, id }, VerloondeUren, columns(tx));
  await closeVersion(tx, { act: 'verloonde_uren', casus, id }, versie);
  return addVersion(tx, casus, { ...current, versie: versie + 1, uren });
};

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, detachering_id, to_char(maand, 'YYYY-MM') as maand, uren, door, geregistreerd_op`;

async function addVersion(tx: Tx, casus: CasusInHand, betaald: Inhoud): Promise<VerloondeUren> {
  const { sql, actor, nu } = tx;
  const rows = await sql`
    insert into verloonde_uren (
      verband_id, id, versie, casus_id, organisatie_id, detachering_id, maand, uren, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${betaald.id}, ${betaald.versie}, ${casus.id}, ${betaald.organisatieId},
      ${betaald.detacheringId}, ${`${betaald.maand}-01`}, ${betaald.uren}, ${actor.medewerkerId}, ${nu}
    )
    returning ${columns(tx)}`;
  return one(VerloondeUren, rows);
}

export const routes = [route(recordVerloondeUren, record), route(correctVerloondeUren, correct)];
