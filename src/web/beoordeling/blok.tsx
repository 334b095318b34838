import { Problem } from '../../core/problem.ts';
import { getKandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import type { Kandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import type { Programma, Ref } from '../casus/pad.ts';
import type { Page } from '../page.tsx';
import { WaaromZieIkDit } from '../toegang/waarom.tsx';
import { List } from '../ui/data.tsx';
import { Badge, ButtonLink, Buttons, Card, Datum, Lines, Text } from '../ui.tsx';
import { kaartPath } from './pad.ts';
import { standen } from './woorden.ts';

/** The card of a casus whose programme has a selection table, for who may see it. */
export async function readKaart(
  page: Page,
  ref: Ref,
  { selectietafel }: Programma,
): Promise<Kandidaatkaart | undefined> {
  if (!selectietafel) return undefined;
  try {
    return await page.call(getKandidaatkaart, ref);
  } catch (error) {
    if (error instanceof Problem && error.code === 'niet_gevonden') return undefined;
    throw error;
  }
}

type Deel = { kaart: Kandidaatkaart | undefined; blad: CasusBlad; pad: Ref; say: (zin: string) => string };

/** How far the selection table is, and what is still needed. */
export function AanDeTafel({ kaart, blad, pad, say }: Deel) {
  if (!kaart) return null;
  const { stand, beoordeling, benodigdheden, zin, mag } = kaart;
  return (
    <Card titel="Selectietafel" actie={<Badge tone={standen[stand].tone}>{standen[stand].naam}</Badge>}>
      {beoordeling === null ? null : (
        <Text stil>
          {`Vastgesteld door ${beoordeling.organisatie} op `}
          <Datum iso={beoordeling.datum} />
        </Text>
      )}
      <Text>{zin}</Text>
      {benodigdheden.length > 0 ? (
        <List
          items={benodigdheden.map(({ naam, aanbieder, opnieuwOp }) => (
            <Lines
              onder={
                <>
                  {`${aanbieder ?? say('de casusregisseur')} · kijk opnieuw op `}
                  <Datum iso={opnieuwOp} />
                </>
              }
            >{`Nodig: ${naam ?? 'iets anders'}`}</Lines>
          ))}
        />
      ) : null}
      <Buttons>
        <ButtonLink href={kaartPath(pad)} kind="secundair">
          {mag.length > 0 && blad.casus.geslotenOp === null ? 'Beoordeel' : 'Bekijk de kandidaatkaart'}
        </ButtonLink>
      </Buttons>
      <WaaromZieIkDit inzage={blad.inzage} over={['selectietafel']} say={say} />
    </Card>
  );
}
