import { dayOf } from '../core/clock.ts';
import { showDatum } from '../core/datum.ts';
import { own } from '../core/own.ts';
import type { Programma } from '../domein/programma/contract.ts';
import { isCasusselectie, isLijstselectie } from '../domein/programma/weegbaar.ts';
import { listGeselecteerd, recordSelectie } from '../domein/selectie/contract.ts';
import type { Geselecteerde, Selectieuitslag } from '../domein/selectie/contract.ts';
import { needed, textOf } from './command.ts';
import type { Base, Command, Outcome } from './command.ts';
import { readDatum } from './datum.ts';
import { callAs, readRegels } from './wie.ts';

/** Runs a selection: over a list it opens casussen, over casussen it only tells which fit on paper. */
export const selectie: Command = {
  naam: 'selectie',
  gebruik: '--verband V --selectie S [--peildatum D] [--proef] [--als collega]',
  wat: 'Opent een casus voor wie van een lijst aan de regels voldoet, of zegt welke casussen op papier passen.',
  woorden: 0,
  opties: {
    verband: { type: 'string' },
    selectie: { type: 'string' },
    peildatum: { type: 'string' },
    proef: { type: 'boolean' },
    als: { type: 'string' },
  },
  nodig: ['verband', 'selectie'],
  runOn: async (base) => {
    const regels = await readRegels(base.loopplank.owner, needed(base.options, 'verband'));
    const gekozen = own(regels.selecties, needed(base.options, 'selectie'));
    return gekozen && isCasusselectie(gekozen) ? tell(base) : open(base);
  },
};

const dayIn = ({ options }: Base): string => readDatum('peildatum', textOf(options, 'peildatum') ?? dayOf(new Date()));

const placeIn = ({ options }: Base) => ({ verband: needed(options, 'verband'), selectie: needed(options, 'selectie') });

/** The kind of partner whose list it is. */
const supplierOf = (sleutel: string) => (regels: Programma) => {
  const gekozen = own(regels.selecties, sleutel);
  return gekozen && isLijstselectie(gekozen) ? regels.lijsten[gekozen.lijst]?.leverancier : undefined;
};

async function open(base: Base): Promise<Outcome> {
  const plaats = placeIn(base);
  const call = await callAs(base, { handeling: 'selectie', partner: supplierOf(plaats.selectie) });
  const proef = base.options['proef'] === true;
  const uitslag = await call(recordSelectie, { ...plaats, peildatum: dayIn(base), proef });
  return { json: uitslag, tekst: showUitslag(uitslag, proef) };
}

function showUitslag({ naam, peildatum, ...uitslag }: Selectieuitslag, proef: boolean): string[] {
  const { opLijst, voldoet, geopend, liepAl, regels } = uitslag;
  return [
    `${naam}, op ${showDatum(peildatum)}`,
    ...(regels.length === 0 ? ['Op deze dag geldt geen enkele regel.'] : []),
    ...regels.map((regel) => `  ${regel.naam}: ${regel.zin} (${regel.aantal})`),
    `Op de lijst: ${opLijst}. Voldoet: ${voldoet}. Daarvan was er al een casus voor: ${liepAl}.`,
    proef ? `Proef: er is niets geopend. Te openen casussen: ${geopend}.` : `Casussen geopend: ${geopend}.`,
  ];
}

async function tell(base: Base): Promise<Outcome> {
  const call = await callAs(base, { handeling: 'meting' });
  const uitslag = await call(listGeselecteerd, { ...placeIn(base), peildatum: dayIn(base) });
  const { naam, zin, peildatum, aantal, casussen } = uitslag;
  return {
    json: uitslag,
    tekst: [
      `${naam}, op ${showDatum(peildatum)}: ${zin}`,
      ...(aantal === null ? [] : [`Casussen die op papier passen: ${aantal}.`]),
      ...casussen.map(showGeselecteerde),
      'Dit opent niets en beslist niets: dat doen mensen.',
    ],
  };
}

const showGeselecteerde = ({ nummer, naam }: Geselecteerde): string => `  ${nummer}${naam === null ? '' : ` ${naam}`}`;
