import { recordWerkgevercontact } from '../../domein/werkgevercontact/contract.ts';
import type { Actie } from '../casus/invulling.ts';

/** A contact with an employer about work for somebody. */
export const werkgeveracties: Actie[] = [
  {
    operation: recordWerkgevercontact,
    titel: 'Leg een contact met een werkgever vast',
    knop: 'Leg contact vast',
    melding: 'werkgevercontact',
    open: ({ page }) => ({ values: { datum: page.vandaag } }),
  },
];
