import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import * as contract from './contract.ts';
import { requireOtherBeheerder } from './functie.ts';
import { takeCollega } from './lezen.ts';
import { closeAccount, endSessiesOf, forgetMiddelen } from './sluiten.ts';
import { addUitnodiging } from './uitnodiging.ts';

const add: Handler<typeof contract.addMedewerker> = async (tx, { voornaam, achternaam, gebruikersnaam, slug }) => {
  const { sql, nu, actor } = tx;
  const { organisatieId } = actor;
  const medewerkerId = newId();
  await sql`
    insert into medewerker (id, organisatie_id, slug, voornaam, achternaam, geregistreerd_op)
    values (${medewerkerId}, ${organisatieId}, ${slug}, ${voornaam}, ${achternaam}, ${nu})`;
  await sql`
    insert into account (medewerker_id, organisatie_id, gebruikersnaam)
    values (${medewerkerId}, ${organisatieId}, ${gebruikersnaam})`;
  const genodigde = { medewerkerId, organisatieId, door: actor.medewerkerId };
  return { medewerkerId, uitnodiging: await addUitnodiging(sql, genodigde, nu) };
};

/** A colleague who is there and is somebody else: nobody shuts out themselves by mistake. */
async function takeOther(tx: Tx, medewerkerId: string) {
  const collega = await takeCollega(tx, medewerkerId);
  if (medewerkerId === tx.actor.medewerkerId) throw new Problem('eigen_account');
  if (collega.weg) throw new Problem('account_gesloten');
  return collega;
}

const invite: Handler<typeof contract.inviteMedewerker> = async (tx, { medewerkerId }) => {
  const { organisatieId, geblokkeerd } = await takeOther(tx, medewerkerId);
  if (geblokkeerd) throw new Problem('account_gesloten');
  await forgetMiddelen(tx, medewerkerId);
  return addUitnodiging(tx.sql, { medewerkerId, organisatieId, door: tx.actor.medewerkerId }, tx.nu);
};

const block: Handler<typeof contract.blockAccount> = async (tx, { medewerkerId }) => {
  await takeOther(tx, medewerkerId);
  await requireOtherBeheerder(tx, medewerkerId);
  await closeAccount(tx, medewerkerId);
  return { gedaan: true };
};

const unblock: Handler<typeof contract.unblockAccount> = async (tx, { medewerkerId }) => {
  await takeOther(tx, medewerkerId);
  await tx.sql`
    update account
    set geblokkeerd_op = null
    where medewerker_id = ${medewerkerId}`;
  return { gedaan: true };
};

const endSessies: Handler<typeof contract.endAccountSessies> = async (tx, { medewerkerId }) => {
  await takeCollega(tx, medewerkerId);
  return { beeindigd: await endSessiesOf(tx, medewerkerId) };
};

const setBeleid: Handler<typeof contract.setAanmeldbeleid> = async (tx, { tweedeFactor }) => {
  const { sql, nu, actor } = tx;
  await sql`
    update aanmeldbeleid
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where organisatie_id = ${actor.organisatieId} and vervallen_op is null`;
  await sql`
    insert into aanmeldbeleid (id, organisatie_id, tweede_factor, door, geregistreerd_op)
    values (${newId()}, ${actor.organisatieId}, ${tweedeFactor}, ${actor.medewerkerId}, ${nu})`;
  return { tweedeFactor };
};

export const routes = [
  route(contract.addMedewerker, add),
  route(contract.inviteMedewerker, invite),
  route(contract.blockAccount, block),
  route(contract.unblockAccount, unblock),
  route(contract.endAccountSessies, endSessies),
  route(contract.setAanmeldbeleid, setBeleid),
];
