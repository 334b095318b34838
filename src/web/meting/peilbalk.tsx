import type { Fout } from '../../core/problem.ts';
import { Datum, Stack } from '../ui.tsx';
import { ErrorSummary, FilterBar } from '../ui/guide.tsx';
import { showMoment } from '../woorden.ts';
import { fieldOf } from './peil.ts';
import type { Peil } from './peil.ts';

type PeilbalkProps = { action: string; peil: Peil; peildatum?: string | undefined; fouten: Fout[] };

/** Asks the same figures of another day, or as they were known at another moment. */
export function Peilbalk({ action, peil, peildatum = peil.peildatum ?? '', fouten }: PeilbalkProps) {
  return (
    <Stack>
      {fouten.length > 0 ? <ErrorSummary fouten={fouten.map(({ melding }) => ({ veld: '', melding }))} /> : null}
      <FilterBar
        action={action}
        label="Andere peildatum"
        filters={[
          { naam: 'peildatum', label: 'Peildatum', type: 'date', waarde: peildatum },
          { naam: 'bekendOp', label: 'Zoals bekend op', type: 'datetime-local', waarde: fieldOf(peil.bekendOp) },
        ]}
      />
    </Stack>
  );
}

type Gepeild = { peildatum: string; bekendOp: string; versie?: number };

/** What every figure says about itself, so that it can be asked again. */
export function Peilregel({ peildatum, bekendOp, versie }: Gepeild) {
  return (
    <>
      Peildatum <Datum iso={peildatum} />
      {` · zoals bekend op ${showMoment(bekendOp)}`}
      {versie === undefined ? null : ` · versie ${versie} van het programma`}
    </>
  );
}
