import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOn, versionsOf } from '../../../test/acts.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getRegels } from '../programma/regels.contract.ts';
import { getOproepen, recordOproepstand } from './contract.ts';
import { oproepVerband } from './oproep.fixture.ts';
import { statusOf } from './oproep.ts';

const verband = 'oproepen';
let world: World;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [oproepVerband]);
});
afterAll(() => world.end());

const as = (naam: string) => world.as(`${naam}-oproep`);
const record = async (naam: string, gegeven: object) =>
  (await as(naam))(recordOproepstand, { verband, oproep: 'schoolafspraken', status: 'bezig', ...gegeven });

describe('the calls on partners', () => {
  test('are a list for each partner whom they are for, and nothing has begun', async () => {
    const { oproepen, partners, mag } = await (await as('kees'))(getOproepen, { verband });
    expect(oproepen.map(({ naam, partner, telling }) => [naam, partner, telling])).toEqual([
      ['Afspraken met scholen', 'Gemeente', { niet_begonnen: 2, bezig: 0, geregeld: 0 }],
      ['Voorlichting op scholen', 'Gemeente', { niet_begonnen: 2, bezig: 0, geregeld: 0 }],
    ]);
    expect(partners.map(({ naam, eigen }) => [naam, eigen])).toEqual([
      ['Gemeente Oost', true],
      ['Gemeente West', false],
    ]);
    expect(mag).toBe(false);
  });

  test('are told of by the partner itself, per school, and counted as arranged only when all of it is', async () => {
    await record('greta', { wederpartij: 'School De Proef', status: 'geregeld', toelichting: 'Vast contact.' });
    const { oproepen, partners } = await record('greta', { wederpartij: 'School Voorbeeld' });
    expect(oproepen[0]?.telling).toEqual({ niet_begonnen: 1, bezig: 1, geregeld: 0 });
    expect(partners[0]?.standen[0]).toMatchObject({
      status: 'bezig',
      vastgelegd: [
        { wederpartij: 'School De Proef', status: 'geregeld', door: 'Greta Voorbeeld', datum: '2014-03-10' },
        { wederpartij: 'School Voorbeeld', status: 'bezig' },
      ],
    });
  });

  test('keep what was true before', async () => {
    const { partners } = await record('greta', { wederpartij: 'School Voorbeeld', status: 'geregeld' });
    const [, one] = partners[0]?.standen[0]?.vastgelegd ?? [];
    expect(one).toMatchObject({ versie: 2, status: 'geregeld' });
    expect(await versionsOf(world, 'oproepstand', one?.id ?? '')).toEqual([
      { versie: 1, geldt: false },
      { versie: 2, geldt: true },
    ]);
  });

  test('tell every partner what was recorded before, the newest first', async () => {
    await record('wies', { status: 'niet_begonnen', datum: '2014-03-01' });
    await record('wies', { datum: '2014-03-05', toelichting: 'Eerste gesprek.' });
    await record('wies', { status: 'geregeld' });
    const { partners } = await (await as('kees'))(getOproepen, { verband });
    expect(partners[1]?.standen[0]?.vastgelegd).toMatchObject([{ status: 'geregeld', versie: 3 }]);
    expect(partners[1]?.standen[0]?.vastgelegd[0]?.eerder).toEqual([
      { versie: 2, status: 'bezig', datum: '2014-03-05', toelichting: 'Eerste gesprek.', door: 'Wies Voorbeeld' },
      { versie: 1, status: 'niet_begonnen', datum: '2014-03-01', toelichting: null, door: 'Wies Voorbeeld' },
    ]);
    expect(partners[0]?.standen[0]?.vastgelegd[0]?.eerder).toEqual([]);
  });

  test('are refused for who is not called, has no such right, or names what is not there', async () => {
    await expect(record('ugo', {})).rejects.toMatchObject(
      faultOn('oproep', 'Deze oproep is niet aan uw organisatie gericht. Alleen de partner zelf legt dit vast'),
    );
    await expect(record('kees', {})).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(record('wies', { oproep: 'verzonnen' })).rejects.toMatchObject(
      faultOn('oproep', 'Dit programma kent deze oproep niet. Kies een oproep uit het programma'),
    );
    await expect(record('wies', { datum: '2014-03-11' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
    await expect(record('wies', { toelichting: 'BSN 900000028' })).rejects.toMatchObject({
      fouten: [{ veld: 'toelichting' }],
    });
  });

  test('are not there for another verband, or where the programme makes none', async () => {
    await expect((await world.as('ruud-buiten'))(getOproepen, { verband })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(getOproepen, { verband: 'top600-amsterdam' })).rejects.toMatchObject({
      message: 'Dit programma heeft geen oproepen aan partners.',
    });
  });
});

test('the rules of the programme tell of the calls and of the guide', async () => {
  const { samen } = await (await as('kees'))(getRegels, { verband });
  expect(samen).toMatchObject([
    { naam: 'Oproepen', punten: ['Afspraken met scholen (gemeente)', 'Voorlichting op scholen (gemeente)'] },
    { naam: 'Arbeidsdeskundigen per regio', punten: ['coördinator'] },
  ]);
});

test.each([
  [[], 'niet_begonnen'],
  [['niet_begonnen', 'niet_begonnen'], 'niet_begonnen'],
  [['niet_begonnen', 'geregeld'], 'bezig'],
  [['bezig'], 'bezig'],
  [['geregeld', 'geregeld'], 'geregeld'],
] as const)('%j together is %s', (standen, status) => {
  expect(statusOf(standen.map((one) => ({ status: one })))).toBe(status);
});
