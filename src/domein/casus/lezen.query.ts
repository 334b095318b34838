import type { Tx } from '../../core/road.ts';
import { naamOf, organisatieOf, persoonOf } from './persoon.ts';

/** What a casus page reads, each as one query through the views of `inzage`. */
export type Ref = { verbandId: string; casusId: string };

/** How much of a row one sees, in the word of the contract, and which organisation shared it. */
export const graad = ({ sql }: Tx) => sql`
  (array['bestaan', 'samenvatting', 'volledig'])[x.graad] as graad,
  ${organisatieOf(sql, 'x.organisatie_id')} as organisatie`;

export const readKop = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    c.id, c.fase, c.begindatum, c.gesloten_op, c.programma, c.programmaversie, c.aandacht_datum, c.aandacht_reden,
    c.aandacht_tekst, c.laatste_gesprek, c.overdracht_open, c.niveaus::text, c.tot, c.rollen,
    ${persoonOf(tx, 'c.regisseur_id')} as regisseur, d.id as deelnemer_id, d.naam, d.geboortedatum,
    (
      select m.organisatie_id
      from inzage.collega m
      where m.id = c.regisseur_id
    ) as regie_organisatie_id
  from inzage.casus c
  left join inzage.deelnemer d on d.verband_id = ${verbandId} and d.casus_id = ${casusId}
  where c.verband_id = ${verbandId} and c.id = ${casusId}`;

/** The team of an open casus; of a closed one, who were in it at the end. */
export const readTeam = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select b.id as betrokkenheid_id, b.versie, b.rol, b.met_regie, lower(b.periode) as sinds, ${persoonOf(tx, 'b.medewerker_id')} as persoon
  from inzage.betrokkenheid b
  join inzage.casus c on c.verband_id = ${verbandId} and c.id = ${casusId}
  where b.verband_id = ${verbandId} and b.casus_id = ${casusId} and b.vervallen_op is null
    and b.medewerker_id = any (c.betrokken) and (upper_inf(b.periode) or c.gesloten_op is not null)
  order by b.medewerker_id <> c.regisseur_id, lower(b.periode), b.id`;

export const readAfspraken = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.datum, x.wie, x.wat, ${persoonOf(tx, 'x.eigenaar_id')} as eigenaar, x.eigen, ${graad(tx)}
  from inzage.afspraak x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null and x.afloop is null
  order by x.datum, x.id`;

/** On the agenda of a casusoverleg, and nothing came of it yet. */
export const readAgendapunten = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select x.id, x.versie, x.casusoverleg_id, x.datum, x.vraag, x.eigen, ${graad(tx)}
  from inzage.agendapunt x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null
    and x.uitkomst is null
  order by x.datum, x.id`;

/** An offer runs until it is refused or a traject came out of it. */
export const readAanbod = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select x.id, x.versie, x.soort, x.datum, x.antwoord, x.eigen, ${graad(tx)}
  from inzage.aanbod x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null
    and x.antwoord is distinct from 'geweigerd'
    and not exists (
      select from inzage.traject t
      where t.verband_id = ${verbandId} and t.casus_id = ${casusId} and t.aanbod_id = x.id and t.vervallen_op is null
    )
  order by x.datum, x.id`;

export const readTrajecten = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.soort, x.aanbieder, lower(x.periode) as begindatum, upper(x.periode) - 1 as einddatum,
    x.eigen, ${graad(tx)}
  from inzage.traject x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null and x.afloop is null
  order by lower(x.periode), x.id`;

export const readPlaatsingen = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.werkgever, x.functie, x.uren, x.vorm, x.betaald, x.sinds as begindatum,
    upper(x.periode) - 1 as einddatum, x.eigen, ${graad(tx)}
  from inzage.plaatsing x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null and x.afloop is null
  order by lower(x.periode), x.id`;

export const readDetacheringen = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.plaatsing_id, x.inlener, x.inlener_kenmerk, x.functie, x.uren, lower(x.periode) as begindatum,
    upper(x.periode) - 1 as einddatum, x.eigen, ${graad(tx)}
  from inzage.detachering x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null and x.afloop is null
  order by lower(x.periode), x.id`;

/** A place and what it costs is for who may see everything of it: the matrix knows no summary of it. */
export const readPlekken = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, b.naam as bron, lower(x.periode) as begindatum, upper(x.periode) - 1 as einddatum, x.bedrag, x.eigen,
    ${graad(tx)}
  from inzage.trajectplek x
  left join financieringsbron b on b.verband_id = ${verbandId} and b.id = x.bron_id and b.versie = x.bronversie
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 2 and x.vervallen_op is null and x.afloop is null
  order by lower(x.periode), x.id`;

export const readLijst = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.soort, x.loopt, lower(x.periode) as begindatum, upper(x.periode) as einde, x.eigen, ${graad(tx)}
  from inzage.lijstvermelding x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId}
  order by lower(x.periode), x.soort`;

/** Sender and receiver read why; so does the coordinator who hears it when nobody answers. */
export const readOverdracht = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.datum, x.antwoord_voor, x.antwoord_voor < ${tx.vandaag} as verlopen, x.reden,
    ${organisatieOf(tx.sql, 'x.van_organisatie_id')} as van, ${organisatieOf(tx.sql, 'x.naar_organisatie_id')} as naar,
    ${naamOf(tx.sql, 'x.naar_medewerker_id')} as naar_naam, ${naamOf(tx.sql, 'x.escalatie_id')} as escalatie,
    x.gevraagd
  from inzage.overdracht x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.open and x.graad > 1`;
