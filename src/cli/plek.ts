import { z } from 'zod';
import { dayOf } from '../core/clock.ts';
import { showDatum } from '../core/datum.ts';
import { maybe } from '../core/db.ts';
import type { Db } from '../core/db.ts';
import { showEuro, showGetal } from '../core/getal.ts';
import { Problem } from '../core/problem.ts';
import type { Call } from '../core/road.ts';
import { listFinancieringsbronnen } from '../domein/financieringsbron/contract.ts';
import type { Financieringsbron } from '../domein/financieringsbron/contract.ts';
import { recordTrajectplek } from '../domein/trajectplek/contract.ts';
import { needed, textOf, usageError } from './command.ts';
import type { Command, Options, Outcome } from './command.ts';
import { readDatum } from './datum.ts';
import { callAs } from './wie.ts';

/** Shows of each source how many places are given out, or grants one to a casus. */
export const plek: Command = {
  naam: 'plek',
  gebruik: '--verband V [--casus NUMMER [--bron NAAM] [--begin D]] [--als collega]',
  wat: 'Toont per financieringsbron de plekken en het geld, of kent een plek toe aan een casus.',
  woorden: 0,
  opties: {
    verband: { type: 'string' },
    casus: { type: 'string' },
    bron: { type: 'string' },
    begin: { type: 'string' },
    als: { type: 'string' },
  },
  nodig: ['verband'],
  runOn: async (base) => {
    const { options } = base;
    const call = await callAs(base, { handeling: 'trajectplek' });
    const nummer = textOf(options, 'casus')?.toUpperCase();
    if (nummer === undefined) return showBronnen(call, needed(options, 'verband'));
    const casusId = await findCasus(base.loopplank.owner, needed(options, 'verband'), nummer);
    return grantPlek(call, { ...readGrant(options), casusId, nummer });
  },
};

const Rij = z.object({ id: z.uuid() });

/** The casus with this number; whether one may act on it is decided when one does. */
export async function findCasus(owner: Db, verband: string, nummer: string): Promise<string> {
  const rows = await owner`
    select c.id
    from verband v
    join casus c on c.verband_id = v.id
    where v.slug = ${verband} and right(c.id::text, 8) = ${nummer.replace('-', '').toLowerCase()}`;
  const casus = maybe(Rij, rows);
  if (!casus) throw new Problem('niet_gevonden', `Er is geen casus ${nummer} in dit verband.`);
  return casus.id;
}

/** Of every source the places and the euros, and what the goal comes to where it is higher than may be expected. */
export async function showBronnen(call: Call, verband: string): Promise<Outcome> {
  const { bronnen } = await call(listFinancieringsbronnen, { verband });
  return { json: { bronnen }, tekst: bronnen.length === 0 ? ['Geen financieringsbron.'] : bronnen.flatMap(linesOf) };
}

function linesOf(bron: Financieringsbron): string[] {
  const { naam, vergeven, plekken, tarief, gereserveerd, coordinatie, bedrag, verwachting } = bron;
  if (tarief === 0 && coordinatie === 0) {
    return [`${naam}: ${showEuro(bedrag)}, zonder prijs per plek. ${vergeven} keer toegekend.`];
  }
  const geld = `${showEuro(gereserveerd + coordinatie)} van ${showEuro(bedrag)}, met de coördinatie`;
  const letOp = verwachting && !verwachting.past ? [`  Let op: ${verwachting.zin}`] : [];
  return [`${naam}: ${vergeven} van ${showGetal(plekken)} plekken, ${geld}.`, ...letOp];
}

type Toekenning = { verband: string; bron: string | undefined; begindatum: string; casusId: string; nummer: string };

function readGrant(options: Options): Pick<Toekenning, 'verband' | 'bron' | 'begindatum'> {
  const begin = textOf(options, 'begin');
  return {
    verband: needed(options, 'verband'),
    bron: textOf(options, 'bron'),
    begindatum: begin === undefined ? dayOf(new Date()) : readDatum('begin', begin),
  };
}

/** Grants a place from the source that was named, or from the only one there is. */
export async function grantPlek(call: Call, { nummer, bron: naam, ...toekenning }: Toekenning): Promise<Outcome> {
  const { verband, begindatum } = toekenning;
  const { bronnen } = await call(listFinancieringsbronnen, { verband });
  const fitting = bronnen.filter((one) => naam === undefined || one.naam === naam);
  const [bron] = fitting;
  if (!bron || fitting.length > 1)
    throw usageError(`Noem met --bron een van: ${bronnen.map((one) => one.naam).join(', ')}.`);
  const today = dayOf(new Date());
  const besluitdatum = begindatum < today ? begindatum : today;
  const granted = await call(recordTrajectplek, {
    ...{ verband, casusId: toekenning.casusId, bronId: bron.id },
    ...{ begindatum, besluitdatum },
  });
  return {
    json: { nummer, bron: bron.naam, ...granted },
    tekst: [
      `Casus ${nummer} heeft een plek uit ${bron.naam}, van ${showDatum(granted.begindatum)} tot en met ${showDatum(granted.einddatum)}.`,
    ],
  };
}
