import { readFileSync } from 'node:fs';
import type { World } from '../../../test/world.ts';
import { recordPlaatsing } from '../plaatsing/contract.ts';
import type { Programma } from '../programma/contract.ts';
import { readProgramma } from '../programma/lezen.ts';
import type { Inrichting } from '../verband/inrichten.ts';

/** A programme of the tests in which a SW-bedrijf is accountable for people whom it lends out. */
function readUitleenprogramma(): Programma {
  const { programma } = readProgramma(readFileSync('programmas/top600-wajong.yaml', 'utf8'));
  const regiehouder = programma?.rollen['regiehouder'];
  if (!programma || !regiehouder) throw new Error('The programme of the example is not in order');
  const { rollen, partners } = programma;
  const consulent = { ...regiehouder, naam: 'consulent', partners: ['sw', 'ggd'], matrixkolom: 'SW' as const };
  return {
    ...programma,
    ...{ programma: 'uitleen-proef', naam: 'Uitleen' },
    partners: { ...partners, sw: { naam: 'SW-bedrijf', minstens: 0 } },
    rollen: { ...rollen, regiehouder: { ...consulent, mag: [...regiehouder.mag, 'plaatsing', 'detachering'] } },
    toegang: { ...programma.toegang, grondslagen: {}, afwijkingen: [] },
    plaatsingsvormen: {
      contract_sw: { naam: 'Contract met het SW-bedrijf', betaald: true, regulier: false },
      gewoon: { naam: 'Gewone baan', betaald: true, regulier: true },
      vrijwillig: { naam: 'Vrijwilligerswerk', betaald: false, regulier: false },
    },
    detachering: {
      dienstverband: 'contract_sw',
      overname: 'gewoon',
      uitleners: ['sw'],
      registratie: 'Zo telt het werk bij de inlener.',
      keten: 'De proef heeft geen gepubliceerde aantallen.',
    },
  };
}

const medewerker = (voornaam: string, ...rollen: string[]) => ({
  ...{ slug: `${voornaam.toLowerCase()}-uitleen`, voornaam, achternaam: 'Voorbeeld', rollen, voorbeeld: true },
});

const inrichting: Inrichting = {
  verband: { slug: 'uitleen', naam: 'Uitleen Voorbeeld', status: 'actief', begin: '2014-01-01' },
  organisaties: [
    { slug: 'sw-uitleen', naam: 'Werkplaats Voorbeeld', soort: 'sw', medewerkers: [medewerker('Sem', 'regiehouder')] },
    { slug: 'ggd-uitleen', naam: 'GGD', soort: 'ggd', medewerkers: [medewerker('Guus', 'regiehouder')] },
    {
      ...{ slug: 'uwv-uitleen', naam: 'UWV', soort: 'uwv' },
      medewerkers: [medewerker('Ada', 'arbeidsdeskundige'), medewerker('Ans', 'arbeidsdeskundige')],
    },
    { slug: 'ggz-uitleen', naam: 'Kliniek', soort: 'ggz', medewerkers: [medewerker('Bep', 'behandelaar')] },
    { slug: 'gemeente-uitleen', naam: 'Gemeente', soort: 'gemeente', medewerkers: [medewerker('Cor', 'coordinator')] },
  ],
};

export const uitleen = 'uitleen';
export const uitleenVerband = { inrichting, programma: readUitleenprogramma() };

/** The contract of the SW-bedrijf under which somebody is lent out: 24 hours, from 3 February up to and including 31 December. */
export async function addContract(world: World, casusId: string, given: object = {}): Promise<string> {
  const sem = await world.as('sem-uitleen');
  const werk = { vorm: 'contract_sw', werkgever: 'Werkplaats Voorbeeld', uren: 24, begindatum: '2014-02-03' };
  const { id } = await sem(recordPlaatsing, {
    ...{ verband: uitleen, casusId, ...werk, einddatum: '2014-12-31' },
    ...given,
  });
  return id;
}
