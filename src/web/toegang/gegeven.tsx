import { Problem } from '../../core/problem.ts';
import { getToegangsmatrix } from '../../domein/toegang/opvragen.contract.ts';
import type { Verbandcel, Verbandmatrix, Verbandrij } from '../../domein/toegang/opvragen.contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Card, Columns, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { DefinitionList, Table } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { LevelChip } from '../ui/matrix.tsx';
import { verbandOf } from '../verband.ts';
import { titel } from './rechten.tsx';
import { chipOf, gevoeligheidwoorden, showCel } from './woorden.ts';

type Kolom = Verbandmatrix['kolommen'][number];
type Gezien = { kolom: Kolom; cel: Verbandcel };

/** One kind of gegevens: who sees how much of it, why, and what one can do when the answer is no. */
export async function showGegeven(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const matrix = await page.call(getToegangsmatrix, { verband });
  const rij = matrix.categorieen.find(({ categorie }) => categorie === page.c.req.param('categorie'));
  if (!rij) throw new Problem('niet_gevonden');
  const gezien = matrix.kolommen.flatMap((kolom) =>
    rij.cellen.filter((cel) => cel.kolom === kolom.kolom).map((cel) => ({ kolom, cel })),
  );
  return draw(
    page,
    { title: `${titel} ${rij.naam}`, current: 'rechten' },
    <Stack>
      <Breadcrumb
        items={[
          { naam, href: `/verbanden/${verband}/programma` },
          { naam: titel, href: `/verbanden/${verband}/rechten` },
          { naam: rij.naam },
        ]}
      />
      <PageHead titel={rij.naam} onder={rij.omvat} />
      <Columns aside={<Over rij={rij} />}>
        <Eigen rij={rij} gezien={gezien.filter(({ kolom }) => kolom.eigen)} />
        <Iedereen gezien={gezien} />
      </Columns>
    </Stack>,
  );
}

function Eigen({ rij, gezien }: { rij: Verbandrij; gezien: Gezien[] }) {
  const alles = gezien.some(({ cel }) => cel.niveau === 'V' && cel.voorwaarde === null);
  return (
    <Card titel="Wat ziet u?">
      {gezien.map(({ kolom, cel }) => (
        <DefinitionList
          items={[
            [kolom.kolom, <Niveau cel={cel} />],
            ['Waarom', cel.reden],
            ...(cel.niveau === '-' ? [] : [['Grondslag', cel.grondslag] as const]),
          ]}
        />
      ))}
      {alles ? null : <Text>{rij.anders}</Text>}
    </Card>
  );
}

/** The letter with what it means beside it. */
function Niveau({ cel }: { cel: Verbandcel }) {
  return (
    <>
      <LevelChip {...chipOf(cel)} woorden="" /> {showCel(cel)}
    </>
  );
}

function Iedereen({ gezien }: { gezien: Gezien[] }) {
  return (
    <Table
      caption="Wat iedereen ziet"
      rijen={gezien}
      kolommen={[
        {
          kop: 'Wie',
          soort: 'naam',
          cel: ({ kolom }) => (
            <Lines onder={kolom.eigen ? 'Uw kolom' : undefined}>{`${kolom.kolom}: ${kolom.naam}`}</Lines>
          ),
        },
        { kop: 'Ziet', cel: ({ cel }) => <Niveau cel={cel} /> },
        {
          kop: 'Waarom',
          cel: ({ cel }) => <Lines onder={cel.niveau === '-' ? undefined : cel.grondslag}>{cel.reden}</Lines>,
        },
      ]}
    />
  );
}

function Over({ rij }: { rij: Verbandrij }) {
  return (
    <Card titel="Over dit gegeven">
      <DefinitionList
        items={[
          ['Waarvoor', rij.doel],
          ['Van wie', rij.eigenaar],
          ['Gevoelig', gevoeligheidwoorden[rij.gevoeligheid]],
          ...(rij.samenvatting === null ? [] : [['Samenvatting', rij.samenvatting] as const]),
          ...(rij.bestaan === null ? [] : [['Alleen bestaan', rij.bestaan] as const]),
        ]}
      />
    </Card>
  );
}
