import { newId } from '../../core/id.ts';
import type { Sql, Statement } from '../../core/db.ts';
import { sealHex } from '../../core/sealed.ts';
import { categorieen } from '../../domein/toegang/basis.contract.ts';
import { sealDeelnemer } from '../../domein/deelnemer/deelnemer.ts';
import { rijen } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Toneel } from '../toneel.ts';
import * as handelingen from './handelingen.ts';
import type { Pen, Rol } from './handelingen.ts';
import { adviseursVan, arbeidsdeskundigeVan, verbandVan } from './partners.ts';
import type { Regio } from './partners.ts';
import type { Verhaal } from './verhaal.ts';

/** When the service ended for the people of a region: on that day every casus of it was closed. */
const gesloten = { dag: '2018-01-31', op: '2018-01-31T10:00:00Z', inzageTot: '2018-02-14' };

/**
 * Lays down what was done in a region that nobody looks around in, as the owner: seven thousand clients one by one on the
 * road would take minutes. The tables and their constraints are the same, and the figures are asked of these rows.
 */
export async function addGeschiedenis(
  { owner, vault }: Toneel,
  regio: Regio,
  verhalen: readonly Verhaal[],
): Promise<void> {
  await owner.begin(async (sql) => {
    const plaats = await findPlaats(sql, regio);
    const delen = plaats.adviseurs.map((medewerkerId, nummer) => ({
      medewerkerId,
      rollen: verhalen
        .filter((_, plek) => plek % plaats.adviseurs.length === nummer)
        .map((verhaal) => ({ casusId: newId(), verhaal })),
    }));
    for (const { medewerkerId, rollen } of delen) {
      const pen: Pen = { sql, vault, actor: { medewerkerId, organisatieId: plaats.organisatieId } };
      await openCasussen(pen, plaats.hand, rollen);
      await handelingen.addGesprekken(pen, plaats.hand, rollen);
      await handelingen.addPogingen(pen, plaats.hand, rollen);
      await handelingen.addWaarnemingen(pen, plaats.hand, handelingen.netwerkOf(rollen));
      await addOvergenomen(pen, plaats.hand, rollen);
      await handelingen.addWerk(pen, plaats.hand, rollen);
      await handelingen.addHerbeoordelingen(pen, plaats.hand, rollen);
    }
    const ids = delen.flatMap(({ rollen }) => rollen.map(({ casusId }) => casusId));
    const beslisser = { medewerkerId: plaats.arbeidsdeskundige, organisatieId: plaats.organisatieId };
    await handelingen.addBesluiten({ sql, vault, actor: beslisser }, { ...plaats.hand, ids });
  });
}

type Plaats = { hand: Hand; organisatieId: string; adviseurs: string[]; arbeidsdeskundige: string };

async function findPlaats(sql: Sql, regio: Regio): Promise<Plaats> {
  const slugs = [arbeidsdeskundigeVan(regio), ...adviseursVan(regio)];
  const rows = await sql`
    select v.id as verband_id, v.programma, v.versie, m.id, m.organisatie_id
    from verband v
    cross join medewerker m
    where v.slug = ${verbandVan(regio.naam)} and m.slug = any (${slugs})
    order by array_position(${slugs}::text[], m.slug)`;
  const [arbeidsdeskundige = '', ...adviseurs] = rows.map((row) => String(row['id']));
  const [first] = rows;
  const hand = {
    verbandId: String(first?.['verbandId']),
    programma: String(first?.['programma']),
    programmaversie: Number(first?.['versie']),
    ids: [],
  };
  return { hand, organisatieId: String(first?.['organisatieId']), adviseurs, arbeidsdeskundige };
}

/** Casussen that have run and are closed: with who was accountable as it was known while they ran, and as it is known now. */
async function openCasussen(pen: Pen, hand: Hand, rollen: readonly Rol[]): Promise<void> {
  const nieuw = pen.sql`
    json_to_recordset(${rijen(rollen.map((rol) => rowOf(pen, rol)))}::text::json) as nieuw (
      id uuid, deelnemer_id uuid, naam bytea, geboortedatum bytea, begin date, laatste date, regie_id uuid,
      betrokkenheid_id uuid, uitstroom_id uuid
    )`;
  await addCasussen(pen, hand, nieuw);
  await addRegie(pen, hand, nieuw);
  await addBetrokkenheid(pen, hand, nieuw);
  await pen.sql`
    insert into uitstroom (verband_id, id, casus_id, organisatie_id, soort, telt, datum, door, geregistreerd_op)
    select
      ${hand.verbandId}, uitstroom_id, id, ${pen.actor.organisatieId}, 'vijf_jaar_voorbij', false, ${gesloten.dag},
      ${pen.actor.medewerkerId}, ${gesloten.op}
    from ${nieuw}`;
}

