import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { takeCollega } from '../account/lezen.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { addAanstelling, endAanstelling, listAanstellingen } from './contract.ts';
import { endRol, requireNoCasussen } from './einde.ts';
import { listRollen } from './recht.ts';

/** Only a coordinator gives and ends roles, and only those of the own organisation. */
function requireCoordinator(tx: Tx, slug: string): string {
  const verbandId = verbandIdOf(tx, slug);
  if (!tx.actor.coordinatie.includes(verbandId)) throw new Problem('mag_niet');
  return verbandId;
}

const Organisatie = z.object({ soort: z.string() });

/** The roles that the programme has for this kind of partner. */
async function rollenFor(tx: Tx, verbandId: string): Promise<{ sleutel: string; naam: string }[]> {
  const rows = await tx.sql`
    select soort
    from organisatie
    where id = ${tx.actor.organisatieId}`;
  const { soort } = one(Organisatie, rows);
  const { rollen } = await programmaVan(tx, verbandId);
  return Object.entries(rollen)
    .filter(([, { partners }]) => partners.includes(soort))
    .map(([sleutel, { naam }]) => ({ sleutel, naam }));
}

const Collega = z.object({ id: z.uuid(), naam: z.string() });

/** Who could have a role: colleagues who are there, without those who look after the accounts. */
const listCollegas = ({ sql, actor, vandaag }: Tx) => sql`
  select m.id, m.voornaam || ' ' || m.achternaam as naam
  from medewerker m
  join account a on a.medewerker_id = m.id
  where m.organisatie_id = ${actor.organisatieId} and a.geblokkeerd_op is null
    and (m.uit_dienst_per is null or m.uit_dienst_per > ${vandaag})
    and not exists (
      select from inzage.recht r
      where r.medewerker_id = m.id and r.sleutel = 'beheerder' and r.recht = 'functie' and r.periode @> ${vandaag}::date
    )
  order by m.achternaam, m.voornaam, m.id`;

const list: Handler<typeof listAanstellingen> = async (tx, { verband }) => {
  const verbandId = requireCoordinator(tx, verband);
  const [aanstellingen, collegas, rollen] = await Promise.all([
    listRollen(tx, { verbandId }),
    listCollegas(tx),
    rollenFor(tx, verbandId),
  ]);
  const regels = aanstellingen.map(({ id, medewerkerId, collega, naam, sinds, casussen }) => ({
    ...{ id, medewerkerId, naam: collega, rol: naam, sinds, casussen },
  }));
  return { aanstellingen: regels, collegas: many(Collega, collegas), rollen };
};

const add: Handler<typeof addAanstelling> = async (tx, { verband, medewerkerId, rol }) => {
  const { sql, nu, vandaag } = tx;
  const verbandId = requireCoordinator(tx, verband);
  const { organisatieId } = await takeCollega(tx, medewerkerId);
  const able = many(Collega, await listCollegas(tx));
  if (!able.some(({ id }) => id === medewerkerId)) throw new Problem('beheerder_zonder_rol');
  if (!(await rollenFor(tx, verbandId)).some(({ sleutel }) => sleutel === rol)) {
    throw fault('rol', 'Deze rol bestaat in dit programma niet voor uw soort organisatie');
  }
  const id = newId();
  await sql`
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
    values (${verbandId}, ${id}, ${medewerkerId}, ${organisatieId}, ${rol}, daterange(${vandaag}, null), ${nu})`;
  return { id };
};

const end: Handler<typeof endAanstelling> = async (tx, { verband, aanstellingId }) => {
  const verbandId = requireCoordinator(tx, verband);
  const [rol] = await listRollen(tx, { verbandId, id: aanstellingId });
  if (!rol) throw new Problem('niet_gevonden');
  requireNoCasussen(rol);
  await endRol(tx, rol);
  return { gedaan: true };
};

export const routes = [route(listAanstellingen, list), route(addAanstelling, add), route(endAanstelling, end)];
