import { readFileSync } from 'node:fs';
import { base64 } from '../lijst/aanleveren.fixture.ts';
import { processLijst, receiveLijst } from '../lijst/contract.ts';
import { Programma } from '../programma/contract.ts';
import { readProgramma } from '../programma/lezen.ts';
import type { Inrichting } from '../verband/inrichten.ts';
import type { Extra, World } from '../../../test/world.ts';

const kolom = (naam: string, soort: string, meer: object = {}) => ({ naam, soort, koppen: [naam], ...meer });
const keuze = (naam: string, ...keuzes: string[]) => kolom(naam, 'keuze', { keuzes });
const persoon = {
  bsn: kolom('BSN', 'bsn', { verplicht: true }),
  naam: kolom('Naam', 'naam', { verplicht: true }),
  geboortedatum: kolom('Geboortedatum', 'geboortedatum'),
};

/** A list about the whole country with a beginning; and one that says who is on it now, and who looks after them. */
const lijsten = {
  cohort: {
    naam: 'Cohort',
    leverancier: 'uwv',
    categorie: 'uitkering',
    kolommen: {
      ...persoon,
      uitkering: keuze('Uitkering', 'WGA', 'IVA'),
      klasse: keuze('AO-klasse', '35-80', '65-80', '80-100'),
      instroom: kolom('Datum instroom', 'begin', { verplicht: true }),
      reden: keuze('Reden instroom', 'medisch', 'arbeidskundig'),
      vestiging: kolom('Regiovestiging', 'tekst', { verplicht: true }),
    },
  },
  dossiers: {
    naam: 'Dossiers',
    leverancier: 'uwv',
    categorie: 'mogelijkheden',
    kolommen: {
      ...persoon,
      gemotiveerd: keuze('Gemotiveerd', 'ja', 'nee'),
      uren: kolom('Uren per week', 'getal'),
      direct: keuze('Direct beschikbaar', 'ja', 'nee'),
      maanden: kolom('Plaatsbaar binnen (maanden)', 'getal'),
      begeleider: kolom('Begeleider', 'medewerker', { rol: 'arbeidsdeskundige' }),
    },
  },
  aanmeldingen: {
    naam: 'Aanmeldingen',
    leverancier: 'uwv',
    categorie: 'ips',
    kolommen: {
      ...persoon,
      aangemeld: kolom('Datum aanmelding', 'begin', { verplicht: true }),
      wens: keuze('Wil zelf werken', 'ja', 'nee'),
    },
  },
  schoolverlaters: {
    naam: 'Schoolverlaters',
    leverancier: 'uwv',
    categorie: 'school',
    kolommen: { ...persoon, school: kolom('School', 'tekst'), uitstroom: kolom('Verwachte uitstroom', 'datum') },
  },
};

const instroom = (jaar: number) => ({
  alle: [
    { kolom: 'uitkering', is: 'WGA' },
    { kolom: 'klasse', is: '80-100' },
    { kolom: 'reden', is: 'arbeidskundig' },
    { kolom: 'instroom', tussen: [`${jaar}-01-01`, `${jaar}-12-31`] },
  ],
});

const iedereen = (lijst: string) => ({
  naam: 'Iedereen',
  omschrijving: 'Wie op de lijst staat.',
  lijst,
  regels: [{ naam: 'Iedereen' }],
  regisseur: { rol: 'arbeidsdeskundige' },
  grondslag: 'Proef',
});

const selecties = {
  aanmeldingen: { ...iedereen('aanmeldingen'), regels: [{ naam: 'Wil werken', wanneer: { kolom: 'wens', is: 'ja' } }] },
  schoolverlaters: iedereen('schoolverlaters'),
  cohort: {
    naam: 'De doelgroep van deze regio',
    omschrijving: 'Wie om arbeidskundige redenen instroomde.',
    lijst: 'cohort',
    gebied: 'vestiging',
    regels: [
      { naam: 'Instroom in 2011', van: '2015-09-01', wanneer: instroom(2011) },
      { naam: 'Instroom in 2012', van: '2017-01-01', wanneer: instroom(2012) },
    ],
    regisseur: { rol: 'arbeidsdeskundige' },
    waarnemingen: { instroomdatum: 'instroom', reden: 'reden' },
    grondslag: 'Wet SUWI artikel 30',
  },
  dossiers: {
    naam: 'Alle dossiers',
    omschrijving: 'Elk dossier wordt een casus.',
    lijst: 'dossiers',
    regels: [{ naam: 'Alle dossiers' }],
    regisseur: { rol: 'arbeidsdeskundige', kolom: 'begeleider' },
    betrokken: [{ rol: 'klantmanager' }],
    waarnemingen: { gemotiveerd: 'gemotiveerd', uren: 'uren', direct: 'direct', maanden: 'maanden' },
    grondslag: 'Wet SUWI artikel 30a',
  },
  op_papier: {
    naam: 'Past op papier',
    omschrijving: 'Casussen die op papier voldoen.',
    wanneer: {
      alle: [
        { kenmerk: 'gemotiveerd', is: true },
        { kenmerk: 'uren', minstens: 12 },
        { kenmerk: 'direct', is: true },
        { kenmerk: 'maanden', hoogstens: 3 },
      ],
    },
  },
};

