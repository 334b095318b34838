import { z } from 'zod';
import { rollenIn } from '../../core/actor.ts';
import { maybe, many } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { Handeling, Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { verbandIdOf } from '../verband/verband.ts';

/** A casus that this transaction holds: nobody else can act on it until the commit. */
export const CasusInHand = z.object({
  verbandId: z.uuid(),
  id: z.uuid(),
  deelnemerId: z.uuid(),
  programma: z.string(),
  programmaversie: z.number(),
  begindatum: z.iso.date(),
  geslotenOp: z.string().nullable(),
  regisseurId: z.uuid().nullable(),
  overdrachtId: z.uuid().nullable(),
  betrokken: z.array(z.uuid()),
  organisaties: z.array(z.uuid()),
});
export type CasusInHand = z.infer<typeof CasusInHand>;

type Ref = { verband: string; casusId: string };
type Held = Pick<CasusInHand, 'verbandId' | 'id'>;

/** Whether one of these roles may do this act, by the programme. */
export const mayIn = (programma: Programma, rollen: string[], handeling: Handeling): boolean =>
  rollen.some((rol) => programma.rollen[rol]?.mag.includes(handeling));

/** Whether the actor's roles in this verband may do this act: what is not done on a casus in which one has a part. */
export function mayAct(tx: Tx, verbandId: string, programma: Programma, handeling: Handeling): boolean {
  return mayIn(programma, rollenIn(tx.actor, verbandId), handeling);
}

/**
 * Every act begins here: the casus is locked, the actor's right to act is checked, and from here on the database lets
 * this transaction add acts to it. Without this call it refuses, so no feature can forget the aandacht that follows. Of
 * several handelingen one is enough.
 */
export async function actOn(
  tx: Tx,
  ref: Ref,
  ...handelingen: [Handeling, ...Handeling[]]
): Promise<CasusInHand & { regels: Programma; rollen: string[] }> {
  const verbandId = verbandIdOf(tx, ref.verband);
  const [casus, here] = await Promise.all([
    takeCasus(tx, verbandId, ref.casusId),
    readRollen(tx, { verbandId, id: ref.casusId }),
  ]);
  if (casus.geslotenOp !== null && !(await isReadable(tx, casus))) throw new Problem('niet_gevonden');
  const regels = await programmaOf(tx.sql, casus.programma, casus.programmaversie);
  const mine = rollenIn(tx.actor, verbandId);
  // A closed casus takes nothing, and its team has no part in it any more.
  const rollen = casus.geslotenOp === null ? actingIn(mine, here, regels) : mine;
  // A seat at the selection table is of the verband: who judges there needs no part in the casus.
  const may = (one: Handeling): boolean => mayIn(regels, one === 'beoordeling' ? mine : rollen, one);
  if (!handelingen.some(may)) throw new Problem('mag_niet');
  if (casus.geslotenOp !== null) throw new Problem('casus_gesloten');
  return { ...casus, regels, rollen };
}

/**
 * In which roles somebody acts on an open casus: those that one has in this very casus and in the verband today, and beside
 * them what one does as coordinator. What a colleague does elsewhere gives no right here.
 */
export async function listRollen(tx: Tx, casus: Held, regels: Pick<Programma, 'rollen'>): Promise<string[]> {
  return actingIn(rollenIn(tx.actor, casus.verbandId), await readRollen(tx, casus), regels);
}

const actingIn = (mine: string[], here: string[], { rollen }: Pick<Programma, 'rollen'>): string[] =>
  mine.filter((rol) => here.includes(rol) || rollen[rol]?.escalatie);

const Rol = z.object({ rol: z.string() });

/** The roles in which the actor is in the team of this casus. */
async function readRollen({ sql, actor }: Tx, { verbandId, id }: Held): Promise<string[]> {
  const rows = await sql`
    select rol
    from betrokkenheid
    where verband_id = ${verbandId} and casus_id = ${id} and medewerker_id = ${actor.medewerkerId}
      and vervallen_op is null and upper_inf(periode)`;
  return many(Rol, rows).map(({ rol }) => rol);
}

/** Locks a casus that the actor may see; 404 when there is none for this actor. */
export async function takeCasus(tx: Tx, verbandId: string, casusId: string): Promise<CasusInHand> {
  const locking = tx.sql`
    ${inHand(tx)}
    where verband_id = ${verbandId} and id = ${casusId}
    for no key update`;
  const [rows] = await Promise.all([locking, holdCasussen(tx, [casusId])]);
  const casus = maybe(CasusInHand, rows);
  if (!casus) throw new Problem('niet_gevonden');
  touch(tx, casus);
  return casus;
}

/** Whoever was in the team of a closed casus reads it until the afrondingstermijn is over; then it is not there any more. */
async function isReadable({ sql }: Tx, { verbandId, id }: CasusInHand): Promise<boolean> {
  const rows = await sql`
    select 1
    from inzage.toegang
    where verband_id = ${verbandId} and casus_id = ${id}`;
  return rows.length > 0;
}

/** Locks many casussen at once, in the order of their ids so that two such acts never wait for each other. */
export async function takeCasussen(tx: Tx, verbandId: string, casusIds: string[]): Promise<CasusInHand[]> {
  const taken: CasusInHand[] = [];
  for (const turn of inTurns(casusIds.toSorted())) {
    await holdCasussen(tx, turn);
    taken.push(...many(CasusInHand, await lockCasussen(tx, verbandId, turn)));
  }
  for (const casus of taken) touch(tx, casus);
  return taken;
}

/** What an act has to know of a casus, before it says which. */
const inHand = ({ sql }: Tx) => sql`
  select
    verband_id, id, deelnemer_id, programma, programmaversie, begindatum, gesloten_op, regisseur_id, overdracht_id,
    betrokken, organisaties
  from casus`;

const lockCasussen = (tx: Tx, verbandId: string, ids: string[]) => tx.sql`
  ${inHand(tx)}
  where verband_id = ${verbandId} and id = any (${ids}::uuid[])
  order by id
  for no key update`;

export function touch(
  tx: Tx,
  casus: { verbandId: string; id: string; programma: string; programmaversie: number },
): void {
  const { verbandId, programma, programmaversie } = casus;
  tx.touched.set(casus.id, { verbandId, programma, programmaversie });
}

/** More than this at a time, and comparing every row with all of them would cost more than the work itself. */
export const mostInHand = 250;

/**
 * Tells the database which casussen this transaction acts on, beside those it holds already; a large number is held in
 * turns. Ids only, checked, as a literal (see actor.ts).
 */
export function holdCasussen(tx: Tx, casusIds: string[]) {
  const all = new Set([...tx.touched.keys(), ...casusIds]);
  const ids = (all.size > mostInHand ? casusIds : [...all]).map((id) => z.uuid().parse(id));
  return tx.sql.unsafe(`set local app.casussen = '{${ids.join(',')}}'`);
}

/** A large number in parts that can be held together. */
export function inTurns<T>(all: T[]): T[][] {
  const turns = Math.ceil(all.length / mostInHand);
  return Array.from({ length: turns }, (_, turn) => all.slice(turn * mostInHand, (turn + 1) * mostInHand));
}
