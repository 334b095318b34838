import type { Tx } from '../../core/road.ts';
import { sealDeelnemer } from '../deelnemer/deelnemer.ts';
import type { Werkverband } from '../lijst/recht.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import type { OpBeide } from './paren.ts';

/** A person on both lists who gets a casus: known from an earlier one, or new to the verband. */
export type Deelnemer = Omit<OpBeide, 'deelnemerId'> & { deelnemerId: string; isNieuw: boolean };

/** Writes who is new, and which person on whose list each of them is. */
export async function addDeelnemers(
  tx: Tx,
  { verbandId, regels }: Werkverband,
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
      van_regisseur: soort === regels.vergelijking?.regisseur.lijst,
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
