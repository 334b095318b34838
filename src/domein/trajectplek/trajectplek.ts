import { maybe, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { requireEigen } from '../casus/eigen.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { requireFinanciering } from '../financieringsbron/recht.ts';
import { readStand } from '../uitstroom/stand.ts';
import { Trajectplek, endTrajectplek, recordTrajectplek } from './contract.ts';
import { checkEisen } from './eisen.ts';

const record: Handler<typeof recordTrajectplek> = async (tx, input) => {
  const casus = await actOn(tx, input, 'trajectplek');
  const financiering = requireFinanciering(casus.regels);
  await requireEigen(tx, casus, 'beschikking');
  checkDagen(tx, input);
  checkEisen(financiering, await readStand(tx, casus, tx.vandaag));
  return reserve(tx, casus, input);
};

type Gegeven = { bronId: string; besluitdatum: string; begindatum: string; einddatum?: string | undefined };

function checkDagen(tx: Tx, { besluitdatum, begindatum, einddatum }: Gegeven): void {
  notInFuture(tx, 'besluitdatum', besluitdatum);
  if (einddatum !== undefined) notBefore('einddatum', einddatum, begindatum, 'de eerste dag');
}

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, bron_id, lower(periode) as begindatum, upper(periode) - 1 as einddatum, bedrag, besluitdatum,
  afloop, door, geregistreerd_op`;

/**
 * Counting the place and granting it is one statement: the row of the source is held from the count on, and its checks
 * refuse by name a place too many, more money than there is, and days outside the period.
 */
async function reserve(tx: Tx, casus: CasusInHand, gegeven: Gegeven): Promise<Trajectplek> {
  const { sql, actor, nu } = tx;
  const { bronId, besluitdatum, begindatum, einddatum = null } = gegeven;
  const rows = await sql`
    with bron as (
      update financieringsbron
      set vergeven = vergeven + 1, gereserveerd = gereserveerd + tarief
      where verband_id = ${casus.verbandId} and id = ${bronId} and vervallen_op is null
      returning id, versie, periode, tarief
    )
    insert into trajectplek (
      verband_id, id, casus_id, organisatie_id, bron_id, bronversie, bronperiode, periode, bedrag, besluitdatum, door,
      geregistreerd_op
    )
    select
      ${casus.verbandId}, ${newId()}::uuid, ${casus.id}, ${actor.organisatieId}, bron.id, bron.versie, bron.periode,
      daterange(
        ${begindatum}::date, greatest(coalesce(${einddatum}::date, upper(bron.periode) - 1), ${begindatum}::date), '[]'
      ),
      bron.tarief, ${besluitdatum}::date, ${actor.medewerkerId}, ${nu}::timestamptz
    from bron
    returning ${columns(tx)}`;
  const plek = maybe(Trajectplek, rows);
  if (!plek) throw fault('bronId', 'Deze bron is er niet, of is zojuist gewijzigd. Kies opnieuw een bron');
  return plek;
}

/** Whoever may grant places in this casus may end one. Only what was never used gives place and money back. */
const end: Handler<typeof endTrajectplek> = async (tx, input) => {
  const { trajectplekId: id, versie, afloop } = input;
  const casus = await actOn(tx, input, 'trajectplek');
  await requireEigen(tx, casus, 'beschikking');
  const current = await readVersion(tx, { act: 'trajectplek', casus, id }, Trajectplek, columns(tx));
  if (current.afloop !== null) throw new Problem('periode_al_beeindigd');
  const einddatum = lastDay(tx, current, input);
  await closeVersion(tx, { act: 'trajectplek', casus, id }, versie, true);
  if (afloop === 'vervallen') await giveBack(tx, casus, current);
  return addEnd(tx, casus, { ...current, afloop, einddatum });
};

function lastDay(tx: Tx, plek: Trajectplek, input: { afloop: string; einddatum?: string | undefined }): string {
  if (input.afloop === 'vervallen') return plek.einddatum;
  const { einddatum } = input;
  if (einddatum === undefined) throw fault('einddatum', 'Vul de laatste dag in');
  notInFuture(tx, 'einddatum', einddatum);
  notBefore('einddatum', einddatum, plek.begindatum, 'de eerste dag');
  return einddatum;
}

const giveBack = ({ sql }: Tx, { verbandId }: CasusInHand, { bronId, bedrag }: Trajectplek) => sql`
  update financieringsbron
  set vergeven = vergeven - 1, gereserveerd = gereserveerd - ${bedrag}
  where verband_id = ${verbandId} and id = ${bronId} and vervallen_op is null`;

/** The next version of a place, with how it ended; from which source and under which of its versions stays as it was. */
async function addEnd(tx: Tx, casus: CasusInHand, plek: Trajectplek): Promise<Trajectplek> {
  const { sql, actor, nu } = tx;
  const rows = await sql`
    insert into trajectplek (
      verband_id, id, versie, casus_id, organisatie_id, bron_id, bronversie, bronperiode, periode, bedrag, besluitdatum,
      afloop, door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, organisatie_id, bron_id, bronversie, bronperiode,
      daterange(lower(periode), ${plek.einddatum}::date, '[]'), bedrag, besluitdatum, ${plek.afloop},
      ${actor.medewerkerId}, ${nu}::timestamptz
    from trajectplek
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${plek.id} and versie = ${plek.versie}
    returning ${columns(tx)}`;
  return one(Trajectplek, rows);
}

export const routes = [route(recordTrajectplek, record), route(endTrajectplek, end)];
