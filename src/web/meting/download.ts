import { showDatum } from '../../core/datum.ts';
import { getMeting } from '../../domein/meting/contract.ts';
import type { Cijfer } from '../../domein/meting/contract.ts';
import { sendCsv } from '../csv.ts';
import type { Page } from '../page.tsx';
import { verbandOf } from '../verband.ts';
import { showMoment } from '../woorden.ts';
import { readPeil } from './peil.ts';

export const koppen = [
  'Cijfer',
  'Aantal',
  'Van',
  'Aandeel',
  'Gemiddelde',
  'Norm',
  'Eenheid',
  'Definitie',
  'Peildatum',
  'Bekend op',
  'Versie',
];

const decimal = (getal: number | null | undefined): string => String(getal ?? '').replace('.', ',');

export const rowOf = ({ naam, waarde, noemer, aandeel, gemiddelde, norm, eenheid, definitie }: Cijfer): string[] => [
  naam,
  decimal(waarde),
  decimal(noemer),
  decimal(aandeel),
  decimal(gemiddelde),
  decimal(norm),
  eenheid,
  definitie,
];

/** The figures for a spreadsheet; each row says of which day, known when and by which version it is. */
export async function downloadCijfers(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  const { peildatum, bekendOp, programma, versie, indicatoren } = await page.call(getMeting, {
    verband,
    ...readPeil(page),
  });
  const same = [showDatum(peildatum), showMoment(bekendOp), `${programma} ${versie}`];
  return sendCsv(page, {
    naam: `cijfers-${verband}-${peildatum}.csv`,
    koppen,
    rijen: indicatoren.map((cijfer) => [...rowOf(cijfer), ...same]),
  });
}
