import type { z } from 'zod';
import { one } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notInFuture } from '../casus/dagen.ts';
import { requireEigen } from '../casus/eigen.ts';
import { closeVersion } from '../casus/versie.ts';
import type { Version } from '../casus/versie.ts';
import type { Programma } from '../programma/contract.ts';
import { holds } from '../programma/criterium.ts';
import { readStand } from '../uitstroom/stand.ts';
import { Werkgevercontact, correctWerkgevercontact, recordWerkgevercontact } from './contract.ts';
import type { WerkgevercontactGegeven } from './contract.ts';

const record: Handler<typeof recordWerkgevercontact> = async (tx, input) => {
  const casus = await actOn(tx, input, 'werkgevercontact');
  return addVersion(tx, casus, { id: newId(), versie: 1 }, input);
};

const correct: Handler<typeof correctWerkgevercontact> = async (tx, input) => {
  const casus = await actOn(tx, input, 'werkgevercontact');
  const { werkgevercontactId: id, versie } = input;
  await closeVersion(tx, { act: 'werkgevercontact', casus, id }, versie);
  return addVersion(tx, casus, { id, versie: versie + 1 }, input);
};

type Gegeven = z.output<typeof WerkgevercontactGegeven>;
type Casus = CasusInHand & { regels: Programma };

/** What must be true on that day to speak with an employer about somebody, such as what that person chose to let one know. */
async function checkEisen(tx: Tx, casus: Casus, datum: string): Promise<void> {
  const eisen = casus.regels.werkgevercontact?.eisen ?? [];
  if (eisen.length === 0) return;
  // Before a casus begins nothing is known; then its first day tells.
  const stand = await readStand(tx, casus, datum < casus.begindatum ? casus.begindatum : datum);
  const missing = eisen.filter(({ wanneer }) => !holds(wanneer, stand));
  if (missing.length > 0) {
    throw new Problem('werkgevercontact_eis', missing.map(({ weigering }) => weigering).join(' '));
  }
}

async function addVersion(tx: Tx, casus: Casus, { id, versie }: Version, gegeven: Gegeven): Promise<Werkgevercontact> {
  await requireEigen(tx, casus, 'ips');
  notInFuture(tx, 'datum', gegeven.datum);
  await checkEisen(tx, casus, gegeven.datum);
  const { sql, actor, nu } = tx;
  const { datum, werkgever, soort, metDeelnemer, plaats, functiesoort = null } = gegeven;
  const rows = await sql`
    insert into werkgevercontact (
      verband_id, id, versie, casus_id, organisatie_id, datum, werkgever, soort, met_deelnemer, plaats, functiesoort, door,
      geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${versie}, ${casus.id}, ${actor.organisatieId}, ${datum}, ${werkgever}, ${soort},
      ${metDeelnemer}, ${plaats}, ${functiesoort}, ${actor.medewerkerId}, ${nu}
    )
    returning id, versie, organisatie_id, datum, werkgever, soort, met_deelnemer, plaats, functiesoort, door,
      geregistreerd_op`;
  return one(Werkgevercontact, rows);
}

export const routes = [route(recordWerkgevercontact, record), route(correctWerkgevercontact, correct)];
