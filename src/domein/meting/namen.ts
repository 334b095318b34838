import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { Naam, verzegeld } from '../deelnemer/deelnemer.ts';
import type { Criterium } from '../programma/contract.ts';
import { listLeden } from '../programma/weegbaar.ts';
import type { Feitenstand, Groep } from './stand.ts';

/** What it depends on whether a casus counts: names of facts and of kenmerken. */
export type Gewogen = { feiten: string[]; kenmerken: string[] };

/** What these criteria weigh, and these facts beside them. */
export function gewogenIn(criteria: (Criterium | undefined)[], feiten: readonly (keyof Feitenstand)[] = []): Gewogen {
  const leden = criteria.flatMap((criterium) => (criterium ? listLeden(criterium) : []));
  return {
    feiten: [...feiten, ...leden.flatMap((lid) => ('feit' in lid ? [lid.feit] : []))],
    kenmerken: leden.flatMap((lid) => ('kenmerk' in lid ? [lid.kenmerk] : [])),
  };
}

const Persoon = z.object({ casusId: z.uuid(), naam: Naam });
export type Persoon = Naam & { casusId: string };

/**
 * The casussen with these facts that the actor may see, by name. They are found by what was weighed and by nothing else, so
 * that whoever may not see a kenmerk finds no names behind a figure that weighs it. Names are sealed, so that they are put in
 * order here: no more than one's own caseload, for nobody reads the name of others. Whom nothing fits, nobody is asked for.
 */
export async function readPersonen(tx: Tx, verbandId: string, groepen: Groep[], gewogen: Gewogen): Promise<Persoon[]> {
  if (groepen.length === 0) return [];
  const wanted = new Set(groepen.map(({ feiten }) => JSON.stringify(partOf(feiten, gewogen))));
  const rows = await tx.sql`
    select casus_id, deelnemer_id, naam
    from inzage.stand_met_naam
    where verband_id = ${verbandId} and jsonb_build_object(
      'feiten', (
        select coalesce(jsonb_object_agg(f.key, f.value), '{}')
        from jsonb_each(feiten) f
        where f.key = any (${gewogen.feiten})
      ),
      'kenmerken', (
        select coalesce(jsonb_object_agg(k.key, k.value), '{}')
        from jsonb_each(feiten -> 'kenmerken') k
        where k.key = any (${gewogen.kenmerken})
      )
    ) in (select jsonb_array_elements(${`[${[...wanted].join()}]`}::text::jsonb))`;
  return many(Persoon, opened(tx.vault, rows, { naam: verzegeld.naam }, 'deelnemerId'))
    .map(({ casusId, naam }) => ({ casusId, ...naam }))
    .toSorted(byNaam);
}

/** The same part of the facts of a group; what is not known of it is not there. */
const partOf = ({ kenmerken, ...feiten }: Feitenstand, gewogen: Gewogen) => ({
  feiten: pick(feiten, gewogen.feiten),
  kenmerken: pick(kenmerken, gewogen.kenmerken),
});

const pick = (all: object, names: string[]) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));

const { compare } = new Intl.Collator('nl');

const byNaam = (een: Persoon, ander: Persoon): number =>
  compare(een.achternaam, ander.achternaam) ||
  compare(een.voornaam, ander.voornaam) ||
  compare(een.casusId, ander.casusId);
