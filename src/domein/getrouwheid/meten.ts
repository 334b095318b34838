import type { Getrouwheidsitem } from './contract.ts';
import { isZeker, itemnamen, schaal, scoreOf } from './schaal.ts';
import type { Itemnaam, Schaal } from './schaal.ts';

/** What was counted in a verband, without a person in it. */
export type Telling = {
  casussen: number;
  begeleiders: number;
  /** Casussen with a first contact in person with an employer, and the days to it, all together. */
  eersteContacten: number;
  eersteDagen: number;
  werkgevercontacten: number;
  weken: number;
  banen: number;
  banenMetFunctie: number;
  functies: number;
  werkgevers: number;
  gewoneBanen: number;
  begeleiding: number;
  begeleidingBuiten: number;
};

/** A value as its numerator and denominator; a percentage is a hundred times that. */
type Breuk = { teller: number; noemer: number; procent?: true };

export const caseload = (telling: Telling): Breuk => ({ teller: telling.casussen, noemer: telling.begeleiders });

export const snelZoeken = (telling: Telling): Breuk => ({
  teller: telling.eersteDagen,
  noemer: telling.eersteContacten,
});

export const werkgevercontacten = (telling: Telling): Breuk => ({
  teller: telling.werkgevercontacten,
  noemer: telling.begeleiders * telling.weken,
});

export const soortenWerk = (telling: Telling): Breuk => ({
  ...{ teller: telling.functies, noemer: telling.banenMetFunctie, procent: true },
});

export const werkgevers = (telling: Telling): Breuk => ({
  ...{ teller: telling.werkgevers, noemer: telling.banen, procent: true },
});

export const gewoneBanen = (telling: Telling): Breuk => ({
  ...{ teller: telling.gewoneBanen, noemer: telling.banen, procent: true },
});

export const buitenKantoor = (telling: Telling): Breuk => ({
  ...{ teller: telling.begeleidingBuiten, noemer: telling.begeleiding, procent: true },
});

const metingen: Record<Itemnaam, (telling: Telling) => Breuk> = {
  caseload,
  snel_zoeken: snelZoeken,
  werkgevercontacten,
  soorten_werk: soortenWerk,
  werkgevers,
  gewone_banen: gewoneBanen,
  buiten_kantoor: buitenKantoor,
};

/** Every item that can be computed, with its value and its score; of nothing counted there is neither. */
export function meetItems(telling: Telling): Getrouwheidsitem[] {
  return itemnamen.map((sleutel) => {
    const { nummer, naam, eenheid, enkelvoud = eenheid, uitleg, ...stappen }: Schaal = schaal[sleutel];
    const { teller, noemer, procent } = metingen[sleutel](telling);
    const waarde = noemer === 0 ? null : ((procent ? 100 : 1) * teller) / noemer;
    const score = waarde === null ? null : scoreOf(schaal[sleutel], waarde);
    const zeker = score !== null && isZeker(schaal[sleutel], score);
    return {
      sleutel,
      nummer,
      naam,
      eenheid,
      enkelvoud,
      uitleg,
      teller,
      noemer,
      waarde,
      score,
      zeker,
      grenzen: [...stappen.grenzen],
    };
  });
}