const kenmerk = (naam: string, soort: string, meer: object = {}) => ({
  ...{ naam, soort, categorie: 'mogelijkheden', ...meer },
});

const kenmerken = {
  instroomdatum: kenmerk('Datum instroom', 'datum', { categorie: 'uitkering' }),
  reden: kenmerk('Reden van instroom', 'keuze', {
    categorie: 'uitkering',
    keuzes: { arbeidskundig: { naam: 'Arbeidskundige reden' }, medisch: { naam: 'Medisch' } },
  }),
  gemotiveerd: kenmerk('Gemotiveerd', 'ja_nee'),
  uren: kenmerk('Uren per week', 'getal', { eenheid: 'uur' }),
  direct: kenmerk('Direct beschikbaar', 'ja_nee'),
  maanden: kenmerk('Plaatsbaar binnen', 'getal', { eenheid: 'maanden' }),
};

/** A programme that selects from lists: the first example with other lists, and with selections instead of a comparison. */
export function proefprogramma(): Programma {
  const { programma } = readProgramma(
    readFileSync(new URL('../../../programmas/top600-wajong.yaml', import.meta.url), 'utf8'),
  );
  if (!programma) throw new Error('The programme of the example is not in order');
  const { vergelijking: _weg, rollen, ...rest } = programma;
  const { coordinator, arbeidsdeskundige } = rollen;
  return Programma.parse({
    ...rest,
    ...{ programma: 'proefselectie', versie: 1, lijsten, selecties, kenmerken },
    rollen: {
      ...rollen,
      coordinator: { ...coordinator, mag: [...(coordinator?.mag ?? []), 'selectie'] },
      arbeidsdeskundige: { ...arbeidsdeskundige, regisseur: true },
    },
  });
}

const medewerker = (slug: string, ...rollen: string[]) => ({
  slug,
  voornaam: slug,
  achternaam: 'Voorbeeld',
  rollen,
  voorbeeld: true,
});

/** A verband for one area, of UWV with two arbeidsdeskundigen and of a gemeente; colleagues are named after the area. */
export function proefverband(gebied: string | undefined, slug: string): Extra {
  const inrichting: Inrichting = {
    verband: { slug, naam: `Proef ${slug}`, status: 'actief', begin: '2014-01-01', ...(gebied && { gebied }) },
    organisaties: [
      {
        slug: `uwv-${slug}`,
        naam: `UWV ${slug}`,
        soort: 'uwv',
        medewerkers: [
          medewerker(`coordinator-${slug}`, 'coordinator'),
          medewerker(`eerste-${slug}`, 'arbeidsdeskundige'),
          medewerker(`tweede-${slug}`, 'arbeidsdeskundige'),
        ],
      },
      {
        slug: `gemeente-${slug}`,
        naam: `Gemeente ${slug}`,
        soort: 'gemeente',
        medewerkers: [medewerker(`wethouder-${slug}`, 'coordinator'), medewerker(`km-${slug}`, 'klantmanager')],
      },
    ],
  };
  return { inrichting, programma: proefprogramma() };
}

export const koppen = {
  cohort: 'BSN;Naam;Geboortedatum;Uitkering;AO-klasse;Datum instroom;Reden instroom;Regiovestiging',
  dossiers:
    'BSN;Naam;Geboortedatum;Gemotiveerd;Uren per week;Direct beschikbaar;Plaatsbaar binnen (maanden);Begeleider',
};

/** Brings a list in as the coordinator of UWV in a verband. */
export async function bringSelectielijst(world: World, verband: string, soort: keyof typeof lijsten, inhoud: string) {
  const call = await world.as(`coordinator-${verband}`);
  const { id: lijstId } = await call(receiveLijst, { verband, soort, bestandsnaam: `${soort}.csv`, inhoud });
  return call(processLijst, { verband, lijstId });
}

/** A file of these rows under the headings of its kind. */
export const proeflijst = (soort: keyof typeof koppen, ...rijen: string[]): string =>
  base64([koppen[soort], ...rijen].join('\n'));
