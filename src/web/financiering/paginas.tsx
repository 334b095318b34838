import { z } from 'zod';
import { Problem } from '../../core/problem.ts';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import {
  correctFinancieringsbron,
  listFinancieringsbronnen,
  recordFinancieringsbron,
} from '../../domein/financieringsbron/contract.ts';
import type { Bronnen } from '../../domein/financieringsbron/contract.ts';
import { listTrajectplekken } from '../../domein/trajectplek/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { DefinitionList } from '../ui/data.tsx';
import { Breadcrumb, EmptyState } from '../ui/guide.tsx';
import { Card, Link, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { Bron } from './bron.tsx';
import { Plekken } from './plekken.tsx';

const titel = 'Financiering';
const pathOf = (verband: string): string => `/verbanden/${verband}/financiering`;
const bronPath = (verband: string, id: string): string => `/verbanden/${verband}/financieringsbronnen/${id}/verbeteren`;

/** For whom the money is, in the words of the programme. */
function VoorWie({ bronnen: { naam, doelgroep, eisen } }: { bronnen: Bronnen }) {
  return (
    <Card titel={naam}>
      <DefinitionList
        items={[
          ['Voorwaarde', doelgroep],
          ...eisen.map((eis, index) => [index === 0 ? 'Ook nodig' : 'En', eis] as const),
        ]}
      />
    </Card>
  );
}

type NieuwProps = { page: Page; verband: string; bronnen: Bronnen; refused: Refused | undefined };

function NieuweBron({ page, verband, bronnen, refused }: NieuwProps) {
  const { toelichting, ...values } = bronnen.voorstel;
  return (
    <Card titel="Leg een financieringsbron vast">
      <Text stil>{toelichting}</Text>
      <Form
        contract={recordFinancieringsbron.body}
        action={pathOf(verband)}
        csrf={page.csrf}
        submit="Leg bron vast"
        values={refused?.values ?? values}
        fouten={refused?.fouten ?? []}
      />
    </Card>
  );
}

/** Where places are paid from, how much is given out, and to whom, as far as the reader may know. */
async function drawFinanciering(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const na = page.c.req.query('na');
  const [bronnen, { plekken, volgende }] = await Promise.all([
    page.call(listFinancieringsbronnen, { verband }),
    page.call(listTrajectplekken, { verband, ...(na !== undefined && { na }) }),
  ]);
  const path = pathOf(verband);
  return draw(
    page,
    { title: titel, current: 'financiering', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <PageHead titel={titel} onder={naam} />
      <VoorWie bronnen={bronnen} />
      {bronnen.bronnen.length === 0 ? (
        <EmptyState titel="Er is nog geen financieringsbron">
          Zonder bron kan niemand een plek toekennen. De begeleiding kan wel beginnen.
        </EmptyState>
      ) : null}
      {bronnen.bronnen.map((bron) => (
        <Bron bron={bron} verbeter={bronnen.magVastleggen && bron.eigen ? bronPath(verband, bron.id) : undefined} />
      ))}
      <Plekken plekken={plekken} verband={verband} volgende={volgende && `${path}?na=${volgende}`} />
      {bronnen.magVastleggen ? <NieuweBron {...{ page, verband, bronnen, refused }} /> : null}
    </Stack>,
  );
}

function record(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordFinancieringsbron, {
    known: { verband },
    done: () => goOn(page, pathOf(verband), 'financieringsbron'),
    again: (refused) => drawFinanciering(page, refused),
  });
}

const BronPad = VerbandPad.extend({ financieringsbronId: z.uuid() });

async function drawVerbeteren(page: Page, refused?: Refused): Promise<Response> {
  const { verband, financieringsbronId: id } = readPad(page, BronPad);
  const { bronnen, magVastleggen } = await page.call(listFinancieringsbronnen, { verband });
  const bron = bronnen.find((one) => one.id === id && one.eigen);
  if (!bron) throw new Problem('niet_gevonden');
  if (!magVastleggen) throw new Problem('mag_niet');
  return draw(
    page,
    { title: `Verbeter ${bron.naam}`, current: 'financiering', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[{ naam: titel, href: pathOf(verband) }, { naam: bron.naam }]} />
      <PageHead titel={`Verbeter ${bron.naam}`} onder={verbandOf(page).naam} />
      <Card>
        <Text stil>De oude versie blijft bewaard. Een ander tarief geldt voor plekken die u hierna toekent.</Text>
        <Form
          contract={correctFinancieringsbron.body}
          action={bronPath(verband, id)}
          csrf={page.csrf}
          submit="Bewaar verbetering"
          values={refused ? { ...refused.values, versie: bron.versie } : bron}
          fouten={refused?.fouten ?? []}
          beside={<Link href={pathOf(verband)}>Terug zonder bewaren</Link>}
        />
      </Card>
    </Stack>,
  );
}

function correct(page: Page): Promise<Response> {
  const pad = readPad(page, BronPad);
  return submit(page, correctFinancieringsbron, {
    known: pad,
    done: () => goOn(page, pathOf(pad.verband), 'verbeterd'),
    again: (refused) => drawVerbeteren(page, refused),
  });
}

export function addFinancieringPages(pages: Pages): void {
  const deel = 'financiering';
  pages.get('/financiering', chooseVerband({ titel, current: deel, naar: pathOf, deel }));
  pages.get('/verbanden/:verband/financiering', (page) => drawFinanciering(page));
  pages.post('/verbanden/:verband/financiering', record);
  const bron = '/verbanden/:verband/financieringsbronnen/:financieringsbronId/verbeteren';
  pages.get(bron, (page) => drawVerbeteren(page));
  pages.post(bron, correct);
}
