import { showDatum } from '../../core/datum.ts';
import { getMeting, getProgrammameting } from '../../domein/meting/contract.ts';
import type { Cijfer } from '../../domein/meting/contract.ts';
import { sendCsv } from '../csv.ts';
import type { Page } from '../page.tsx';
import { verbandOf } from '../verband.ts';
import { showMoment } from '../woorden.ts';
import { readPeil } from './peil.ts';

const koppen = [
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

const rowOf = ({ naam, waarde, noemer, aandeel, gemiddelde, norm, eenheid, definitie }: Cijfer): string[] => [
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

/** The figures of a programme: all verbanden together, and then each of them on rows of its own. */
export async function downloadProgrammameting(page: Page): Promise<Response> {
  const meting = await page.call(getProgrammameting, {
    programma: page.c.req.param('programma') ?? '',
    ...readPeil(page),
  });
  const { programma, peildatum, bekendOp, versie, indicatoren, verbanden } = meting;
  const same = [showDatum(peildatum), showMoment(bekendOp), `${programma} ${versie}`];
  const each = verbanden.flatMap(({ naam, gebied, cijfers }) =>
    indicatoren.flatMap((geheel) => {
      const own = cijfers.find(({ sleutel }) => sleutel === geheel.sleutel);
      return own ? [[naam, gebied ?? '', ...rowOf({ ...geheel, ...own }), ...same]] : [];
    }),
  );
  return sendCsv(page, {
    naam: `cijfers-${programma}-${peildatum}.csv`,
    koppen: ['Samenwerkingsverband', 'Gebied', ...koppen],
    rijen: [...indicatoren.map((cijfer) => ['Alle verbanden', '', ...rowOf(cijfer), ...same]), ...each],
  });
}
