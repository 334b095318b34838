import { z } from 'zod';
import { many, maybe, one } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import type { Answer } from '../../core/contract.ts';
import { Account, getAccount, listAccounts, Recht } from './contract.ts';

type Account = Answer<typeof getAccount>;

const Row = Account.omit({ rechten: true, mag: true });
const Van = Recht.extend({ medewerkerId: z.uuid() });

/** What a beheerder may do with an account follows from how it stands; nobody shuts out themselves. */
function magOf({ stand, sessies, medewerkerId }: z.infer<typeof Row>, actor: string): Account['mag'] {
  if (medewerkerId === actor) return [];
  if (stand === 'uit_dienst') return [];
  if (stand === 'geblokkeerd') return ['unblockAccount'];
  return ['inviteMedewerker', 'blockAccount', ...(sessies > 0 ? (['endAccountSessies'] as const) : [])];
}

/** The accounts of the own organisation: all of them, or one. */
export async function readAccounts(tx: Tx, medewerkerId: string | null): Promise<Account[]> {
  const { sql, nu, vandaag, actor } = tx;
  const [accounts, rechten] = await Promise.all([
    sql`
      select
        medewerker_id, naam, slug, gebruikersnaam, totp, passkeys, laatst_op, middel,
        (
          select count(*) from sessie x
          where x.medewerker_id = a.medewerker_id and x.beeindigd_op is null
            and x.begonnen_op > ${nu}::timestamptz - interval '10 hours'
            and x.gezien_op > ${nu}::timestamptz - interval '1 hour'
        ) as sessies,
        case
          when uit_dienst_per <= ${vandaag} then 'uit_dienst'
          when geblokkeerd_op is not null then 'geblokkeerd'
          when eigen_wachtwoord then 'actief'
          when voorbeeld then 'voorbeeld'
          when uitgenodigd_tot > ${nu} then 'uitgenodigd'
          else 'zonder_wachtwoord'
        end as stand
      from inzage.account a
      where medewerker_id = coalesce(${medewerkerId}::uuid, medewerker_id)
      order by achternaam, naam, medewerker_id`,
    sql`
      select id, sleutel, medewerker_id, recht, naam, verband, sinds
      from inzage.recht
      where medewerker_id = coalesce(${medewerkerId}::uuid, medewerker_id) and periode @> ${vandaag}::date
      order by recht, verband, naam`,
  ]);
  const van = many(Van, rechten);
  return many(Row, accounts).map((row) => ({
    ...row,
    rechten: van.filter((one) => one.medewerkerId === row.medewerkerId),
    mag: magOf(row, actor.medewerkerId),
  }));
}

const Beleid = z.object({ tweedeFactor: z.boolean() });

const list: Handler<typeof listAccounts> = async (tx) => {
  const rows = await tx.sql`
    select exists (
      select from aanmeldbeleid
      where organisatie_id = ${tx.actor.organisatieId} and tweede_factor and vervallen_op is null
    ) as tweede_factor`;
  return { ...one(Beleid, rows), accounts: await readAccounts(tx, null) };
};

const get: Handler<typeof getAccount> = async (tx, { medewerkerId }) => {
  const [account] = await readAccounts(tx, medewerkerId);
  if (!account) throw new Problem('niet_gevonden');
  return account;
};

const Collega = z.object({
  medewerkerId: z.uuid(),
  organisatieId: z.uuid(),
  geblokkeerd: z.boolean(),
  weg: z.boolean(),
});

/** A colleague of the own organisation whom this transaction may change; anybody else does not exist for the actor. */
export async function takeCollega(tx: Tx, medewerkerId: string): Promise<z.infer<typeof Collega>> {
  const { sql, vandaag, actor } = tx;
  const rows = await sql`
    select
      m.id as medewerker_id, m.organisatie_id, a.geblokkeerd_op is not null as geblokkeerd,
      coalesce(m.uit_dienst_per <= ${vandaag}, false) as weg
    from medewerker m
    join account a on a.medewerker_id = m.id
    where m.id = ${medewerkerId} and m.organisatie_id = ${actor.organisatieId}
    for update of m`;
  const found = maybe(Collega, rows);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

export const routes = [route(listAccounts, list), route(getAccount, get)];
