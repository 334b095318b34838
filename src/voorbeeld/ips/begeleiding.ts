import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { groupBy } from '../groepen.ts';
import { plus } from '../kalender.ts';
import { playMenigte, rijen } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Toneel } from '../toneel.ts';
import { handOf } from './spel.ts';
import type { Rol } from './spel.ts';

/** What a trajectbegeleider does with somebody week after week: conversations, and contacts with employers. */
export type Weken = { rol: Rol; gesprekken: readonly string[]; werkgevers: readonly Werkgevercontact[] };

type Soort = { soort: 'in_persoon' | 'telefonisch'; plaats: 'bij_werkgever' | 'op_kantoor'; metDeelnemer: boolean };
export type Werkgevercontact = Soort & { datum: string; werkgever: string };

/** One in two conversations is not at the office. */
const kanalen = ['fysiek', 'huisbezoek'] as const;

/** The same day of the week, every so many weeks, from a day up to another. */
export function everyWeeks(weken: number, van: string, tot: string): string[] {
  const dagen: string[] = [];
  for (let dag = van; dag < tot; dag = plus(dag, weken * 7)) dagen.push(dag);
  return dagen;
}

/** Lays down these weeks for each trajectbegeleider, as known on the evening of their own day. */
export async function guide(toneel: Toneel, allen: readonly Weken[]): Promise<void> {
  for (const [slug, eigen] of groupBy(allen, ({ rol }) => rol.ips)) {
    const hand = handOf(eigen.map(({ rol }) => rol));
    await playMenigte(toneel, slug, hand, async (tx) => {
      await addGesprekken(tx, hand, eigen);
      await addWerkgevercontacten(tx, hand, eigen);
    });
  }
}

async function addGesprekken({ sql, actor, nu }: Tx, { verbandId }: Hand, allen: readonly Weken[]): Promise<void> {
  const alle = allen.flatMap(({ rol, gesprekken }) =>
    gesprekken.map((datum, keer) => ({ id: newId(), casus_id: rol.casusId, datum, kanaal: kanalen[keer % 2] })),
  );
  await sql`
    insert into gesprek (
      verband_id, id, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, datum, kanaal, true, '{deelnemer}', ${actor.medewerkerId},
      least(datum + time '17:00', ${nu}::timestamptz)
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid, datum date, kanaal text)`;
}

async function addWerkgevercontacten({ sql, actor, nu }: Tx, { verbandId }: Hand, allen: readonly Weken[]) {
  const alle = allen.flatMap(({ rol, werkgevers }) =>
    werkgevers.map(({ metDeelnemer, ...contact }) => ({
      ...{ id: newId(), casus_id: rol.casusId, met_deelnemer: metDeelnemer, ...contact },
    })),
  );
  await sql`
    insert into werkgevercontact (
      verband_id, id, versie, casus_id, organisatie_id, datum, werkgever, soort, met_deelnemer, plaats, door,
      geregistreerd_op
    )
    select
      ${verbandId}, id, 1, casus_id, ${actor.organisatieId}, datum, werkgever, soort, met_deelnemer, plaats,
      ${actor.medewerkerId}, least(datum + time '17:00', ${nu}::timestamptz)
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (
      id uuid, casus_id uuid, datum date, werkgever text, soort text, met_deelnemer boolean, plaats text
    )`;
}
