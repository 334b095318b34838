import type { Ref } from '../casus/pad.ts';
import { casusPath } from '../casus/pad.ts';

export const tafelPath = (verband: string): string => `/verbanden/${verband}/selectietafel`;
export const kaartPath = (ref: Ref): string => `${casusPath(ref)}/kandidaatkaart`;
