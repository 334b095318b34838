import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../test/casussen.ts';
import { createEmpty } from '../../test/empty.ts';
import { testVault } from '../../test/vault.ts';
import { createWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import { createApp } from '../app.ts';
import type { Loopplank } from '../core/open.ts';
import { readSettings } from '../core/settings.ts';
import { createAls } from '../start/als.ts';
import { medewerker } from './account.ts';
import { autorisatiereview } from './autorisatiereview.ts';
import { beheerder } from './beheerder.ts';
import type { Base, Command, Options } from './command.ts';
import { uitdienst } from './uitdienst.ts';

type With = Pick<Base, 'loopplank' | 'als'>;

async function run({ loopplank, als }: With, command: Command, options: Options, file = '') {
  if (!('runOn' in command)) throw new Error('The command needs a database');
  return command.runOn({ file, options, settings: readSettings({}), loopplank, als });
}

describe('an empty database', () => {
  let loopplank: Loopplank;
  beforeAll(async () => void (loopplank = await createEmpty()));
  afterAll(() => loopplank.close());
  const eerste = {
    ...{ organisatie: 'gemeente-proef', naam: 'Gemeente Proef', soort: 'gemeente' },
    ...{ collega: 'eerste-proef', voornaam: 'Eerste', achternaam: 'Proef' },
  };

  test('gets its first beheerder, who needs a second factor from the start and invites the next colleague', async () => {
    const base = { loopplank, als: createAls(loopplank, () => new Date()) };
    const { json, tekst } = await run(base, beheerder, eerste);
    const { code } = Object(json);
    expect(tekst[0]).toBe(`De code voor eerste-proef is ${code}.`);
    const app = createApp({ db: loopplank.db, vault: loopplank.vault, clock: () => new Date() });
    const answer = await app.request('/v1/uitnodigingen/aanvaarding', {
      method: 'POST',
      headers: { authorization: 'Bearer geen', 'content-type': 'application/json' },
      body: JSON.stringify({ code, wachtwoord: 'een lang wachtwoord voor een proef' }),
    });
    expect(await answer.json()).toMatchObject({ verder: { middelen: [] } });
    const tweede = { als: 'eerste-proef', collega: 'tweede-mens', voornaam: 'Tweede', achternaam: 'Mens' };
    expect((await run(base, medewerker, tweede, 'toevoegen')).json).toMatchObject({ collega: 'tweede-mens' });
    await expect(run(base, beheerder, eerste)).rejects.toMatchObject({ code: 'medewerker_slug_bestaat_al' });
  });
});

describe('the accounts of an organisation', () => {
  let world: World;
  const verband = 'top600-amsterdam';
  beforeAll(async () => {
    world = await createWorld();
    await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 1 });
  });
  afterAll(() => world.end());
  const base = (): With => {
    const { owner, db } = world;
    const rest = { lost: new Promise<Error>(() => {}), hasty: () => db, close: async () => {} };
    return { loopplank: { owner, db, vault: testVault, ...rest }, als: (slug) => world.as(slug) };
  };

  test('are invited anew, blocked and freed by their beheerder, and by nobody else', async () => {
    const lars = { als: 'ria-dekker', collega: 'lars-van-dam' };
    expect((await run(base(), medewerker, lars, 'uitnodigen')).json).toHaveProperty('code');
    await run(base(), medewerker, lars, 'blokkeren');
    await expect(world.as('lars-van-dam')).rejects.toThrow('no colleague');
    await run(base(), medewerker, lars, 'vrijgeven');
    await expect(run(base(), medewerker, { ...lars, als: 'hanna-mol' }, 'blokkeren')).rejects.toMatchObject({
      code: 'mag_niet',
    });
    await expect(run(base(), medewerker, lars, 'onzin')).rejects.toThrow('kan hier niet');
    await expect(run(base(), medewerker, { ...lars, collega: 'niemand' }, 'blokkeren')).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('are closed when a colleague leaves, who is told of first what is still open', async () => {
    const rosa = { als: 'hanna-mol', collega: 'rosa-okafor' };
    await expect(run(base(), uitdienst, rosa)).rejects.toMatchObject({ fouten: [{ veld: `opvolgers.${verband}` }] });
    await expect(run(base(), uitdienst, { ...rosa, opvolger: ['onzin'] })).rejects.toThrow('geen opvolger');
    const done = await run(base(), uitdienst, { ...rosa, opvolger: [`${verband}=lars-van-dam`] });
    expect(done.tekst).toEqual(['Rosa Okafor is uit dienst. 1 casus ging over.']);
  });

  test('are listed with what waits for the review', async () => {
    const { tekst } = await run(base(), autorisatiereview, { als: 'ria-dekker' });
    expect(tekst).toContain('te laat  01-05-2012  Hanna Mol: coördinator in TOP600 Amsterdam');
    expect(tekst.at(-1)).toBe('4 van 4 te lang niet nagekeken.');
  });
});
