import { describe, expect, test } from 'vitest';
import { startToewijzing } from './toewijzen.ts';
import type { Aanstelling } from './toewijzen.ts';

const aanstelling = (medewerkerId: string, organisatieId: string, rol: string): Aanstelling => ({
  medewerkerId,
  organisatieId,
  rol,
  escalatie: rol === 'coordinator',
});
const rosa = '018f0000-0000-7000-8000-000000000001';
const inge = '018f0000-0000-7000-8000-000000000002';

const teamOf = startToewijzing(
  {
    lijsten: ['top600', 'wajong'],
    regisseur: { rol: 'regiehouder', lijst: 'top600', kolom: 'regiehouder' },
    betrokken: [{ rol: 'arbeidsdeskundige', lijst: 'wajong', kolom: 'arbeidsdeskundige' }],
    grondslag: 'Proef',
  },
  [
    aanstelling(rosa, 'ggd', 'regiehouder'),
    aanstelling(inge, 'uwv', 'arbeidsdeskundige'),
    aanstelling('petra', 'gemeente', 'coordinator'),
    aanstelling('quinten', 'gemeente', 'coordinator'),
    aanstelling('carla', 'uwv', 'coordinator'),
  ],
);
const kanten = (regiehouder: unknown, arbeidsdeskundige: unknown, leverancier = 'gemeente') => ({
  top600: { organisatieId: leverancier, kenmerken: { regiehouder } },
  wajong: { organisatieId: 'uwv', kenmerken: { arbeidsdeskundige } },
});
const genoemd = (medewerkerId: string | null) => ({ tekst: 'zoals de lijst het zegt', medewerkerId });

describe('the team of somebody on both lists', () => {
  test('is whom the lists name', () => {
    expect(teamOf(kanten(genoemd(rosa), genoemd(inge)))).toEqual({
      regisseur: { medewerkerId: rosa, organisatieId: 'ggd', rol: 'regiehouder' },
      betrokken: [{ medewerkerId: inge, organisatieId: 'uwv', rol: 'arbeidsdeskundige' }],
    });
  });

  test.each([
    ['was not recognised', genoemd(null)],
    ['no longer has the role', genoemd(inge)],
    ['is not named at all', undefined],
  ])('is the first coordinator of the supplier when the colleague %s', (_, regiehouder) => {
    expect(teamOf(kanten(regiehouder, genoemd(null)))).toEqual({
      regisseur: { medewerkerId: 'petra', organisatieId: 'gemeente', rol: 'coordinator' },
      betrokken: [{ medewerkerId: 'carla', organisatieId: 'uwv', rol: 'coordinator' }],
    });
  });

  test('does not exist when nobody could be accountable', () => {
    expect(teamOf(kanten(genoemd(null), genoemd(inge), 'ander'))).toBeUndefined();
  });
});
