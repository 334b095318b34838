import { newId } from '../../core/id.ts';
import type { Sql } from '../../core/db.ts';
import type { Vault } from '../../core/vault.ts';
import { sealHex } from '../../core/sealed.ts';
import { categorieen } from '../../domein/toegang/basis.contract.ts';
import { plus } from '../kalender.ts';
import { rijen } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Verhaal } from './verhaal.ts';

/** Who writes, and where: a colleague in an act, or the owner who lays down what a colleague did. */
export type Pen = { sql: Sql; vault: Vault; actor: { medewerkerId: string; organisatieId: string } };

/** Somebody's story and the casus in which it is recorded. */
export type Rol = { casusId: string; verhaal: Verhaal };

const kanalen = ['fysiek', 'huisbezoek', 'telefonisch'] as const;

/** What was recorded was known on the evening of the same day. */
const bekend = (datum: string): string => `${datum}T17:00:00Z`;

export async function addGesprekken({ sql, actor }: Pen, { verbandId }: Hand, rollen: readonly Rol[]): Promise<void> {
  const alle = rollen.flatMap(({ casusId, verhaal }) =>
    verhaal.gesprekken.map((datum, nummer) => ({
      id: newId(),
      casus_id: casusId,
      datum,
      kanaal: kanalen[(verhaal.nummer + nummer) % kanalen.length],
      bekend: bekend(datum),
    })),
  );
  await sql`
    insert into gesprek (
      verband_id, id, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, datum, kanaal, true, '{deelnemer}', ${actor.medewerkerId}, bekend
    from json_to_recordset(${rijen(alle)}::text::json)
      as nieuw (id uuid, casus_id uuid, datum date, kanaal text, bekend timestamptz)`;
}

export async function addPogingen({ sql, actor }: Pen, { verbandId }: Hand, rollen: readonly Rol[]): Promise<void> {
  const alle = rollen.flatMap(({ casusId, verhaal }) =>
    verhaal.pogingen.map((datum, nummer) => ({
      id: newId(),
      casus_id: casusId,
      datum,
      kanaal: nummer === 0 ? 'brief' : 'telefonisch',
      bekend: bekend(datum),
    })),
  );
  await sql`
    insert into contactpoging (
      verband_id, id, casus_id, organisatie_id, datum, kanaal, resultaat, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, datum, kanaal, 'geen_gehoor', ${actor.medewerkerId}, bekend
    from json_to_recordset(${rijen(alle)}::text::json)
      as nieuw (id uuid, casus_id uuid, datum date, kanaal text, bekend timestamptz)`;
}

const participatie = categorieen.indexOf('participatie') + 1;

/** A kenmerk of the programme as it was seen on a day; both that are asked here fall under participatie. */
export type Gezien = {
  casusId: string;
  kenmerk: 'sociaal_netwerk' | 'participatietrede';
  datum: string;
  waarde: string;
};

/** What the first conversation showed of the network, and what changed since. */
export const netwerkOf = (rollen: readonly Rol[]): Gezien[] =>
  rollen.flatMap(({ casusId, verhaal }) =>
    verhaal.netwerk.map((een) => ({ ...een, casusId, kenmerk: 'sociaal_netwerk' })),
  );

export async function addWaarnemingen({ sql, actor, vault }: Pen, { verbandId }: Hand, gezien: readonly Gezien[]) {
  const alle = gezien.map(({ casusId, kenmerk, datum, waarde }) => {
    const id = newId();
    const verzegeld = sealHex(vault, { column: 'waarneming.waarde', id }, waarde);
    const netwerk = kenmerk === 'sociaal_netwerk';
    return { id, casus_id: casusId, kenmerk, datum, waarde: verzegeld, netwerk, weegwaarde: netwerk ? waarde : null };
  });
  await sql`
    insert into waarneming (
      verband_id, id, casus_id, organisatie_id, kenmerk, categorie, in_samenvatting, waarde, weegwaarde, datum, bron, door,
      geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, kenmerk, ${participatie}, not netwerk, waarde,
      to_jsonb(weegwaarde), datum, 'deelnemer', ${actor.medewerkerId}, datum + time '17:00'
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (
      id uuid, casus_id uuid, kenmerk text, datum date, waarde bytea, weegwaarde text, netwerk boolean
    )`;
}

