import { z } from 'zod';
import type { Answer } from '../../core/contract.ts';
import { redenen } from '../../domein/aandacht/contract.ts';
import type { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import type { Page } from '../page.tsx';
import type { Filter } from '../ui/guide.tsx';
import { redenOpties } from './redenen.ts';

const gevuld = z.string().trim().min(1).max(80).optional().catch(undefined);

/** The view that the address asks for; what it says wrong is left out. */
const Vraag = z.object({
  verband: gevuld,
  fase: gevuld,
  reden: z.enum(redenen).optional().catch(undefined),
});
export type Vraag = z.output<typeof Vraag>;

type Programma = Answer<typeof getProgramma>;

/** Only a verband of one's own can be asked for. */
export function readVraag({ ik }: Page, given: Record<string, unknown>): Vraag {
  const { verband, ...rest } = Vraag.parse(given);
  return ik.verbanden.some((one) => one.verband === verband) ? { ...rest, verband } : rest;
}

/** The same view as an address, with one thing more. */
export function addressOf(vraag: Vraag, more: Record<string, string> = {}): string {
  const asked = Object.entries({ ...vraag, ...more }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/werkvoorraad?${new URLSearchParams(asked).toString()}`;
}

export const isFiltered = (vraag: Vraag): boolean => Object.values(vraag).some((waarde) => waarde !== undefined);

const all = (naam: string) => ({ waarde: '', naam });

/** The filters, with the phases of the programmes in which the colleague works. */
export function filtersOf(
  { ik }: Page,
  vraag: Vraag & { naam?: string | undefined },
  programmas: Programma[],
): Filter[] {
  const fasen = new Map(programmas.flatMap((one) => one.fasen).map(({ fase, naam, einde }) => [fase, { naam, einde }]));
  const open = [...fasen].flatMap(([waarde, { naam, einde }]) => (einde ? [] : [{ waarde, naam }]));
  const verbanden = ik.verbanden.map(({ verband, naam }) => ({ waarde: verband, naam }));
  return [
    { naam: 'naam', label: 'Naam', waarde: vraag.naam },
    ...(verbanden.length > 1
      ? [{ naam: 'verband', label: 'Samenwerking', waarde: vraag.verband, opties: [all('Alle'), ...verbanden] }]
      : []),
    { naam: 'fase', label: 'Fase', waarde: vraag.fase, opties: [all('Alle fasen'), ...open] },
    { naam: 'reden', label: 'Waarom', waarde: vraag.reden, opties: [all('Alles'), ...redenOpties] },
  ];
}
