import { z } from 'zod';
import { many } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { partnersoortOf } from '../lijst/recht.ts';
import type { Werkverband } from '../lijst/recht.ts';
import { Akkoord, Verstrekkingsbesluit } from './contract.ts';
import { leveranciersOf, whyNotGeldig } from './geldigheid.ts';

const Besluitrij = Verstrekkingsbesluit.pick({
  id: true,
  soorten: true,
  doel: true,
  grondslag: true,
  geldigTot: true,
  voorwaarden: true,
  door: true,
  geregistreerdOp: true,
});
const Akkoordrij = Akkoord.extend({ besluitId: z.uuid() });

const readRijen = (tx: Tx, verbandId: string) =>
  Promise.all([
    tx.sql`
      select id, soorten, doel, grondslag, geldig_tot, voorwaarden, door, geregistreerd_op
      from verstrekkingsbesluit
      where verband_id = ${verbandId} and vervallen_op is null
      order by geregistreerd_op desc, id desc`,
    tx.sql`
      select a.besluit_id, a.organisatie_id, o.naam as organisatie, o.soort, a.door, a.geregistreerd_op
      from verstrekkingsakkoord a
      join organisatie o on o.id = a.organisatie_id
      where a.verband_id = ${verbandId} and a.vervallen_op is null
      order by a.geregistreerd_op, a.id`,
    partnersoortOf(tx),
  ]);

/** The decisions of a verband, the newest first, each with who agrees now and whether it holds today. */
export async function readBesluiten(tx: Tx, { verbandId, regels }: Werkverband): Promise<Verstrekkingsbesluit[]> {
  const [besluiten, akkoordrijen, eigenSoort] = await readRijen(tx, verbandId);
  const alle = many(Akkoordrij, akkoordrijen);
  return many(Besluitrij, besluiten).map((besluit) => {
    const akkoorden = alle
      .filter(({ besluitId }) => besluitId === besluit.id)
      .map(({ besluitId: _besluitId, ...akkoord }) => akkoord);
    const stand = { ...besluit, akkoord: akkoorden.map(({ soort }) => soort) };
    const waaromNiet = whyNotGeldig(stand, regels, tx.vandaag);
    const loopt = besluit.geldigTot >= tx.vandaag;
    const isAkkoord = akkoorden.some(({ organisatieId }) => organisatieId === tx.actor.organisatieId);
    const magAkkoord = loopt && !isAkkoord && leveranciersOf(besluit.soorten, regels).includes(eigenSoort);
    const magIntrekken = loopt && isAkkoord;
    return { ...besluit, akkoorden, geldig: waaromNiet === null, waaromNiet, magAkkoord, magIntrekken };
  });
}

/** One decision of the verband; 404 when it is not there. */
export async function readBesluit(tx: Tx, verband: Werkverband, id: string): Promise<Verstrekkingsbesluit> {
  const besluit = (await readBesluiten(tx, verband)).find((een) => een.id === id);
  if (!besluit) throw new Problem('niet_gevonden');
  return besluit;
}
