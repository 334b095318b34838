import { z } from 'zod';
import { many } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import type { Answer } from '../../core/contract.ts';
import { listRollen } from '../aanstelling/recht.ts';
import { readAccounts } from '../account/lezen.ts';
import { addDuur } from '../programma/duur.ts';
import { listAutorisaties } from './contract.ts';

type Regel = Answer<typeof listAutorisaties>['regels'][number];

/** How long a judgement holds: a year, and for a functie, which can do more than others, a quarter. */
const holds = { rol: 'P1Y', functie: 'P3M' } as const;

const Oordeel = z.object({ rechtId: z.uuid(), bekekenOp: z.string() });

/** When each right of the own organisation was last judged. */
async function readOordelen({ sql, actor }: Tx): Promise<Map<string, string>> {
  const rows = await sql`
    select recht_id, max(datum) as bekeken_op
    from autorisatieoordeel
    where organisatie_id = ${actor.organisatieId} and oordeel = 'klopt'
    group by recht_id`;
  return new Map(many(Oordeel, rows).map(({ rechtId, bekekenOp }) => [rechtId, bekekenOp]));
}

/** Every right of every colleague who is there, the ones that wait longest first. */
export async function listRegels(tx: Tx): Promise<Regel[]> {
  const [accounts, rollen, oordelen] = await Promise.all([
    readAccounts(tx, null),
    listRollen(tx, {}),
    readOordelen(tx),
  ]);
  const casussen = new Map(rollen.map((rol) => [rol.id, rol.casussen]));
  const regels = accounts.flatMap(({ medewerkerId, naam: collega, stand, laatstOp, middel, rechten }) =>
    rechten.map((recht): Regel => {
      const bekekenOp = oordelen.get(recht.id) ?? null;
      const uiterlijk = addDuur(bekekenOp ?? recht.sinds, holds[recht.recht]);
      const when = { bekekenOp, uiterlijk, verlopen: uiterlijk < tx.vandaag };
      const of = { medewerkerId, collega, stand, laatstOp, middel, casussen: casussen.get(recht.id) ?? 0 };
      return { ...recht, ...of, ...when };
    }),
  );
  return regels.toSorted((a, b) => a.uiterlijk.localeCompare(b.uiterlijk) || a.collega.localeCompare(b.collega, 'nl'));
}

/** What was done before, newest first. */
const listReviews = ({ sql, actor }: Tx) => sql`
  select
    r.id, r.datum, m.voornaam || ' ' || m.achternaam as door,
    count(*) filter (where o.oordeel = 'klopt') as klopt,
    count(*) filter (where o.oordeel = 'intrekken') as ingetrokken
  from autorisatiereview r
  join medewerker m on m.id = r.door
  join autorisatieoordeel o on o.review_id = r.id
  where r.organisatie_id = ${actor.organisatieId}
  group by r.id, m.id
  order by r.geregistreerd_op desc
  limit 20`;

const list: Handler<typeof listAutorisaties> = async (tx) => {
  const [regels, reviews] = await Promise.all([listRegels(tx), listReviews(tx)]);
  return {
    verlopen: regels.filter((regel) => regel.verlopen).length,
    regels,
    reviews: many(listAutorisaties.answer.shape.reviews.element, reviews),
  };
};

export const routes = [route(listAutorisaties, list)];
