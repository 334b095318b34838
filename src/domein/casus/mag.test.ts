import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProgramma } from '../programma/lezen.ts';
import { operationsOn } from './mag.ts';
import type { Stand } from './mag.ts';

const { programma } = readProgramma(readFileSync('programmas/top600-wajong.yaml', 'utf8'));
const open: Stand = {
  rollen: ['regiehouder'],
  gesloten: false,
  overdrachtOpen: false,
  heeftRegie: true,
  gevraagd: false,
  eigenLijst: false,
};
const operations = (stand: Partial<Stand>): string[] => {
  if (!programma) throw new Error('The programme of the example is not in order');
  return operationsOn(programma, { ...open, ...stand });
};

const betrekken = ['recordBetrokkenheid', 'endBetrokkenheid'];
const vastleggen = [
  ...['recordGesprek', 'correctGesprek', 'recordContactgegeven', 'correctContactgegeven'],
  ...['recordContactpoging', 'correctContactpoging', 'recordAfspraak', 'recordAfloop', 'correctAfspraak'],
  ...['recordAanbod', 'recordAanbodAntwoord', 'recordTraject', 'endTraject', 'correctTraject'],
  ...['recordPlaatsing', 'endPlaatsing', 'correctPlaatsing', 'recordWaarneming', 'correctWaarneming'],
];

test('a role may do what the programme says of it, and all roles together what one of them may', () => {
  expect(operations({})).toEqual([...vastleggen, 'recordOverdracht', ...betrekken, 'recordUitstroom']);
  expect(operations({ overdrachtOpen: true, gevraagd: true, eigenLijst: true })).toEqual([
    ...[...vastleggen, 'withdrawOverdracht', 'recordOverdrachtAntwoord'],
    ...[...betrekken, 'recordUitstroom', 'endLijstvermelding'],
  ]);
  expect(operations({ rollen: ['behandelaar'] })).toEqual(vastleggen.slice(0, 9));
  expect(operations({ rollen: ['coordinator'] })).toEqual(['recordOverdracht', ...betrekken, 'recordUitstroom']);
  expect(operations({ rollen: ['projectleider'] })).toEqual([]);
  expect(operations({ rollen: ['behandelaar', 'coordinator'], heeftRegie: false })).toEqual(vastleggen.slice(0, 9));
});

test('a role that the programme does not know may do nothing', () => {
  expect(operations({ rollen: ['verdwenen'] })).toEqual([]);
  expect(operations({ rollen: [] })).toEqual([]);
});

test('a closed casus takes nothing', () => {
  expect(operations({ gesloten: true })).toEqual([]);
});

test('while an overdracht waits it can be withdrawn, and no second one offered', () => {
  expect(operations({})).toContain('recordOverdracht');
  expect(operations({ overdrachtOpen: true })).not.toContain('recordOverdracht');
  expect(operations({ overdrachtOpen: true })).toContain('withdrawOverdracht');
});

test('who does not have the regie records what happens, and neither hands over nor closes', () => {
  expect(operations({ heeftRegie: false })).toContain('recordPlaatsing');
  expect(operations({ heeftRegie: false, overdrachtOpen: true })).not.toContain('withdrawOverdracht');
  expect(operations({ heeftRegie: false })).not.toContain('recordUitstroom');
  for (const een of betrekken) expect(operations({ heeftRegie: false })).not.toContain(een);
});

test('a behandelaar is bound to what the programme says of that role', () => {
  const heard = operations({ rollen: ['behandelaar'], gevraagd: true, eigenLijst: true });
  expect(heard).toContain('recordGesprek');
  expect(heard).not.toContain('recordAanbod');
  expect(heard).not.toContain('recordOverdrachtAntwoord');
  expect(heard).not.toContain('endLijstvermelding');
});

test('only the supplier of the list takes somebody off it, and only who is asked answers', () => {
  expect(operations({})).not.toContain('endLijstvermelding');
  expect(operations({ eigenLijst: true, gevraagd: true })).toEqual(
    expect.arrayContaining(['endLijstvermelding', 'recordOverdrachtAntwoord']),
  );
});
