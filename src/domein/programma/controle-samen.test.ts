import { expect, test } from 'vitest';
import { overlegVerband } from '../casusoverleg/overleg.fixture.ts';
import { oproepVerband } from '../oproep/oproep.fixture.ts';
import { checkSamen } from './controle-samen.ts';

const { programma: overleg } = overlegVerband;
const { programma: oproep } = oproepVerband;
const naam = 'Ketenoverleg';

test('what partners do together is in order in the programmes of the proof', () => {
  expect([...checkSamen(overleg), ...checkSamen(oproep)]).toEqual([]);
});

test('a table at which nobody of a role can sit, or sees the agenda, is refused', () => {
  expect(checkSamen({ ...overleg, casusoverleg: { naam, rollen: ['verzonnen', 'projectleider'] } })).toEqual([
    { pad: ['casusoverleg', 'rollen', 0], melding: 'Deze rol bestaat niet: verzonnen. Zet hem bij rollen.' },
    {
      pad: ['casusoverleg', 'rollen', 1],
      melding:
        'De rol projectleider zit aan tafel en ziet de agenda niet: kolom PL van de toegangsmatrix laat geen afspraken zien. Haal de rol weg.',
    },
  ]);
});

test('a call that nobody answers for is refused', () => {
  const [een] = Object.values(oproep.oproepen);
  if (!een) throw new Error('The programme of the proof has no call');
  const oproepen = { nergens: { ...een, partner: 'verzonnen' }, niemand: { ...een, partner: 'gemeente' } };
  const coordinator = oproep.rollen['coordinator'];
  if (!coordinator) throw new Error('The programme of the proof has no coordinator');
  const rollen = { ...oproep.rollen, coordinator: { ...coordinator, partners: ['uwv'] } };
  expect(checkSamen({ ...oproep, rollen, oproepen })).toEqual([
    {
      pad: ['oproepen', 'nergens', 'partner'],
      melding: 'Deze partner bestaat niet: verzonnen. Zet hem bij partners.',
    },
    {
      pad: ['oproepen', 'niemand', 'partner'],
      melding:
        'Bij gemeente mag niemand vastleggen hoe het met deze oproep staat. Zet oproep bij mag van een rol bij die partner.',
    },
  ]);
});

test('a guide that a role keeps without the right to, or that no role keeps, is refused', () => {
  const gids = oproep.regiodeskundigen;
  if (!gids) throw new Error('The programme of the proof has no guide');
  const beheer = ['verzonnen', 'klantmanager'];
  expect(checkSamen({ ...oproep, regiodeskundigen: { ...gids, beheer } })).toEqual([
    { pad: ['regiodeskundigen', 'beheer', 0], melding: 'Deze rol bestaat niet: verzonnen. Zet hem bij rollen.' },
    {
      pad: ['regiodeskundigen', 'beheer', 1],
      melding: 'De rol klantmanager houdt de gids bij. Zet oproep bij mag van die rol.',
    },
  ]);
});
