import { casusPath } from '../casus/pad.ts';
import type { Ref } from '../casus/pad.ts';

export const aanvragenPath = (verband: string): string => `/verbanden/${verband}/aanvragen`;

export const aanvraagPath = (pad: Ref, id: string): string => `${casusPath(pad)}/aanvragen/${id}`;
