import type { Db, Sql } from '../src/core/db.ts';
import { rewriteRows } from '../src/core/rewrite.ts';
import { sealHex } from '../src/core/sealed.ts';
import type { Vault } from '../src/core/vault.ts';
import { sealDeelnemer } from '../src/domein/deelnemer/deelnemer.ts';
import type { Programma } from '../src/domein/programma/contract.ts';
import { addVerband } from '../src/domein/verband/inrichten.ts';
import { proef } from './sql.ts';

/** A caseload of sixty: what a caseworker has. */
export const perColleague = 60;
const slugOf = (rol: string, n: number): string => `${rol}-${n}`;

/** Colleagues enough for so many casussen, in two organisations. Made-up people, numbered. */
async function addColleagues(owner: Db, programma: Programma, teams: number): Promise<string> {
  const people = (rol: string) =>
    Array.from({ length: teams }, (_, n) => ({
      slug: slugOf(rol, n),
      voornaam: 'Meet',
      achternaam: `Proef ${n}`,
      rollen: [rol],
      voorbeeld: true,
    }));
  const soort = (slug: string, medewerkers: ReturnType<typeof people>) => ({
    slug,
    naam: `Proef ${slug}`,
    soort: slug,
    medewerkers,
  });
  const inrichting = {
    verband: { slug: 'meting', naam: 'Meting', status: 'actief' as const, begin: '2013-01-01' },
    organisaties: [
      soort('gemeente', [
        ...people('regiehouder'),
        { slug: 'coordinator', voornaam: 'Meet', achternaam: 'Coördinator', rollen: ['coordinator'], voorbeeld: true },
      ]),
      soort('uwv', people('arbeidsdeskundige')),
    ],
  };
  return owner.begin((sql) => addVerband(sql, inrichting, programma, '2014-01-01T00:00:00Z'));
}

/**
 * A verband with so many open casussen: each with a regisseur, an arbeidsdeskundige, three gesprekken, a traject and an
 * open afspraak. Written straight into the tables by the owner, since it is the ground and not what is measured.
 */
export async function populate(owner: Db, vault: Vault, programma: Programma, casussen: number): Promise<void> {
  const teams = Math.ceil(casussen / perColleague);
  const verbandId = await addColleagues(owner, programma, teams);
  await owner`
    create temporary table nieuw as
    select
      n, gen_random_uuid() as id, gen_random_uuid() as deelnemer_id, r.id as regisseur_id, r.organisatie_id as rh_org,
      a.id as ad_id, a.organisatie_id as ad_org, date '2014-01-06' + (n * 7919) % 200 as dag
    from generate_series(0, ${casussen - 1}) n
    join medewerker r on r.slug = 'regiehouder-' || (n % ${teams})
    join medewerker a on a.slug = 'arbeidsdeskundige-' || ((n / 7) % ${teams})`;
  await owner`
    insert into deelnemer (verband_id, id, naam, geregistreerd_op)
    select ${verbandId}, deelnemer_id, ${unsealed}, dag from nieuw`;
  await owner`
    insert into casus (
      verband_id, id, deelnemer_id, programma, programmaversie, begindatum, geopend_op, regisseur_id, betrokken,
      organisaties, fase, aandacht_datum, aandacht_reden, aandacht_tekst, laatste_gesprek
    )
    select
      ${verbandId}, id, deelnemer_id, ${programma.programma}, ${programma.versie}, dag, dag, regisseur_id,
      array[regisseur_id, ad_id], array[rh_org, ad_org], 'naar_werk', dag + 28, 'geen_gesprek', ${unsealed}, dag
    from nieuw`;
  await owner`
    insert into regie (verband_id, id, casus_id, medewerker_id, organisatie_id, periode, door, geregistreerd_op)
    select ${verbandId}, gen_random_uuid(), id, regisseur_id, rh_org, tstzrange(dag, null), regisseur_id, dag from nieuw`;
  await owner`
    insert into betrokkenheid (
      verband_id, id, casus_id, medewerker_id, organisatie_id, rol, met_regie, periode, door, geregistreerd_op
    )
    select ${verbandId}, gen_random_uuid(), id, wie, org, rol, rol = 'regiehouder', daterange(dag, null), wie, dag
    from nieuw
    cross join lateral (values (regisseur_id, rh_org, 'regiehouder'), (ad_id, ad_org, 'arbeidsdeskundige')) v (wie, org, rol)`;
  await addActs(owner, verbandId);
  await owner.begin((sql) => sealAll(sql, vault));
  await owner`drop table nieuw`;
  await owner`vacuum (analyze)`;
}

/** Stands where a sealed value will come, which only the code can make. */
const unsealed = Buffer.alloc(40, 2);

async function sealAll(sql: Sql, vault: Vault): Promise<void> {
  let n = 0;
  await rewriteRows(sql, 'deelnemer', ['naam', 'geboortedatum'], ({ id }) =>
    sealDeelnemer(vault, String(id), { ...proef, achternaam: `Proef ${(n += 1)}` }),
  );
  await rewriteRows(sql, 'afspraak', ['wat'], ({ id }) => ({
    wat: sealHex(vault, { column: 'afspraak.wat', id: String(id) }, 'Proefafspraak'),
  }));
  await rewriteRows(sql, 'casus', ['aandacht_tekst'], ({ id, laatste_gesprek }) => ({
    aandacht_tekst: sealHex(vault, { column: 'casus.aandacht_tekst', id: String(id) }, laatste_gesprek),
  }));
}

async function addActs(owner: Db, verbandId: string): Promise<void> {
  await owner`
    insert into gesprek (verband_id, id, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op)
    select ${verbandId}, gen_random_uuid(), id, ad_org, dag - k * 14, 'telefonisch', true, '{deelnemer}', ad_id, dag
    from nieuw
    cross join generate_series(0, 2) k`;
  await owner`
    insert into traject (
      verband_id, id, casus_id, organisatie_id, soort, richting, passend, aanbieder, periode, door, geregistreerd_op
    )
    select ${verbandId}, gen_random_uuid(), id, ad_org, 'reintegratietraject', 'werk', true, 'Proefbureau', daterange(dag, null), ad_id, dag
    from nieuw`;
  await owner`
    insert into afspraak (
      verband_id, id, casus_id, organisatie_id, wat, wie, eigenaar_id, gemaakt_op, datum, door, geregistreerd_op
    )
    select ${verbandId}, gen_random_uuid(), id, rh_org, ${unsealed}, 'deelnemer', regisseur_id, dag, dag + 40, regisseur_id, dag
    from nieuw`;
}

/** Something to aim at: a casus with one of the colleagues who may act on it. */
export type Target = { verbandId: string; casusId: string; medewerkerId: string; organisatieId: string; slug: string };

export async function listTargets(owner: Db, aantal: number): Promise<Target[]> {
  const rows = await owner`
    select c.verband_id, c.id as casus_id, m.id as medewerker_id, m.organisatie_id, m.slug
    from casus c
    join medewerker m on m.id = c.regisseur_id
    order by md5(c.id::text)
    limit ${aantal}`;
  return rows.map((row) => ({
    verbandId: String(row['verbandId']),
    casusId: String(row['casusId']),
    medewerkerId: String(row['medewerkerId']),
    organisatieId: String(row['organisatieId']),
    slug: String(row['slug']),
  }));
}
