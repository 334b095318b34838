import { one, many } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { actOn } from '../casus/act.ts';
import { organisatieOf } from '../casus/persoon.ts';
import { answerFor } from '../deelvraag/deelvraag.ts';
import { readZicht } from '../deelvraag/lezen.ts';
import { readGebruik } from '../toegang/gebruik.ts';
import type { Ref } from '../deelvraag/lezen.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import type { Toegangsmatrix } from '../toegang/contract.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Verstrekking, listVerstrekkingen, recordVerstrekking } from './contract.ts';

/** What the matrix does not allow is not registered as if it were; its grondslag and measure come from the answer. */
const record: Handler<typeof recordVerstrekking> = async (tx, input) => {
  const casus = await actOn(tx, input, 'gesprek');
  const ref = { verbandId: casus.verbandId, casusId: casus.id };
  const { antwoord, ontvanger } = await answerFor(tx, ref, input);
  if (antwoord.wat === null) throw new Problem('delen_mag_niet', antwoord.reden);
  const id = newId();
  const { actor, nu, vandaag } = tx;
  const doel = seal(tx.vault, { column: teksten.doel, id }, input.doel);
  const voorwaarden = seal(tx.vault, { column: teksten.voorwaarden, id }, input.voorwaarden);
  await tx.sql`
    insert into verstrekking (
      verband_id, id, casus_id, organisatie_id, categorie, niveau, ontvanger_id, ontvanger_kolom, grondslag, doel,
      gevraagd_door, voorwaarden, datum, door, geregistreerd_op
    )
    values (
      ${ref.verbandId}, ${id}, ${ref.casusId}, ${actor.organisatieId}, ${categorieen.indexOf(input.categorie) + 1},
      ${antwoord.uitkomst}, ${ontvanger.binnen?.organisatieId ?? null}, ${ontvanger.kolom}, ${antwoord.grondslag},
      ${doel}, ${input.gevraagdDoor}, ${voorwaarden}, ${vandaag}, ${actor.medewerkerId}, ${nu}
    )`;
  const { matrix } = await readGebruik(tx, ref.verbandId);
  const rows = await readRows(tx, ref);
  return one(
    Verstrekking,
    rows.filter((row) => row['id'] === id).map((row) => inWords(matrix, row)),
  );
};

/** What people wrote, and the column in which it was sealed. */
const teksten = { doel: 'verstrekking.doel', voorwaarden: 'verstrekking.voorwaarden' };

const readRows = async (tx: Tx, ref: Ref): Promise<Rows> => opened(tx.vault, await selectRows(tx, ref), teksten);

const selectRows = ({ sql }: Tx, { verbandId, casusId }: Ref) => sql`
  select
    v.id, v.categorie, v.niveau, v.grondslag, v.doel, v.gevraagd_door, v.voorwaarden, v.datum, v.door,
    v.geregistreerd_op, v.ontvanger_kolom, ${organisatieOf(sql, 'v.ontvanger_id')} as ontvanger,
    ${organisatieOf(sql, 'v.organisatie_id')} as organisatie
  from inzage.verstrekking v
  where v.verband_id = ${verbandId} and v.casus_id = ${casusId}
  order by v.geregistreerd_op desc, v.id desc`;

/** The row of the matrix by its key and its words, and the receiver by name: an organisation, or the kind of party. */
function inWords({ categorieen: rijen, kolommen }: Toegangsmatrix, row: Rows[number]) {
  const { ontvangerKolom, ontvanger, categorie, ...rest } = row;
  const sleutel = categorieen[Number(categorie) - 1];
  const kolom = Object.entries(kolommen).find(([key]) => key === ontvangerKolom)?.[1];
  const naam = sleutel && rijen[sleutel].naam;
  return { ...rest, categorie: sleutel, naam, ontvanger: ontvanger ?? kolom?.naam };
}

const list: Handler<typeof listVerstrekkingen> = async (tx, { verband, casusId }) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  return { verstrekkingen: await readVerstrekkingen(tx, ref) };
};

/** The register of a casus, as far as the actor may see it; 404 for whoever may see nothing of that casus. */
export async function readVerstrekkingen(tx: Tx, ref: Ref): Promise<Verstrekking[]> {
  const [{ matrix }] = await Promise.all([readGebruik(tx, ref.verbandId), readZicht(tx, ref)]);
  const rows = await readRows(tx, ref);
  return many(
    Verstrekking,
    rows.map((row) => inWords(matrix, row)),
  );
}

export const routes = [route(recordVerstrekking, record), route(listVerstrekkingen, list)];
