import { showDatum } from '../../core/datum.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { WaaromZieIkDit } from '../toegang/waarom.tsx';
import { List } from '../ui/data.tsx';
import { Card, Lines, Link } from '../ui.tsx';
import { casusPath } from './pad.ts';
import type { Ref } from './pad.ts';

type Deel = { blad: CasusBlad; pad: Ref; say: (zin: string) => string };

/** On which casusoverleg this casus is spoken of, and what is asked there. */
export function OpDeAgenda({ blad: { agendapunten, inzage }, pad, say }: Deel) {
  if (agendapunten.length === 0) return null;
  return (
    <Card titel="Op de agenda">
      <List
        items={agendapunten.map(({ id, datum, vraag }) => (
          <Lines onder={vraag}>
            <Link href={`${casusPath(pad)}/agendapunten/${id}`}>{`Casusoverleg van ${showDatum(datum)}`}</Link>
          </Lines>
        ))}
      />
      <WaaromZieIkDit inzage={inzage} over={['afspraak']} say={say} />
    </Card>
  );
}
