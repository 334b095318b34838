import { z } from 'zod';
import { many } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { setPeilVan } from '../meting/peil.ts';
import type { Detacheringsregels } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { requireDetachering } from './lezen.ts';
import { Ketenstap, getUitkomstketen } from './keten.contract.ts';
import type { Stapstand } from './keten.contract.ts';

/** The steps in their order, and after which each comes. */
const stappen: Record<Ketenstap, { naam: string; na: Ketenstap | null }> = {
  voorgedragen: { naam: 'Voorgedragen', na: null },
  beoordeeld: { naam: 'Beoordeeld', na: 'voorgedragen' },
  ongeschikt: { naam: 'Ongeschikt', na: 'beoordeeld' },
  nog_niet: { naam: 'Nog niet', na: 'beoordeeld' },
  geschikt: { naam: 'Geschikt', na: 'beoordeeld' },
  in_dienst: { naam: 'In dienst bij de uitlener', na: 'geschikt' },
  gedetacheerd: { naam: 'Gedetacheerd', na: 'in_dienst' },
  beeindigd: { naam: 'Detachering beëindigd', na: 'gedetacheerd' },
  overgenomen: { naam: 'Overgenomen door de inlener', na: 'gedetacheerd' },
};

const vanTafel: Ketenstap[] = ['beoordeeld', 'ongeschikt', 'nog_niet', 'geschikt'];

const definitie =
  'Elke casus telt één keer, bij de verste stap die op de peildatum was vastgelegd. Wie verder kwam, telt ook bij de stappen ervoor. Alles komt uit wat in dit verband is vastgelegd.';

const get: Handler<typeof getUitkomstketen> = async (tx, vraag) => {
  const { verbandId, ...peil } = await setPeilVan(tx, vraag);
  const regels = await requireDetachering(tx, verbandId);
  const { selectietafel } = await programmaVan(tx, verbandId);
  const [nu, voorbeeld] = await Promise.all([countVerste(tx, verbandId, regels), isVoorbeeld(tx)]);
  const uitleg = regels.keten === undefined ? definitie : `${definitie} ${regels.keten}`;
  return { ...peil, definitie: uitleg, voorbeeld, stappen: chainOf(nu, selectietafel !== undefined) };
};

/** Each step with those who are there, and with all who came at least so far. Without a selection table nobody is judged. */
export function chainOf(nu: Map<Ketenstap, number>, metTafel: boolean): Stapstand[] {
  const shown = Ketenstap.options.filter((stap) => metTafel || !vanTafel.includes(stap));
  const before = (stap: Ketenstap): Ketenstap | null => {
    const { na } = stappen[stap];
    return na === null || shown.includes(na) ? na : before(na);
  };
  const reached = (stap: Ketenstap): number =>
    shown.filter((one) => before(one) === stap).reduce((sum, one) => sum + reached(one), nu.get(stap) ?? 0);
  return shown.map((stap) => ({
    stap,
    naam: stappen[stap].naam,
    na: before(stap),
    nu: nu.get(stap) ?? 0,
    bereikt: reached(stap),
  }));
}

const Telling = z.object({ stap: Ketenstap, aantal: z.number() });

/** How many casussen came how far, on the peildatum and as known on the moment that this transaction was set to. */
async function countVerste({ sql }: Tx, verbandId: string, { dienstverband }: Detacheringsregels) {
  const rows = await sql`
    with gedetacheerd as (
      select
        casus_id, bool_or(periode @> peildatum()) as nu,
        bool_or(afloop = 'overname' and upper(periode) <= peildatum()) as overgenomen
      from cijfers.detachering
      where verband_id = ${verbandId} and lower(periode) <= peildatum() and bekend(geregistreerd_op, vervallen_op)
      group by casus_id
    ), in_dienst as (
      select distinct casus_id
      from cijfers.plaatsing
      where verband_id = ${verbandId} and vorm = ${dienstverband} and lower(periode) <= peildatum()
        and bekend(geregistreerd_op, vervallen_op)
    ), verste as (
      select
        case
          when d.overgenomen then 'overgenomen'
          when d.nu then 'gedetacheerd'
          when d.casus_id is not null then 'beeindigd'
          when p.casus_id is not null then 'in_dienst'
          else coalesce(s.beoordeling, 'voorgedragen')
        end as stap
      from cijfers.stand s
      left join gedetacheerd d on d.casus_id = s.casus_id
      left join in_dienst p on p.casus_id = s.casus_id
      where s.verband_id = ${verbandId}
    )
    select stap, count(*) as aantal
    from verste
    group by stap`;
  return new Map(many(Telling, rows).map(({ stap, aantal }) => [stap, aantal]));
}

/** Whoever was chosen by name without a password looks around in an example. */
async function isVoorbeeld({ sql, actor }: Tx): Promise<boolean> {
  const rows = await sql`
    select 1
    from account
    where medewerker_id = ${actor.medewerkerId} and voorbeeld and wachtwoord is null`;
  return rows.length > 0;
}

export const routes = [route(getUitkomstketen, get)];
