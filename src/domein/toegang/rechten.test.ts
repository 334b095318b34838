import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../../core/id.ts';
import type { Programma } from '../programma/contract.ts';
import { readProgramma } from '../programma/lezen.ts';
import { addBesluit } from '../verstrekkingsbesluit/besluit.fixture.ts';
import { matrixOf } from './matrix.ts';
import { niveausOf } from './niveaus.ts';
import { levelsIn, readGeregistreerd, rechtenOf, rechtenOpFase } from './rechten.ts';

let world: World;
const vandaag = '2014-03-10';
const later = `${vandaag}T10:00:00Z`;
const top600 = { programma: 'top600-wajong', versie: 2 };

beforeAll(async () => {
  world = await createWorld(`${vandaag}T09:00:00Z`);
});
afterAll(() => world.end());

function programmaOf(): Programma {
  const { programma } = readProgramma(readFileSync('programmas/top600-wajong.yaml', 'utf8'));
  if (!programma) throw new Error('The programme of the example is not in order');
  return programma;
}

describe('what a column gives in a verband today', () => {
  const besluit = { soorten: ['top600', 'wajong'], geldigTot: vandaag, akkoord: ['gemeente', 'uwv'] };
  const verband = (grondslagen: string[], besluiten: (typeof besluit)[]) => ({
    ...{ id: 'x', regels: programmaOf(), vandaag },
    registered: { verbandId: 'x', grondslagen, besluiten },
  });
  const altijd = (...args: Parameters<typeof levelsIn>) => levelsIn(...args).altijd;

  test('is more with a decision that holds, and with no other', () => {
    expect(altijd(verband([], []), 'AD')[9]).toBe('0');
    expect(altijd(verband([], [{ ...besluit, akkoord: ['uwv'] }]), 'AD')[9]).toBe('0');
    expect(altijd(verband([], [{ ...besluit, geldigTot: '2014-03-09' }]), 'AD')[9]).toBe('0');
    expect(altijd(verband([], [{ ...besluit, akkoord: ['uwv'] }, besluit]), 'AD')[9]).toBe('1');
    expect(altijd({ ...verband([], []), registered: undefined }, 'AD')[9]).toBe('0');
  });

  test('is more with a grondslag that is registered, and with no other', () => {
    expect(altijd(verband([], []), 'PL')[24]).toBe('0');
    expect(altijd(verband(['iets_anders'], []), 'PL')[24]).toBe('0');
    expect(altijd(verband(['toezicht_op_regie'], []), 'PL')[24]).toBe('7');
    expect(altijd({ ...verband([], []), registered: undefined }, 'PL')[24]).toBe('0');
  });
});

describe('what somebody needs to be told the phase', () => {
  const kenmerk = { naam: 'Stap', soort: 'ja_nee', categorie: 'ips' } as const;
  const demand = (samenvatting: boolean[], genoemd = 'k0') => {
    const regels = programmaOf();
    const [first, ...others] = regels.fasen;
    if (!first) throw new Error('A programme has phases');
    const wanneer = { alle: [{ feit: 'gesloten', is: false } as const, { kenmerk: genoemd, is: true }] };
    const kenmerken = Object.fromEntries(samenvatting.map((one, nr) => [`k${nr}`, { ...kenmerk, samenvatting: one }]));
    return rechtenOpFase({ id: 'x', regels: { ...regels, fasen: [{ ...first, wanneer }, ...others], kenmerken } });
  };

  test('is the summary of each kenmerk that a phase weighs, or all of what is in no summary', () => {
    const digits = (nine: string) => `${'0'.repeat(8)}${nine}${'0'.repeat(20)}`;
    const [found] = demand([true]);
    expect(found).toEqual({
      ...{ soort: 'fase', verbandId: 'x', rol: '', altijd: digits('4'), metInstemming: '0'.repeat(29) },
    });
    expect(demand([false])[0]?.altijd).toBe(digits('8'));
    expect(demand([true, false])[0]?.altijd).toBe(digits('4'));
  });

  test('is nothing where no phase weighs one', () => {
    expect(rechtenOpFase({ id: 'x', regels: programmaOf() })).toEqual([]);
    expect(demand([true], 'verdwenen')).toEqual([]);
  });
});

const column = (kolom: 'RH' | 'GB' | 'PL', geregistreerd = ['toezicht_op_regie']) => {
  const { toegang } = programmaOf();
  return niveausOf({ matrix: matrixOf(1), toegang, kolom, geregistreerd: new Set(geregistreerd), besluit: false });
};
const either = (een: string, ander: string): string =>
  [...een].map((digit, nr) => (Number(`0x${digit}`) | Number(`0x${ander[nr]}`)).toString(16)).join('');

