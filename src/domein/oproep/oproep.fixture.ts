import { readFileSync } from 'node:fs';
import { readProgramma } from '../programma/lezen.ts';
import type { Programma } from '../programma/contract.ts';
import type { Inrichting } from '../verband/inrichten.ts';

/** The TOP600 programme with two calls on gemeenten and a guide of experts that coordinators keep. */
function readOproepprogramma(): Programma {
  const { programma } = readProgramma(readFileSync('programmas/top600-wajong.yaml', 'utf8'));
  const coordinator = programma?.rollen['coordinator'];
  if (!programma || !coordinator) throw new Error('The programme of the example is not in order');
  const oproep = { partner: 'gemeente', omschrijving: 'Een oproep van de proef.', bron: 'Proef' };
  return {
    ...programma,
    programma: 'oproep-proef',
    rollen: { ...programma.rollen, coordinator: { ...coordinator, mag: [...coordinator.mag, 'oproep'] } },
    oproepen: {
      schoolafspraken: { ...oproep, naam: 'Afspraken met scholen' },
      voorlichting: { ...oproep, naam: 'Voorlichting op scholen' },
    },
    regiodeskundigen: {
      ...{ naam: 'Arbeidsdeskundigen per regio', omschrijving: 'Wie de vraagbaak is.', aantal: 35, bron: 'Proef' },
      beheer: ['coordinator'],
    },
  };
}

const medewerker = (voornaam: string, rol: string) => ({
  ...{ slug: `${voornaam.toLowerCase()}-oproep`, voornaam, achternaam: 'Voorbeeld', rollen: [rol], voorbeeld: true },
});

const inrichting: Inrichting = {
  verband: { slug: 'oproepen', naam: 'Oproepen Voorbeeld', status: 'actief', begin: '2014-01-01' },
  organisaties: [
    {
      ...{ slug: 'gemeente-oost', naam: 'Gemeente Oost', soort: 'gemeente' },
      medewerkers: [medewerker('Greta', 'coordinator'), medewerker('Kees', 'klantmanager')],
    },
    {
      slug: 'gemeente-west',
      naam: 'Gemeente West',
      soort: 'gemeente',
      medewerkers: [medewerker('Wies', 'coordinator')],
    },
    { slug: 'uwv-oproep', naam: 'UWV', soort: 'uwv', medewerkers: [medewerker('Ugo', 'coordinator')] },
  ],
};

export const oproepVerband = { inrichting, programma: readOproepprogramma() };
