import { basename } from 'node:path';
import { fault } from '../core/faults.ts';
import type { Call } from '../core/road.ts';
import { listLijstregels, processLijst, receiveLijst, tryLijst } from '../domein/lijst/contract.ts';
import type { Lijstdetail, Lijstregel, Telling } from '../domein/lijst/contract.ts';
import { readGiven } from './bestand.ts';
import { needed } from './command.ts';
import type { Base, Command, Options, Outcome } from './command.ts';
import { callAs } from './wie.ts';

const slecht = ['dubbel', 'afgekeurd'] as const;

/** Brings a list in: a verdict per row, and everything good taken in. */
export const lijst: Command = {
  naam: 'lijst',
  gebruik: 'FILE --verband V --soort S [--proef] [--alles-of-niets] [--koppeling kolom=Kop …] [--als collega]',
  wat: 'Levert een lijst aan en verwerkt die. Met --proef verandert er niets.',
  woorden: 1,
  opties: {
    verband: { type: 'string' },
    soort: { type: 'string' },
    proef: { type: 'boolean' },
    'alles-of-niets': { type: 'boolean' },
    koppeling: { type: 'string', multiple: true },
    als: { type: 'string' },
  },
  nodig: ['verband', 'soort'],
  runOn: async (base) => {
    const { file, options } = base;
    const verband = needed(options, 'verband');
    const bestand = await readGiven(file);
    const call = await callAsLeverancier(base);
    const inhoud = bestand.toString('base64');
    const soort = needed(options, 'soort');
    const ontvangen = await call(receiveLijst, { verband, soort, bestandsnaam: basename(file), inhoud });
    const afloop = await takeIn(call, verband, ontvangen, options);
    const proef = options['proef'] === true;
    const oordelen = await readOordelen(call, { verband, lijstId: afloop.id }, proef ? [undefined] : slecht);
    return show(afloop, oordelen, proef);
  },
};

function callAsLeverancier(base: Base): Promise<Call> {
  const soort = needed(base.options, 'soort');
  return callAs(base, { handeling: 'lijst', partner: (regels) => regels.lijsten[soort]?.leverancier });
}

type Afloop = Lijstdetail & { telling: Telling };

/** A dry run, or the real thing; an adjusted column is tried first, since the trial keeps it. */
async function takeIn(call: Call, verband: string, lijst: Lijstdetail, options: Options): Promise<Afloop> {
  const plaats = { verband, lijstId: lijst.id };
  const koppeling = readKoppeling(lijst, options['koppeling']);
  if (options['proef'] === true) return call(tryLijst, { ...plaats, koppeling });
  if (koppeling) await call(tryLijst, { ...plaats, koppeling });
  return call(processLijst, { ...plaats, allesOfNiets: options['alles-of-niets'] === true });
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

function show({ id, status, regels, telling }: Afloop, oordelen: Lijstregel[], proef: boolean): Outcome {
  const { nieuw, gewijzigd, ongewijzigd, dubbel, afgekeurd, nietInBestand } = telling;
  const kop = proef ? 'Proef: er is niets veranderd.' : statusWords[status];
  return {
    json: { lijstId: id, status, proef, regels, ...telling, oordelen },
    tekst: [
      ...oordelen.map(showOordeel),
      kop,
      `${regels} regels: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${ongewijzigd} ongewijzigd, ${dubbel} dubbel, ${afgekeurd} afgekeurd.`,
      ...(nietInBestand > 0
        ? [`${nietInBestand} mensen staan nu op de lijst en niet in dit bestand. Zij blijven staan.`]
        : []),
    ],
    mislukt: status === 'afgebroken',
  };
}

const statusWords = {
  ontvangen: 'De lijst is ontvangen.',
  bezig: 'De lijst wordt verwerkt.',
  verwerkt: 'De lijst is verwerkt.',
  afgebroken: 'Er is niets overgenomen, omdat er regels zijn afgekeurd.',
};

function showOordeel({ regel, uitkomst, meldingen }: Lijstregel): string {
  const redenen = meldingen.map(({ veld, melding }) => `${veld}: ${melding}`).join('; ');
  return `regel ${regel}: ${uitkomst}${redenen === '' ? '' : ` (${redenen})`}`;
}
