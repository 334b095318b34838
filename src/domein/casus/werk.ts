import type { Rows } from '../../core/db.ts';
import { own } from '../../core/own.ts';
import type { Programma } from '../programma/contract.ts';

/** What work is called: the name of its vorm where the programme has them, and otherwise whether it is paid. */
export const nameWerk = ({ plaatsingsvormen }: Programma, rows: Rows) =>
  rows.map((row) => ({
    ...row,
    naam:
      own(plaatsingsvormen, String(row['vorm']))?.naam ??
      (row['betaald'] === true ? 'Betaald werk' : 'Werk zonder loon'),
  }));
