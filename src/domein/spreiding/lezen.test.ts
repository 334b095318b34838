import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProgramma } from '../programma/lezen.ts';
import { deriveProgramma } from './eigen.ts';
import { readVerband } from './lezen.ts';

const read = (pad: string): string => readFileSync(new URL(`../../../${pad}`, import.meta.url), 'utf8');
const { programma } = readProgramma(read('programmas/top600-wajong.yaml'));
if (!programma) throw new Error('The programme of the example is not in order');
const van = programma;
const fileOf = (stad: string): string => read(`src/voorbeeld/top600/spreiding/${stad}.yaml`);

test.each(['rotterdam', 'gouda', 'den-haag', 'ede', 'hoorn'])('the file of %s is in order', (stad) => {
  expect(readVerband(fileOf(stad), van).fouten).toEqual([]);
});

test('terms of its own make a programme of its own, that keeps where it comes from', () => {
  const { inhoud } = readVerband(fileOf('rotterdam'), van);
  const eigen = inhoud && deriveProgramma(van, inhoud);
  expect(eigen?.herkomst).toEqual({ programma: 'top600-wajong', versie: 2 });
  expect(eigen).toMatchObject({ programma: 'top600-rotterdam', versie: 1 });
  expect(eigen?.termijnen.contact).toEqual({
    duur: 'P6W',
    omschrijving: 'Er is minstens elke zes weken een gesprek met de jongere.',
    escalatie: 'coordinator',
  });
  expect(eigen?.termijnen.aanbod).toEqual(van.termijnen.aanbod);
});

test('without anything of its own it is the same version', () => {
  const { inhoud } = readVerband(fileOf('gouda'), van);
  expect(inhoud && deriveProgramma(van, inhoud)).toBe(van);
});

const fouten = [
  {
    stad: 'den-haag',
    from: 'programma: top600-den-haag\n',
    to: '',
    at: '# TOP600',
    melding:
      'Dit verband heeft eigen termijnen of woorden. Geef het programma een eigen naam, anders dan top600-wajong.',
  },
  {
    stad: 'gouda',
    from: 'formaat: 1\n',
    to: 'formaat: 1\nprogramma: top600-gouda\n',
    at: 'programma: top600-gouda',
    melding: 'Dit verband heeft geen eigen termijnen of woorden en neemt het programma over. Haal programma weg.',
  },
  {
    stad: 'rotterdam',
    from: '  contact:\n',
    to: '  koffie:\n',
    at: '  koffie:',
    melding:
      'Deze termijn bestaat niet: koffie. Kies uit: eerste_contact, contact, overdracht_antwoord, aanbod, duurzaamheid, terugkomst, afspraak_afloop, traject_vervolg, weigering_vervolg, lijstcontrole.',
  },
  {
    stad: 'rotterdam',
    from: 'duur: P6W',
    to: 'duur: 6 weken',
    at: '    duur: 6 weken',
    melding: 'Dit is geen duur. Schrijf P4W voor vier weken, P6M voor zes maanden of P10D voor tien dagen.',
  },
  {
    stad: 'den-haag',
    from: '  casusregisseur: {',
    to: '  regisseur: {',
    at: '  regisseur: {',
    melding: 'Het onderdeel "regisseur" is hier niet bekend. Haal het weg of verbeter de naam.',
  },
  {
    stad: 'gouda',
    from: 'rollen: [regiehouder]',
    to: 'rollen: [baas]',
    at: 'rollen: [baas]',
    melding:
      'Deze rol bestaat niet: baas. Kies uit: regiehouder, arbeidsdeskundige, klantmanager, behandelaar, coordinator, projectleider.',
  },
  {
    stad: 'gouda',
    from: 'rollen: [regiehouder]',
    to: 'rollen: [regiehouder, arbeidsdeskundige]',
    at: 'rollen: [regiehouder, arbeidsdeskundige]',
    melding: 'De rol arbeidsdeskundige bestaat niet bij een partner van de soort gemeente.',
  },
  {
    stad: 'gouda',
    from: '    soort: uwv',
    to: '    soort: school',
    at: '    soort: school',
    melding: 'Deze soort partner bestaat niet: school. Kies uit: gemeente, uwv, ggd, reclassering, ggz.',
  },
  {
    stad: 'hoorn',
    from: 'status: verkennend',
    to: 'status: actief',
    at: 'organisaties:',
    melding: 'Een actief verband heeft minstens 1 partner van de soort UWV. Voeg die toe, of begin verkennend.',
  },
  {
    stad: 'gouda',
    from: 'slug: tina-voorbeeld',
    to: 'slug: lia-voorbeeld',
    at: 'slug: lia-voorbeeld, voornaam: Tina',
    melding: 'De naam lia-voorbeeld staat er al. Geef elke partner en collega een eigen naam.',
  },
];

test.each(fouten)('$stad: $melding', ({ stad, from, to, at, melding }) => {
  const tekst = fileOf(stad);
  expect(tekst.split(from)).toHaveLength(2);
  const fout = tekst.replace(from, to);
  const { inhoud, fouten: gevonden } = readVerband(fout, van);
  expect(inhoud).toBeUndefined();
  expect(gevonden.map(({ regel, melding: zin }) => ({ regel, zin }))).toContainEqual({
    regel: fout.slice(0, fout.indexOf(at)).split('\n').length,
    zin: melding,
  });
});
