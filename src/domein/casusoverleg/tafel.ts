import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { Persoon } from '../casus/lezen.contract.ts';
import { persoonOf } from '../casus/persoon.ts';
import type { Verbandgebruik } from '../toegang/gebruik.ts';
import { niveausOf } from '../toegang/niveaus.ts';
import { samenOf } from '../toegang/samen.ts';
import type { Deel } from '../toegang/samen.ts';

export type Plek = { verbandId: string; casusId: string; agendapuntId: string };

const Tafelgenoot = z.object({
  persoon: Persoon,
  aanwezig: z.boolean(),
  inTeam: z.boolean(),
  rollen: z.array(z.string()),
  omvang: z.string(),
});
export type Tafelgenoot = z.infer<typeof Tafelgenoot>;

/** Everybody at the table, with the part that each has in this casus. */
export async function readTafel(tx: Tx, { verbandId, casusId, agendapuntId }: Plek): Promise<Tafelgenoot[]> {
  const rows = await tx.sql`
    select
      ${persoonOf(tx, 't.medewerker_id')} as persoon, t.aanwezig, t.in_team, t.rollen, t.omvang::text as omvang
    from inzage.overlegtafel t
    where t.verband_id = ${verbandId} and t.casus_id = ${casusId} and t.agendapunt_id = ${agendapuntId}
    order by t.organisatie_id, t.medewerker_id`;
  return many(Tafelgenoot, rows);
}

/** Who is there for this casus and has no part in it. As long as somebody is, the table may see nothing of it. */
export const vreemden = (tafel: Tafelgenoot[]): Tafelgenoot[] =>
  tafel.filter(({ aanwezig, rollen }) => aanwezig && rollen.length === 0);

/** Who stands in the way, and what to do, in one sentence. */
export const sayInDeWeg = ({ persoon: { naam, organisatie, zelf } }: Tafelgenoot): string =>
  zelf
    ? 'U hoort niet bij deze casus. Laat de anderen deze casus zonder u bespreken.'
    : `${naam} (${organisatie}) hoort niet bij deze casus. Nodig alleen wie erbij hoort, of laat deze collega even weggaan.`;

const Eigen = z.object({ niveaus: z.string(), rollen: z.array(z.string().nullable()) });
export type Eigen = z.infer<typeof Eigen>;

/** What the actor alone may see of the casus, and by which roles; nothing for who has no part in it. */
export async function readEigen({ sql }: Tx, { verbandId, casusId }: Plek): Promise<Eigen | undefined> {
  const rows = await sql`
    select niveaus::text as niveaus, rollen
    from inzage.toegang
    where verband_id = ${verbandId} and casus_id = ${casusId}`;
  return maybe(Eigen, rows);
}

/** What everybody who is there may see, the actor among them. */
export function levelsOfTafel(tafel: Tafelgenoot[], eigen: Eigen, gebruik: Verbandgebruik): string {
  const delen = tafel.filter(({ aanwezig }) => aanwezig).map((one) => deelOf(one, gebruik));
  const actor: Deel = { niveaus: [{ altijd: hexOf(eigen.niveaus), metInstemming: none }], omvang: '0' };
  return samenOf([...delen, actor]);
}

const none = '0'.repeat(29);

const hexOf = (bits: string): string => BigInt(`0b${bits}`).toString(16).padStart(29, '0');

/** The roles of somebody in this casus, as the access matrix of the verband has them today. */
function deelOf({ rollen, omvang }: Tafelgenoot, gebruik: Verbandgebruik): Deel {
  const niveaus = rollen.flatMap((rol) => {
    const kolom = gebruik.regels.rollen[rol]?.matrixkolom;
    return kolom ? [niveausOf({ ...gebruik, kolom })] : [];
  });
  return { niveaus, omvang };
}
