import { many } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { getProgramma, listVerbanden } from './opvragen.contract.ts';

const get: Handler<typeof getProgramma> = (tx, { verband }) => programmaVan(tx, verbandIdOf(tx, verband));

const list: Handler<typeof listVerbanden> = async (tx) => {
  const mine = tx.actor.aanstellingen.map(({ verbandId }) => verbandId);
  const rows = await tx.sql`
    select v.slug as verband, v.naam, v.status, v.programma, v.versie, p.inhoud ->> 'naam' as programma_naam,
      p.inhoud #>> '{herkomst,programma}' as herkomst
    from verband v
    join programmaversie p on p.programma = v.programma and p.versie = v.versie
    where v.id = any (${mine}::uuid[])
    order by v.naam, v.slug`;
  return { verbanden: many(listVerbanden.answer.shape.verbanden.element, rows) };
};

export const routes = [route(getProgramma, get), route(listVerbanden, list)];
