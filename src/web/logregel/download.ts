import type { Logregel } from '../../domein/logregel/contract.ts';
import { listLogregels, oorsprongen } from '../../domein/logregel/contract.ts';
import { sendCsv } from '../csv.ts';
import type { Page } from '../page.tsx';
import { showMoment } from '../woorden.ts';
import { readVraag } from './vraag.ts';
import { showOnderwerp, showReden, showRollen, showSleutel } from './woorden.ts';

const koppen = [
  ...['Tijdstip', 'Wie', 'Rollen', 'Lezen of vastleggen', 'Wat', 'Waarover', 'Samenwerkingsverband', 'Waarvoor'],
  ...['Mocht het', 'Reden', 'Oorsprong', 'Spoor'],
];

const rowOf = (regel: Logregel): string[] => [
  showMoment(regel.tijdstip),
  regel.medewerker ?? '',
  showRollen(regel),
  regel.soort,
  regel.omschrijving,
  showOnderwerp(regel),
  regel.verband ?? '',
  showSleutel(regel.verwerking),
  regel.gelukt ? 'ja' : 'nee',
  showReden(regel),
  oorsprongen[regel.oorsprong],
  regel.spoor,
];

const perKeer = 500;
const meeste = 20_000;

/** The lines of the question for a spreadsheet, the newest first; a period that holds more is asked for in parts. */
export async function downloadLogboek(page: Page): Promise<Response> {
  const vraag = readVraag(page);
  const rijen: string[][] = [];
  let na: string | undefined;
  do {
    const { logregels, volgende } = await page.call(listLogregels, { ...vraag, aantal: perKeer, ...(na && { na }) });
    rijen.push(...logregels.map(rowOf));
    na = volgende;
  } while (na !== undefined && rijen.length < meeste);
  if (na !== undefined) rijen.push([`Na ${meeste} regels afgebroken. Kies een kortere periode.`]);
  return sendCsv(page, { naam: `logboek-${page.vandaag}.csv`, koppen, rijen });
}
