import { z } from 'zod';
import { one } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { opened, seal } from '../../core/sealed.ts';
import type { Vault } from '../../core/vault.ts';

const Bsn = z.object({ afdruk: z.instanceof(Uint8Array), bsn: z.string() });

const Id = z.object({ id: z.uuid() });

/** Lets one made-up deelnemer be chosen on the sign-in page, as the owner of the database. Gives the id of the inwoner. */
export async function addVoorbeeldinwoner(sql: Sql, vault: Vault, deelnemerId: string, nu: string): Promise<string> {
  const rows = await sql`
    select p.id, p.afdruk, p.versleuteld as bsn
    from koppeling k
    join bsn p on p.verband_id = k.verband_id and p.id = k.bsn_id
    where k.deelnemer_id = ${deelnemerId}
    order by p.id
    limit 1`;
  const { afdruk, bsn } = one(Bsn, opened(vault, rows, { bsn: 'bsn.versleuteld' }));
  const id = newId();
  const added = await sql`
    insert into inwoner (id, afdruk, versleuteld, voorbeeld, geregistreerd_op)
    values (${id}, ${afdruk}, ${seal(vault, { column: 'inwoner.versleuteld', id }, bsn)}, true, ${nu})
    on conflict (afdruk) do update set voorbeeld = true
    returning id`;
  return one(Id, added).id;
}
