import type { Answer } from '../../core/contract.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import { getUitkomstketen } from '../../domein/detachering/keten.contract.ts';
import { OutcomePicture } from '../charts/outcome-picture.tsx';
import { faultsOf, readPeil } from '../meting/peil.ts';
import type { Peil } from '../meting/peil.ts';
import { Peilbalk, Peilregel } from '../meting/peilbalk.tsx';
import type { Page } from '../page.tsx';
import { Badge, Card, Text } from '../ui.tsx';

/** What somebody asked, and the chain at that day, or why there is none. */
type Gevraagd = { peil: Peil; keten?: Answer<typeof getUitkomstketen>; fouten: Fout[] };

export async function askKeten(page: Page, verband: string): Promise<Gevraagd> {
  const peil = readPeil(page);
  try {
    return { peil, keten: await page.call(getUitkomstketen, { verband, ...peil }), fouten: [] };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invoer_ongeldig') throw error;
    return { peil, fouten: faultsOf(peil, error.fouten) };
  }
}

type KetenProps = { gevraagd: Gevraagd; verband: string; woord: { enkelvoud: string; meervoud: string } };

/** How far candidates came; an example says that it is one, above everything. */
export function Keten({ gevraagd: { peil, keten, fouten }, verband, woord }: KetenProps) {
  const action = `/verbanden/${verband}/detachering`;
  return (
    <Card
      titel="Hoever kandidaten kwamen"
      actie={keten?.voorbeeld ? <Badge tone="let-op">Voorbeeldgegevens</Badge> : null}
    >
      {keten?.voorbeeld ? (
        <Text>
          Voorbeeldgegevens: de mensen en de aantallen zijn verzonnen. Dit zijn niet de cijfers van een echt project.
        </Text>
      ) : null}
      {keten ? (
        <>
          <Text stil>
            <Peilregel {...keten} />
          </Text>
          <OutcomePicture
            titel="Hoever kandidaten kwamen"
            woord={woord}
            stappen={keten.stappen.map(({ stap, ...rest }) => ({ sleutel: stap, ...rest }))}
          />
          <Text stil>{keten.definitie}</Text>
        </>
      ) : null}
      <Peilbalk action={action} peil={peil} peildatum={keten?.peildatum} fouten={fouten} />
    </Card>
  );
}
