import { basename } from 'node:path';
import { readGiven } from './bestand.ts';
import { needed, textOf, usageError } from './command.ts';
import type { Base, Command, Outcome } from './command.ts';
import { deliverGebieden } from './gebieden.ts';
import { showOordeel, showTelling, takeIn } from './inlezen.ts';
import type { Ingelezen } from './inlezen.ts';
import { callAs } from './wie.ts';

/** Brings a list in: a verdict per row, and everything good taken in. */
export const lijst: Command = {
  naam: 'lijst',
  gebruik:
    'FILE (--verband V | --programma P) --soort S [--proef] [--alles-of-niets] [--koppeling kolom=Kop …] [--als collega]',
  wat: 'Levert een lijst aan en verwerkt die; met --programma in één keer voor alle gebieden. Met --proef verandert er niets.',
  woorden: 1,
  opties: {
    verband: { type: 'string' },
    programma: { type: 'string' },
    soort: { type: 'string' },
    proef: { type: 'boolean' },
    'alles-of-niets': { type: 'boolean' },
    koppeling: { type: 'string', multiple: true },
    als: { type: 'string' },
  },
  nodig: ['soort'],
  runOn: async (base) => {
    const programma = textOf(base.options, 'programma');
    if (programma !== undefined) return deliverGebieden(base, programma);
    if (textOf(base.options, 'verband') === undefined) throw usageError('Er ontbreekt: --verband of --programma.');
    return deliver(base);
  },
};

async function deliver(base: Base): Promise<Outcome> {
  const { file, options } = base;
  const verband = needed(options, 'verband');
  const soort = needed(options, 'soort');
  const inhoud = (await readGiven(file)).toString('base64');
  const call = await callAs(base, { handeling: 'lijst', partner: (regels) => regels.lijsten[soort]?.leverancier });
  const ingelezen = await takeIn(call, { verband, soort, bestandsnaam: basename(file), inhoud }, options);
  return show(ingelezen, options['proef'] === true);
}

function show({ id, status, regels, telling, oordelen }: Ingelezen, proef: boolean): Outcome {
  const { nietInBestand } = telling;
  return {
    json: { lijstId: id, status, proef, regels, ...telling, oordelen },
    tekst: [
      ...oordelen.map(showOordeel),
      proef ? 'Proef: er is niets veranderd.' : statusWords[status],
      showTelling(regels, telling),
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
