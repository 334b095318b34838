import { showDatum } from '../../../core/datum.ts';
import type { Kenmerk } from '../../../domein/programma/kenmerk.contract.ts';
import type { Waarde } from '../../../domein/waarneming/contract.ts';
import type { Option } from '../../ui/field.tsx';
import { showGetal } from '../../woorden.ts';

/** What was recorded of a kenmerk, as people read it. */
export function showWaarde(kenmerk: Kenmerk | undefined, waarde: Waarde): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return [showGetal(waarde), kenmerk?.eenheid].filter(Boolean).join(' ');
  if (kenmerk?.soort === 'datum') return showDatum(waarde);
  return kenmerk?.keuzes?.[waarde]?.naam ?? waarde;
}

/** The answers of a kenmerk with when each of them fits. */
export const optionsOfKenmerk = ({ keuzes = {} }: Kenmerk): Option[] =>
  Object.entries(keuzes).map(([waarde, { naam, omschrijving }]) => ({
    waarde,
    naam,
    ...(omschrijving !== undefined && { onder: omschrijving }),
  }));
