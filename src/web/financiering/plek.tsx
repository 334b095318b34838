import { showEuro } from '../../core/getal.ts';
import { showDatum } from '../../core/datum.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { casusPath } from '../casus/pad.ts';
import type { Ref } from '../casus/pad.ts';
import { WaaromZieIkDit } from '../toegang/waarom.tsx';
import { List } from '../ui/data.tsx';
import { ButtonLink, Buttons, Card, Lines, Link, Text } from '../ui.tsx';

type PlekProps = { blad: CasusBlad; pad: Ref; say: (zin: string) => string };

/** The place that is paid for in this casus, for who may know of it; who may grant one sees where. */
export function Plek({ blad: { plekken, mag, inzage }, pad, say }: PlekProps) {
  const grants = mag.includes('recordTrajectplek');
  if (plekken.length === 0 && !grants) return null;
  return (
    <Card titel="Plek">
      {plekken.length === 0 ? <Text stil>Er is nu geen plek die wordt betaald.</Text> : null}
      <List
        items={plekken.map(({ id, bron, bedrag, begindatum, einddatum }) => (
          <>
            <Lines onder={`${showEuro(bedrag)} · ${showDatum(begindatum)} tot en met ${showDatum(einddatum)}`}>
              {bron ?? 'Betaalde plek'}
            </Lines>
            {mag.includes('endTrajectplek') ? (
              <Text>
                <Link href={`${casusPath(pad)}/trajectplekken/${id}/afloop`}>Leg het einde vast</Link>
              </Text>
            ) : null}
          </>
        ))}
      />
      {grants ? (
        <Buttons>
          <ButtonLink href={`${casusPath(pad)}/trajectplekken/nieuw`} kind="secundair">
            Ken een plek toe
          </ButtonLink>
        </Buttons>
      ) : null}
      <WaaromZieIkDit inzage={inzage} over={['beschikking']} say={say} />
    </Card>
  );
}
