import type { Tx } from '../../core/road.ts';
import { organisatieOf } from '../casus/persoon.ts';
import type { Tafelstand } from './selectietafel.contract.ts';

/** What the cards are made of, each as one query through the views of `inzage`. */
export type Place = [volgorde: string, casusId: string];

type Blad = { stand: Tafelstand | undefined; place: Place; aantal: number };

/** In the order of their numbers: nobody is ranked. */
export const readKandidaten = ({ sql }: Tx, verbandId: string, { stand, place, aantal }: Blad) => sql`
  select k.casus_id, k.volgorde, k.programma, k.programmaversie, k.begindatum, k.stand, k.deelnemer_id, k.naam
  from inzage.kandidaat k
  where k.verband_id = ${verbandId} and k.gesloten_op is null
    and (k.volgorde, k.casus_id) > (${place[0]}, ${place[1]}::uuid)
    ${stand === undefined ? sql`` : sql`and k.stand = ${stand}`}
  order by k.volgorde, k.casus_id
  limit ${aantal}`;

export const readKandidaat = ({ sql }: Tx, verbandId: string, casusId: string) => sql`
  select k.casus_id, k.volgorde, k.programma, k.programmaversie, k.begindatum, k.stand, k.deelnemer_id, k.naam
  from inzage.kandidaat k
  where k.verband_id = ${verbandId} and k.casus_id = ${casusId}`;

/** Of all candidates, not only of this page. */
export const countStanden = ({ sql }: Tx, verbandId: string) => sql`
  select k.stand, count(*) as aantal
  from inzage.kandidaat k
  where k.verband_id = ${verbandId} and k.gesloten_op is null
  group by k.stand`;

/** Of each criterium and each partner the newest. */
export const readGezegd = (tx: Tx, verbandId: string, casusIds: string[]) => tx.sql`
  select distinct on (x.casus_id, x.criterium, x.organisatie_id)
    x.casus_id, x.criterium, x.antwoord, x.datum, x.eigen, x.organisatie_id,
    ${organisatieOf(tx.sql, 'x.organisatie_id')} as organisatie
  from inzage.criteriumoordeel x
  where x.verband_id = ${verbandId} and x.casus_id = any (${casusIds}::uuid[]) and x.graad > 1
  order by x.casus_id, x.criterium, x.organisatie_id, x.datum desc, x.geregistreerd_op desc, x.id desc`;

export const readBeoordelingen = (tx: Tx, verbandId: string, casusIds: string[]) => tx.sql`
  select distinct on (x.casus_id)
    x.casus_id, x.id, x.versie, x.datum, x.oordeel, x.eigen, ${organisatieOf(tx.sql, 'x.organisatie_id')} as organisatie
  from inzage.beoordeling x
  where x.verband_id = ${verbandId} and x.casus_id = any (${casusIds}::uuid[]) and x.graad > 1
    and x.vervallen_op is null
  order by x.casus_id, x.datum desc, x.geregistreerd_op desc, x.id desc`;

/** What is still needed, what is looked at first standing first. */
export const readNodig = (tx: Tx, verbandId: string, casusIds: string[]) => tx.sql`
  select
    x.casus_id, x.id, x.versie, x.eigen, x.criterium, x.soort, x.tekst, x.datum, x.opnieuw_op,
    ${organisatieOf(tx.sql, 'x.aanbieder_id')} as aanbieder, (
      select o.slug
      from organisatie o
      where o.id = x.aanbieder_id
    ) as aanbieder_slug
  from inzage.benodigdheid x
  where x.verband_id = ${verbandId} and x.casus_id = any (${casusIds}::uuid[]) and x.graad > 1
    and x.vervallen_op is null and x.afloop is null
  order by x.opnieuw_op, x.id`;

export const readKenmerken = (tx: Tx, verbandId: string, casusIds: string[]) => tx.sql`
  select x.casus_id, x.id, x.kenmerk, x.waarde, x.datum
  from inzage.kaartkenmerk x
  where x.verband_id = ${verbandId} and x.casus_id = any (${casusIds}::uuid[])`;

/** How many candidates need the same of the same partner; nobody is in it. */
export const countNodig = (tx: Tx, verbandId: string) => tx.sql`
  select
    x.soort, ${organisatieOf(tx.sql, 'x.aanbieder_id')} as aanbieder, count(distinct x.casus_id) as kandidaten,
    min(x.opnieuw_op) as eerst_op
  from inzage.benodigdheid x
  join inzage.kandidaat k on k.verband_id = x.verband_id and k.casus_id = x.casus_id and k.gesloten_op is null
  where x.verband_id = ${verbandId} and k.verband_id = ${verbandId} and x.graad > 1 and x.vervallen_op is null
    and x.afloop is null
  group by x.soort, x.aanbieder_id
  order by kandidaten desc, x.soort, aanbieder`;

/** The partners of today, of whom one provides what is needed. */
export const readAanbieders = ({ sql, vandaag }: Tx, verbandId: string) => sql`
  select o.slug, o.naam
  from deelname d
  join organisatie o on o.id = d.organisatie_id
  where d.verband_id = ${verbandId} and d.periode @> ${vandaag}::date
  order by o.naam`;
