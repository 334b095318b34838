import { showDatum } from '../../core/datum.ts';
import type { Fout } from '../../core/problem.ts';
import type { Lijstkolom, Lijstsoort } from '../programma/contract.ts';
import { parseBsn } from './bsn.ts';
import { readDatumcel, readGetalcel, readKeuzecel } from './cel.ts';
import type { Lezing } from './cel.ts';
import { isVerplicht } from './kolommen.ts';
import type { Koppeling } from './kolommen.ts';
import { splitNaam } from './naam.ts';

/** One person on a list, as every kind of list gives it. Dates are ISO; begin ≤ day < einde. */
export type Rij = {
  bsn: string;
  achternaam: string;
  voornaam: string;
  geboortedatum: string | null;
  begin: string;
  einde: string | null;
  /** Per column of kind medewerker the colleague as the list names them. */
  medewerkers: Record<string, string>;
  /** The other columns of the kind, those that are filled in. */
  kenmerken: Record<string, string>;
};

/** A column of the list kind with its place in the file, worked out once for all rows. */
export type Kolomplan = { sleutel: string; kolom: Lijstkolom; plaats: number; verplicht: boolean };

const geenBsn = 'Dit is geen geldig BSN (11-proef). Vraag het goede nummer aan de leverancier van de lijst';
const nietIngevuld = 'Dit is niet ingevuld. Vul het aan in de lijst';

/** Lays the columns of the list kind beside the headings of the file. */
export function planKolommen(koppeling: Koppeling, soort: Lijstsoort): Kolomplan[] {
  return Object.entries(soort.kolommen).map(([sleutel, kolom]) => ({
    sleutel,
    kolom,
    plaats: koppeling[sleutel] ?? -1,
    verplicht: isVerplicht(kolom),
  }));
}

function readCel(kolom: Lijstkolom, tekst: string, uitExcel: boolean): Lezing {
  switch (kolom.soort) {
    case 'bsn': {
      const bsn = parseBsn(tekst);
      return bsn === null ? { melding: geenBsn } : { waarde: bsn };
    }
    case 'geboortedatum':
    case 'begin':
    case 'einde':
    case 'datum':
      return readDatumcel(tekst, uitExcel);
    case 'getal':
      return readGetalcel(tekst);
    case 'keuze':
      return readKeuzecel(tekst, kolom.keuzes ?? []);
    default:
      return { waarde: tekst };
  }
}

function emptyRij(): Rij {
  return {
    bsn: '',
    achternaam: '',
    voornaam: '',
    geboortedatum: null,
    begin: '',
    einde: null,
    medewerkers: {},
    kenmerken: {},
  };
}

function putWaarde(rij: Rij, { sleutel, kolom }: Kolomplan, waarde: string): void {
  switch (kolom.soort) {
    case 'naam':
      Object.assign(rij, splitNaam(waarde));
      return;
    case 'medewerker':
      rij.medewerkers[sleutel] = waarde;
      return;
    case 'tekst':
    case 'datum':
    case 'getal':
    case 'keuze':
      rij.kenmerken[sleutel] = waarde;
      return;
    default:
      rij[kolom.soort] = waarde;
  }
}

function naamVan(soort: Lijstkolom['soort'], kolommen: readonly Kolomplan[]): string {
  return kolommen.find((plan) => plan.kolom.soort === soort)?.kolom.naam ?? soort;
}

function checkVolgorde(rij: Rij, kolommen: readonly Kolomplan[], fouten: Fout[]): void {
  const { begin, einde, geboortedatum } = rij;
  if (begin === '') return;
  if (einde !== null && einde <= begin) {
    const melding = `${showDatum(einde)} ligt niet na het begin (${showDatum(begin)}). Controleer beide datums`;
    fouten.push({ veld: naamVan('einde', kolommen), melding });
  }
  if (geboortedatum !== null && geboortedatum >= begin) {
    const melding = `De geboortedatum ligt niet voor het begin (${showDatum(begin)}). Controleer beide datums`;
    fouten.push({ veld: naamVan('geboortedatum', kolommen), melding });
  }
}

/** Reads one row; every fault in it is reported, and no fault repeats a BSN or a name. */
export function readRij(
  cellen: readonly string[],
  kolommen: readonly Kolomplan[],
  uitExcel: boolean,
): { rij: Rij; fouten: Fout[] } {
  const fouten: Fout[] = [];
  const rij = emptyRij();
  for (const plan of kolommen) {
    const tekst = (cellen[plan.plaats] ?? '').trim();
    if (tekst === '') {
      if (plan.verplicht) fouten.push({ veld: plan.kolom.naam, melding: nietIngevuld });
      continue;
    }
    const lezing = readCel(plan.kolom, tekst, uitExcel);
    if ('waarde' in lezing) putWaarde(rij, plan, lezing.waarde);
    else fouten.push({ veld: plan.kolom.naam, melding: lezing.melding });
  }
  checkVolgorde(rij, kolommen, fouten);
  return { rij, fouten };
}
