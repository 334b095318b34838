import { own } from '../../core/own.ts';
import { dagenTot } from '../aandacht/lezen.ts';
import { showDuur } from '../programma/duur.ts';
import { listTermijnen } from '../termijn/wettelijk.ts';
import type { WettelijkeTermijn } from '../termijn/contract.ts';
import type { Aanvraagstand, Termijnblad } from './blad.contract.ts';

/** A legal term in words. */
export function termijnblad(sleutel: string | null): Termijnblad | null {
  const termijn = sleutel === null ? undefined : own(listTermijnen(), sleutel);
  if (sleutel === null || !termijn) return null;
  const { naam, duur, startmoment, grondslag, bron, geldigVan = null, geldigTot = null } = termijn;
  const verlenging = sayVerlenging(termijn);
  return { sleutel, naam, duur: showDuur(duur), startmoment, grondslag, bron, verlenging, geldigVan, geldigTot };
}

function sayVerlenging({ verlenging }: WettelijkeTermijn): string | null {
  if (!verlenging) return null;
  const { duur, wanneer } = verlenging;
  return [duur && showDuur(duur), wanneer].filter(Boolean).join(', ');
}

type Rij = { ingetrokkenOp: string | null; besloten: boolean; uiterlijkeDatum: string | null };

/** Late is a signal: it tells how it stands and closes nothing. */
export function standOf({ ingetrokkenOp, besloten, uiterlijkeDatum }: Rij, vandaag: string): Aanvraagstand {
  if (ingetrokkenOp !== null) return 'ingetrokken';
  if (besloten) return 'besloten';
  return uiterlijkeDatum !== null && uiterlijkeDatum < vandaag ? 'te_laat' : 'loopt';
}

/** Whole weeks since the legal day; nothing for what is not late. */
export function wekenTeLaat(rij: Rij, vandaag: string): number {
  if (standOf(rij, vandaag) !== 'te_laat' || rij.uiterlijkeDatum === null) return 0;
  return Math.floor(-dagenTot(rij.uiterlijkeDatum, vandaag) / 7);
}
