import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { sealHex } from '../../core/sealed.ts';
import { holdCasussen, inTurns } from '../casus/act.ts';
import type { Werkverband } from '../lijst/recht.ts';
import { answerIn } from '../programma/antwoord.ts';
import type { Kenmerk, Lijstselectie } from '../programma/contract.ts';
import { weegbareKenmerken } from '../programma/weegbaar.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import type { Passend } from './lijst.ts';

/** A casus that a selection opened, and what the list says of whom it is about. */
export type Geopend = { casusId: string; passend: Passend };

type Overname = { sleutel: string; kenmerk: Kenmerk; gewogen: boolean; cel: (passend: Passend) => string | null };

/** Which column answers which kenmerk. Since when and until when somebody is on the list stand beside the other columns. */
function overnamesOf({ lijst, waarnemingen }: Lijstselectie, { regels }: Werkverband): Overname[] {
  const gewogen = weegbareKenmerken(regels);
  return Object.entries(waarnemingen).flatMap(([sleutel, kolom]): Overname[] => {
    const kenmerk = regels.kenmerken[sleutel];
    const soort = regels.lijsten[lijst]?.kolommen[kolom]?.soort;
    const cel = ({ begin, einde, kenmerken }: Passend): string | null => {
      if (soort === 'begin') return begin;
      if (soort === 'einde') return einde;
      const waarde = kenmerken[kolom];
      return typeof waarde === 'string' ? waarde : null;
    };
    return kenmerk ? [{ sleutel, kenmerk, gewogen: gewogen.has(sleutel), cel }] : [];
  });
}

function rowsOf(tx: Tx, overnames: readonly Overname[], { casusId, passend }: Geopend) {
  return overnames.flatMap(({ sleutel, kenmerk, gewogen, cel }) => {
    const tekst = cel(passend);
    const waarde = tekst === null ? undefined : answerIn(kenmerk, tekst);
    if (waarde === undefined) return [];
    const id = newId();
    return [
      {
        id,
        casus_id: casusId,
        kenmerk: sleutel,
        categorie: categorieen.indexOf(kenmerk.categorie) + 1,
        in_samenvatting: kenmerk.samenvatting,
        waarde: sealHex(tx.vault, { column: 'waarneming.waarde', id }, waarde),
        weegwaarde: gewogen ? waarde : null,
      },
    ];
  });
}

/** Lays down of each opened casus what the list already says, as known by its supplier on the peildatum. */
export async function takeOver(
  tx: Tx,
  verband: Werkverband,
  { selectie, peildatum }: { selectie: Lijstselectie; peildatum: string },
  geopend: Geopend[],
): Promise<void> {
  const overnames = overnamesOf(selectie, verband);
  if (overnames.length === 0) return;
  for (const turn of inTurns(geopend)) {
    const rijen = turn.flatMap((een) => rowsOf(tx, overnames, een));
    const hold = holdCasussen(
      tx,
      turn.map(({ casusId }) => casusId),
    );
    await Promise.all([hold, addWaarnemingen(tx, verband.verbandId, peildatum, rijen)]);
  }
}

type Rij = ReturnType<typeof rowsOf>[number];

/** An answer that is not weighed is null in JSON, and nothing in the table. */
const addWaarnemingen = (tx: Tx, verbandId: string, peildatum: string, rijen: readonly Rij[]) => tx.sql`
  insert into waarneming (
    verband_id, id, versie, casus_id, organisatie_id, kenmerk, categorie, in_samenvatting, waarde, weegwaarde, datum,
    bron, door, geregistreerd_op
  )
  select
    ${verbandId}, id, 1, casus_id, ${tx.actor.organisatieId}, kenmerk, categorie, in_samenvatting, waarde,
    nullif(weegwaarde, 'null'), ${peildatum}::date, 'lijst', ${tx.actor.medewerkerId}, ${tx.nu}
  from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (
    id uuid, casus_id uuid, kenmerk text, categorie int, in_samenvatting boolean, waarde bytea, weegwaarde jsonb
  )`;
