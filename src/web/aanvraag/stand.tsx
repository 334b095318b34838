import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import { Badge, Datum, Lines } from '../ui.tsx';
import { showAantal } from '../woorden.ts';

type Stand = Pick<AanvraagBlad, 'stand' | 'opgeschort' | 'wekenTeLaat'>;

/** How it stands. Late is a signal: it tells for how long, and closes nothing. */
export function Standbadge({ stand, opgeschort, wekenTeLaat }: Stand) {
  if (stand === 'te_laat') {
    const weken = wekenTeLaat === 0 ? 'minder dan een week' : showAantal(wekenTeLaat, 'week', 'weken');
    return <Badge tone="te-laat">{`${weken} te laat`}</Badge>;
  }
  if (stand === 'besloten') return <Badge tone="goed">besloten</Badge>;
  if (stand === 'ingetrokken') return <Badge tone="neutraal">ingetrokken</Badge>;
  return <Badge tone={opgeschort ? 'let-op' : 'water'}>{opgeschort ? 'termijn staat stil' : 'loopt'}</Badge>;
}

type Dag = Pick<AanvraagBlad, 'uiterlijkeDatum' | 'termijn'>;

/** The day that the law asks, with the article. */
export function WettelijkeDag({ uiterlijkeDatum, termijn }: Dag) {
  return (
    <Lines onder={termijn === null ? null : `${termijn.duur}, ${termijn.grondslag}`}>
      {uiterlijkeDatum === null ? 'staat stil' : <Datum iso={uiterlijkeDatum} />}
    </Lines>
  );
}
