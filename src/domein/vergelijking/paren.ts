import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import type { Kanten } from './toewijzen.ts';

const Kenmerken = z.record(z.string(), z.unknown());
const Paarrij = z.object({
  persoon: z.number(),
  soortA: z.string(),
  bsnA: z.uuid(),
  organisatieA: z.uuid(),
  kenmerkenA: Kenmerken,
  soortB: z.string(),
  bsnB: z.uuid(),
  organisatieB: z.uuid(),
  kenmerkenB: Kenmerken,
  achternaam: z.string(),
  voornaam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  deelnemerId: z.uuid().nullable(),
  heeftCasus: z.boolean(),
});
type Paarrij = z.infer<typeof Paarrij>;

/** A person who is on both lists, and as whom each supplier knows them. */
export type OpBeide = {
  achternaam: string;
  voornaam: string;
  geboortedatum: string | null;
  deelnemerId: string | null;
  heeftCasus: boolean;
  kanten: Kanten;
  bsns: { bsnId: string; soort: string }[];
};

function firstSight(rij: Paarrij): OpBeide {
  const { achternaam, voornaam, geboortedatum, deelnemerId, heeftCasus } = rij;
  const kanten = {
    [rij.soortA]: { organisatieId: rij.organisatieA, kenmerken: rij.kenmerkenA },
    [rij.soortB]: { organisatieId: rij.organisatieB, kenmerken: rij.kenmerkenB },
  };
  return { achternaam, voornaam, geboortedatum, deelnemerId, heeftCasus, kanten, bsns: [] };
}

/** Two suppliers of the same kind may both know somebody; that is still one person. */
function gather(rijen: readonly Paarrij[]): OpBeide[] {
  const personen = new Map<number, OpBeide>();
  for (const rij of rijen) {
    const persoon = personen.get(rij.persoon) ?? firstSight(rij);
    persoon.bsns.push({ bsnId: rij.bsnA, soort: rij.soortA }, { bsnId: rij.bsnB, soort: rij.soortB });
    persoon.deelnemerId ??= rij.deelnemerId;
    persoon.heeftCasus ||= rij.heeftCasus;
    personen.set(rij.persoon, persoon);
  }
  return [...personen.values()];
}

type Vraag = { verbandId: string; besluitId: string; peildatum: string };

/** The people on both lists. The database answers only under a valid decision, and tells of nobody else. */
export async function findOpBeide(tx: Tx, { verbandId, besluitId, peildatum }: Vraag): Promise<OpBeide[]> {
  const rows = await tx.sql`
    select *
    from vergelijk(${verbandId}, ${besluitId}, ${peildatum}, ${tx.vandaag})`;
  return gather(many(Paarrij, rows));
}
