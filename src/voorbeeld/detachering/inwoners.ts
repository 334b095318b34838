import { addVoorbeeldinwoner } from '../../domein/inwoner/voorbeeld.ts';
import type { Toneel } from '../toneel.ts';
import type { Rol } from './spel.ts';

/** Some made-up candidates can be chosen on the sign-in page, to read what is known of them and to take a consent back. */
export async function addInwoners({ owner, vault, clock }: Toneel, rollen: readonly Rol[]): Promise<void> {
  const rows = await owner`
    select deelnemer_id
    from casus
    where id = any (${rollen.map(({ casusId }) => casusId)}::uuid[])
    order by id`;
  for (const row of rows) {
    await addVoorbeeldinwoner(owner, vault, String(row['deelnemerId']), clock.now.toISOString());
  }
}
