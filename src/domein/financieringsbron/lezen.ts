import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { mayAct } from '../casus/act.ts';
import { organisatieOf } from '../casus/persoon.ts';
import type { Trajectfinanciering } from '../programma/contract.ts';
import { sayCriterium } from '../programma/naam.ts';
import { verwachtingOf } from '../programma/verwachting.ts';
import { FinancieringsbronGegeven, listFinancieringsbronnen } from './contract.ts';
import type { Bronnen, Financieringsbron } from './contract.ts';
import { openGeldverband } from './recht.ts';

const Rij = FinancieringsbronGegeven.extend({
  id: z.uuid(),
  versie: z.int(),
  organisatie: z.string(),
  eigen: z.boolean(),
  vergeven: z.int(),
  gereserveerd: z.int(),
});
type Rij = z.infer<typeof Rij>;

const readBronnen = ({ sql, actor }: Tx, verbandId: string) => sql`
  select
    x.id, x.versie, x.naam, lower(x.periode) as begindatum, upper(x.periode) - 1 as einddatum, x.bedrag, x.plekken,
    x.tarief, x.coordinatie, x.dagdelen, x.vergeven, x.gereserveerd,
    x.organisatie_id = ${actor.organisatieId} as eigen, ${organisatieOf(sql, 'x.organisatie_id')} as organisatie
  from financieringsbron x
  where x.verband_id = ${verbandId} and x.vervallen_op is null`;

/** What is left follows from what was granted, and what may be expected from what the programme says. */
function showBron(rij: Rij, financiering: Trajectfinanciering): Financieringsbron {
  const { plekken, vergeven, bedrag, tarief, coordinatie, gereserveerd } = rij;
  const paid = tarief === 0 ? plekken : Math.floor((bedrag - coordinatie) / tarief);
  return {
    ...rij,
    vrij: plekken - vergeven,
    over: bedrag - coordinatie - gereserveerd,
    betaalbaar: Math.min(plekken, paid),
    verwachting: expectOf(financiering, plekken),
  };
}

/** A small source beside the one that the goal is for cannot be held to it. */
const expectOf = (financiering: Trajectfinanciering, plekken: number) =>
  plekken < (financiering.doel?.aantal ?? 0) ? null : verwachtingOf(financiering, plekken);

/** One source as readers see it. */
export async function readBron(tx: Tx, verbandId: string, id: string, financiering: Trajectfinanciering) {
  const rows = await tx.sql`
    ${readBronnen(tx, verbandId)} and x.id = ${id}`;
  return showBron(one(Rij, rows), financiering);
}

function voorstelOf({ voorstel }: Trajectfinanciering): Bronnen['voorstel'] {
  const { van, tot_en_met, ...gegeven } = voorstel;
  return { ...gegeven, ...(van && { begindatum: van }), ...(tot_en_met && { einddatum: tot_en_met }) };
}

const list: Handler<typeof listFinancieringsbronnen> = async (tx, { verband }) => {
  const { verbandId, regels, financiering } = await openGeldverband(tx, verband);
  const rows = await tx.sql`
    ${readBronnen(tx, verbandId)}
    order by lower(x.periode) desc, x.naam`;
  return {
    naam: financiering.naam,
    doelgroep: sayCriterium(financiering.doelgroep, regels),
    eisen: financiering.eisen.map(({ wanneer }) => sayCriterium(wanneer, regels)),
    bronnen: many(Rij, rows).map((rij) => showBron(rij, financiering)),
    voorstel: voorstelOf(financiering),
    magVastleggen: mayAct(tx, verbandId, regels, 'financieringsbron'),
  };
};

export const routes = [route(listFinancieringsbronnen, list)];
