import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import type { Vermelding } from './vermelding.ts';

/** A person whom the organisation knows, with the periods in which they stand on this list. */
export type Bekende = { bsnId: string; vermeldingen: Vermelding[]; staatErop: boolean };

const Bekendrij = z.object({
  afdruk: z.string(),
  bsnId: z.uuid(),
  id: z.uuid().nullable(),
  versie: z.number().nullable(),
  achternaam: z.string().nullable(),
  voornaam: z.string().nullable(),
  geboortedatum: z.string().nullable(),
  begin: z.string().nullable(),
  einde: z.string().nullable(),
  kenmerken: z.record(z.string(), z.unknown()).nullable(),
  staatErop: z.boolean().nullable(),
});

function vermeldingOf(rij: z.infer<typeof Bekendrij>): Vermelding[] {
  const { id, versie, achternaam, voornaam, geboortedatum, begin, einde, kenmerken } = rij;
  if (id === null || versie === null || begin === null) return [];
  return [
    {
      id,
      versie,
      achternaam: achternaam ?? '',
      voornaam: voornaam ?? '',
      geboortedatum,
      begin,
      einde,
      kenmerken: kenmerken ?? {},
    },
  ];
}

/** Whom of these people the own organisation knows, by the print of their BSN in hex. */
export async function readBekend(
  tx: Tx,
  verbandId: string,
  soort: string,
  afdrukken: string[],
): Promise<Map<string, Bekende>> {
  const rows = await tx.sql`
    select
      encode(b.afdruk, 'hex') as afdruk, b.id as bsn_id, v.id, v.versie, v.achternaam, v.voornaam, v.geboortedatum,
      lower(v.periode) as begin, upper(v.periode) as einde, v.kenmerken, v.periode @> ${tx.vandaag}::date as staat_erop
    from bsn b
    left join lijstvermelding v
      on v.verband_id = b.verband_id and v.bsn_id = b.id and v.soort = ${soort} and v.vervallen_op is null
    where b.verband_id = ${verbandId} and b.organisatie_id = ${tx.actor.organisatieId}
      and b.afdruk = any (
        select decode(hex, 'hex')
        from json_array_elements_text(${JSON.stringify(afdrukken)}::text::json) as gezocht (hex)
      )`;
  const bekend = new Map<string, Bekende>();
  for (const rij of many(Bekendrij, rows)) {
    const vorige = bekend.get(rij.afdruk);
    const vermeldingen = [...(vorige?.vermeldingen ?? []), ...vermeldingOf(rij)];
    const staatErop = rij.staatErop === true || vorige?.staatErop === true;
    bekend.set(rij.afdruk, { bsnId: rij.bsnId, vermeldingen, staatErop });
  }
  return bekend;
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
