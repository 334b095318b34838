import { afterAll, beforeAll, expect, test } from 'vitest';
import { inside } from '../../../test/inside.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { checkKolomkeuze, checkLeverancier, openVerband, partnersoortOf, soortenOf } from './recht.ts';

let world: World;
const verband = 'top600-amsterdam';
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const open = (who: string, handeling: 'lijst' | 'gesprek' = 'lijst') =>
  inside(world, who, (tx) => openVerband(tx, verband, handeling));

test('lists are for colleagues whose role brings them in, and not there for an outsider', async () => {
  expect(await open('petra-kramer')).toMatchObject({
    verbandId: world.id(verband),
    regels: { programma: 'top600-wajong' },
  });
  await expect(open('petra-kramer', 'gesprek')).rejects.toMatchObject({ code: 'mag_niet' });
  await expect(open('rosa-okafor')).rejects.toMatchObject({ code: 'mag_niet' });
  for (const slug of ['cor-buiten', 'ria-dekker']) {
    await expect(open(slug)).rejects.toMatchObject({ code: 'niet_gevonden' });
  }
});

/** Whether somebody may bring in a kind of list, and which kinds that are. */
const deliver = (who: string, sleutel: string) =>
  inside(world, who, async (tx) => {
    const { regels } = await openVerband(tx, verband, 'lijst');
    const soort = regels.lijsten[sleutel];
    if (!soort) throw new Error(`The programme has no list ${sleutel}`);
    await checkLeverancier(tx, regels, soort);
    return { partner: await partnersoortOf(tx), soorten: await soortenOf(tx, regels) };
  });

test('a list is brought in by the partner it is of, and by no other', async () => {
  expect(await deliver('petra-kramer', 'top600')).toEqual({
    partner: 'gemeente',
    soorten: [{ sleutel: 'top600', naam: 'TOP600-lijst' }],
  });
  expect(await deliver('carla-smit', 'wajong')).toEqual({
    partner: 'uwv',
    soorten: [{ sleutel: 'wajong', naam: 'Wajong-uitkeringen' }],
  });
  await expect(deliver('carla-smit', 'top600')).rejects.toMatchObject({
    code: 'mag_niet',
    message: expect.stringContaining('(TOP600-lijst) komt van een andere partner: Gemeente.'),
  });
  await expect(deliver('petra-kramer', 'wajong')).rejects.toMatchObject({
    message: expect.stringContaining('komt van een andere partner: UWV.'),
  });
  await expect(deliver('hanna-mol', 'top600')).rejects.toMatchObject({ code: 'mag_niet' });
});

test('a partner that the programme does not describe is told by its kind', async () => {
  const { regels } = await open('carla-smit');
  const soort = regels.lijsten['top600'];
  if (!soort) throw new Error('The programme has no TOP600 list');
  const asked = inside(world, 'carla-smit', (tx) => checkLeverancier(tx, { ...regels, partners: {} }, soort));
  await expect(asked).rejects.toMatchObject({ message: expect.stringContaining('andere partner: gemeente.') });
});

test('a choice of columns names columns of that list only', async () => {
  const { regels } = await open('petra-kramer');
  const soort = regels.lijsten['top600'];
  if (!soort) throw new Error('The programme has no TOP600 list');
  expect(() => checkKolomkeuze({ bsn: 'BSN', achternaam: 'Naam' }, soort)).not.toThrow();
  expect(() => checkKolomkeuze({}, soort)).not.toThrow();
  for (const vreemd of ['verzonnen', 'toString']) {
    expect(() => checkKolomkeuze({ bsn: 'BSN', [vreemd]: 'x' }, soort)).toThrow(
      expect.objectContaining({
        fouten: [{ veld: 'koppeling', melding: 'Er is een kolom gekozen die deze lijst niet heeft' }],
      }),
    );
  }
});
