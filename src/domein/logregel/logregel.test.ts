import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Given } from '../../core/contract.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { nummerOf } from '../casus/nummer.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { getWerkvoorraad } from '../werkvoorraad/contract.ts';
import { listLogregels, redenen } from './contract.ts';

let world: World;
let casusId: string;
let ander: string;
const verband = 'top600-amsterdam';
const gesprek = { datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true } as const;

/** Rosa (GGD) works on two casussen, Inge (UWV) looks at one, and Tarik (UWV) tries to. */
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 };
  [casusId = '', ander = ''] = await openInWorld(world, verband, team);
  const rosa = await world.as('rosa-okafor');
  await rosa(recordGesprek, { verband, casusId, ...gesprek });
  await rosa(getWerkvoorraad, {});
  world.clock.now = new Date('2014-03-11T09:00:00Z');
  await rosa(getCasus, { verband, casusId: ander });
  await (
    await world.as('inge-vermeulen')
  )(getCasus, { verband, casusId });
  const tarik = await world.as('tarik-bulut');
  await expect(tarik(getCasus, { verband, casusId })).rejects.toMatchObject({ status: 404 });
});
afterAll(() => world.end());

type Vraag = Given<typeof listLogregels>;

const frits = async (vraag: Vraag = {}) => (await world.as('frits-veen'))(listLogregels, vraag);
const fenna = async (vraag: Vraag = {}) => (await world.as('fenna-groot'))(listLogregels, vraag);
const shortOf = ({ logregels }: Awaited<ReturnType<typeof frits>>) =>
  logregels.filter(({ operatie }) => operatie !== 'listLogregels').map(({ operatie }) => operatie);

describe('who watches over an organisation', () => {
  test('reads what its colleagues did, in which role and for what, the newest first', async () => {
    const answer = await frits();
    expect(shortOf(answer)).toEqual(['getCasus', 'getWerkvoorraad', 'recordGesprek', 'openCasussenForTest']);
    expect(answer.logregels.find(({ operatie }) => operatie === 'recordGesprek')).toMatchObject({
      medewerker: 'Rosa Okafor',
      rollen: ['regiehouder'],
      verband: 'TOP600 Amsterdam',
      soort: 'vastleggen',
      verwerking: 'begeleiding',
      casus: nummerOf(casusId),
      gelukt: true,
      reden: 'rol',
    });
  });

  test('sees of one person who looked, also in a list, and who was refused', async () => {
    const about = await frits({ casus: nummerOf(ander) });
    expect(shortOf(about)).toEqual(['getCasus', 'getWerkvoorraad', 'openCasussenForTest']);
    expect(about.casusId).toBe(ander);
    const uwv = await fenna({ casus: casusId.toUpperCase() });
    expect(uwv.logregels.map(({ medewerker, gelukt, reden }) => [medewerker, gelukt, reden])).toEqual([
      ['Tarik Bulut', false, 'geen_toegang'],
      ['Inge Vermeulen', true, 'rol'],
    ]);
  });

  test('asks for a period, for refusals or for inwoners alone, and page by page', async () => {
    expect(shortOf(await frits({ vanaf: '2014-03-11' }))).toEqual(['getCasus']);
    expect(shortOf(await frits({ tot: '2014-03-10', casus: nummerOf(casusId) }))).not.toContain('getCasus');
    expect(shortOf(await fenna({ tonen: 'geweigerd' }))).toEqual(['getCasus']);
    expect(shortOf(await fenna({ tonen: 'inwoners' }))).toEqual(['getCasus', 'getCasus']);
    const first = await frits({ tot: '2014-03-10', aantal: 2 });
    const next = await frits({ tot: '2014-03-10', aantal: 2, na: first.volgende });
    expect([...shortOf(first), ...shortOf(next)]).toEqual(['getWerkvoorraad', 'recordGesprek', 'openCasussenForTest']);
    expect(next.volgende).toBeUndefined();
  });

  test('is in the log as well, under the person that was asked about', async () => {
    await frits({ casus: nummerOf(ander) });
    const again = await frits({ casus: nummerOf(ander) });
    expect(again.logregels[0]).toMatchObject({ operatie: 'listLogregels', medewerker: 'Frits Veen', rollen: ['fg'] });
  });
});

test('of what colleagues of another organisation did, nothing is told; nor whether a casus exists', async () => {
  const { logregels } = await fenna();
  expect(logregels.map(({ medewerker }) => medewerker)).not.toContain('Rosa Okafor');
  const fay = await world.as('fay-buiten');
  expect(await fay(listLogregels, { casus: nummerOf(casusId) })).toEqual({ logregels: [], casusId: null });
});

test.each(['rosa-okafor', 'hanna-mol', 'ria-dekker', 'ruud-buiten'])('%s does not read the log', async (slug) => {
  const call = await world.as(slug);
  await expect(call(listLogregels, {})).rejects.toMatchObject({ code: 'mag_niet' });
});

test('a number that is none is told so', async () => {
  await expect(frits({ casus: 'Geheim-Proef' })).rejects.toMatchObject({ code: 'invoer_ongeldig' });
});

test('every reason that the database knows has words', async () => {
  const [row] = await world.owner`
    select pg_get_constraintdef(oid) as regel
    from pg_constraint
    where conname = 'autorisatiebesluit_reden_check'`;
  const known = String(row?.['regel']).match(/(?<=')[a-z_]+(?=')/g) ?? [];
  expect(known.toSorted()).toEqual(Object.keys(redenen).toSorted());
});
