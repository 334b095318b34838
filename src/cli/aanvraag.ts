import { showDatum } from '../core/datum.ts';
import { givenFor } from '../core/contract.ts';
import type { Call } from '../core/road.ts';
import { recordAanvraag } from '../domein/aanvraag/contract.ts';
import { listAanvragen } from '../domein/aanvraag/lijst.contract.ts';
import type { Aanvraagregel } from '../domein/aanvraag/lijst.contract.ts';
import { needed, textOf, usageError } from './command.ts';
import type { Command, Options, Outcome } from './command.ts';
import { readDatum } from './datum.ts';
import { findCasus } from './plek.ts';
import { callAs } from './wie.ts';

/** Shows by when the law asks a besluit on each aanvraag, or records one in a casus. */
export const aanvraag: Command = {
  naam: 'aanvraag',
  gebruik:
    '--verband V [--stand loopt|te_laat|besloten] | --verband V --casus NUMMER --soort S --ontvangen D [--geinformeerd D] [--verwacht D] [--als collega]',
  wat: 'Toont de aanvragen met de wettelijke en de verwachte dag, of legt een aanvraag vast. Noemt casussen bij hun nummer.',
  woorden: 0,
  opties: {
    verband: { type: 'string' },
    stand: { type: 'string' },
    casus: { type: 'string' },
    soort: { type: 'string' },
    ontvangen: { type: 'string' },
    geinformeerd: { type: 'string' },
    verwacht: { type: 'string' },
    als: { type: 'string' },
  },
  nodig: ['verband'],
  runOn: async (base) => {
    const { options } = base;
    const nummer = textOf(options, 'casus')?.toUpperCase();
    if (nummer === undefined) return showAanvragen(await callAs(base, { handeling: 'besluit' }), options);
    for (const one of ['soort', 'ontvangen'])
      if (textOf(options, one) === undefined) throw usageError(`Geef ook --${one}.`);
    const call = await callAs(base, { handeling: 'aanvraag' });
    const casusId = await findCasus(base.loopplank.owner, needed(options, 'verband'), nummer);
    return askAanvraag(call, { options, nummer, casusId });
  },
};

/** All pages of the list. */
export async function showAanvragen(call: Call, options: Options): Promise<Outcome> {
  const { stand } = options;
  const vraag = givenFor(listAanvragen, {
    ...{ verband: needed(options, 'verband'), aantal: 100 },
    ...(stand !== undefined && { stand }),
  });
  const all: Aanvraagregel[] = [];
  for (let na: string | undefined, more = true; more; more = na !== undefined) {
    const blad = await call(listAanvragen, { ...vraag, ...(na !== undefined && { na }) });
    all.push(...blad.aanvragen);
    na = blad.volgende;
  }
  const json = { aanvragen: all.map(({ deelnemer: _deelnemer, ...one }) => one) };
  return { json, tekst: all.length === 0 ? ['Geen aanvragen.'] : all.map(showRegel) };
}

function showRegel({ nummer, naam, stand, wekenTeLaat, ...dagen }: Aanvraagregel): string {
  const { uiterlijkeDatum, verwachteDatum, termijn, besluitdatum, gevolg } = dagen;
  const wet = uiterlijkeDatum === null ? 'termijn staat stil' : `volgens de wet ${showDatum(uiterlijkeDatum)}`;
  const artikel = termijn === null ? '' : ` (${termijn.grondslag})`;
  const verwacht = verwachteDatum === null ? '' : `, verwacht ${showDatum(verwachteDatum)}`;
  const laat = stand === 'te_laat' ? `, ${wekenTeLaat} ${wekenTeLaat === 1 ? 'week' : 'weken'} te laat` : '';
  const einde =
    besluitdatum === null ? `${wet}${artikel}${verwacht}${laat}` : `${gevolg} op ${showDatum(besluitdatum)}`;
  return `  ${nummer}  ${naam}: ${einde}`;
}

type Vraag = { options: Options; nummer: string; casusId: string };

/** Records an aanvraag, and tells by when the law asks a besluit on it. */
export async function askAanvraag(call: Call, { options, nummer, casusId }: Vraag): Promise<Outcome> {
  const dag = (optie: string, veld: string) => {
    const tekst = textOf(options, optie);
    return tekst === undefined ? {} : { [veld]: readDatum(optie, tekst) };
  };
  const given = givenFor(recordAanvraag, {
    ...{ verband: needed(options, 'verband'), casusId, soort: needed(options, 'soort') },
    ...{ ...dag('ontvangen', 'ontvangenOp'), ...dag('geinformeerd', 'geinformeerdOp') },
    ...dag('verwacht', 'verwachteDatum'),
  });
  const { id, naam, uiterlijkeDatum, termijn } = await call(recordAanvraag, given);
  const wet = uiterlijkeDatum === null ? '' : ` De wet vraagt een besluit uiterlijk op ${showDatum(uiterlijkeDatum)}`;
  const artikel = termijn === null ? '' : ` (${termijn.grondslag}).`;
  const json = { nummer, aanvraagId: id, naam, uiterlijkeDatum, termijn: termijn?.sleutel ?? null };
  return { json, tekst: [`${nummer}: ${naam} is vastgelegd.${wet}${artikel}`] };
}
