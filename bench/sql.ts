import type { Db, Sql } from '../src/core/db.ts';
import { transaction } from '../src/core/transaction.ts';
import { createVault } from '../src/core/vault.ts';
import { sealDeelnemer } from '../src/domein/deelnemer/deelnemer.ts';
import { programma } from './programma.ts';

/**
 * The acts' own SQL, as the owner: what has to happen in the database whatever is around it. `now` and ids come from the
 * caller. Kept beside the bench, because nothing else may write acts without the road.
 */
type Input = Record<string, string>;

/** A name that ours can open as well, since both work on the same casussen. */
const vault = createVault(new Uint8Array(32).fill(7));
export const proef = { voornaam: 'Jongere', achternaam: 'Proef', geboortedatum: '1994-02-03' };

const updateCasus = (sql: Sql, { verbandId, casusId, datum, dag }: Input) => sql`
  update casus
  set
    fase = 'naar_werk', aandacht_datum = ${dag ?? ''}, aandacht_reden = 'geen_gesprek', aandacht_tekst = aandacht_tekst,
    laatste_gesprek = ${datum ?? ''}
  where verband_id = ${verbandId ?? ''} and id = ${casusId ?? ''}`;

/** Record a gesprek: lock the casus, add the row, read the facts, store the aandacht. */
export async function recordSql(db: Db, input: Input): Promise<unknown> {
  const { verbandId = '', casusId = '', id = '', organisatieId = '', medewerkerId = '', datum = '', nu = '' } = input;
  return transaction(db, '', async (sql) => {
    await sql`
      select verband_id, id, deelnemer_id, programma, programmaversie, begindatum, gesloten_op, regisseur_id, betrokken
      from casus
      where verband_id = ${verbandId} and id = ${casusId}
      for no key update`;
    const rows = await sql`
      insert into gesprek (
        verband_id, id, versie, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op
      )
      values (
        ${verbandId}, ${id}, 1, ${casusId}, ${organisatieId}, ${datum}, 'telefonisch', true, '{deelnemer}',
        ${medewerkerId}, ${nu}
      )
      returning id, versie, datum, kanaal, gevoerd, aanwezig, door, organisatie_id, geregistreerd_op`;
    await sql`
      select *
      from feiten
      where verband_id = ${verbandId} and casus_id = any (${[casusId]}::uuid[])`;
    return { result: rows[0], closing: [updateCasus(sql, { ...input, dag: datum })] };
  });
}

/** Open a casus: the person, the casus, the regie and the team of two, the facts, the aandacht. */
export async function openSql(db: Db, input: Input): Promise<unknown> {
  const {
    verbandId = '',
    id = '',
    deelnemerId = '',
    organisatieId = '',
    medewerkerId = '',
    datum = '',
    nu = '',
  } = input;
  const { regieId = '', teamId = '' } = input;
  const { naam, geboortedatum } = sealDeelnemer(vault, deelnemerId, proef);
  return transaction(db, '', async (sql) => {
    await Promise.all([
      sql`
        insert into deelnemer (verband_id, id, naam, geboortedatum, geregistreerd_op)
        values (${verbandId}, ${deelnemerId}, ${naam}::text::bytea, ${geboortedatum}::text::bytea, ${nu})`,
      sql`
        insert into casus (
          verband_id, id, deelnemer_id, programma, programmaversie, begindatum, geopend_op, regisseur_id, betrokken,
          organisaties, fase, aandacht_datum, aandacht_reden
        )
        values (
          ${verbandId}, ${id}, ${deelnemerId}, ${programma.programma}, ${programma.versie}, ${datum}, ${nu},
          ${medewerkerId}, ${[medewerkerId]}, ${[organisatieId]}, 'op_beide_lijsten', ${datum}, 'eerste_gesprek'
        )`,
      sql`
        insert into regie (verband_id, id, casus_id, medewerker_id, organisatie_id, periode, door, geregistreerd_op)
        values (
          ${verbandId}, ${regieId}, ${id}, ${medewerkerId}, ${organisatieId}, tstzrange(${nu}, null), ${medewerkerId}, ${nu}
        )`,
      sql`
        insert into betrokkenheid (
          verband_id, id, casus_id, medewerker_id, organisatie_id, rol, met_regie, periode, door, geregistreerd_op
        )
        values (
          ${verbandId}, ${teamId}, ${id}, ${medewerkerId}, ${organisatieId}, 'regiehouder', true,
          daterange(${datum}, null), ${medewerkerId}, ${nu}
        )`,
    ]);
    await sql`
      select *
      from feiten
      where verband_id = ${verbandId} and casus_id = any (${[id]}::uuid[])`;
    return { result: { id }, closing: [updateCasus(sql, { ...input, casusId: id, dag: datum })] };
  });
}

