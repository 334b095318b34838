import { fault } from '../core/faults.ts';
import type { Call } from '../core/road.ts';
import { listLijstregels, processLijst, receiveLijst, tryLijst } from '../domein/lijst/contract.ts';
import type { Lijstdetail, Lijstregel, Telling } from '../domein/lijst/contract.ts';
import type { Options } from './command.ts';

/** A file on its way to the list of one verband. */
export type Aanlevering = { verband: string; soort: string; bestandsnaam: string; inhoud: string };

export type Ingelezen = Lijstdetail & { telling: Telling; oordelen: Lijstregel[] };

const slecht = ['dubbel', 'afgekeurd'] as const;

/** Brings a list in, or tries it: what became of it, with the rows that need a look (of a trial, every row). */
export async function takeIn(call: Call, aanlevering: Aanlevering, options: Options): Promise<Ingelezen> {
  const ontvangen = await call(receiveLijst, aanlevering);
  const plaats = { verband: aanlevering.verband, lijstId: ontvangen.id };
  const proef = options['proef'] === true;
  const koppeling = readKoppeling(ontvangen, options['koppeling']);
  // An adjusted column is tried first, since the trial keeps it.
  const proefafloop = proef || koppeling ? await call(tryLijst, { ...plaats, koppeling }) : undefined;
  const allesOfNiets = options['alles-of-niets'] === true;
  const afloop = proef && proefafloop ? proefafloop : await call(processLijst, { ...plaats, allesOfNiets });
  return { ...afloop, oordelen: await readOordelen(call, plaats, proef ? [undefined] : slecht) };
}

/** `--koppeling begin="Op lijst sinds"`: the column by key or name, and the heading of the file that stands for it. */
function readKoppeling(lijst: Lijstdetail, given: Options[string]): Lijstdetail['koppeling'] | undefined {
  if (!Array.isArray(given)) return undefined;
  const pairs = given.map((pair) => {
    const [links = '', ...rechts] = String(pair).split('=');
    const kop = rechts.join('=').trim();
    const kolom = lijst.kolommen.find(({ sleutel, naam }) => [sleutel, naam].includes(links.trim()));
    const plaats = lijst.koppen.indexOf(kop);
    if (!kolom) throw fault('koppeling', `De kolom “${links}” is er niet. Kies uit: ${namesOf(lijst)}`);
    if (kop !== '' && plaats < 0) throw fault('koppeling', `De kop “${kop}” staat niet in het bestand`);
    return [kolom.sleutel, kop === '' ? null : plaats] as const;
  });
  return { ...lijst.koppeling, ...Object.fromEntries(pairs) };
}

const namesOf = ({ kolommen }: Lijstdetail): string => kolommen.map(({ sleutel }) => sleutel).join(', ');

type Plaats = { verband: string; lijstId: string };

async function readOordelen(call: Call, plaats: Plaats, soorten: readonly (Lijstregel['uitkomst'] | undefined)[]) {
  const oordelen: Lijstregel[] = [];
  for (const uitkomst of soorten) {
    let na: number | undefined;
    do {
      const { regels, volgende } = await call(listLijstregels, { ...plaats, uitkomst, na, aantal: 500 });
      oordelen.push(...regels);
      na = volgende === undefined ? undefined : Number(volgende);
    } while (na !== undefined);
  }
  return oordelen.toSorted((een, ander) => een.regel - ander.regel);
}

/** What became of a list, in numbers. */
export function showTelling(regels: number, telling: Telling): string {
  const { nieuw, gewijzigd, ongewijzigd, dubbel, afgekeurd, anderGebied } = telling;
  const elders = anderGebied > 0 ? `, ${anderGebied} van een ander gebied` : '';
  return `${regels} regels: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${ongewijzigd} ongewijzigd, ${dubbel} dubbel, ${afgekeurd} afgekeurd${elders}.`;
}

/** The verdict on one row. */
export function showOordeel({ regel, uitkomst, meldingen }: Lijstregel): string {
  const redenen = meldingen.map(({ veld, melding }) => `${veld}: ${melding}`).join('; ');
  return `regel ${regel}: ${uitkomst}${redenen === '' ? '' : ` (${redenen})`}`;
}