const vormen = {
  volledig: { vorm: 'volledig_aan_het_werk', betaald: true, werkgever: 'Drukkerij Het Vel (voorbeeld)' },
  gedeeltelijk: { vorm: 'gedeeltelijk_aan_het_werk', betaald: true, werkgever: 'Kwekerij De Stek (voorbeeld)' },
  vrijwilligerswerk: { vorm: 'vrijwilligerswerk', betaald: false, werkgever: 'Buurthuis De Schakel (voorbeeld)' },
} as const;

export async function addWerk({ sql, actor }: Pen, { verbandId }: Hand, rollen: readonly Rol[]): Promise<void> {
  const alle = rollen.flatMap(({ casusId, verhaal: { werk } }) =>
    werk === undefined
      ? []
      : [{ ...werk, ...vormen[werk.vorm], id: newId(), casus_id: casusId, bekend: bekend(werk.begin) }],
  );
  await sql`
    insert into plaatsing (
      verband_id, id, casus_id, organisatie_id, werkgever, uren, betaald, vorm, regulier, periode, afloop, door,
      geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, werkgever, uren, betaald, vorm, betaald,
      daterange(begin, einde, '[]'), case when einde is not null then 'gestopt' end, ${actor.medewerkerId}, bekend
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (
      id uuid, casus_id uuid, werkgever text, uren numeric, betaald boolean, vorm text, begin date, einde date,
      bekend timestamptz
    )`;
}

const herbeoordeling = categorieen.indexOf('herbeoordeling') + 1;

/** The law gave eight weeks then; most took longer, and those of the last half year were still being decided. */
export async function addHerbeoordelingen(pen: Pen, { verbandId }: Hand, rollen: readonly Rol[]): Promise<void> {
  const { sql, actor } = pen;
  const alle = rollen.flatMap(({ casusId, verhaal }) =>
    verhaal.herbeoordelingen.map((ontvangen) => ({
      id: newId(),
      casus_id: casusId,
      ontvangen,
      uiterlijk: plus(ontvangen, 56),
      bekend: bekend(ontvangen),
    })),
  );
  await sql`
    insert into aanvraag (
      verband_id, id, casus_id, organisatie_id, rol, soort, categorie, aanvrager, ontvangen_op, termijn, uiterlijke_datum,
      door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, 'adviseur', 'herbeoordeling', ${herbeoordeling}, 'organisatie',
      ontvangen, 't06', uiterlijk, ${actor.medewerkerId}, bekend
    from json_to_recordset(${rijen(alle)}::text::json)
      as nieuw (id uuid, casus_id uuid, ontvangen date, uiterlijk date, bekend timestamptz)`;
}

const uitkomsten = ['ongewijzigd', 'ongewijzigd', 'lager', 'iva'] as const;

/** What was decided on the applications of more than half a year ago, by the arbeidsdeskundige of the region. */
export async function addBesluiten({ sql, actor }: Pen, { verbandId, ids }: Hand): Promise<void> {
  const open = await sql`
    select id, casus_id, organisatie_id, ontvangen_op + 70 + (casus_nummer % 50) as datum, casus_nummer
    from (
      select id, casus_id, organisatie_id, ontvangen_op, row_number() over (order by ontvangen_op, id)::int as casus_nummer
      from aanvraag
      where verband_id = ${verbandId} and casus_id = any (${ids}::uuid[])
    ) a`;
  const alle = open.map((rij) => ({
    id: newId(),
    aanvraag_id: rij['id'],
    casus_id: rij['casusId'],
    aanvrager_id: rij['organisatieId'],
    datum: rij['datum'],
    uitkomst: uitkomsten[Number(rij['casusNummer']) % uitkomsten.length],
    bekend: bekend(String(rij['datum'])),
  }));
  await sql`
    insert into besluit (
      verband_id, id, casus_id, organisatie_id, aanvrager_id, categorie, aanvraag_id, soort, datum, bekendgemaakt_op,
      uitkomst, gevolg, bezwaar_tot, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, aanvrager_id, ${herbeoordeling}, aanvraag_id, 'herbeoordeling',
      datum, datum, uitkomst, 'toegekend', datum + 42, ${actor.medewerkerId}, bekend
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (
      id uuid, casus_id uuid, aanvrager_id uuid, aanvraag_id uuid, datum date, uitkomst text, bekend timestamptz
    )`;
}
