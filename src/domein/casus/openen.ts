import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { sealHex } from '../../core/sealed.ts';
import { beginAandacht } from '../aandacht/aandacht.ts';
import { beginfeiten } from '../programma/criterium.contract.ts';
import { faseOf } from '../programma/fase.ts';
import type { Programma } from '../programma/contract.ts';
import { holdCasussen, inTurns, touch } from './act.ts';

export type Betrokkene = { medewerkerId: string; organisatieId: string; rol: string };

/** A casus to be opened: for whom, since when, who is accountable, and who else is in the team. */
export type Opening = {
  deelnemerId: string;
  begindatum: string;
  regisseur: Betrokkene;
  betrokken: Betrokkene[];
};

type Verband = { verbandId: string; regels: Programma };

/** Opens casussen, all in one go: each begins with one regisseur and one moment of attention. Gives their ids. */
export async function openCasussen(tx: Tx, { verbandId, regels }: Verband, openings: Opening[]): Promise<string[]> {
  const casussen = openings.map((opening) => ({ id: newId(), ...opening }));
  const ids = casussen.map(({ id }) => id);
  for (const turn of inTurns(casussen)) {
    await Promise.all([
      holdCasussen(
        tx,
        turn.map(({ id }) => id),
      ),
      addCasussen(tx, verbandId, regels, turn),
      addRegie(tx, verbandId, turn),
      addBetrokkenen(tx, verbandId, turn),
    ]);
    for (const { id } of turn)
      touch(tx, { id, verbandId, programma: regels.programma, programmaversie: regels.versie });
  }
  return ids;
}

type New = Opening & { id: string };

const teamOf = ({ regisseur, betrokken }: Opening): Betrokkene[] => [
  regisseur,
  ...betrokken.filter((one) => one.medewerkerId !== regisseur.medewerkerId || one.rol !== regisseur.rol),
];

function addCasussen(tx: Tx, verbandId: string, regels: Programma, casussen: New[]) {
  const begin = ({ id, begindatum }: New) => {
    const { tekst, ...moment } = beginAandacht(begindatum, regels);
    return { ...moment, tekst: sealHex(tx.vault, { column: 'casus.aandacht_tekst', id }, tekst) };
  };
  const rijen = casussen.map((one) => ({
    id: one.id,
    deelnemer_id: one.deelnemerId,
    begindatum: one.begindatum,
    regisseur_id: one.regisseur.medewerkerId,
    betrokken: [...new Set(teamOf(one).map((member) => member.medewerkerId))],
    organisaties: [...new Set(teamOf(one).map((member) => member.organisatieId))],
    ...begin(one),
  }));
  return tx.sql`
    insert into casus (
      verband_id, id, deelnemer_id, programma, programmaversie, begindatum, geopend_op, regisseur_id, betrokken,
      organisaties, fase, aandacht_datum, aandacht_reden, aandacht_tekst
    )
    select
      ${verbandId}, id, deelnemer_id, ${regels.programma}, ${regels.versie}, begindatum, ${tx.nu}, regisseur_id, betrokken,
      organisaties, ${faseOf(regels, beginfeiten)}, datum, reden, tekst
    from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (
      id uuid, deelnemer_id uuid, begindatum date, regisseur_id uuid, betrokken uuid[], organisaties uuid[],
      datum date, reden text, tekst bytea
    )`;
}

function addRegie(tx: Tx, verbandId: string, casussen: New[]) {
  const rijen = casussen.map(({ id, regisseur }) => ({
    id: newId(),
    casus_id: id,
    medewerker_id: regisseur.medewerkerId,
    organisatie_id: regisseur.organisatieId,
  }));
  return tx.sql`
    insert into regie (verband_id, id, casus_id, medewerker_id, organisatie_id, periode, door, geregistreerd_op)
    select
      ${verbandId}, id, casus_id, medewerker_id, organisatie_id, tstzrange(${tx.nu}, null), ${tx.actor.medewerkerId},
      ${tx.nu}
    from json_to_recordset(${JSON.stringify(rijen)}::text::json)
      as nieuw (id uuid, casus_id uuid, medewerker_id uuid, organisatie_id uuid)`;
}

function addBetrokkenen(tx: Tx, verbandId: string, casussen: New[]) {
  const rijen = casussen.flatMap((one) =>
    teamOf(one).map(({ medewerkerId, organisatieId, rol }) => ({
      id: newId(),
      casus_id: one.id,
      medewerker_id: medewerkerId,
      organisatie_id: organisatieId,
      rol,
      met_regie: medewerkerId === one.regisseur.medewerkerId && rol === one.regisseur.rol,
      begindatum: one.begindatum,
    })),
  );
  return tx.sql`
    insert into betrokkenheid (
      verband_id, id, casus_id, medewerker_id, organisatie_id, rol, met_regie, periode, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, medewerker_id, organisatie_id, rol, met_regie, daterange(begindatum, null),
      ${tx.actor.medewerkerId}, ${tx.nu}
    from json_to_recordset(${JSON.stringify(rijen)}::text::json)
      as nieuw (id uuid, casus_id uuid, medewerker_id uuid, organisatie_id uuid, rol text, met_regie boolean, begindatum date)`;
}
