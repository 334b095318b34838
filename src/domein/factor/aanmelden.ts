import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { askPasskey, proveCode, provePasskey } from './contract.ts';
import { useCode } from './herstelcode.ts';
import { makeVraag, usePasskey } from './passkey.ts';
import { takePoging } from './pogingen.ts';
import { askInStap, beginStap, enter, requireOwnDoor, takeStap, useStap } from './stap.ts';
import { useTotp } from './totp.ts';

/** The second half of a sign-in. Whatever is wrong with a code, the words are the same. */
const prove: Handler<typeof proveCode> = async (tx, { stap: token, code }) => {
  const stap = await takeStap(tx, token);
  if (stap.medewerkerId === null) throw new Problem('code_onjuist');
  const { medewerkerId } = stap;
  const forget = takePoging(tx, 'factor', medewerkerId);
  const byApp = await useTotp(tx, medewerkerId, code);
  if (!byApp && !(await useCode(tx, medewerkerId, code))) throw new Problem('code_onjuist');
  await requireOwnDoor(tx);
  forget();
  await useStap(tx, stap);
  return { token: await enter(tx, medewerkerId, byApp ? 'totp' : 'herstelcode') };
};

const ask: Handler<typeof askPasskey> = async (tx, { site, stap: token }) => {
  const { uitdaging, opties } = await makeVraag(site);
  if (token === undefined) return { stap: await beginStap(tx, { medewerkerId: null, uitdaging, site }), opties };
  await askInStap(tx, await takeStap(tx, token), uitdaging, site);
  return { stap: token, opties };
};

const proveKey: Handler<typeof provePasskey> = async (tx, { stap: token, antwoord }) => {
  const stap = await takeStap(tx, token);
  const forget = takePoging(tx, 'passkey', stap.id);
  const medewerkerId = await usePasskey(tx, { stap, antwoord });
  if (medewerkerId === undefined) throw new Problem('code_onjuist');
  await requireOwnDoor(tx);
  forget();
  await useStap(tx, stap);
  return { token: await enter(tx, medewerkerId, 'passkey') };
};

export const routes = [route(proveCode, prove), route(askPasskey, ask), route(provePasskey, proveKey)];
