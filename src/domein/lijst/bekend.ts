import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { openGegevens } from './gegevens.ts';
import type { Vermelding } from './vermelding.ts';
import { Weegwaarden } from './wegen.ts';

/** A person whom the organisation knows, with the periods in which they stand on this list. */
export type Bekende = { bsnId: string; vermeldingen: Vermelding[]; staatErop: boolean };

const Persoonrij = z.object({ afdruk: z.string(), bsnId: z.uuid() });
const Vermeldingrij = z.object({
  bsnId: z.uuid(),
  id: z.uuid(),
  versie: z.number(),
  begin: z.string(),
  einde: z.string().nullable(),
  gegevens: z.instanceof(Uint8Array),
  weegwaarden: Weegwaarden,
  staatErop: z.boolean(),
});

type Vraag = { verbandId: string; soort: string; afdrukken: string[] };

/** Whom of these people the own organisation knows, by the print of their BSN in hex. */
export async function readBekend(tx: Tx, { verbandId, soort, afdrukken }: Vraag): Promise<Map<string, Bekende>> {
  const personen = many(
    Persoonrij,
    await tx.sql`
      select encode(afdruk, 'hex') as afdruk, id as bsn_id
      from bsn
      where verband_id = ${verbandId} and organisatie_id = ${tx.actor.organisatieId}
        and afdruk = any (array(
          select decode(hex, 'hex')
          from json_array_elements_text(${JSON.stringify(afdrukken)}::text::json) as gezocht (hex)
        ))`,
  );
  const bekenden = personen.map(({ afdruk, bsnId }) => ({ afdruk, bsnId, vermeldingen: [], staatErop: false }));
  await addVermeldingen(tx, { verbandId, soort }, bekenden);
  return new Map(bekenden.map((bekende) => [bekende.afdruk, bekende]));
}

type Lijst = Pick<Vraag, 'verbandId' | 'soort'>;

async function addVermeldingen(tx: Tx, lijst: Lijst, bekenden: readonly Bekende[]): Promise<void> {
  const perBsn = new Map(bekenden.map((bekende) => [bekende.bsnId, bekende]));
  for (const { bsnId, staatErop, gegevens, ...vermelding } of await readVermeldingen(tx, lijst, [...perBsn.keys()])) {
    const bekende = perBsn.get(bsnId);
    if (!bekende) continue;
    bekende.vermeldingen.push({ ...vermelding, ...openGegevens(tx, vermelding.id, gegevens) });
    bekende.staatErop ||= staatErop;
  }
}

async function readVermeldingen(tx: Tx, { verbandId, soort }: Lijst, bsnIds: string[]) {
  if (bsnIds.length === 0) return [];
  const rows = await tx.sql`
    select
      bsn_id, id, versie, lower(periode) as begin, upper(periode) as einde, gegevens, weegwaarden,
      periode @> ${tx.vandaag}::date as staat_erop
    from lijstvermelding
    where verband_id = ${verbandId} and soort = ${soort} and vervallen_op is null and bsn_id = any (${bsnIds}::uuid[])`;
  return many(Vermeldingrij, rows);
}

const Aantal = z.object({ aantal: z.number() });

/** How many people stand on the organisation's own list today. */
export async function countOpLijst(tx: Tx, verbandId: string, soort: string): Promise<number> {
  const rows = await tx.sql`
    select count(distinct bsn_id) as aantal
    from lijstvermelding
    where verband_id = ${verbandId} and organisatie_id = ${tx.actor.organisatieId} and soort = ${soort}
      and vervallen_op is null and periode @> ${tx.vandaag}::date`;
  return one(Aantal, rows).aantal;
}
