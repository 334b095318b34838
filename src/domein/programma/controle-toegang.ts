/** A programme may show less than the access matrix by itself; more only on a ground; and roles must see what they record. */
import type { Categorie, Matrixkolom, Niveau } from '../toegang/basis.contract.ts';
import type { Toegangsmatrix } from '../toegang/contract.ts';
import { findMatrix } from '../toegang/matrix.ts';
import { cellIn, cellOf, showsEigen, widens } from '../toegang/niveaus.ts';
import type { Afwijking } from '../toegang/programma.contract.ts';
import type { Handeling, Programma, Rol } from './contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';

export function checkToegang(programma: Programma): Bevinding[] {
  const { toegang } = programma;
  const matrix = findMatrix(toegang.matrix);
  if (!matrix) {
    const melding = `Deze versie van de toegangsmatrix bestaat niet: ${toegang.matrix}.`;
    return [{ pad: ['toegang', 'matrix'], melding }];
  }
  const { afwijkingen } = toegang;
  return [
    ...afwijkingen.flatMap((afwijking, plek) =>
      tell(['toegang', 'afwijkingen', plek], judge(afwijking, matrix, toegang)),
    ),
    ...listDubbel(afwijkingen),
    ...listOngebruikt(programma),
    ...Object.entries(programma.rollen).flatMap(([rol, kan]) => checkRol(rol, kan, { programma, matrix })),
  ];
}

const tell = (pad: Pad, melding: string | undefined): Bevinding[] => (melding === undefined ? [] : [{ pad, melding }]);

/** The first thing that is wrong with a deviation: the rest would be said of a cell that changes anyhow. */
function judge(
  { categorie, kolom, niveau, grondslag }: Afwijking,
  matrix: Toegangsmatrix,
  { grondslagen }: Programma['toegang'],
): string | undefined {
  const cel = cellOf(matrix, categorie, kolom);
  if (grondslag !== undefined && grondslagen[grondslag] === undefined) {
    return `Deze grondslag bestaat niet: ${grondslag}. Zet hem bij grondslagen.`;
  }
  if (widens(cel.niveau, niveau) && grondslag === undefined) {
    return `De matrix geeft hier ${cel.niveau} en dit is meer. Noem een grondslag uit grondslagen, of kies een lager niveau.`;
  }
  if (kolom === 'KL' && !widens(cel.niveau, niveau)) {
    return 'De deelnemer heeft recht op inzage (AVG artikel 15). Een programma kan daar niets van afhalen.';
  }
  if (cel.niveau === niveau && (grondslag === undefined || cel.voorwaarde !== 'instemming')) {
    return `De matrix geeft hier al ${niveau}. Haal deze afwijking weg.`;
  }
  return isBeschreven(matrix, categorie, niveau)
    ? undefined
    : `De matrix beschrijft bij ${categorie} geen niveau ${niveau}. Kies een ander niveau.`;
}

/** What a summary or the bare existence is, only the matrix tells. */
function isBeschreven(matrix: Toegangsmatrix, categorie: Categorie, niveau: Niveau): boolean {
  const { samenvatting, bestaan } = matrix.categorieen[categorie];
  if (niveau === 'S') return samenvatting !== undefined;
  return niveau !== 'B' || bestaan !== undefined;
}

function listDubbel(afwijkingen: Afwijking[]): Bevinding[] {
  const cel = ({ categorie, kolom }: Afwijking): string => `${categorie} ${kolom}`;
  return afwijkingen.flatMap((afwijking, plek) =>
    afwijkingen.findIndex((one) => cel(one) === cel(afwijking)) === plek
      ? []
      : tell(['toegang', 'afwijkingen', plek], 'Deze cel staat er al. Elke cel kan maar één keer afwijken.'),
  );
}

function listOngebruikt({ toegang }: Programma): Bevinding[] {
  const gebruikt = new Set(toegang.afwijkingen.map(({ grondslag }) => grondslag));
  return Object.keys(toegang.grondslagen)
    .filter((sleutel) => !gebruikt.has(sleutel))
    .map((sleutel) => ({
      pad: ['toegang', 'grondslagen', sleutel],
      melding: 'Geen afwijking gebruikt deze grondslag. Haal hem weg.',
    }));
}

/** Under which row of the matrix falls what somebody records. */
const categorieVan: Partial<Record<Handeling, Categorie>> = {
  gesprek: 'gesprek',
  contactpoging: 'gesprek',
  afspraak: 'afspraak',
  aanbod: 'voorziening',
  plaatsing: 'plaatsing',
  beoordeling: 'selectietafel',
  detachering: 'detachering',
  overdracht: 'overdracht',
  trajectplek: 'beschikking',
  werkgevercontact: 'ips',
};

type Samen = { programma: Programma; matrix: Toegangsmatrix };

/** Who records something must see at least what the own organisation recorded, or nobody could correct it. */
function checkRol(rol: string, { mag, matrixkolom: kolom, cijfers }: Rol, samen: Samen): Bevinding[] {
  const vastleggen = mag.flatMap((handeling, plek) => {
    const categorie = categorieVan[handeling];
    if (categorie === undefined) return [];
    const niveau = niveauIn(samen, categorie, kolom);
    const melding = `De rol ${rol} legt dit vast en ziet het niet: kolom ${kolom} van de toegangsmatrix heeft bij ${categorie} niveau ${niveau}. Haal ${handeling} weg bij mag, of wijk af bij toegang.`;
    return showsEigen(niveau) ? [] : [{ pad: ['rollen', rol, 'mag', plek], melding }];
  });
  if (!cijfers || niveauIn(samen, 'cijfers', kolom) !== '-') return vastleggen;
  const melding = `De rol ${rol} ziet de cijfers en mag dat niet: kolom ${kolom} van de toegangsmatrix geeft geen cijfers. Haal cijfers weg.`;
  return [...vastleggen, { pad: ['rollen', rol, 'cijfers'], melding }];
}

/** A cell as the programme means it, once its grounds are registered. */
function niveauIn({ programma: { toegang }, matrix }: Samen, categorie: Categorie, kolom: Matrixkolom): Niveau {
  const geregistreerd = new Set(Object.keys(toegang.grondslagen));
  return cellIn({ matrix, toegang, geregistreerd }, categorie, kolom).niveau;
}
