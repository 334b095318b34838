import type { Programma } from '../programma/contract.ts';
import { categorieen, kolommen } from './basis.contract.ts';
import type { Categorie, Matrixkolom } from './basis.contract.ts';
import { matrixOf } from './matrix.ts';
import { afwijkingOf, cellIn, cellOf } from './niveaus.ts';
import type { Gebruik } from './niveaus.ts';
import type { Verbandcel, Verbandmatrix, Verbandrij } from './opvragen.contract.ts';

type Lezer = { geregistreerd: ReadonlySet<string>; rollen: string[] };

/** The access matrix as a verband uses it, to be read by a colleague with these roles. */
export function showMatrix(regels: Programma, { geregistreerd, rollen }: Lezer): Omit<Verbandmatrix, 'verband'> {
  const { toegang, naam, versie } = regels;
  const gebruik = { matrix: matrixOf(toegang.matrix), toegang, geregistreerd };
  const eigen = rollen.map((rol) => regels.rollen[rol]?.matrixkolom);
  const namen = Object.values(regels.rollen);
  return {
    programma: naam,
    programmaversie: versie,
    versie: gebruik.matrix.versie,
    bron: gebruik.matrix.bron,
    kolommen: kolommen.map((kolom) => ({
      kolom,
      naam: gebruik.matrix.kolommen[kolom].naam,
      grondslag: gebruik.matrix.kolommen[kolom].grondslag,
      rollen: namen.filter(({ matrixkolom }) => matrixkolom === kolom).map((rol) => rol.naam),
      eigen: eigen.some((one) => one === kolom),
    })),
    categorieen: categorieen.map((categorie) => showRij(gebruik, categorie)),
    grondslagen: Object.entries(toegang.grondslagen).map(([sleutel, grondslag]) => ({
      ...grondslag,
      sleutel,
      geregistreerd: geregistreerd.has(sleutel),
    })),
  };
}

function showRij(gebruik: Gebruik, categorie: Categorie): Verbandrij {
  const { nr, naam, omvat, doel, eigenaar, gevoeligheid, anders, samenvatting, bestaan } =
    gebruik.matrix.categorieen[categorie];
  const cellen = kolommen.map((kolom) => showCel(gebruik, categorie, kolom));
  const uitleg = { samenvatting: samenvatting ?? null, bestaan: bestaan ?? null };
  return { categorie, nr, naam, omvat, doel, eigenaar, gevoeligheid, anders, ...uitleg, cellen };
}

function showCel(gebruik: Gebruik, categorie: Categorie, kolom: Matrixkolom): Verbandcel {
  const { niveau, voorwaarde = null, reden, grondslag } = cellIn(gebruik, categorie, kolom);
  const afwijking = afwijkingOf(gebruik.toegang, categorie, kolom);
  const cel = { kolom, niveau, voorwaarde, reden, grondslag };
  if (!afwijking) return { ...cel, afwijking: null };
  const geldt = afwijking.niveau === niveau && afwijking.reden === reden;
  const { niveau: programma, grondslag: sleutel = null } = afwijking;
  const matrix = cellOf(gebruik.matrix, categorie, kolom).niveau;
  return { ...cel, afwijking: { matrix, programma, reden: afwijking.reden, grondslag: sleutel, geldt } };
}
