import { z } from 'zod';
import { CasusPad, VerbandPad } from '../../domein/casus/pad.contract.ts';
import type { Agendaregel } from '../../domein/casusoverleg/contract.ts';

export const OverlegPad = VerbandPad.extend({ casusoverlegId: z.uuid() });
export type OverlegRef = z.output<typeof OverlegPad>;

export const PuntPad = CasusPad.extend({ agendapuntId: z.uuid() });
export type PuntRef = z.output<typeof PuntPad>;

export const overleggenPath = (verband: string): string => `/verbanden/${verband}/casusoverleggen`;

export const overlegPath = ({ verband, casusoverlegId }: OverlegRef): string =>
  `${overleggenPath(verband)}/${casusoverlegId}`;

export const puntPath = ({ verband, casusId, agendapuntId }: PuntRef): string =>
  `/verbanden/${verband}/casussen/${casusId}/agendapunten/${agendapuntId}`;

type Uitkomst = NonNullable<z.output<typeof Agendaregel>['eigen']>['uitkomst'];

const uitkomsten = {
  besproken: 'besproken',
  volgende_keer: 'komt de volgende keer terug',
  niet_besproken: 'niet aan toegekomen',
};

export const sayUitkomst = (uitkomst: Uitkomst): string =>
  uitkomst === null ? 'nog te bespreken' : uitkomsten[uitkomst];
