/** Where the aanvragen of a casus live, and what all operations on them have in common. */
import { z } from 'zod';
import { CasusPad } from '../casus/pad.contract.ts';

export const common = { tag: 'aanvraag', verwerking: 'aanvraag' } as const;
export const pad = '/verbanden/{verband}/casussen/{casusId}/aanvragen';
export const AanvraagPad = CasusPad.extend({ aanvraagId: z.uuid().meta({ description: 'De aanvraag.' }) });
