import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { getSpreiding, getVerschil, Verbandkaart } from './contract.ts';
import { compareVerbanden } from './verschil.ts';

const Kaart = Verbandkaart.extend({ programma: z.string(), programmaNaam: z.string() });

const spreiding: Handler<typeof getSpreiding> = async (tx, { programma }) => {
  const rows = await tx.sql`
    select programma, programma_naam, naam, status, verband, gebied, sinds, versie, eigen, partners
    from inzage.spreiding
    where programma = (
      select coalesce(inhoud -> 'herkomst' ->> 'programma', programma)
      from programmaversie
      where programma = ${programma}
      order by versie desc
      limit 1
    )
    order by status = 'beeindigd', status = 'verkennend', naam`;
  const kaarten = many(Kaart, rows);
  const [eerste] = kaarten;
  if (!eerste) throw new Problem('niet_gevonden');
  const verbanden = kaarten.map(({ programma: _stam, programmaNaam: _naam, ...kaart }) => kaart);
  return { programma: eerste.programma, naam: eerste.programmaNaam, verbanden };
};

const Zelf = z.object({
  verband: z.string(),
  naam: z.string(),
  status: Verbandkaart.shape.status,
  programma: z.string(),
  partners: z.array(z.object({ naam: z.string(), soort: z.string() })),
});

/** A verband in which the actor has a role, with its programme and who takes part today. */
async function readKant(tx: Tx, slug: string) {
  const verbandId = verbandIdOf(tx, slug);
  const regels = await programmaVan(tx, verbandId);
  const rows = await tx.sql`
    select
      v.slug as verband, v.naam, v.status, v.programma,
      array(
        select json_build_object('naam', o.naam, 'soort', o.soort)
        from deelname d
        join organisatie o on o.id = d.organisatie_id
        where d.verband_id = v.id and d.periode @> ${tx.vandaag}::date
        order by o.naam
      ) as partners
    from verband v
    where v.id = ${verbandId}`;
  return { ...one(Zelf, rows), regels };
}

const verschil: Handler<typeof getVerschil> = async (tx, { verband, ander }) => {
  const [hier, daar] = [await readKant(tx, verband), await readKant(tx, ander)];
  const stamOf = ({ regels }: typeof hier): string => regels.herkomst?.programma ?? regels.programma;
  if (stamOf(hier) !== stamOf(daar))
    throw new Problem('niet_gevonden', 'Deze verbanden werken met een ander programma. Zij zijn niet te vergelijken.');
  const kaart = ({ regels: _regels, partners: _partners, ...kant }: typeof hier) => kant;
  return { hier: kaart(hier), daar: kaart(daar), verschillen: compareVerbanden({ hier, daar }) };
};

export const routes = [route(getSpreiding, spreiding), route(getVerschil, verschil)];
