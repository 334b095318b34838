import { showDatum } from '../../core/datum.ts';
import { listCasusoverleggen, recordCasusoverleg } from '../../domein/casusoverleg/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { Table } from '../ui/data.tsx';
import { EmptyState } from '../ui/guide.tsx';
import { Badge, Card, Columns, Datum, Link, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { overleggenPath, overlegPath } from './pad.ts';

type Kandidaat = { id: string; naam: string; organisatie: string };

/** Who can sit at a table, as choices. */
export const optionsOfKandidaten = (kandidaten: Kandidaat[]) =>
  kandidaten.map(({ id, naam, organisatie }) => ({ waarde: id, naam: `${naam}, ${organisatie}` }));

/** The meetings of a verband, and the form to plan the next one. */
export async function drawOverleggen(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam: onder } = verbandOf(page);
  const { naam, overleggen, kandidaten, ritme, mag } = await page.call(listCasusoverleggen, { verband });
  return draw(
    page,
    { title: naam, current: 'casusoverleg', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <PageHead titel={naam} onder={onder} />
      {ritme === null ? null : <Text stil>{sayRitme(ritme)}</Text>}
      <Columns aside={mag ? <Plan {...{ page, kandidaten, refused }} verband={verband} /> : null}>
        {overleggen.length === 0 ? (
          <EmptyState titel="Er is nog geen overleg gepland">
            Plan er een, en zet casussen op de agenda vanuit de casus zelf.
          </EmptyState>
        ) : (
          <Overleggen overleggen={overleggen} verband={verband} />
        )}
      </Columns>
    </Stack>,
  );
}

const getallen = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** "1 maand" is elke maand, and "2 weken" elke twee weken. */
function sayElke(duur: string): string {
  if (duur === '1 jaar') return 'elk jaar';
  return `elke ${duur.replace(/^1 /, '').replace(/^\d+/, (getal) => getallen[Number(getal) - 2] ?? getal)}`;
}

/** That no meeting is planned as soon as the programme asks. */
function sayRitme({ duur, volgende }: { duur: string; volgende: string | null }): string {
  const gepland =
    volgende === null
      ? 'Er is nog geen volgend overleg gepland.'
      : `Het volgende overleg is pas op ${showDatum(volgende)}.`;
  return `Het ritme is ${sayElke(duur)}. ${gepland}`;
}

type Overleg = {
  id: string;
  datum: string;
  plaats: string | null;
  voorzitter: string;
  geslotenOp: string | null;
  afgezegdOp: string | null;
  casussen: number;
};

function Overleggen({ overleggen, verband }: { overleggen: Overleg[]; verband: string }) {
  return (
    <Table
      caption="Casusoverleggen"
      rijen={overleggen}
      kolommen={[
        {
          kop: 'Wanneer',
          soort: 'naam',
          cel: ({ id, datum }) => (
            <Link href={overlegPath({ verband, casusoverlegId: id })}>
              <Datum iso={datum} />
            </Link>
          ),
        },
        { kop: 'Waar', cel: ({ plaats }) => plaats, leeg: ({ plaats }) => plaats === null },
        { kop: 'Voorzitter', cel: ({ voorzitter }) => voorzitter },
        { kop: 'Uw casussen', soort: 'getal', cel: ({ casussen }) => casussen },
        {
          kop: 'Stand',
          cel: (overleg) => <Stand {...overleg} />,
        },
      ]}
    />
  );
}

function Stand({ geslotenOp, afgezegdOp }: Pick<Overleg, 'geslotenOp' | 'afgezegdOp'>) {
  if (afgezegdOp !== null) return <Badge>afgezegd</Badge>;
  return geslotenOp === null ? <Badge tone="water">open</Badge> : <Badge tone="goed">gesloten</Badge>;
}

type PlanProps = { page: Page; verband: string; kandidaten: Kandidaat[]; refused: Refused | undefined };

function Plan({ page, verband, kandidaten, refused }: PlanProps) {
  return (
    <Card titel="Plan een overleg">
      <Text stil>
        Wie het plant en wie het voorzit, zitten vast aan tafel. Op de pagina van het overleg kiest u de anderen.
      </Text>
      <Form
        contract={recordCasusoverleg.body}
        action={overleggenPath(verband)}
        csrf={page.csrf}
        submit="Plan overleg"
        options={{ voorzitterId: optionsOfKandidaten(kandidaten.filter(({ id }) => id !== page.ik.medewerkerId)) }}
        {...refused}
      />
    </Card>
  );
}

export function planOverleg(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordCasusoverleg, {
    known: { verband },
    done: ({ id }) => goOn(page, overlegPath({ verband, casusoverlegId: id }), 'casusoverleg'),
    again: (refused) => drawOverleggen(page, refused),
  });
}
