import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addProvider, signInWith } from '../../../test/provider/door.ts';
import { startProvider } from '../../../test/provider/provider.ts';
import type { TestProvider } from '../../../test/provider/provider.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { removeAanbieder } from './beheer.ts';

let world: World;
let provider: TestProvider;
let aanbiederId: string;

const verband = 'top600-amsterdam';
const lars = { sub: 'kenmerk-van-lars', acr: 'hoog', gebruikersnaam: 'lars-van-dam' };
const rollen = [
  { waarde: 'loopplank-coordinatie', verband, rol: 'coordinator' },
  { waarde: 'loopplank-regie', verband, rol: 'regiehouder' },
  { waarde: 'loopplank-elders', verband: 'top600-rotterdam', rol: 'coordinator' },
];

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  provider = await startProvider(lars);
  aanbiederId = await addProvider(world, provider.issuer, { rolClaim: 'groepen', rollen });
});
beforeEach(() => void (world.clock.now = new Date('2014-03-10T09:00:00Z')));
afterAll(async () => {
  await provider.end();
  await world.end();
});

async function signIn(groepen: unknown, wie = lars): Promise<void> {
  provider.who = { ...wie, groepen };
  expect((await signInWith(world, aanbiederId)).location).toBe('/overdrachten');
}

const aanstellingen = async (slug = 'lars-van-dam') => {
  const rows = await world.owner`
    select rol, bron, lower(periode)::text as begin, upper(periode)::text as einde
    from aanstelling
    where medewerker_id = ${world.id(slug)} and vervallen_op is null
    order by rol, lower(periode)`;
  return rows.map((row) => Object.values(row).join(' '));
};

test('roles come with the claim and go with it; what was given by hand stays', async () => {
  const byHand = ['regiehouder hand 2011-05-01 '];
  expect(await aanstellingen()).toEqual(byHand);
  await signIn(['loopplank-coordinatie', 'loopplank-regie', 'iets van het intranet']);
  expect(await aanstellingen()).toEqual(['coordinator oidc 2014-03-10 ', ...byHand]);
  await signIn('loopplank-coordinatie');
  expect(await aanstellingen()).toEqual(['coordinator oidc 2014-03-10 ', ...byHand]);
  world.clock.now = new Date('2014-03-12T09:00:00Z');
  await signIn([]);
  expect(await aanstellingen()).toEqual(['coordinator oidc 2014-03-10 2014-03-12', ...byHand]);
  await signIn(['loopplank-coordinatie']);
  await signIn(undefined);
  expect(await aanstellingen()).toEqual(['coordinator oidc 2014-03-10 2014-03-12', ...byHand]);
});

test('a role holds from the very session that brought it', async () => {
  provider.who = { ...lars, groepen: ['loopplank-coordinatie'] };
  const { cookies } = await signInWith(world, aanbiederId);
  const ik = await (await world.app.request('/v1/ik', { headers: { cookie: cookies } })).json();
  expect(ik.verbanden).toMatchObject([{ verband, rollen: ['coördinator', 'regiehouder'], coordineert: true }]);
  await signIn([]);
});

test('no claim leads into a verband in which the organisation has no part, or to a role that is not for its kind', async () => {
  await world.owner`
    update identiteitsaanbieder
    set rollen = rollen || ${JSON.stringify([
      { waarde: 'alles', verband, rol: 'arbeidsdeskundige' },
      { waarde: 'alles', verband, rol: 'bestaat-niet' },
      { waarde: 'alles', verband: 'bestaat-niet', rol: 'coordinator' },
    ])}::text::jsonb
    where id = ${aanbiederId}`;
  const before = await aanstellingen();
  await signIn(['loopplank-elders', 'alles', { waarde: 'loopplank-regie' }, null]);
  expect(await aanstellingen()).toEqual(before);
});

test('a beheerder gets no role from a claim', async () => {
  const [row] = await world.owner`
    select m.id, m.slug
    from functie f
    join medewerker m on m.id = f.medewerker_id
    where f.soort = 'beheerder' and f.organisatie_id = ${world.id('ggd-amsterdam')}`;
  const slug = String(row?.['slug']);
  await signIn(['loopplank-coordinatie'], { ...lars, sub: 'kenmerk-van-beheer', gebruikersnaam: slug });
  expect(await aanstellingen(slug)).toEqual([]);
});

test('what a provider is asked to lay when it is set up must be possible', async () => {
  const impossible = (rol: string) =>
    addProvider(world, 'https://aanmelden.example', { rolClaim: 'groepen', rollen: [{ waarde: 'x', verband, rol }] });
  await expect(impossible('arbeidsdeskundige')).rejects.toMatchObject({ fouten: [{ veld: 'rol' }] });
  await expect(impossible('bestaat_niet')).rejects.toMatchObject({ fouten: [{ veld: 'rol' }] });
  const without = addProvider(world, 'https://aanmelden.example', { rollen });
  await expect(without).rejects.toMatchObject({ fouten: [{ veld: 'claim-rollen' }] });
});

test('when the provider goes, so do its sessions and the roles that it brought', async () => {
  await signIn(['loopplank-coordinatie']);
  const moment = { nu: '2014-03-20T09:00:00Z', vandaag: '2014-03-20' };
  await removeAanbieder(world.owner, aanbiederId, moment);
  expect(await aanstellingen()).toContain('coordinator oidc 2014-03-10 2014-03-20');
  expect(await world.owner`select from sessie where beeindigd_op is null`).toHaveLength(0);
});
