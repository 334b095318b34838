import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Call } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { Naam, showNaam, verzegeld } from '../../domein/deelnemer/deelnemer.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';

export const verband = 'top600-amsterdam';

/** Something that was recorded and may be gone on with. */
export type Vorige = { id: string; versie: number };

/** A young person in the story, with what the next steps need to know. */
export type Jongere = {
  nummer: number;
  naam: string;
  casusId: string;
  regisseur: string;
  ad: string;
  afspraak?: Vorige | undefined;
  aanbod?: Vorige | undefined;
  traject?: Vorige | undefined;
  overdracht?: string | undefined;
};

/** Who does it: the regisseur of that moment, the arbeidsdeskundige, or somebody by name. */
export type Wie = 'regisseur' | 'ad' | { slug: string };

/** One step in somebody's story: on which day, by whom, and which act. */
export type Stap = { dag: string; wie: Wie; doe(call: Call, jongere: Jongere, dag: string): Promise<unknown> };

export type Rol = { jongere: Jongere; stappen: Stap[] };

/** Where a casus lives, as every act wants to know it. */
export const plaatsOf = ({ casusId }: Jongere) => ({ verband, casusId });

const slugOf = (wie: Wie, { regisseur, ad }: Jongere): string =>
  wie === 'regisseur' ? regisseur : wie === 'ad' ? ad : wie.slug;

/** Plays all steps from one day to another, day by day; on one day everybody's story goes on at once. */
export async function play(toneel: Toneel, rollen: readonly Rol[], [van, tot]: [string, string]): Promise<void> {
  const perDag = new Map<string, Rol[]>();
  for (const { jongere, stappen } of rollen) {
    for (const [dag, some] of groupByDag(stappen)) {
      if (dag >= van && dag < tot) perDag.set(dag, [...(perDag.get(dag) ?? []), { jongere, stappen: some }]);
    }
  }
  for (const dag of [...perDag.keys()].toSorted()) {
    goTo(toneel, dag);
    await Promise.all((perDag.get(dag) ?? []).map((rol) => playDag(toneel, rol)));
  }
}

function groupByDag(stappen: readonly Stap[]): Map<string, Stap[]> {
  const perDag = new Map<string, Stap[]>();
  for (const stap of stappen) perDag.set(stap.dag, [...(perDag.get(stap.dag) ?? []), stap]);
  return perDag;
}

async function playDag({ as }: Toneel, { jongere, stappen }: Rol): Promise<void> {
  for (const { dag, wie, doe } of stappen) await doe(await as(slugOf(wie, jongere)), jongere, dag);
}

const Casusrij = z.object({ naam: Naam.transform(showNaam), casusId: z.uuid(), regisseur: z.string(), ad: z.string() });

/** The casussen that were opened, by the name of the person, with who is accountable and who of UWV takes part. */
export async function listCasussen({ owner, vault }: Toneel) {
  const rows = await owner`
    select d.id, d.naam, c.id as casus_id, m.slug as regisseur, a.slug as ad
    from casus c
    join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
    join medewerker m on m.id = c.regisseur_id
    join betrokkenheid b
      on b.verband_id = c.verband_id and b.casus_id = c.id and b.rol = 'arbeidsdeskundige' and b.vervallen_op is null
        and not b.met_regie
    join medewerker a on a.id = b.medewerker_id`;
  const casussen = many(Casusrij, opened(vault, rows, { naam: verzegeld.naam }));
  return new Map(casussen.map((rij) => [rij.naam, rij]));
}