function rowOf({ vault }: Pen, { casusId, verhaal }: Rol) {
  const deelnemerId = newId();
  const [voornaam = '', ...rest] = verhaal.naam.split(' ');
  const { geboortedatum, gesprekken, start } = verhaal;
  return {
    ...sealDeelnemer(vault, deelnemerId, { voornaam, achternaam: rest.join(' '), geboortedatum }),
    id: casusId,
    deelnemer_id: deelnemerId,
    begin: start,
    laatste: gesprekken.at(-1) ?? null,
    regie_id: newId(),
    betrokkenheid_id: newId(),
    uitstroom_id: newId(),
  };
}

async function addCasussen({ sql, actor }: Pen, hand: Hand, nieuw: Statement): Promise<void> {
  const { medewerkerId, organisatieId } = actor;
  await sql`
    insert into deelnemer (verband_id, id, naam, geboortedatum, geregistreerd_op)
    select ${hand.verbandId}, deelnemer_id, naam, geboortedatum, begin + time '10:00'
    from ${nieuw}`;
  await sql`
    insert into casus (
      verband_id, id, deelnemer_id, programma, programmaversie, begindatum, geopend_op, gesloten_op, regisseur_id,
      betrokken, organisaties, fase, laatste_gesprek
    )
    select
      ${hand.verbandId}, id, deelnemer_id, ${hand.programma}, ${hand.programmaversie}, begin, begin + time '10:00',
      ${gesloten.op}, ${medewerkerId}, array[${medewerkerId}::uuid], array[${organisatieId}::uuid], 'beeindigd', laatste
    from ${nieuw}`;
}

/** The first version is what was known while the casus ran, the second what closing it made of that. */
async function addRegie({ sql, actor }: Pen, { verbandId }: Hand, nieuw: Statement): Promise<void> {
  await sql`
    insert into regie (
      verband_id, id, versie, casus_id, medewerker_id, organisatie_id, periode, door, geregistreerd_op, vervallen_op
    )
    select
      ${verbandId}, regie_id, versie, id, ${actor.medewerkerId}, ${actor.organisatieId},
      tstzrange(begin + time '10:00', case when versie = 2 then ${gesloten.op}::timestamptz end), ${actor.medewerkerId},
      case versie when 1 then begin + time '10:00' else ${gesloten.op}::timestamptz end,
      case when versie = 1 then ${gesloten.op}::timestamptz end
    from ${nieuw}
    cross join generate_series(1, 2) versie`;
}

async function addBetrokkenheid({ sql, actor }: Pen, { verbandId }: Hand, nieuw: Statement): Promise<void> {
  await sql`
    insert into betrokkenheid (
      verband_id, id, versie, casus_id, medewerker_id, organisatie_id, rol, met_regie, periode, inzage_tot, door,
      geregistreerd_op, vervallen_op
    )
    select
      ${verbandId}, betrokkenheid_id, versie, id, ${actor.medewerkerId}, ${actor.organisatieId}, 'adviseur', true,
      daterange(begin, case when versie = 2 then ${gesloten.dag}::date end, '[]'),
      case when versie = 2 then ${gesloten.inzageTot}::date end, ${actor.medewerkerId},
      case versie when 1 then begin + time '10:00' else ${gesloten.op}::timestamptz end,
      case when versie = 1 then ${gesloten.op}::timestamptz end
    from ${nieuw}
    cross join generate_series(1, 2) versie`;
}

const uitkering = categorieen.indexOf('uitkering') + 1;

/** What the list said of each, as the selection takes it over when it opens a casus. */
async function addOvergenomen({ sql, vault, actor }: Pen, { verbandId }: Hand, rollen: readonly Rol[]): Promise<void> {
  const alle = rollen.flatMap(({ casusId, verhaal }) =>
    Object.entries({ instroomdatum: verhaal.instroom, ao_klasse: 'klasse_80_100' }).map(([kenmerk, waarde]) => {
      const id = newId();
      const verzegeld = sealHex(vault, { column: 'waarneming.waarde', id }, waarde);
      return { id, casus_id: casusId, kenmerk, waarde: verzegeld, datum: verhaal.start };
    }),
  );
  await sql`
    insert into waarneming (
      verband_id, id, casus_id, organisatie_id, kenmerk, categorie, in_samenvatting, waarde, datum, bron, door,
      geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, kenmerk, ${uitkering}, false, waarde, datum, 'lijst',
      ${actor.medewerkerId}, datum + time '10:00'
    from json_to_recordset(${rijen(alle)}::text::json)
      as nieuw (id uuid, casus_id uuid, kenmerk text, waarde bytea, datum date)`;
}
