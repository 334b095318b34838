import { dayOf } from '../core/clock.ts';
import { givenFor } from '../core/contract.ts';
import { Problem } from '../core/problem.ts';
import type { Call } from '../core/road.ts';
import { oordelen, recordCriteriumoordelen } from '../domein/beoordeling/contract.ts';
import { listSelectietafel, Tafelstand } from '../domein/beoordeling/selectietafel.contract.ts';
import type { Kandidaatkaart } from '../domein/beoordeling/selectietafel.contract.ts';
import { needed, textOf, usageError } from './command.ts';
import type { Command, Options, Outcome } from './command.ts';
import { callAs } from './wie.ts';

/** Shows the candidates of a selection table, or records what the own organisation says of one of them. */
export const beoordeling: Command = {
  naam: 'beoordeling',
  gebruik: '--verband V [--stand S] [--casus NUMMER --criterium K=ja|nee|onbekend …] [--als collega]',
  wat: 'Toont de selectietafel, of legt vast wat uw organisatie van een kandidaat zegt. Noemt kandidaten bij hun nummer.',
  woorden: 0,
  opties: {
    verband: { type: 'string' },
    stand: { type: 'string' },
    casus: { type: 'string' },
    criterium: { type: 'string', multiple: true },
    als: { type: 'string' },
  },
  nodig: ['verband'],
  runOn: async (base) => {
    const { options } = base;
    const call = await callAs(base, { handeling: 'beoordeling' });
    return textOf(options, 'casus') === undefined ? show(call, options) : judge(call, options);
  },
};

async function show(call: Call, options: Options): Promise<Outcome> {
  const kandidaten = await readTafel(call, options);
  return { json: { kandidaten }, tekst: kandidaten.length === 0 ? ['Geen kandidaten.'] : kandidaten.map(showKaart) };
}

/** All pages of the table. */
async function readTafel(call: Call, options: Options): Promise<Kandidaatkaart[]> {
  const stand = readStand(options);
  const vraag = { verband: needed(options, 'verband'), aantal: 100, ...(stand && { stand }) };
  const all: Kandidaatkaart[] = [];
  for (let na: string | undefined, more = true; more; more = na !== undefined) {
    const blad = await call(listSelectietafel, { ...vraag, ...(na !== undefined && { na }) });
    all.push(...blad.kandidaten);
    na = blad.volgende;
  }
  return all;
}

function readStand(options: Options): Tafelstand | undefined {
  const given = textOf(options, 'stand');
  const stand = Tafelstand.safeParse(given).data;
  if (given !== undefined && stand === undefined) {
    throw usageError(`“${given}” is geen oordeel. Kies uit: ${Tafelstand.options.join(', ')}.`);
  }
  return stand;
}

const showKaart = ({ nummer, stand, zin, benodigdheden }: Kandidaatkaart): string => {
  const nodig = benodigdheden.map(({ naam }) => naam ?? 'iets anders');
  return `  ${nummer}  ${stand}  ${zin}${nodig.length > 0 ? ` Nodig: ${nodig.join('; ')}.` : ''}`;
};

async function judge(call: Call, options: Options): Promise<Outcome> {
  const nummer = needed(options, 'casus').toUpperCase();
  const kandidaat = (await readTafel(call, options)).find((one) => one.nummer === nummer);
  if (!kandidaat) throw new Problem('niet_gevonden', `Er is aan deze selectietafel geen kandidaat ${nummer}.`);
  const given = givenFor(recordCriteriumoordelen, {
    verband: needed(options, 'verband'),
    casusId: kandidaat.casusId,
    datum: dayOf(new Date()),
    antwoorden: readAntwoorden(options),
  });
  const answer = await call(recordCriteriumoordelen, given);
  const volgt = answer.volgt === null ? 'nog geen oordeel' : oordelen[answer.volgt];
  return { json: { nummer, ...answer }, tekst: [`${nummer}: ${volgt}. ${answer.zin}`] };
}

/** "gemotiveerd=ja": what is said of one criterium. */
function readAntwoorden({ criterium }: Options): Record<string, string> {
  const given = Array.isArray(criterium) ? criterium.map(String) : [];
  const said = given.map((one): [string, string] => {
    const [, sleutel, antwoord] = /^([^=]+)=(ja|nee|onbekend)$/.exec(one) ?? [];
    if (sleutel === undefined || antwoord === undefined) {
      throw usageError(`“${one}” is geen antwoord. Schrijf criterium=ja, criterium=nee of criterium=onbekend.`);
    }
    return [sleutel, antwoord];
  });
  return Object.fromEntries(said);
}