describe('what somebody may see', () => {
  const rechten = (...rollen: [slug: string, rol: string][]) =>
    rechtenOf(
      world.owner,
      rollen.map(([slug, rol]) => ({ verbandId: world.id(slug), rol, ...top600 })),
      vandaag,
    );

  test('is told per role, and of all roles in a verband together', async () => {
    const verbandId = world.id('top600-amsterdam');
    const [rh, gb] = [column('RH'), column('GB')];
    const samen = {
      altijd: either(rh.altijd, gb.altijd),
      metInstemming: either(rh.metInstemming, gb.metInstemming),
    };
    expect(await rechten(['top600-amsterdam', 'regiehouder'], ['top600-amsterdam', 'behandelaar'])).toEqual([
      { soort: 'rol', verbandId, rol: 'regiehouder', ...rh },
      { soort: 'rol', verbandId, rol: 'behandelaar', ...gb },
      { soort: 'verband', verbandId, rol: '', ...samen },
    ]);
    expect(samen.altijd).toMatch(/^[0-9a-f]{29}$/);
  });

  test('is told of who coordinates, from the roles that coordinate alone', async () => {
    const verbandId = world.id('top600-amsterdam');
    const found = await rechten(['top600-amsterdam', 'coordinator'], ['top600-amsterdam', 'regiehouder']);
    expect(found.filter(({ soort }) => soort === 'coordinatie')).toEqual([
      { soort: 'coordinatie', verbandId, rol: '', ...column('PL') },
    ]);
    expect(found).toHaveLength(4);
    const projectleider = await rechten(['top600-amsterdam', 'projectleider']);
    expect(projectleider.map(({ soort }) => soort)).toEqual(['rol', 'verband']);
  });

  test('is of the verband in which somebody has the role', async () => {
    await world.owner`update grondslag set geldig_tot = '2014-03-09' where verband_id = ${world.id('top600-rotterdam')}`;
    const found = await rechten(['top600-rotterdam', 'coordinator'], ['top600-amsterdam', 'regiehouder']);
    const short = found.map(({ soort, verbandId, altijd }) => [soort, verbandId, altijd]);
    const [rotterdam, amsterdam] = [world.id('top600-rotterdam'), world.id('top600-amsterdam')];
    const pl = column('PL', []).altijd;
    expect(short).toEqual([
      ...[
        ['rol', rotterdam, pl],
        ['verband', rotterdam, pl],
        ['coordinatie', rotterdam, pl],
      ],
      ...[
        ['rol', amsterdam, column('RH').altijd],
        ['verband', amsterdam, column('RH').altijd],
      ],
    ]);
  });

  test('is nothing in a role that the programme does not know, or without a role', async () => {
    const niets = '0'.repeat(29);
    expect(await rechten(['top600-amsterdam', 'verdwenen'])).toEqual([
      { soort: 'verband', verbandId: world.id('top600-amsterdam'), rol: '', altijd: niets, metInstemming: niets },
    ]);
    expect(await rechten()).toEqual([]);
  });
});

describe('what a verband has registered', () => {
  const read = async (dag = vandaag, slugs = ['top600-amsterdam']) =>
    readGeregistreerd(
      world.owner,
      slugs.map((slug) => world.id(slug)),
      dag,
    );

  test('is read of the verbanden that are asked for, with the agreements of each decision', async () => {
    const id = await addBesluit(world);
    const [found, ...others] = await read();
    expect(others).toEqual([]);
    expect(found).toEqual({
      verbandId: world.id('top600-amsterdam'),
      grondslagen: ['toezicht_op_regie'],
      besluiten: [{ soorten: ['top600', 'wajong'], geldigTot: '2015-08-31', akkoord: expect.arrayContaining(['uwv']) }],
    });
    expect(found?.besluiten[0]?.akkoord.toSorted()).toEqual(['gemeente', 'uwv']);
    await world.owner`update verstrekkingsakkoord set vervallen_op = ${later} where besluit_id = ${id}
      and organisatie_id = ${world.id('uwv-amsterdam')}`;
    expect((await read())[0]?.besluiten[0]?.akkoord).toEqual(['gemeente']);
    expect(await read(vandaag, ['top600-rotterdam'])).toMatchObject([{ besluiten: [] }]);
  });

  test('counts until and on its last day', async () => {
    expect(await read('2015-08-31')).toMatchObject([{ besluiten: [{}] }]);
    expect(await read('2015-09-01')).toMatchObject([{ besluiten: [], grondslagen: ['toezicht_op_regie'] }]);
    expect(await read('2031-01-01')).toMatchObject([{ grondslagen: [] }]);
  });

  test('counts for the version of the programme it was registered for, and until it is withdrawn', async () => {
    const verbandId = world.id('top600-amsterdam');
    await world.owner`
      insert into grondslag (verband_id, id, sleutel, programmaversie, artikel, geldig_tot, organisatie_id, geregistreerd_op)
      values (${verbandId}, ${newId()}, 'van_vroeger', 1, 'Proef', '2030-12-31', ${world.id('uwv-amsterdam')}, ${vandaag})`;
    expect(await read()).toMatchObject([{ grondslagen: ['toezicht_op_regie'] }]);
    await world.owner`update grondslag set vervallen_op = ${later} where verband_id = ${verbandId}`;
    await world.owner`update verstrekkingsbesluit set vervallen_op = ${later} where verband_id = ${verbandId}`;
    expect(await read()).toMatchObject([{ grondslagen: [], besluiten: [] }]);
  });
});
