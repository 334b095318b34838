import { showDatum } from '../../core/datum.ts';
import type { Overdracht } from '../../domein/regie/contract.ts';
import { Lines, type Tone } from '../ui.tsx';

/** How an answer is told. Expired is no answer of anybody: the casus was closed before one came. */
export const uitkomsten: Record<NonNullable<Overdracht['uitkomst']>, { naam: string; tone: Tone }> = {
  geaccepteerd: { naam: 'aanvaard', tone: 'goed' },
  geweigerd: { naam: 'geweigerd', tone: 'let-op' },
  ingetrokken: { naam: 'ingetrokken', tone: 'neutraal' },
  vervallen: { naam: 'vervallen', tone: 'neutraal' },
};

export const pathOf = ({ verband, id }: Pick<Overdracht, 'verband' | 'id'>): string =>
  `/verbanden/${verband}/overdrachten/${id}`;

/** The name, for as long as this colleague may know it. */
export const nameOf = ({ deelnemer, datum }: Overdracht): string => deelnemer ?? `Overdracht van ${showDatum(datum)}`;

export function showPartij({ organisatie, medewerker }: Overdracht['van']) {
  return medewerker === null ? <>{organisatie}</> : <Lines onder={organisatie}>{medewerker}</Lines>;
}
