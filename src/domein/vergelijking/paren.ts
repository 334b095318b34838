import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { openGegevens } from '../lijst/gegevens.ts';
import type { Gegevens } from '../lijst/gegevens.ts';
import type { Kanten } from './toewijzen.ts';

const Verzegeld = z.instanceof(Uint8Array);
const Paarrij = z.object({
  persoon: z.number(),
  soortA: z.string(),
  bsnA: z.uuid(),
  organisatieA: z.uuid(),
  vermeldingA: z.uuid(),
  gegevensA: Verzegeld,
  soortB: z.string(),
  bsnB: z.uuid(),
  organisatieB: z.uuid(),
  vermeldingB: z.uuid(),
  gegevensB: Verzegeld,
  deelnemerId: z.uuid().nullable(),
  heeftCasus: z.boolean(),
});
type Paarrij = z.infer<typeof Paarrij>;

/** A person who is on both lists, and as whom each supplier knows them. */
export type OpBeide = Pick<Gegevens, 'achternaam' | 'voornaam' | 'geboortedatum'> & {
  deelnemerId: string | null;
  heeftCasus: boolean;
  kanten: Kanten;
  bsns: { bsnId: string; soort: string }[];
};

/** The name comes from the first list; a date of birth that it lacks from the second. */
function firstSight(tx: Tx, rij: Paarrij): OpBeide {
  const a = openGegevens(tx, rij.vermeldingA, rij.gegevensA);
  const b = openGegevens(tx, rij.vermeldingB, rij.gegevensB);
  const kanten = {
    [rij.soortA]: { organisatieId: rij.organisatieA, kenmerken: a.kenmerken },
    [rij.soortB]: { organisatieId: rij.organisatieB, kenmerken: b.kenmerken },
  };
  const { achternaam, voornaam, geboortedatum } = a;
  const { deelnemerId, heeftCasus } = rij;
  const wie = { achternaam, voornaam, geboortedatum: geboortedatum ?? b.geboortedatum };
  return { ...wie, deelnemerId, heeftCasus, kanten, bsns: [] };
}

/** Two suppliers of the same kind may both know somebody; that is still one person. */
function gather(tx: Tx, rijen: readonly Paarrij[]): OpBeide[] {
  const personen = new Map<number, OpBeide>();
  for (const rij of rijen) {
    const persoon = personen.get(rij.persoon) ?? firstSight(tx, rij);
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
  return gather(tx, many(Paarrij, rows));
}
