import { categorieen, kolommen } from '../domein/toegang/basis.contract.ts';
import { matrixOf } from '../domein/toegang/matrix.ts';
import { cellOf } from '../domein/toegang/niveaus.ts';
import { getToegangsmatrix } from '../domein/toegang/opvragen.contract.ts';
import type { Verbandcel } from '../domein/toegang/opvragen.contract.ts';
import { textOf } from './command.ts';
import type { Command, Outcome } from './command.ts';
import { callAs } from './wie.ts';

/** The access matrix: as Loopplank brings it along, or as a verband uses it. */
export const rechten: Command = {
  naam: 'rechten',
  gebruik: '[--verband V] [--als collega]',
  wat: 'Toont de toegangsmatrix: wie wat mag zien. Met --verband zoals die daar geldt, met de afwijkingen van het programma.',
  woorden: 0,
  opties: { verband: { type: 'string' }, als: { type: 'string' } },
  nodig: [],
  runOn: async (base) => {
    const { options } = base;
    const verband = textOf(options, 'verband');
    if (verband === undefined) return showMeegeleverd();
    const call = await callAs(base, { handeling: 'gesprek' });
    const answer = await call(getToegangsmatrix, { verband });
    const titel = `${verband}: ${answer.programma} ${answer.programmaversie}, toegangsmatrix ${answer.versie}`;
    return { json: answer, tekst: [titel, ...drawMatrix(answer.categorieen)] };
  },
};

/** The version that new programmes point at. */
const nieuwste = 1;

function showMeegeleverd(): Outcome {
  const matrix = matrixOf(nieuwste);
  const rijen = categorieen.map((categorie) => ({
    naam: matrix.categorieen[categorie].naam,
    cellen: kolommen.map((kolom) => ({ voorwaarde: null, ...cellOf(matrix, categorie, kolom) })),
  }));
  return { json: matrix, tekst: [`Toegangsmatrix ${matrix.versie}`, ...drawMatrix(rijen)] };
}

type Rij = { naam: string; cellen: Pick<Verbandcel, 'niveau' | 'voorwaarde'>[] };

const BREED = 5;

function drawMatrix(rijen: Rij[]): string[] {
  const naamBreed = Math.max(...rijen.map(({ naam }) => naam.length)) + 2;
  const draw = (naam: string, cellen: string[]): string =>
    (naam.padEnd(naamBreed) + cellen.map((cel) => cel.padEnd(BREED)).join('')).trimEnd();
  return [
    '',
    draw('', [...kolommen]),
    ...rijen.map(({ naam, cellen }) =>
      draw(
        naam,
        cellen.map(({ niveau, voorwaarde }) => (voorwaarde ? `${niveau}*` : niveau)),
      ),
    ),
    '',
    'V alles, S samenvatting, B alleen dat het bestaat, E alleen van de eigen organisatie, A alleen in cijfers, - niets.',
    '* pas met instemming van de deelnemer, of met een verstrekkingsbesluit.',
  ];
}
