import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultOn } from '../../../test/acts.ts';
import type { World } from '../../../test/world.ts';
import { endBetrokkenheid, recordBetrokkenheid } from '../betrokkenheid/contract.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { getAanvraag } from './contract.ts';
import { ask, createProef, openProef, verband } from './proef.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await createProef();
});
afterAll(() => world.end());

/** A casus in which nobody of UWV takes part. */
async function openWithoutUwv(): Promise<string> {
  const casusId = await openProef(world);
  await world.owner`
    update betrokkenheid
    set vervallen_op = ${world.clock.now.toISOString()}
    where casus_id = ${casusId} and rol = 'arbeidsdeskundige'`;
  await world.owner`
    update casus
    set betrokken = array_remove(betrokken, ${world.id('aldert')}::uuid),
      organisaties = array_remove(organisaties, ${world.id('uwv-proef')}::uuid)
    where id = ${casusId}`;
  return casusId;
}

const listDeciders = async (casusId: string) => {
  const { team } = await (await world.as('dunya'))(getCasus, { verband, casusId });
  return team.filter(({ rol }) => rol === 'arbeidsdeskundige').map(({ naam }) => naam.split(' ')[0]?.toLowerCase());
};

test('an aanvraag brings somebody who decides into the team, who sees all of it', async () => {
  const casusId = await openWithoutUwv();
  const { id: aanvraagId } = await ask({ world, casusId });
  const [beslisser = '', ...anderen] = await listDeciders(casusId);
  expect([['aldert', 'bodil'].includes(beslisser), anderen]).toEqual([true, []]);
  const call = await world.as(beslisser);
  const { graad, mag } = await call(getAanvraag, { verband, casusId, aanvraagId });
  expect([graad, mag.includes('recordBesluit')]).toEqual(['volledig', true]);
});

test('the work is spread over who decides', async () => {
  const deciders = new Set<string | undefined>();
  for (let casus = 0; casus < 20; casus += 1) {
    const casusId = await openWithoutUwv();
    await ask({ world, casusId });
    deciders.add((await listDeciders(casusId))[0]);
  }
  expect(deciders.size).toBe(2);
});

test('who decides in the team already stays the only one', async () => {
  const casusId = await openProef(world);
  await ask({ world, casusId });
  expect(await listDeciders(casusId)).toEqual(['aldert']);
});

test('nobody who decides leaves before another one is there, as long as something waits', async () => {
  const casusId = await openProef(world);
  const gijsje = await world.as('gijsje');
  const { team } = await gijsje(getCasus, { verband, casusId });
  const betrokkenheidId = team.find(({ naam }) => naam === 'Aldert Voorbeeld')?.betrokkenheidId ?? '';
  await ask({ world, casusId });
  await expect(gijsje(endBetrokkenheid, { verband, casusId, betrokkenheidId, versie: 1 })).rejects.toMatchObject({
    code: 'beslisser_nodig',
    message: 'Deze collega beslist als enige in het team op een aanvraag die loopt. Betrek eerst een ander die beslist',
  });
  const bodil = { medewerkerId: world.id('bodil'), rol: 'arbeidsdeskundige' };
  await gijsje(recordBetrokkenheid, { verband, casusId, ...bodil });
  await gijsje(endBetrokkenheid, { verband, casusId, betrokkenheidId, versie: 1 });
  expect(await listDeciders(casusId)).toEqual(['bodil']);
});

test('where nobody decides nothing can be asked', async () => {
  const casusId = await openWithoutUwv();
  await world.owner`
    update aanstelling
    set vervallen_op = ${world.clock.now.toISOString()}
    where rol = 'arbeidsdeskundige' and organisatie_id = ${world.id('uwv-proef')}`;
  const raad = 'Vraag de beheerder van de partner die beslist om een collega die rol te geven';
  await expect(ask({ world, casusId })).rejects.toMatchObject(
    faultOn('soort', `In dit verband beslist vandaag niemand hierop: er is geen arbeidsdeskundige. ${raad}`),
  );
});
