import { showDatum } from '../core/datum.ts';
import { showDecimaal, showEuro, showGetal } from '../core/getal.ts';
import { getMeting, getProgrammameting } from '../domein/meting/contract.ts';
import type { Cijfer } from '../domein/meting/contract.ts';
import { needed, textOf, usageError } from './command.ts';
import type { Base, Command, Outcome } from './command.ts';
import { readDatum } from './datum.ts';
import { callAs, callOver, supplierOfRegie } from './wie.ts';

/** The figures of a verband on a day, as known on a moment. */
export const meting: Command = {
  naam: 'meting',
  gebruik: '--verband V | --programma P --peildatum D [--bekend-op T] [--als collega]',
  wat: 'Toont de cijfers van een verband, of van alle verbanden van een programma, op een peildatum. Met --bekend-op zoals die toen bekend waren (2014-12-31 of 2014-12-31T12:00:00Z).',
  woorden: 0,
  opties: {
    verband: { type: 'string' },
    programma: { type: 'string' },
    peildatum: { type: 'string' },
    'bekend-op': { type: 'string' },
    als: { type: 'string' },
  },
  nodig: ['peildatum'],
  runOn: async (base) => {
    const { options } = base;
    const bekendOp = textOf(options, 'bekend-op');
    const peil = {
      peildatum: readDatum('peildatum', needed(options, 'peildatum')),
      ...(bekendOp !== undefined && { bekendOp: readMoment(bekendOp) }),
    };
    const programma = textOf(options, 'programma');
    if ((programma === undefined) === (textOf(options, 'verband') === undefined)) {
      throw usageError('Noem een verband met --verband, of een programma met --programma.');
    }
    return programma === undefined ? showVerband(base, peil) : showProgramma(base, programma, peil);
  },
};

type Peil = { peildatum: string; bekendOp?: string };

async function showVerband(base: Base, peil: Peil): Promise<Outcome> {
  const call = await callAs(base, { handeling: 'meting', partner: supplierOfRegie });
  const answer = await call(getMeting, { verband: needed(base.options, 'verband'), ...peil });
  const { naam, peildatum, indicatoren, zonderAanbod } = answer;
  return {
    json: answer,
    tekst: [
      `${naam} op ${showDatum(peildatum)}`,
      ...indicatoren.map(showCijfer),
      `  Zonder passend aanbod: ${zonderAanbod.aantal}`,
    ],
  };
}

/** All verbanden together; how each of them stands is in the JSON. */
async function showProgramma(base: Base, programma: string, peil: Peil): Promise<Outcome> {
  const call = await callOver(base, programma);
  const answer = await call(getProgrammameting, { programma, ...peil });
  const { naam, peildatum, indicatoren, meedoen, casussen, verbanden } = answer;
  return {
    json: answer,
    tekst: [
      `${naam} op ${showDatum(peildatum)}: ${meedoen} van ${verbanden.length} verbanden doen mee, ${showGetal(casussen)} open ${casussen === 1 ? 'casus' : 'casussen'}`,
      ...indicatoren.map(showCijfer),
    ],
  };
}

/** A moment as it is given; of a day the end counts, so that everything recorded on it is known. */
function readMoment(tekst: string): string {
  return tekst.includes('T') ? tekst : `${readDatum('bekend-op', tekst)}T23:59:59Z`;
}

function showCijfer(cijfer: Cijfer): string {
  const { doel } = cijfer;
  const words = doel && ` (doel van ${doel.gebied}: ${showGetal(doel.aantal)} sinds ${showDatum(doel.sinds)})`;
  return `  ${cijfer.naam}: ${showWaarde(cijfer)}${words ?? ''}`;
}

function showWaarde({ waarde, eenheid, noemer, aandeel, gemiddelde, toelichting }: Cijfer): string {
  if (waarde === null) return toelichting ?? 'niet voor u';
  const aantal = eenheid === 'euro' ? showEuro(waarde) : showGetal(waarde);
  if (typeof noemer !== 'number') return aantal;
  const geheel = showGetal(noemer);
  if (gemiddelde !== undefined) return `${aantal} over ${geheel} (gemiddeld ${decimal(gemiddelde)})`;
  const procent = typeof aandeel === 'number' ? ` (${decimal(aandeel * 100)} %)` : '';
  return `${aantal} van ${geheel}${procent}`;
}

const decimal = (getal: number | null): string => (getal === null ? '–' : showDecimaal(getal));
