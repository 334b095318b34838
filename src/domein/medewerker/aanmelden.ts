import { verify } from '@node-rs/argon2';
import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import * as session from '../../core/session.ts';
import { takePoging } from '../factor/pogingen.ts';
import { enter, goOnAfterPassword } from '../factor/stap.ts';
import { endSessie, listSessies, listVoorbeeldaccounts, openSessie, SessieRegel } from './contract.ts';

const Account = z.object({
  medewerkerId: z.uuid(),
  wachtwoord: z.string().nullable(),
  voorbeeld: z.boolean(),
  alleenAanbieder: z.boolean(),
});

/** An unknown name costs as much time as a wrong password, so that nobody learns which names exist. */
const nobodysPassword =
  '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ib2R5$0Qm0o9zj0o5m3yKXx0m0cU0o9zj0o5m3yKXx0m0cU0o';

async function findAccount(tx: Tx, gebruikersnaam: string): Promise<z.infer<typeof Account> | undefined> {
  // The contract lets only letters, digits and . @ _ - through, so the literal is safe.
  await tx.sql.unsafe(`set local app.gebruikersnaam = '${gebruikersnaam}'`);
  const rows = await tx.sql`
    select
      medewerker_id, wachtwoord, voorbeeld,
      exists (select from inzage.alleen_aanbieder x where x.medewerker_id = account.medewerker_id) as alleen_aanbieder
    from account
    where gebruikersnaam = ${gebruikersnaam} and geblokkeerd_op is null`;
  return maybe(Account, rows);
}

const open: Handler<typeof openSessie> = async (tx, { gebruikersnaam, wachtwoord }) => {
  const forget = takePoging(tx, 'aanmelden', gebruikersnaam);
  const account = await findAccount(tx, gebruikersnaam);
  const chosen = account?.voorbeeld === true && account.wachtwoord === null;
  const proved = chosen || (await verify(account?.wachtwoord ?? nobodysPassword, wachtwoord ?? '').catch(() => false));
  if (!account || !proved || account.alleenAanbieder) throw new Problem('aanmelden_mislukt');
  forget();
  return chosen
    ? { token: await enter(tx, account.medewerkerId, 'voorbeeld') }
    : goOnAfterPassword(tx, account.medewerkerId);
};

const list: Handler<typeof listSessies> = async (tx) => {
  const rows = await tx.sql`
    select id, begonnen_op, gezien_op, middel, id::text = ${tx.actor.sessieId} as huidig
    from sessie
    where medewerker_id = ${tx.actor.medewerkerId} and beeindigd_op is null
      and begonnen_op > ${tx.nu}::timestamptz - interval '10 hours'
      and gezien_op > ${tx.nu}::timestamptz - interval '1 hour'
    order by begonnen_op desc`;
  return { sessies: many(SessieRegel, rows) };
};

const end: Handler<typeof endSessie> = async (tx, { sessieId }) => {
  const ended = await session.endSessie(tx.sql, sessieId, tx.nu);
  if (!ended) throw new Problem('niet_gevonden');
  return { beeindigd: true, ...(ended.aanbiederId !== null && { aanbiederId: ended.aanbiederId }) };
};

const voorbeelden: Handler<typeof listVoorbeeldaccounts> = async (tx) => {
  await tx.sql.unsafe(`set local app.aanmelden = 'ja'`);
  const rows = await tx.sql`
    select gebruikersnaam, voornaam, achternaam, organisatie, rollen, functies, programmas
    from inzage.voorbeeldaccount
    order by organisatie, achternaam`;
  return { accounts: many(listVoorbeeldaccounts.answer.shape.accounts.element, rows) };
};

export const routes = [
  route(openSessie, open),
  route(listSessies, list),
  route(endSessie, end),
  route(listVoorbeeldaccounts, voorbeelden),
];
