import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { endRegie } from '../../domein/regie/regie.ts';
import { inDelen } from '../groepen.ts';
import { plus, werkdag } from '../kalender.ts';
import { playMenigte, rijen } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Toneel } from '../toneel.ts';
import { handOf, perCollega } from './spel.ts';
import type { Rol } from './spel.ts';

/** What a colleague does for many candidates at once; each act is known from its own day on. */
export type Werk = (tx: Tx, hand: Hand) => Promise<unknown>;

/** So many casussen in one hand: the row policies compare every row with all of them. */
const inEenHand = 28;

/** Each colleague does this work for the own candidates, a handful at a time. */
export async function workFor(toneel: Toneel, wie: 'ad' | 'sw', rollen: readonly Rol[], ...werk: Werk[]) {
  for (const [slug, eigen] of perCollega(rollen, wie)) {
    for (const deel of inDelen(eigen, inEenHand)) {
      await playMenigte(toneel, slug, handOf(deel), async (tx, hand) => {
        for (const doe of werk) await doe(tx, hand);
      });
    }
  }
}

/** Every four weeks from one day to another, on working days. */
export function everyFourWeeks(van: string, tot: string): string[] {
  const dagen: string[] = [];
  for (let dag = van; dag < tot; dag = plus(dag, 28)) dagen.push(werkdag(dag));
  return dagen;
}

type Per<Waarde> = readonly { rol: Rol; waarde: Waarde }[];

/** What is said of each of the casussen in a hand. */
function pick<Waarde>(allen: Per<Waarde>, { ids }: Hand): { casusId: string; plek: number; waarde: Waarde }[] {
  const here = new Set(ids);
  return allen.flatMap(({ rol: { casusId, kandidaat }, waarde }) =>
    here.has(casusId) ? [{ casusId, plek: kandidaat.nummer, waarde }] : [],
  );
}

const kanalen = ['fysiek', 'telefonisch', 'huisbezoek', 'fysiek'] as const;

/** Conversations on these days. */
export const speak =
  (allen: Per<readonly string[]>): Werk =>
  ({ sql, actor, nu }, hand) => {
    const alle = pick(allen, hand).flatMap(({ casusId, plek, waarde: dagen }) =>
      dagen.map((datum, keer) => ({
        ...{ id: newId(), casus_id: casusId, datum, kanaal: kanalen[(plek + keer) % kanalen.length] },
      })),
    );
    return sql`
      insert into gesprek (
        verband_id, id, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op
      )
      select
        ${hand.verbandId}, id, casus_id, ${actor.organisatieId}, datum, kanaal, true, '{deelnemer}', ${actor.medewerkerId},
        least(datum + time '17:00', ${nu}::timestamptz)
      from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid, datum date, kanaal text)`;
  };

/** Something on the way to work was offered on a day, and accepted within the week. */
export const offer =
  (allen: Per<{ soort: string; datum: string }>): Werk =>
  ({ sql, actor }, hand) => {
    const alle = pick(allen, hand).map(({ casusId, waarde }) => ({ id: newId(), casus_id: casusId, ...waarde }));
    return sql`
      insert into aanbod (
        verband_id, id, casus_id, organisatie_id, soort, richting, passend, datum, antwoord, antwoord_datum, door,
        geregistreerd_op
      )
      select
        ${hand.verbandId}, id, casus_id, ${actor.organisatieId}, soort, 'werk', true, datum, 'aanvaard', datum + 5,
        ${actor.medewerkerId}, datum + 5 + time '09:00'
      from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid, soort text, datum date)`;
  };

/** The casussen of those who did not come into the pilot are closed, each with its end. */
export const closeAs =
  (allen: Per<string>): Werk =>
  async (tx, hand) => {
    const { sql, actor, nu, vandaag } = tx;
    const { verbandId, ids } = hand;
    const alle = pick(allen, hand).map(({ casusId, waarde }) => ({ id: newId(), casus_id: casusId, soort: waarde }));
    await sql`
      insert into uitstroom (verband_id, id, versie, casus_id, organisatie_id, soort, telt, datum, door, geregistreerd_op)
      select ${verbandId}, id, 1, casus_id, ${actor.organisatieId}, soort, false, ${vandaag}, ${actor.medewerkerId}, ${nu}
      from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid, soort text)`;
    await endRegie({ tx, verbandId, ids });
    await sql`
      update casus
      set gesloten_op = ${nu}
      where verband_id = ${verbandId} and id = any (${ids}::uuid[])`;
  };
