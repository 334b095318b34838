import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import { testVault } from '../../test/vault.ts';
import { nobody } from './actor.ts';
import type { Actor } from './actor.ts';
import { operation } from './contract.ts';
import { caller, route } from './road.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const base = { method: 'get', path: '/proef', tag: 'proef', verwerking: 'proef', answer: z.object({}) } as const;
const signedIn = operation({ ...base, id: 'signedIn', summary: 'Voor wie is aangemeld.' });
const open = operation({ ...base, id: 'open', summary: 'Voor iedereen.', open: true });
const forInwoner = operation({ ...base, id: 'forInwoner', summary: 'Ook voor een inwoner.', inwoner: true });
const forFg = operation({ ...base, id: 'forFg', summary: 'Voor de fg.', functie: 'fg' });

let reached = 0;
const handle = async () => {
  reached += 1;
  return {};
};

/** Whether the domain is reached, or with which problem the road ends before it. */
async function ask(actor: Actor, asked: typeof signedIn): Promise<string> {
  const routes = [signedIn, open, forInwoner, forFg].map((one) => route(one, handle));
  const road = { db: world.db, vault: testVault, clock: () => world.clock.now, routes, closing: async () => [] };
  const before = reached;
  const call = caller(road)(actor, { trace: '0'.repeat(32), address: 'test' });
  const ended = await call(asked, {}).then(
    () => 'gedaan',
    (error: unknown) => String(Object(error).code),
  );
  expect(reached - before, 'the domain is reached when the road is open, and only then').toBe(
    ended === 'gedaan' ? 1 : 0,
  );
  return ended;
}

test('nobody does what is not open, and nobody does the task of another', async () => {
  const rosa: Actor = {
    ...nobody,
    medewerkerId: world.id('rosa-okafor'),
    organisatieId: world.id('ggd-amsterdam'),
  };
  expect([await ask(nobody, open), await ask(nobody, signedIn), await ask(nobody, forFg)]).toEqual([
    ...['gedaan', 'niet_aangemeld', 'niet_aangemeld'],
  ]);
  expect([await ask(rosa, open), await ask(rosa, signedIn), await ask(rosa, forFg)]).toEqual([
    ...['gedaan', 'gedaan', 'mag_niet'],
  ]);
  expect(await ask({ ...rosa, functies: ['beheerder'] }, forFg)).toBe('mag_niet');
  expect(await ask({ ...rosa, functies: ['beheerder', 'fg'] }, forFg)).toBe('gedaan');
});

test('an inwoner does what is for inwoners, and nothing that is for colleagues', async () => {
  const inwoner: Actor = { ...nobody, inwonerId: world.id('rosa-okafor') };
  expect([await ask(inwoner, open), await ask(inwoner, forInwoner)]).toEqual(['gedaan', 'gedaan']);
  expect([await ask(inwoner, signedIn), await ask(inwoner, forFg)]).toEqual(['mag_niet', 'mag_niet']);
  expect(await ask({ ...inwoner, functies: ['fg'] }, forFg)).toBe('mag_niet');
  expect(await ask(nobody, forInwoner)).toBe('niet_aangemeld');
});
