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

/** What is done for many at once: conversations, what is offered meanwhile, and the end of the pilot. */

/** So many casussen in one hand: the row policies compare every row with all of them. */
const inEenHand = 25;

/** Conversations on these days, by the adviser or by the SW-bedrijf. */
export type Gesproken = { rol: Rol; dagen: readonly string[] };

const kanalen = ['fysiek', 'telefonisch', 'huisbezoek', 'fysiek'] as const;

/** Every four weeks from one day to another, on working days. */
export function everyFourWeeks(van: string, tot: string): string[] {
  const dagen: string[] = [];
  for (let dag = van; dag < tot; dag = plus(dag, 28)) dagen.push(werkdag(dag));
  return dagen;
}

/** Lays down conversations as known on the evening of their own day. */
export async function speak(toneel: Toneel, wie: 'ad' | 'sw', allen: readonly Gesproken[]): Promise<void> {
  const dagen = new Map(allen.map((een) => [een.rol.casusId, een.dagen]));
  await inHands(
    toneel,
    wie,
    allen.map(({ rol }) => rol),
    async ({ sql, actor }, { verbandId, ids }) => {
      const alle = ids.flatMap((casusId, plek) =>
        (dagen.get(casusId) ?? []).map((datum, keer) => ({
          ...{ id: newId(), casus_id: casusId, datum, kanaal: kanalen[(plek + keer) % kanalen.length] },
        })),
      );
      await sql`
      insert into gesprek (
        verband_id, id, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op
      )
      select
        ${verbandId}, id, casus_id, ${actor.organisatieId}, datum, kanaal, true, '{deelnemer}', ${actor.medewerkerId},
        least(datum + time '17:00', ${toneel.clock.now.toISOString()}::timestamptz)
      from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid, datum date, kanaal text)`;
    },
  );
}

/** What an adviser offered, and the candidate accepted within the week. */
export type Aangeboden = { rol: Rol; soort: string };

export async function offer(toneel: Toneel, datum: string, allen: readonly Aangeboden[]): Promise<void> {
  const soort = new Map(allen.map((een) => [een.rol.casusId, een.soort]));
  await inHands(
    toneel,
    'ad',
    allen.map(({ rol }) => rol),
    async ({ sql, actor }, { verbandId, ids }) => {
      const alle = ids.map((casusId) => ({ id: newId(), casus_id: casusId, soort: soort.get(casusId) }));
      await sql`
      insert into aanbod (
        verband_id, id, casus_id, organisatie_id, soort, richting, passend, datum, antwoord, antwoord_datum, door,
        geregistreerd_op
      )
      select
        ${verbandId}, id, casus_id, ${actor.organisatieId}, soort, 'werk', true, ${datum}::date - 5, 'aanvaard', ${datum},
        ${actor.medewerkerId}, ${toneel.clock.now.toISOString()}
      from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid, soort text)`;
    },
  );
}

/** How the casussen of those who did not come into the pilot were closed. */
export type Gesloten = { rol: Rol; soort: string };

export async function closeAll(toneel: Toneel, allen: readonly Gesloten[]): Promise<void> {
  const soort = new Map(allen.map((een) => [een.rol.casusId, een.soort]));
  await inHands(
    toneel,
    'ad',
    allen.map(({ rol }) => rol),
    async (tx, { verbandId, ids }) => {
      const { sql, actor, nu, vandaag } = tx;
      const alle = ids.map((casusId) => ({ id: newId(), casus_id: casusId, soort: soort.get(casusId) }));
      await sql`
      insert into uitstroom (verband_id, id, versie, casus_id, organisatie_id, soort, telt, datum, door, geregistreerd_op)
      select ${verbandId}, id, 1, casus_id, ${actor.organisatieId}, soort, false, ${vandaag}, ${actor.medewerkerId}, ${nu}
      from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid, soort text)`;
      await endRegie({ tx, verbandId, ids });
      await sql`
      update casus
      set gesloten_op = ${nu}
      where verband_id = ${verbandId} and id = any (${ids}::uuid[])`;
    },
  );
}

type Doe = (tx: Tx, hand: Hand) => Promise<void>;

/** Each colleague with the own casussen, a handful at a time. */
async function inHands(toneel: Toneel, wie: 'ad' | 'sw', rollen: readonly Rol[], doe: Doe): Promise<void> {
  for (const [slug, eigen] of perCollega(rollen, wie)) {
    for (const deel of inDelen(eigen, inEenHand)) await playMenigte(toneel, slug, handOf(deel), doe);
  }
}
