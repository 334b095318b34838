import { z } from 'zod';
import { dayOf } from '../core/clock.ts';
import { operation } from '../core/contract.ts';
import { newTrace } from '../core/origin.ts';
import { caller, route } from '../core/road.ts';
import type { Tx } from '../core/road.ts';
import { holdCasussen, touch } from '../domein/casus/act.ts';
import { closeActs } from '../domein/casus/closing.ts';
import { loadActor } from '../domein/medewerker/actor.ts';
import type { Toneel } from './toneel.ts';

/** The casussen of one colleague on which much is recorded at once. */
export type Hand = { verbandId: string; programma: string; programmaversie: number; ids: string[] };

/** These casussen of one verband as one hand holds them. */
export const handVan = (programma: string, rollen: readonly { casusId: string; verbandId: string }[]): Hand => ({
  verbandId: rollen[0]?.verbandId ?? '',
  programma,
  programmaversie: 1,
  ids: rollen.map(({ casusId }) => casusId),
});

const spelen = operation({
  id: 'voorbeeld',
  method: 'post',
  path: '/voorbeeld',
  summary: 'Legt veel handelingen tegelijk vast, voor een voorbeeld.',
  tag: 'voorbeeld',
  verwerking: 'begeleiding',
  body: z.object({}),
  answer: z.object({}),
});

/**
 * Lets a colleague record thousands of acts in one transaction, on the same road as every act: the same rights and row
 * policies, the same logs, and afterwards the aandacht and phase of every casus. One act at a time would take minutes.
 */
export async function playMenigte(
  { owner, db, vault, clock }: Toneel,
  slug: string,
  hand: Hand,
  doe: (tx: Tx, hand: Hand) => Promise<void>,
): Promise<void> {
  const [collega] = await owner`select id from medewerker where slug = ${slug}`;
  const actor = collega && (await loadActor(db, String(collega['id']), dayOf(clock.now)));
  if (!actor) throw new Error(`${slug} is no colleague on ${dayOf(clock.now)}`);
  const handle = route(spelen, async (tx) => {
    await holdCasussen(tx, hand.ids);
    for (const id of hand.ids) touch(tx, { id, ...hand });
    await doe(tx, hand);
    return {};
  });
  const road = caller({ db, vault, clock: () => clock.now, routes: [handle], closing: closeActs });
  await road(actor, { trace: newTrace(), address: 'voorbeeld' })(spelen, {});
}

/** The rows of a set-based insert as one parameter; the column list behind it says how they are read. */
export const rijen = (all: readonly object[]): string => JSON.stringify(all);
