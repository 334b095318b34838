import { z } from 'zod';
import { many } from '../../core/db.ts';
import { addVoorbeeldinwoner } from '../../domein/inwoner/voorbeeld.ts';
import type { Toneel } from '../toneel.ts';

const Deelnemer = z.object({ deelnemerId: z.uuid() });

/** A few made-up people can be chosen on the sign-in page: those about whom most was recorded, so that there is much to read. */
export async function addInwoners({ owner, vault, clock }: Toneel): Promise<void> {
  const rows = await owner`
    select c.deelnemer_id
    from casus c
    cross join lateral (
      select count(*) as aantal from verstrekking x where x.verband_id = c.verband_id and x.casus_id = c.id
    ) gedeeld
    cross join lateral (
      select count(*) as aantal from gesprek x where x.verband_id = c.verband_id and x.casus_id = c.id
    ) gevoerd
    where c.gesloten_op is null
    order by gedeeld.aantal desc, gevoerd.aantal desc, c.id
    limit 4`;
  for (const { deelnemerId } of many(Deelnemer, rows)) {
    await addVoorbeeldinwoner(owner, vault, deelnemerId, clock.now.toISOString());
  }
}
