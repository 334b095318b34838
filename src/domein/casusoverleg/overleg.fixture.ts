import { readFileSync } from 'node:fs';
import type { Inrichting } from '../verband/inrichten.ts';
import type { Programma } from '../programma/contract.ts';
import { readProgramma } from '../programma/lezen.ts';

/** The TOP600 programme with a casusoverleg: who has a role in a casus sits at that table. */
function readOverlegprogramma(): Programma {
  const { programma } = readProgramma(readFileSync('programmas/top600-wajong.yaml', 'utf8'));
  if (!programma) throw new Error('The programme of the example is not in order');
  const tafel = ['regiehouder', 'arbeidsdeskundige', 'klantmanager', 'behandelaar'];
  const rollen = Object.entries(programma.rollen).map(([key, rol]) => [
    key,
    tafel.includes(key) ? { ...rol, mag: [...rol.mag, 'casusoverleg' as const] } : rol,
  ]);
  return {
    ...programma,
    programma: 'overleg-proef',
    rollen: Object.fromEntries(rollen),
    termijnen: {
      ...programma.termijnen,
      ritme: { duur: 'P2W', omschrijving: 'Elke twee weken is er een overleg.', escalatie: 'coordinator' },
    },
    casusoverleg: { naam: 'Ketenoverleg', rollen: tafel, ritme: 'ritme' },
  };
}

const medewerker = (voornaam: string, ...rollen: string[]) => ({
  ...{ slug: `${voornaam.toLowerCase()}-tafel`, voornaam, achternaam: 'Voorbeeld', rollen, voorbeeld: true },
});

const inrichting: Inrichting = {
  verband: { slug: 'overleg', naam: 'Overleg Voorbeeld', status: 'actief', begin: '2014-01-01' },
  organisaties: [
    {
      ...{ slug: 'ggd-tafel', naam: 'GGD', soort: 'ggd' },
      medewerkers: [medewerker('Roos', 'regiehouder'), medewerker('Frits', 'regiehouder')],
    },
    { slug: 'uwv-tafel', naam: 'UWV', soort: 'uwv', medewerkers: [medewerker('Irma', 'arbeidsdeskundige')] },
    {
      ...{ slug: 'gemeente-tafel', naam: 'Gemeente', soort: 'gemeente' },
      medewerkers: [medewerker('Karel', 'klantmanager'), medewerker('Cora', 'coordinator')],
    },
    { slug: 'ggz-tafel', naam: 'De Werf', soort: 'ggz', medewerkers: [medewerker('Bep', 'behandelaar')] },
  ],
};

export const overlegVerband = { inrichting, programma: readOverlegprogramma() };
