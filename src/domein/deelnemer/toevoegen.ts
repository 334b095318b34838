import type { Tx } from '../../core/road.ts';
import type { Programma } from '../programma/contract.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import { sealDeelnemer } from './deelnemer.ts';
import { requireActief } from '../verband/verband.ts';
import type { Naam } from './deelnemer.ts';

/** Somebody of a list who gets a casus: known from an earlier one, or new to the verband. */
export type Deelnemer = Naam & {
  geboortedatum: string | null;
  deelnemerId: string;
  isNieuw: boolean;
  /** As whom a supplier knows this person, and on which kind of list. */
  bsns: { bsnId: string; soort: string }[];
};

/** Two who open casussen from lists at once would open the same ones; the second waits and finds them running. */
export async function openAlone(tx: Tx, verbandId: string): Promise<void> {
  await requireActief(tx, verbandId);
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`casussen openen ${verbandId}`}, 0))`;
}

type Verband = { verbandId: string; regels: Programma };

/** Writes who is new, and which person on whose list each of them is; of the list of the regisseur one can leave. */
export async function addDeelnemers(
  tx: Tx,
  { verbandId, regels }: Verband,
  lijstVanRegisseur: string,
  deelnemers: readonly Deelnemer[],
): Promise<void> {
  const nieuw = deelnemers
    .filter(({ isNieuw }) => isNieuw)
    .map((deelnemer) => ({
      id: deelnemer.deelnemerId,
      ...sealDeelnemer(tx.vault, deelnemer.deelnemerId, deelnemer),
    }));
  const koppelingen = deelnemers.flatMap(({ deelnemerId, bsns }) =>
    bsns.map(({ bsnId, soort }) => ({
      bsn_id: bsnId,
      deelnemer_id: deelnemerId,
      soort,
      van_regisseur: soort === lijstVanRegisseur,
      categorie: categorieen.indexOf(regels.lijsten[soort]?.categorie ?? 'veiligheidslijst') + 1,
    })),
  );
  await Promise.all([
    tx.sql`
      insert into deelnemer (verband_id, id, naam, geboortedatum, geregistreerd_op)
      select ${verbandId}, id, naam, geboortedatum, ${tx.nu}
      from json_to_recordset(${JSON.stringify(nieuw)}::text::json)
        as nieuw (id uuid, naam bytea, geboortedatum bytea)`,
    tx.sql`
      insert into koppeling (verband_id, bsn_id, deelnemer_id, soort, van_regisseur, categorie)
      select ${verbandId}, bsn_id, deelnemer_id, soort, van_regisseur, categorie
      from json_to_recordset(${JSON.stringify(koppelingen)}::text::json)
        as nieuw (bsn_id uuid, deelnemer_id uuid, soort text, van_regisseur boolean, categorie int)
      on conflict do nothing`,
  ]);
}
