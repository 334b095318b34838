import type { Tx } from '../../core/road.ts';
import { naamOf, organisatieOf, persoonOf } from './persoon.ts';

/** What a casus page reads, each as one query through the views of `inzage`. */
export type Ref = { verbandId: string; casusId: string };

export const readKop = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    c.id, c.fase, c.begindatum, c.gesloten_op, c.programma, c.programmaversie, c.aandacht_datum, c.aandacht_reden,
    c.aandacht_tekst, c.laatste_gesprek, c.overdracht_id is not null as overdracht_open,
    ${persoonOf(tx, 'c.regisseur_id')} as regisseur, d.voornaam, d.achternaam, d.geboortedatum,
    (
      select m.organisatie_id
      from inzage.collega m
      where m.id = c.regisseur_id
    ) as regie_organisatie_id
  from casus c
  join inzage.deelnemer d on d.verband_id = c.verband_id and d.casus_id = c.id
  where c.verband_id = ${verbandId} and c.id = ${casusId}`;

/** The team of an open casus; of a closed one, who were in it at the end. */
export const readTeam = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select b.rol, lower(b.periode) as sinds, ${persoonOf(tx, 'b.medewerker_id')} as persoon
  from inzage.betrokkenheid b
  join casus c on c.verband_id = b.verband_id and c.id = b.casus_id
  where b.verband_id = ${verbandId} and b.casus_id = ${casusId} and b.vervallen_op is null
    and b.medewerker_id = any (c.betrokken) and (upper_inf(b.periode) or c.gesloten_op is not null)
  order by b.medewerker_id <> c.regisseur_id, lower(b.periode), b.id`;

export const readAfspraken = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.datum, x.wie, x.wat, ${persoonOf(tx, 'x.eigenaar_id')} as eigenaar,
    x.organisatie_id = ${tx.actor.organisatieId} or x.eigenaar_id = ${tx.actor.medewerkerId} as eigen
  from inzage.afspraak x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.vervallen_op is null and x.afloop is null
  order by x.datum, x.id`;

/** An offer runs until it is refused or a traject came out of it. */
export const readAanbod = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select x.id, x.versie, x.soort, x.datum, x.antwoord, x.organisatie_id = ${tx.actor.organisatieId} as eigen
  from inzage.aanbod x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.vervallen_op is null
    and x.antwoord is distinct from 'geweigerd'
    and not exists (
      select from inzage.traject t
      where t.verband_id = ${verbandId} and t.casus_id = ${casusId} and t.aanbod_id = x.id and t.vervallen_op is null
    )
  order by x.datum, x.id`;

export const readTrajecten = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.soort, x.aanbieder, lower(x.periode) as begindatum, upper(x.periode) - 1 as einddatum,
    x.organisatie_id = ${tx.actor.organisatieId} as eigen
  from inzage.traject x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.vervallen_op is null and x.afloop is null
  order by lower(x.periode), x.id`;

export const readPlaatsingen = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.werkgever, x.functie, x.uren, x.betaald, lower(x.periode) as begindatum,
    upper(x.periode) - 1 as einddatum, x.organisatie_id = ${tx.actor.organisatieId} as eigen
  from inzage.plaatsing x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.vervallen_op is null and x.afloop is null
  order by lower(x.periode), x.id`;

export const readLijst = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.soort, lower(x.periode) as begindatum, upper(x.periode) as einde,
    x.organisatie_id = ${tx.actor.organisatieId} as eigen
  from inzage.lijstvermelding x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId}
  order by lower(x.periode), x.soort`;

/** Sender and receiver read why; so does the coordinator who hears it when nobody answers. */
export const readOverdracht = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.datum, x.antwoord_voor, x.antwoord_voor < ${tx.vandaag} as verlopen, x.reden,
    ${organisatieOf(tx.sql, 'x.van_organisatie_id')} as van, ${organisatieOf(tx.sql, 'x.naar_organisatie_id')} as naar,
    ${naamOf(tx.sql, 'x.naar_medewerker_id')} as naar_naam, ${naamOf(tx.sql, 'x.escalatie_id')} as escalatie,
    ${tx.actor.organisatieId}::uuid in (x.van_organisatie_id, x.naar_organisatie_id)
      or x.escalatie_id = ${tx.actor.medewerkerId} as eigen,
    x.naar_organisatie_id = ${tx.actor.organisatieId} and (
      x.naar_medewerker_id is null or x.naar_medewerker_id = ${tx.actor.medewerkerId}
      or x.verband_id = any (actor.coordinatie()) is true
    ) as gevraagd
  from inzage.overdracht x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.open`;
