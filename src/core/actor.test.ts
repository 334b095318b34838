import { describe, expect, test } from 'vitest';
import { isInwoner, nobody, rollenIn, settingsOf } from './actor.ts';
import type { Actor } from './actor.ts';

const id = (last: number): string => `00000000-0000-7000-8000-00000000000${last}`;
const vandaag = '2014-03-10';
const niveaus = 'f'.repeat(29);

const actor: Actor = {
  ...nobody,
  medewerkerId: id(1),
  organisatieId: id(2),
  functies: ['beheerder', 'fg'],
  aanstellingen: [
    { verbandId: id(3), verband: 'een', rollen: ['regiehouder', 'coordinator'] },
    { verbandId: id(4), verband: 'twee', rollen: ['klantmanager'] },
  ],
  coordinatie: [id(3)],
  cijfers: [id(4)],
  deelnemers: [id(5)],
  rechten: [{ soort: 'rol', verbandId: id(3), rol: 'regiehouder', altijd: niveaus, metInstemming: '0'.repeat(29) }],
};

const inwoner: Actor = { ...actor, medewerkerId: '', inwonerId: id(6) };
const rechten = `set local app.rechten = '[{"soort":"rol","verband_id":"${id(3)}","rol":"regiehouder","altijd":"x${niveaus}","met_instemming":"x${'0'.repeat(29)}"}]'`;

describe('the settings of a transaction', () => {
  test('say who acts, in what, and what the access matrix gives', () => {
    expect(settingsOf(actor, vandaag).split(';')).toEqual([
      "set local app.functies = '{beheerder,fg}'",
      `set local app.medewerker = '${id(1)}'`,
      `set local app.organisatie = '${id(2)}'`,
      `set local app.verbanden = '{${id(3)},${id(4)}}'`,
      `set local app.coordinatie = '{${id(3)}}'`,
      `set local app.cijfers = '{${id(4)}}'`,
      `set local app.vandaag = '${vandaag}'`,
      rechten,
    ]);
  });

  test('say of an inwoner who that is, and never what a colleague is', () => {
    expect([isInwoner(inwoner), isInwoner(actor)]).toEqual([true, false]);
    expect(settingsOf(inwoner, vandaag).split(';')).toEqual([
      `set local app.inwoner = '${id(6)}'`,
      `set local app.deelnemers = '{${id(5)}}'`,
      `set local app.mijn_verbanden = '{${id(3)}}'`,
      `set local app.vandaag = '${vandaag}'`,
      rechten,
    ]);
  });

  test('name nothing that an actor has nothing of', () => {
    const none = { ...actor, aanstellingen: [], coordinatie: [], cijfers: [], rechten: [], functies: [] };
    expect(settingsOf(none, vandaag).split(';')).toEqual([
      "set local app.functies = '{}'",
      `set local app.medewerker = '${id(1)}'`,
      `set local app.organisatie = '${id(2)}'`,
      `set local app.vandaag = '${vandaag}'`,
      "set local app.rechten = '[]'",
    ]);
  });

  test('are shut for nobody', () => {
    expect(settingsOf(nobody, vandaag)).toBe("set local app.medewerker = ''");
    expect(Object.values(nobody).filter((value) => value.length > 0)).toEqual([]);
  });

  const aanhaling = "'; set local app.functies = '{fg}";
  const [recht] = actor.rechten;
  test.each<[string, Partial<Actor>, string]>([
    ['ids', { medewerkerId: aanhaling }, vandaag],
    ['ids', { organisatieId: `${id(1)}${aanhaling}` }, vandaag],
    ['ids', { coordinatie: [aanhaling] }, vandaag],
    ['ids', { rechten: [{ ...recht, verbandId: aanhaling } as Actor['rechten'][number]] }, vandaag],
    ['ids', { inwonerId: aanhaling }, vandaag],
    ['ids', { ...inwoner, deelnemers: [aanhaling] }, vandaag],
    ['a day', {}, `${vandaag}${aanhaling}`],
    ['a day', {}, `x${vandaag}`],
    ['plain words', { functies: [aanhaling] }, vandaag],
    ['plain words', { functies: ['fg}', 'fg'] }, vandaag],
    ['plain words', { functies: ['-fg'] }, vandaag],
    ['plain words', { rechten: [{ ...recht, rol: "o'rol" } as Actor['rechten'][number]] }, vandaag],
    ['levels of the matrix', { rechten: [{ ...recht, altijd: `${niveaus}f` } as Actor['rechten'][number]] }, vandaag],
    ['levels of the matrix', { rechten: [{ ...recht, altijd: `'${niveaus}` } as Actor['rechten'][number]] }, vandaag],
    ['levels of the matrix', { rechten: [{ ...recht, metInstemming: '' } as Actor['rechten'][number]] }, vandaag],
  ])('take %s only', (what, over, dag) => {
    expect(() => settingsOf({ ...actor, ...over }, dag)).toThrow(
      `Only ${what} may enter the settings of a transaction`,
    );
  });
});

test('somebody has roles in a verband, and none elsewhere', () => {
  expect(rollenIn(actor, id(4))).toEqual(['klantmanager']);
  expect(rollenIn(actor, id(9))).toEqual([]);
});
