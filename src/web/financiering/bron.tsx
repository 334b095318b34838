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

const partsOf = ({ begindatum, einddatum, tarief, coordinatie, dagdelen, over, organisatie }: Financieringsbron) =>
  [
    ['Periode', `${showDatum(begindatum)} tot en met ${showDatum(einddatum)}`],
    ['Eén plek', showEuro(tarief)],
    [
      'Coördinatie',
      `${showEuro(coordinatie)}, ${showGetal(dagdelen)} ${dagdelen === 1 ? 'dagdeel' : 'dagdelen'} per week, telt mee`,
    ],
    ['Nog niet vergeven', showEuro(over)],
    ['Vastgelegd door', organisatie],
  ] as const;

/** A source with how much of it is given out: places, and euros with the coordination in them. */
export function Bron({ bron, verbeter }: { bron: Financieringsbron; verbeter: string | undefined }) {
  const { naam, vergeven, plekken, vrij, gereserveerd, coordinatie, bedrag } = bron;
  return (
    <Card
      titel={naam}
      actie={<Badge tone={vrij > 0 ? 'goed' : 'let-op'}>{vrij > 0 ? `${showGetal(vrij)} vrij` : 'vol'}</Badge>}
    >
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
