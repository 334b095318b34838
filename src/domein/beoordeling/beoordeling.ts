import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { notInFuture } from '../casus/dagen.ts';
import { choose } from '../casus/keuze.ts';
import { closeVersion } from '../casus/versie.ts';
import type { Version } from '../casus/versie.ts';
import { addBenodigdheid } from './benodigdheid.ts';
import {
  Beoordeling,
  Criteriumoordeel,
  correctBeoordeling,
  recordBeoordeling,
  recordCriteriumoordelen,
} from './contract.ts';
import type { Oordeel } from './contract.ts';
import { oordeelOf, uitkomstenOf, zinOf } from './oordeel.ts';
import type { Gezegd } from './oordeel.ts';
import { actAtTafel, readGezegd } from './tafel.ts';
import type { AtTafel } from './tafel.ts';

const judge: Handler<typeof recordCriteriumoordelen> = async (tx, input) => {
  const casus = await actAtTafel(tx, input);
  notInFuture(tx, 'datum', input.datum);
  const over = Object.keys(input.antwoorden);
  if (over.length === 0) throw fault('antwoorden', 'Kies bij minstens één criterium een antwoord');
  for (const criterium of over) choose('antwoorden', criterium, casus.tafel.criteria);
  const rows = await addOordelen(tx, casus, input);
  const gezegd = await readGezegd(tx, casus);
  const { criteria } = casus.tafel;
  return {
    criteriumoordelen: many(Criteriumoordeel, rows),
    volgt: oordeelOf(criteria, gezegd),
    zin: zinOf(criteria, gezegd),
  };
};

type Antwoorden = { datum: string; antwoorden: Record<string, string> };

/** In the name of the own organisation, never of another; what it said before stays. */
function addOordelen(tx: Tx, casus: AtTafel, { datum, antwoorden }: Antwoorden) {
  const { sql, actor, nu } = tx;
  const rijen = Object.entries(antwoorden).map(([criterium, antwoord]) => ({ id: newId(), criterium, antwoord }));
  return sql`
    insert into criteriumoordeel (
      verband_id, id, casus_id, organisatie_id, criterium, antwoord, datum, door, geregistreerd_op
    )
    select
      ${casus.verbandId}, id, ${casus.id}, ${actor.organisatieId}, criterium, antwoord, ${datum}, ${actor.medewerkerId},
      ${nu}
    from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (id uuid, criterium text, antwoord text)
    returning id, criterium, antwoord, datum, door, organisatie_id, geregistreerd_op`;
}

const record: Handler<typeof recordBeoordeling> = async (tx, input) => {
  const casus = await actAtTafel(tx, input);
  const { benodigdheden, datum } = input;
  for (const one of benodigdheden) {
    await addBenodigdheid(tx, casus, { id: newId(), versie: 1 }, { ...one, datum });
  }
  return establish(tx, casus, { id: newId(), versie: 1 }, datum);
};

const correct: Handler<typeof correctBeoordeling> = async (tx, input) => {
  const casus = await actAtTafel(tx, input);
  const { beoordelingId: id, versie } = input;
  await closeVersion(tx, { act: 'beoordeling', casus, id }, versie);
  return establish(tx, casus, { id, versie: versie + 1 }, input.datum);
};

/** Lays down what follows from the judgements; whoever records it cannot say another verdict. */
async function establish(tx: Tx, casus: AtTafel, { id, versie }: Version, datum: string): Promise<Beoordeling> {
  notInFuture(tx, 'datum', datum);
  const { sql, actor, nu } = tx;
  const oordeel = await weigh(tx, casus);
  const rows = await sql`
    insert into beoordeling (
      verband_id, id, versie, casus_id, organisatie_id, datum, oordeel, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${versie}, ${casus.id}, ${actor.organisatieId}, ${datum}, ${oordeel},
      ${actor.medewerkerId}, ${nu}
    )
    returning id, versie, datum, oordeel, door, organisatie_id, geregistreerd_op`;
  return one(Beoordeling, rows);
}

async function weigh(tx: Tx, casus: AtTafel): Promise<Oordeel> {
  const { criteria } = casus.tafel;
  const gezegd = await readGezegd(tx, casus);
  const oordeel = oordeelOf(criteria, gezegd);
  if (oordeel === null) throw new Problem('oordeel_ontbreekt', zinOf(criteria, gezegd));
  if (oordeel === 'nog_niet') await requireNodig(tx, casus, gezegd);
  return oordeel;
}

const Open = z.object({ criterium: z.string() });

/** "Nog niet" is no end: of every criterium with a no it is known what is needed, from whom, and when somebody looks again. */
async function requireNodig({ sql }: Tx, { verbandId, id, tafel }: AtTafel, gezegd: Gezegd[]): Promise<void> {
  const rows = await sql`
    select distinct criterium
    from benodigdheid
    where verband_id = ${verbandId} and casus_id = ${id} and vervallen_op is null and afloop is null`;
  const known = many(Open, rows).map(({ criterium }) => criterium);
  const zonder = uitkomstenOf(tafel.criteria, gezegd)
    .filter(([criterium, uitkomst]) => uitkomst === 'nee' && !known.includes(criterium))
    .map(([criterium]) => tafel.criteria[criterium]?.naam);
  if (zonder.length === 0) return;
  throw fault('benodigdheden', `Leg vast wat de kandidaat nog nodig heeft bij: ${zonder.join('; ')}`);
}

export const routes = [
  route(recordCriteriumoordelen, judge),
  route(recordBeoordeling, record),
  route(correctBeoordeling, correct),
];
