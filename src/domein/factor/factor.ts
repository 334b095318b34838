import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import * as contract from './contract.ts';
import { firstCodes, renewCodes } from './herstelcode.ts';
import { keepPasskey, makeOffer } from './passkey.ts';
import { takePoging } from './pogingen.ts';
import { askInStap, beginStap, enter, readStand, takeStap, useStap } from './stap.ts';
import type { Stand, Stap } from './stap.ts';
import { addTotp, confirmKey, endKey } from './totp.ts';

/**
 * The second factors of a colleague: set up within a session, or halfway the sign-in of who must have one and has none.
 */
const freshFor = 15 * 60 * 1000;

const Begonnen = z.object({ begonnenOp: z.string() });

/** A session that was left open must not be enough to change how somebody signs in. */
async function requireFresh({ sql, actor, nu }: Tx): Promise<void> {
  const rows = await sql`
    select begonnen_op
    from sessie
    where id = ${actor.sessieId === '' ? null : actor.sessieId}`;
  const [sessie] = many(Begonnen, rows);
  if (!sessie || Date.parse(nu) - Date.parse(sessie.begonnenOp) > freshFor) throw new Problem('opnieuw_aanmelden');
}

type Enrolling = { stand: Stand; stap: Stap | undefined; inSession: boolean };

/** A step serves to set up a first factor only: who has one already proves that one first. */
async function whoEnrols(tx: Tx, token: string | undefined): Promise<Enrolling> {
  if (token === undefined && tx.actor.medewerkerId === '') throw new Problem('aanmelding_verlopen');
  const stap = token === undefined ? undefined : await takeStap(tx, token);
  const inSession = tx.actor.medewerkerId !== '' && (!stap || stap.medewerkerId === tx.actor.medewerkerId);
  if (!inSession && stap?.medewerkerId === null) throw new Problem('aanmelding_verlopen');
  const stand = await readStand(tx);
  if (inSession) await requireFresh(tx);
  else if (stand.totp || stand.passkey) throw new Problem('mag_niet');
  if (!stand.eigenWachtwoord) throw fault('stap', 'Bij een account zonder eigen wachtwoord hoort geen tweede factor');
  return { stand, stap, inSession };
}

/** Once a factor is there, the sign-in that waited for it goes on. */
async function goOn(tx: Tx, { stand, stap, inSession }: Enrolling, middel: 'totp' | 'passkey') {
  if (stap) await useStap(tx, stap);
  return inSession ? {} : { token: await enter(tx, stand.medewerkerId, middel) };
}

const begin: Handler<typeof contract.beginTotp> = async (tx, { stap }) => {
  const { stand } = await whoEnrols(tx, stap);
  return addTotp(tx, stand);
};

const confirm: Handler<typeof contract.confirmTotp> = async (tx, { stap: token, code }) => {
  const enrolling = await whoEnrols(tx, token);
  const { stand } = enrolling;
  const forget = takePoging(tx, 'factor', stand.medewerkerId);
  await confirmKey(tx, stand.medewerkerId, code);
  forget();
  const herstelcodes = await firstCodes(tx, stand);
  return { herstelcodes, ...(await goOn(tx, enrolling, 'totp')) };
};

const offer: Handler<typeof contract.offerPasskey> = async (tx, { site, stap: token }) => {
  const { stand, stap } = await whoEnrols(tx, token);
  const { uitdaging, opties } = await makeOffer(tx, stand, site);
  if (stap && token !== undefined) {
    await askInStap(tx, stap, uitdaging, site);
    return { stap: token, opties };
  }
  return { stap: await beginStap(tx, { medewerkerId: stand.medewerkerId, uitdaging, site }), opties };
};

const add: Handler<typeof contract.addPasskey> = async (tx, { stap: token, naam, antwoord }) => {
  const enrolling = await whoEnrols(tx, token);
  const { stand, stap } = enrolling;
  if (!stap) throw new Problem('aanmelding_verlopen');
  await keepPasskey(tx, stand, naam, { stap, antwoord });
  const herstelcodes = await firstCodes(tx, stand);
  return { herstelcodes, ...(await goOn(tx, enrolling, 'passkey')) };
};

const Telling = z.object({ totpSinds: z.string().nullable(), herstelcodes: z.number() });

const list: Handler<typeof contract.listFactoren> = async (tx) => {
  const { sql, actor } = tx;
  const { medewerkerId } = actor;
  const { eigenWachtwoord, verplicht } = await readStand(tx);
  const [passkeys, counted] = await Promise.all([
    sql`
      select id, naam, geregistreerd_op, gebruikt_op
      from passkey
      where medewerker_id = ${medewerkerId} and vervallen_op is null
      order by geregistreerd_op`,
    sql`
      select
        (
          select bevestigd_op from totp
          where medewerker_id = ${medewerkerId} and bevestigd_op is not null and vervallen_op is null
        ) as totp_sinds,
        (select count(*) from herstelcode where medewerker_id = ${medewerkerId} and vervallen_op is null) as herstelcodes`,
  ]);
  return { eigenWachtwoord, verplicht, passkeys: many(contract.Passkey, passkeys), ...one(Telling, counted) };
};

/** Who must have a second factor keeps one. */
async function requireOther(tx: Tx): Promise<void> {
  const { verplicht, totp, passkey } = await readStand(tx);
  if (verplicht && !totp && !passkey) throw new Problem('factor_verplicht');
}

const endApp: Handler<typeof contract.endTotp> = async (tx) => {
  await requireFresh(tx);
  if (!(await endKey(tx, tx.actor.medewerkerId))) throw new Problem('niet_gevonden');
  await requireOther(tx);
  return { gedaan: true };
};

const endPasskey: Handler<typeof contract.endPasskey> = async (tx, { passkeyId }) => {
  await requireFresh(tx);
  const ended = await tx.sql`
    update passkey
    set vervallen_op = greatest(${tx.nu}::timestamptz, geregistreerd_op)
    where id = ${passkeyId} and medewerker_id = ${tx.actor.medewerkerId} and vervallen_op is null`;
  if (ended.count === 0) throw new Problem('niet_gevonden');
  await requireOther(tx);
  return { gedaan: true };
};

const renew: Handler<typeof contract.renewHerstelcodes> = async (tx) => {
  await requireFresh(tx);
  const stand = await readStand(tx);
  if (!stand.totp && !stand.passkey) throw new Problem('niet_gevonden');
  return { herstelcodes: await renewCodes(tx, stand) };
};

export const routes = [
  route(contract.beginTotp, begin),
  route(contract.confirmTotp, confirm),
  route(contract.offerPasskey, offer),
  route(contract.addPasskey, add),
  route(contract.listFactoren, list),
  route(contract.endTotp, endApp),
  route(contract.endPasskey, endPasskey),
  route(contract.renewHerstelcodes, renew),
];
