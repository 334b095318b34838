import { many } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Collega, listCollegas } from './contract.ts';

const list: Handler<typeof listCollegas> = async (tx, { verband }) => {
  const verbandId = verbandIdOf(tx, verband);
  const rows = await tx.sql`
    select
      m.id, m.voornaam || ' ' || m.achternaam as naam, m.organisatie_id, o.naam as organisatie,
      array_agg(a.rol order by a.rol) as rollen
    from aanstelling a
    join inzage.collega m on m.id = a.medewerker_id
    join organisatie o on o.id = m.organisatie_id
    where a.verband_id = ${verbandId} and a.vervallen_op is null and a.periode @> ${tx.vandaag}::date
      and (m.uit_dienst_per is null or m.uit_dienst_per > ${tx.vandaag})
    group by m.id, m.voornaam, m.achternaam, m.organisatie_id, o.naam
    order by o.naam, m.achternaam, m.voornaam, m.id`;
  const { rollen } = await programmaVan(tx, verbandId);
  const named = (sleutels: string[]) => sleutels.map((sleutel) => rollen[sleutel]?.naam ?? sleutel);
  const regie = (sleutels: string[]) => sleutels.some((sleutel) => rollen[sleutel]?.regisseur === true);
  const collegas = many(Collega.omit({ regisseur: true }), rows).map((collega) => ({
    ...collega,
    rollen: named(collega.rollen),
    regisseur: regie(collega.rollen),
  }));
  return { collegas };
};

export const routes = [route(listCollegas, list)];
