import { showDatum } from '../../core/datum.ts';
import { showEuro } from '../../core/getal.ts';
import type { Financieringsbron } from '../../domein/financieringsbron/contract.ts';
import { BarShare } from '../charts/bar-share.tsx';
import { DefinitionList } from '../ui/data.tsx';
import { Melding } from '../ui/guide.tsx';
import { Badge, ButtonLink, Buttons, Card, Hidden, Text } from '../ui.tsx';
import { showAantal, showGetal } from '../woorden.ts';

/** What the goal comes to, where it is higher than may be expected; shown and not hidden. */
function Verwachting({ bron: { verwachting } }: { bron: Financieringsbron }) {
  if (!verwachting || verwachting.past) return null;
  return (
    <>
      <Melding tone="let-op" tekst={`Het doel is ${verwachting.doel}. ${verwachting.zin}`} />
      <Text stil>{`Bron van het doel en de kans: ${verwachting.bron}.`}</Text>
    </>
  );
}

/** Places of which the money cannot pay the last ones. */
function TeWeinig({ bron: { plekken, betaalbaar, tarief, coordinatie, bedrag } }: { bron: Financieringsbron }) {
  if (betaalbaar >= plekken) return null;
  const nodig = showEuro(plekken * tarief + coordinatie);
  const tekst = `Voor ${plekken} plekken en de coördinatie is ${nodig} nodig. Met ${showEuro(bedrag)} is het geld na ${showAantal(betaalbaar, 'plek', 'plekken')} op.`;
  return <Melding tone="let-op" tekst={tekst} />;
}

type Delen = (readonly [naam: string, waarde: string])[];

const periodeOf = ({ begindatum, einddatum }: Financieringsbron): Delen => [
  ['Periode', `${showDatum(begindatum)} tot en met ${showDatum(einddatum)}`],
];

const partsOf = (bron: Financieringsbron): Delen => {
  const { tarief, coordinatie, dagdelen, over, organisatie } = bron;
  return [
    ...periodeOf(bron),
    ['Eén plek', showEuro(tarief)],
    [
      'Coördinatie',
      `${showEuro(coordinatie)}, ${showGetal(dagdelen)} ${dagdelen === 1 ? 'dagdeel' : 'dagdelen'} per week, telt mee`,
    ],
    ['Nog niet vergeven', showEuro(over)],
    ['Vastgelegd door', organisatie],
  ];
};

/** Nothing goes off such an amount: not for a place, and not for the coordination. */
const hasNoPrice = ({ tarief, coordinatie }: Financieringsbron): boolean => tarief === 0 && coordinatie === 0;

/** An amount that no price goes off: how much is granted says nothing of what is left, so it is not drawn as a share of it. */
function ZonderPrijs({ bron }: { bron: Financieringsbron }) {
  const { vergeven, bedrag, organisatie } = bron;
  return (
    <>
      <DefinitionList
        items={[
          ...periodeOf(bron),
          ['Beschikbaar', showEuro(bedrag)],
          ['Toegekend', vergeven === 0 ? 'Nog niets' : showAantal(vergeven, 'keer', 'keer')],
          ['Vastgelegd door', organisatie],
        ]}
      />
      <Text stil>
        Deze bron heeft geen prijs per plek. Loopplank telt daarom niet hoeveel van het geld is gebruikt.
      </Text>
    </>
  );
}

/** How much of a source is given out: places, and euros with the coordination in them. */
function Vergeven({ bron }: { bron: Financieringsbron }) {
  const { naam, vergeven, plekken, gereserveerd, coordinatie, bedrag } = bron;
  return (
    <>
      <BarShare
        titel={`Vergeven uit ${naam}`}
        delen={[
          { label: 'Plekken', aantal: vergeven, totaal: plekken },
          { label: 'Euro’s', aantal: gereserveerd + coordinatie, totaal: bedrag },
        ]}
      />
      <DefinitionList items={partsOf(bron)} />
      <Verwachting bron={bron} />
      <TeWeinig bron={bron} />
    </>
  );
}

/** A source, and how much of it is given out as far as that can be told. */
export function Bron({ bron, verbeter }: { bron: Financieringsbron; verbeter: string | undefined }) {
  const { naam, vrij } = bron;
  const zonder = hasNoPrice(bron);
  const stand = vrij === 0 ? 'vol' : zonder ? 'geen vaste prijs' : `${showGetal(vrij)} vrij`;
  return (
    <Card titel={naam} actie={<Badge tone={vrij === 0 ? 'let-op' : zonder ? 'neutraal' : 'goed'}>{stand}</Badge>}>
      {zonder ? <ZonderPrijs bron={bron} /> : <Vergeven bron={bron} />}
      {verbeter ? (
        <Buttons>
          <ButtonLink href={verbeter} kind="secundair">
            Verbeter<Hidden>{` ${naam}`}</Hidden>
          </ButtonLink>
        </Buttons>
      ) : null}
    </Card>
  );
}
