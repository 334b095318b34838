import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import { check } from '../../core/faults.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import type { Handeling, Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { isCasusselectie } from '../programma/weegbaar.ts';
import type { Answer } from '../../core/contract.ts';
import { Functie, getIk } from './contract.ts';

const Verband = z.object({
  id: z.uuid(),
  verband: z.string(),
  naam: z.string(),
  programma: z.string(),
  versie: z.number(),
});

const get: Handler<typeof getIk> = async (tx) => {
  const { medewerkerId, naam, organisatie, aanstellingen } = tx.actor;
  const functies = check(z.array(Functie), tx.actor.functies);
  const ids = aanstellingen.map(({ verbandId }) => verbandId);
  const [rows, counts] = await Promise.all([readVerbanden(tx, ids), countWaiting(tx, ids)]);
  const verbanden = await Promise.all(many(Verband, rows).map((one) => showVerband(tx, one)));
  return { medewerkerId, naam, organisatie, functies, verbanden, ...one(Waiting, counts) };
};

const readVerbanden = (tx: Tx, ids: string[]) => tx.sql`
  select id, slug as verband, naam, programma, versie
  from verband
  where id = any (${ids}::uuid[])
  order by naam, slug`;

const Waiting = z.object({ werkvoorraad: z.number(), overdrachten: z.number() });

/** Two exact counts: what must be looked at today, and which overdrachten wait for an answer or have none in time. */
const countWaiting = ({ sql, vandaag }: Tx, ids: string[]) => sql`
  select
    (
      select count(*)
      from inzage.werkvoorraad w
      where w.verband_id = any (${ids}::uuid[]) and w.moment <= ${vandaag}
        and (w.antwoord_voor is null or w.antwoord_voor < ${vandaag})
    ) as werkvoorraad,
    (
      select count(*)
      from inzage.overdracht_wacht x
      where x.verband_id = any (${ids}::uuid[]) and (x.gevraagd or x.antwoord_voor < ${vandaag})
    ) as overdrachten`;

/** Roles by the name that the programme gives them, and what they may record there. */
async function showVerband(tx: Tx, found: z.infer<typeof Verband>): Promise<Answer<typeof getIk>['verbanden'][number]> {
  const regels = await programmaOf(tx.sql, found.programma, found.versie);
  const sleutels = tx.actor.aanstellingen.find(({ verbandId }) => verbandId === found.id)?.rollen ?? [];
  const mag = new Set(sleutels.flatMap((sleutel) => regels.rollen[sleutel]?.mag ?? []));
  return {
    verband: found.verband,
    naam: found.naam,
    rollen: sleutels.map((sleutel) => regels.rollen[sleutel]?.naam ?? sleutel),
    mag: [...mag],
    delen: delenOf(regels, sleutels),
    coordineert: tx.actor.coordinatie.includes(found.id),
    cijfers: tx.actor.cijfers.includes(found.id),
  };
}

type Verbanddelen = Answer<typeof getIk>['verbanden'][number]['delen'];

/** What pays for places is for who sets it up, grants from it or sees the figures. */
const seesMoney = (rol: Programma['rollen'][string] | undefined): boolean =>
  rol !== undefined && (rol.cijfers || rol.mag.some((one) => one === 'financieringsbron' || one === 'trajectplek'));

/** Applications are for who asks for one or decides on one. */
const asksOrDecides = (aanvragen: Programma['aanvragen'], rol: string): boolean =>
  Object.values(aanvragen).some(({ aanvragers, beslissers }) => [...aanvragers, ...beslissers].includes(rol));

/** Parts that only some programmes have; a casusoverleg is for who sits there, a selection over a list for who may select. */
function delenOf(
  {
    aanvragen,
    casusoverleg,
    detachering,
    financiering,
    oproepen,
    regiodeskundigen,
    selecties,
    rollen: alle,
  }: Programma,
  rollen: string[],
): Verbanddelen {
  const mayDo = (handeling: Handeling) => rollen.some((rol) => alle[rol]?.mag.includes(handeling));
  const delen: [Verbanddelen[number], boolean][] = [
    ['aanvragen', rollen.some((rol) => asksOrDecides(aanvragen, rol))],
    ['casusoverleg', casusoverleg !== undefined && rollen.some((rol) => casusoverleg.rollen.includes(rol))],
    ['detachering', detachering !== undefined],
    ['financiering', financiering !== undefined && rollen.some((rol) => seesMoney(alle[rol]))],
    ['oproepen', Object.keys(oproepen).length > 0],
    ['regiodeskundigen', regiodeskundigen !== undefined],
    ['selecties', Object.values(selecties).some((een) => isCasusselectie(een) || mayDo('selectie'))],
  ];
  return delen.flatMap(([deel, there]) => (there ? [deel] : []));
}

export const routes = [route(getIk, get)];
