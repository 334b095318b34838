import { many } from '../../core/db.ts';
import { createLimiter } from '../../core/limiter.ts';
import { Problem } from '../../core/problem.ts';
import { preparedRoute, route } from '../../core/road.ts';
import type { Before, Handler, Tx } from '../../core/road.ts';
import { openSessie } from '../../core/session.ts';
import type { Answer, Input } from '../../core/contract.ts';
import { enterInwoner } from '../inwoner/sessie.ts';
import { readAanbieder } from './aanbieder.ts';
import type { Aanbieder } from './aanbieder.ts';
import { findCollega } from './collega.ts';
import { finishAanmelding, getAfmeldadres, listAanbieders, startAanmelding } from './contract.ts';
import { beginAt, leaveAt, readAnswer } from './openid.ts';
import type { Claims } from './openid.ts';
import { followRollen } from './rollen.ts';
import { keepVerzoek, takeVerzoek } from './verzoek.ts';

const perAddress = createLimiter({ most: 300, window: 15 * 60 * 1000 });

const list: Handler<typeof listAanbieders> = async ({ sql }) => {
  await sql.unsafe(`set local app.aanmelden = 'ja'`);
  const rows = await sql`
    select id, soort, naam, organisatie
    from inzage.aanbieder
    order by naam, organisatie`;
  return { aanbieders: many(listAanbieders.answer.shape.aanbieders.element, rows) };
};

async function prepareStart(before: Before, { aanbiederId, terug, naar }: Input<typeof startAanmelding>) {
  if (!perAddress.take(before.address, Date.parse(before.nu))) throw new Problem('te_vaak');
  const aanbieder = await before.run((sql) => readAanbieder(sql, before.vault, aanbiederId));
  return { aanbiederId, naar, ...(await beginAt(aanbieder, terug)) };
}

type Begun = Awaited<ReturnType<typeof prepareStart>>;

async function start({ sql, nu }: Tx, { adres, ...begun }: Begun): Promise<Answer<typeof startAanmelding>> {
  return { token: await keepVerzoek(sql, begun, nu), adres };
}

/** The request is used up before its answer is looked at, whatever comes of it. */
async function prepareFinish(before: Before, { token, antwoord }: Input<typeof finishAanmelding>) {
  const verzoek = await before.run((sql) => takeVerzoek(sql, token, before.nu));
  if (!verzoek) throw new Problem('aanmelding_verlopen');
  const aanbieder = await before.run((sql) => readAanbieder(sql, before.vault, verzoek.aanbiederId));
  const claims = await readAnswer(aanbieder, verzoek, antwoord);
  if (!aanbieder.acrWaarden.includes(claims.acr ?? '')) throw new Problem('aanmelding_te_licht');
  return { aanbieder, claims, naar: verzoek.naar };
}

type Recognised = { aanbieder: Aanbieder; claims: Claims; naar: string };

async function finish(tx: Tx, found: Recognised): Promise<Answer<typeof finishAanmelding>> {
  const { aanbieder, claims, naar } = found;
  if (aanbieder.soort === 'inwoner') {
    return { token: await enterInwoner(tx, claims[aanbieder.claimGebruiker], aanbieder.id), naar };
  }
  const medewerkerId = await findCollega(tx, aanbieder, claims);
  await followRollen(tx, aanbieder, claims, medewerkerId);
  const proved = { nu: tx.nu, middel: 'oidc' as const, aanbiederId: aanbieder.id };
  return { token: await openSessie(tx.sql, medewerkerId, proved), naar };
}

async function prepareLeave(before: Before, { aanbiederId, terug }: Input<typeof getAfmeldadres>) {
  const aanbieder = await before.run((sql) => readAanbieder(sql, before.vault, aanbiederId));
  return leaveAt(aanbieder, terug);
}

async function leave(_tx: Tx, adres: string | undefined): Promise<Answer<typeof getAfmeldadres>> {
  return adres === undefined ? {} : { adres };
}

export const routes = [
  route(listAanbieders, list),
  preparedRoute(startAanmelding, prepareStart, start),
  preparedRoute(finishAanmelding, prepareFinish, finish),
  preparedRoute(getAfmeldadres, prepareLeave, leave),
];
