import type { Child } from 'hono/jsx';
import { showDatum } from '../../../core/datum.ts';
import type { CasusBlad } from '../../../domein/casus/lezen.contract.ts';
import { WaaromZieIkDit } from '../../toegang/waarom.tsx';
import { List } from '../../ui/data.tsx';
import { Badge, Card, Hidden, Lines, Link, Text } from '../../ui.tsx';
import { casusPath } from '../pad.ts';
import type { Ref } from '../pad.ts';
import { showWaarde } from './waarde.ts';

type Deel = { blad: CasusBlad; pad: Ref; say: (zin: string) => string; vandaag: string };

type Bekend = CasusBlad['waarnemingen'][number];
type Kenmerk = CasusBlad['kenmerken'][string];

/** Of each kenmerk what was seen last, and what is still to be found out. */
export function WatWeWeten({ blad, pad, say, vandaag }: Deel) {
  const { kenmerken, waarnemingen, inzage, mag } = blad;
  const may = ({ mag: ziet }: Kenmerk): boolean => ziet && mag.includes('recordWaarneming');
  const regels = Object.entries(kenmerken).flatMap(([sleutel, kenmerk]) => {
    const bekend = waarnemingen.find((one) => one.kenmerk === sleutel);
    return bekend || may(kenmerk) ? [{ sleutel, kenmerk, bekend }] : [];
  });
  if (regels.length === 0) return null;
  const over = waarnemingen.flatMap(({ kenmerk }) => kenmerken[kenmerk]?.categorie ?? []);
  return (
    <Card titel="Wat we weten">
      <List
        items={regels.map(({ sleutel, kenmerk, bekend }) => (
          <>
            <Regel {...{ kenmerk, bekend, vandaag }} ziet={showsAll(kenmerk, inzage)} />
            {may(kenmerk) ? (
              <Text>
                <Link href={`${casusPath(pad)}/waarnemingen/nieuw?kenmerk=${sleutel}`}>
                  {bekend ? 'Leg opnieuw vast' : 'Leg vast'}
                  <Hidden>{` ${kenmerk.naam}`}</Hidden>
                </Link>
              </Text>
            ) : null}
          </>
        ))}
      />
      <WaaromZieIkDit {...{ inzage, say, over }} />
    </Card>
  );
}

/** Whether what one does not see is not there; who sees only the own part cannot tell. */
function showsAll({ categorie, samenvatting }: Kenmerk, inzage: CasusBlad['inzage']): boolean {
  const niveau = inzage.find((one) => one.categorie === categorie)?.niveau;
  return niveau === 'V' || niveau === 'B' || (niveau === 'S' && samenvatting);
}

type RegelProps = { kenmerk: Kenmerk; bekend: Bekend | undefined; vandaag: string; ziet: boolean };

function Regel({ kenmerk, bekend, vandaag, ziet }: RegelProps): Child {
  const leeg = ziet ? 'nog niet bekend' : 'nog niet vastgelegd door uw organisatie';
  if (!bekend) return <Lines onder={leeg}>{kenmerk.naam}</Lines>;
  const { waarde, datum, organisatie, opnieuwVoor } = bekend;
  if (waarde === null || datum === null) return <Lines onder="bekend bij een partner">{kenmerk.naam}</Lines>;
  return (
    <Lines onder={[showDatum(datum), organisatie].filter(Boolean).join(' · ')}>
      {`${kenmerk.naam}: `}
      <strong>{showWaarde(kenmerk, waarde)}</strong>{' '}
      {opnieuwVoor !== null && opnieuwVoor < vandaag ? <Badge tone="let-op">opnieuw bekijken</Badge> : null}
    </Lines>
  );
}
