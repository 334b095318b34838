import { showDatum } from '../../core/datum.ts';
import { listInleenverbandregels } from '../../domein/detachering/inleenverband.contract.ts';
import type { Inleenverbandregel } from '../../domein/detachering/inleenverband.contract.ts';
import { sendCsv } from '../csv.ts';
import type { Page } from '../page.tsx';
import { verbandOf } from '../verband.ts';
import { readMaand } from './maand.ts';

const koppen = [
  'Maand',
  'Casus',
  'BSN',
  'Waarom geen BSN',
  'Uitlener',
  'Inlener',
  'Kenmerk inlener',
  'Eerste dag',
  'Laatste dag',
  'Uren per week',
  'Verloonde uren',
  'Banen van 25,5 uur',
];

const decimal = (getal: number | null): string => String(getal ?? '').replace('.', ',');

const rowOf = (maand: string, regel: Inleenverbandregel): string[] => [
  maand,
  regel.nummer,
  regel.bsn ?? '',
  regel.zonderBsn ?? '',
  regel.uitlener,
  regel.inlener,
  regel.inlenerKenmerk ?? '',
  showDatum(regel.begindatum),
  regel.einddatum === null ? '' : showDatum(regel.einddatum),
  decimal(regel.uren),
  decimal(regel.verloondeUren),
  decimal(regel.banen),
];

/** The inleenverbanden of a month in our own layout. The name of the file says nothing about a person. */
export async function downloadInleenverbanden(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  const { maand, inleenverbanden } = await page.call(listInleenverbandregels, { verband, maand: readMaand(page) });
  return sendCsv(page, {
    naam: `inleenverbanden-${verband}-${maand}.csv`,
    koppen,
    rijen: inleenverbanden.map((regel) => rowOf(maand, regel)),
  });
}
