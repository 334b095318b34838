import { z } from 'zod';
import { maybe, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { notBefore, notFarAhead, notInFuture } from '../casus/dagen.ts';
import { choose } from '../casus/keuze.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import type { Version } from '../casus/versie.ts';
import { addDuur } from '../programma/duur.ts';
import { Benodigdheid, correctBenodigdheid, endBenodigdheid, recordBenodigdheid } from './contract.ts';
import { actAtTafel } from './tafel.ts';
import type { AtTafel } from './tafel.ts';

export type Gegeven = {
  criterium: string;
  soort?: string | undefined;
  tekst?: string | undefined;
  aanbieder?: string | undefined;
  opnieuwOp?: string | undefined;
  datum: string;
};

const record: Handler<typeof recordBenodigdheid> = async (tx, input) => {
  const casus = await actAtTafel(tx, input);
  return addBenodigdheid(tx, casus, { id: newId(), versie: 1 }, input);
};

const Wat = z.object({ criterium: z.string(), datum: z.iso.date(), afloop: z.string().nullable() });

/** What is needed has not ended yet; an act on one that has is refused. */
async function readOpen(tx: Tx, casus: AtTafel, id: string) {
  const wat = await readVersion(tx, { act: 'benodigdheid', casus, id }, Wat, tx.sql`criterium, datum, afloop`);
  if (wat.afloop !== null) throw new Problem('benodigdheid_al_afgerond');
  return wat;
}

const correct: Handler<typeof correctBenodigdheid> = async (tx, input) => {
  const casus = await actAtTafel(tx, input);
  const { benodigdheidId: id, versie } = input;
  const { criterium } = await readOpen(tx, casus, id);
  await closeVersion(tx, { act: 'benodigdheid', casus, id }, versie);
  return addBenodigdheid(tx, casus, { id, versie: versie + 1 }, { ...input, criterium });
};

/** Everybody at the table may say that a need was met: who provides it is often another than who wrote it down. */
const end: Handler<typeof endBenodigdheid> = async (tx, input) => {
  const casus = await actAtTafel(tx, input);
  const { benodigdheidId: id, versie, afloop, datum } = input;
  notInFuture(tx, 'datum', datum);
  const wat = await readOpen(tx, casus, id);
  notBefore('datum', datum, wat.datum, 'de dag van de benodigdheid');
  await closeVersion(tx, { act: 'benodigdheid', casus, id }, versie, true);
  const rows = await tx.sql`
    insert into benodigdheid (
      verband_id, id, versie, casus_id, organisatie_id, criterium, soort, tekst, aanbieder_id, datum, opnieuw_op, afloop,
      afloop_datum, door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, organisatie_id, criterium, soort, tekst, aanbieder_id, datum,
      opnieuw_op, ${afloop}, ${datum}, ${tx.actor.medewerkerId}, ${tx.nu}
    from benodigdheid
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id} and versie = ${versie}
    returning ${columns(tx)}`;
  return one(Benodigdheid, opened(tx.vault, rows, { tekst: 'benodigdheid.tekst' }));
};

/** One thing that is needed for one criterium. Without a day, the term of the programme says when somebody looks again. */
export async function addBenodigdheid(
  tx: Tx,
  casus: AtTafel,
  { id, versie }: Version,
  gegeven: Gegeven,
): Promise<Benodigdheid> {
  const { criterium, soort, tekst, datum } = gegeven;
  const opnieuwOp = checkGegeven(tx, casus, gegeven);
  const aanbiederId = await findAanbieder(tx, casus, gegeven.aanbieder);
  const { sql, actor, nu, vault } = tx;
  const rows = await sql`
    insert into benodigdheid (
      verband_id, id, versie, casus_id, organisatie_id, criterium, soort, tekst, aanbieder_id, datum, opnieuw_op, door,
      geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${versie}, ${casus.id}, ${actor.organisatieId}, ${criterium}, ${soort ?? null},
      ${seal(vault, { column: 'benodigdheid.tekst', id }, tekst)}, ${aanbiederId}, ${datum}, ${opnieuwOp},
      ${actor.medewerkerId}, ${nu}
    )
    returning ${columns(tx)}`;
  return one(Benodigdheid, opened(vault, rows, { tekst: 'benodigdheid.tekst' }));
}

/** Gives the day on which somebody looks again. */
function checkGegeven(
  tx: Tx,
  { tafel, regels }: AtTafel,
  { criterium, soort, tekst, datum, ...given }: Gegeven,
): string {
  choose('criterium', criterium, tafel.criteria);
  if (soort !== undefined && tekst !== undefined)
    throw fault('tekst', 'Kies wat er nodig is, of schrijf het op. Niet allebei');
  if (soort !== undefined) choose('soort', soort, tafel.benodigdheden);
  if (soort === undefined && tekst === undefined) throw fault('soort', 'Kies wat er nodig is, of schrijf het op');
  notInFuture(tx, 'datum', datum);
  const opnieuwOp =
    given.opnieuwOp ?? addDuur(datum, (regels.termijnen[tafel.terugkomst] ?? regels.termijnen.terugkomst).duur);
  notBefore('opnieuwOp', opnieuwOp, datum, 'de dag aan tafel');
  notFarAhead(tx, 'opnieuwOp', opnieuwOp);
  return opnieuwOp;
}

const Aanbieder = z.object({ id: z.uuid() });

/** Who provides it is a partner of the verband; nobody named is the casusregisseur. */
async function findAanbieder({ sql, vandaag }: Tx, { verbandId }: AtTafel, slug?: string): Promise<string | null> {
  if (slug === undefined) return null;
  const rows = await sql`
    select o.id
    from deelname d
    join organisatie o on o.id = d.organisatie_id
    where d.verband_id = ${verbandId} and o.slug = ${slug} and d.periode @> ${vandaag}::date`;
  const found = maybe(Aanbieder, rows);
  if (!found) throw fault('aanbieder', 'Deze organisatie doet niet mee in dit verband. Kies een partner');
  return found.id;
}

const columns = ({ sql }: Tx) => sql`
  id, versie, criterium, soort, tekst, aanbieder_id, datum, opnieuw_op, afloop, afloop_datum, door, organisatie_id,
  geregistreerd_op`;

export const routes = [
  route(recordBenodigdheid, record),
  route(endBenodigdheid, end),
  route(correctBenodigdheid, correct),
];
