import type { Lijstkolom, Lijstsoort } from '../programma/contract.ts';

type Soort = Lijstkolom['soort'];

const kolom = (naam: string, soort: Soort, koppen: string[], verplicht = false): Lijstkolom => ({
  naam,
  soort,
  koppen,
  verplicht,
});

/** The gemeente's list with periods, as the tests know it. */
export const top600: Lijstsoort = {
  naam: 'TOP600',
  leverancier: 'gemeente',
  categorie: 'veiligheidslijst',
  kolommen: {
    achternaam: kolom('Achternaam', 'achternaam', ['Achternaam'], true),
    voornaam: kolom('Voornaam', 'voornaam', ['Voornaam'], true),
    geboortedatum: kolom('Geboortedatum', 'geboortedatum', ['Geb.datum', 'Geboortedatum'], true),
    bsn: kolom('BSN', 'bsn', ['BSN'], true),
    regiehouder: kolom('Regiehouder', 'medewerker', ['Regiehouder']),
    begin: kolom('Op lijst sinds', 'begin', ['Op lijst sinds'], true),
    einde: kolom('Van lijst per', 'einde', ['Van lijst per']),
  },
};

/** UWV's list, with the whole name in one column. */
export const wajong: Lijstsoort = {
  naam: 'Wajong',
  leverancier: 'uwv',
  categorie: 'uitkering',
  kolommen: {
    bsn: kolom('BSN', 'bsn', ['BSN'], true),
    naam: kolom('Naam', 'naam', ['Naam'], true),
    geboortedatum: kolom('Geboortedatum', 'geboortedatum', ['Geboortedatum'], true),
    uitkering: { ...kolom('Uitkering', 'keuze', ['Uitkering']), keuzes: ['Wajong'] },
    begin: kolom('Ingangsdatum', 'begin', ['Ingangsdatum'], true),
    einde: kolom('Einddatum', 'einde', ['Einddatum']),
    arbeidsdeskundige: kolom('Arbeidsdeskundige', 'medewerker', ['Arbeidsdeskundige']),
  },
};

/** The heading of a TOP600 file. */
export const kop = 'Volgnr;Achternaam;Voornaam;Geb.datum;BSN;Regiehouder;Op lijst sinds;Van lijst per';

/** Numbers that pass the 11-test and belong to nobody. */
export const bsnEen = '999990019';
export const bsnTwee = '999990020';

/** The bytes of a text file in UTF-8. */
export const bytesOf = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