/** The first page of the werkvoorraad: the rows of the page with what hangs on them, and the counts. */
export async function workSql(sql: Sql, { medewerkerId = '', datum = '' }: Input): Promise<unknown> {
  const [rows, counts] = await Promise.all([
    sql`
      with pagina as materialized (
        select c.*, d.naam, d.geboortedatum
        from betrokkenheid b
        join casus c on c.verband_id = b.verband_id and c.id = b.casus_id and c.gesloten_op is null
        join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
        where b.medewerker_id = ${medewerkerId} and b.vervallen_op is null and upper_inf(b.periode)
          and b.verband_id = any (array(select id from verband))
        order by c.aandacht_datum, c.id
        limit 26
      )
      select p.*, v.slug, m.voornaam as regisseur, o.naam as organisatie, a.aanbod
      from pagina p
      join verband v on v.id = p.verband_id
      join medewerker m on m.id = p.regisseur_id
      join organisatie o on o.id = m.organisatie_id
      cross join lateral (
        select jsonb_agg(jsonb_build_object('soort', l.soort, 'sinds', l.sinds)) as aanbod
        from (
          select soort, lower(periode) as sinds
          from traject t
          where t.verband_id = p.verband_id and t.casus_id = p.id and t.vervallen_op is null and t.afloop is null
          union all
          select soort, datum
          from aanbod x
          where x.verband_id = p.verband_id and x.casus_id = p.id and x.vervallen_op is null
          union all
          select 'plaatsing', lower(periode)
          from plaatsing y
          where y.verband_id = p.verband_id and y.casus_id = p.id and y.vervallen_op is null and y.afloop is null
        ) l
      ) a
      order by p.aandacht_datum, p.id`,
    sql`
      select
        count(*) as totaal, count(*) filter (where c.aandacht_datum <= ${datum}) as vandaag_of_eerder,
        max(${datum}::date - coalesce(c.laatste_gesprek, c.begindatum)) as stilte
      from betrokkenheid b
      join casus c on c.verband_id = b.verband_id and c.id = b.casus_id and c.gesloten_op is null
      join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
      where b.medewerker_id = ${medewerkerId} and b.vervallen_op is null and upper_inf(b.periode)
        and b.verband_id = any (array(select id from verband))`,
  ]);
  return { casussen: rows, tellingen: counts[0] };
}

/** The figures: every fact of every casus at a peildatum, grouped, with who of the colleagues was on which. */
export async function meetSql(db: Db, { verbandId = '', datum = '' }: Input): Promise<unknown> {
  return transaction(
    db,
    `set local app.peildatum = '${datum}';set local plan_cache_mode = force_custom_plan`,
    async (sql) => {
      const rows = await sql`
      with gemeten as materialized (
        select casus_id, jsonb_build_object(
          'van_lijst', van_lijst, 'overdracht_open', overdracht_open, 'passend_aanbod', passend_aanbod,
          'betaald_werk', betaald_werk, 'gesloten', gesloten, 'gesprekken', gesprekken, 'plaatsingen', plaatsingen,
          'uren', uren, 'maanden_werk', maanden_werk, 'uitstroom', uitstroom, 'aanbod', aanbod
        ) as feiten
        from stand
        where verband_id = ${verbandId}
      ), groep as materialized (
        select feiten, row_number() over () as nummer, count(*) as casussen
        from gemeten
        group by feiten
      ), inzet as (
        select distinct g.nummer, b.rol, b.medewerker_id
        from gemeten s
        join groep g on g.feiten = s.feiten
        join betrokkenheid b on b.casus_id = s.casus_id
        where b.verband_id = ${verbandId} and b.periode @> peildatum() and bekend(b.geregistreerd_op, b.vervallen_op)
      )
      select g.*, (select jsonb_agg(i.medewerker_id) from inzet i where i.nummer = g.nummer) as medewerkers
      from groep g`;
      return { result: rows, closing: [] };
    },
  );
}
