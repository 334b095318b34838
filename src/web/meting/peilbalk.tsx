import type { Fout } from '../../core/problem.ts';
import { Datum, keepDates, Stack } from '../ui.tsx';
import { ErrorSummary, FilterBar } from '../ui/guide.tsx';
import type { Filter } from '../ui/guide.tsx';
import { showMoment } from '../woorden.ts';
import { fieldsOf } from './peil.ts';
import type { Peil } from './peil.ts';

type PeilbalkProps = {
  action: string;
  peil: Peil;
  peildatum?: string | undefined;
  fouten: Fout[];
  /** What else a page asks beside the day. */
  ook?: Filter[];
};

/** Asks the same figures of another day, or as they were known at another moment. */
export function Peilbalk({ action, peil, peildatum, fouten, ook = [] }: PeilbalkProps) {
  const filled = fieldsOf({ ...peil, ...(peildatum && { peildatum }) });
  const filters = velden.map((veld) => ({
    ...veld,
    waarde: filled[veld.naam],
    fout: fouten.find((fout) => fout.veld === veld.naam)?.melding,
  }));
  return (
    <Stack>
      {fouten.length > 0 ? <ErrorSummary fouten={fouten.map(named)} /> : null}
      <FilterBar action={action} label="Andere peildatum" filters={[...filters, ...ook]} />
    </Stack>
  );
}

const velden = [
  { naam: 'peildatum', label: 'Peildatum', soort: 'datum' },
  { naam: 'bekendOp', label: 'Zoals bekend op', soort: 'moment' },
] as const;

/** In the summary a fault says which field it is about. */
const named = ({ veld, melding }: Fout): Fout => {
  const label = velden.find(({ naam }) => naam === veld)?.label;
  return { veld, melding: label === undefined ? melding : `${label}: ${melding}` };
};

type Gepeild = { peildatum: string; bekendOp: string; versie?: number };

/** What every figure says about itself, so that it can be asked again. */
export function Peilregel({ peildatum, bekendOp, versie }: Gepeild) {
  return (
    <>
      Peildatum <Datum iso={peildatum} />
      {keepDates(` · zoals bekend op ${showMoment(bekendOp)}`)}
      {versie === undefined ? null : ` · versie ${versie} van het programma`}
    </>
  );
}
