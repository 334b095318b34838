import { Problem } from '../../core/problem.ts';
import { niveaus } from '../../domein/toegang/basis.contract.ts';
import { getToegangsmatrix } from '../../domein/toegang/opvragen.contract.ts';
import type { Verbandcel, Verbandmatrix, Verbandrij } from '../../domein/toegang/opvragen.contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Card, Columns, Lines, PageHead, Part, Stack, Text } from '../ui.tsx';
import { DefinitionList, Table } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { Level } from '../ui/matrix.tsx';
import { verbandOf } from '../verband.ts';
import { titel } from './rechten.tsx';
import { showNamen } from '../woorden.ts';
import { chipOf, gevoeligheidwoorden } from './woorden.ts';

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
            ['Als', kolom.naam],
            ['Ziet u', <Level {...chipOf(cel)} />],
            ['Waarom', cel.reden],
            ...(isShown(cel) ? [['Grondslag', cel.grondslag] as const] : []),
          ]}
        />
      ))}
      {alles ? null : (
        <Part titel="Wat u wel kunt doen">
          <Text>{rij.anders}</Text>
        </Part>
      )}
    </Card>
  );
}

/** What shows nothing of anybody needs a reason and no ground. */
const isShown = ({ niveau }: Verbandcel): boolean => niveau !== '-' && niveau !== 'A';

type Groep = { cel: Verbandcel; kolommen: Kolom[] };

/** Columns that see the same, for the same reason and on the same ground, are told once. */
function groupGezien(gezien: Gezien[]): Groep[] {
  const sleutelOf = ({ cel }: Gezien): string =>
    [cel.niveau, cel.voorwaarde, cel.reden, isShown(cel) ? cel.grondslag : ''].join('\n');
  const sleutels = [...new Set(gezien.map(sleutelOf))];
  return sleutels.flatMap((sleutel) => {
    const samen = gezien.filter((one) => sleutelOf(one) === sleutel);
    return samen.slice(0, 1).map(({ cel }) => ({ cel, kolommen: samen.map(({ kolom }) => kolom) }));
  });
}

function Iedereen({ gezien }: { gezien: Gezien[] }) {
  const groepen = groupGezien(gezien);
  return (
    <Table
      caption="Wat iedereen ziet"
      rijen={niveaus.flatMap((niveau) => groepen.filter(({ cel }) => cel.niveau === niveau))}
      kolommen={[
        { kop: 'Ziet', soort: 'naam', cel: ({ cel }) => <Level {...chipOf(cel)} /> },
        { kop: 'Wie', cel: ({ kolommen }) => showNamen(kolommen.map(({ naam }) => naam)) },
        {
          kop: 'Waarom',
          cel: ({ cel }) => <Lines onder={isShown(cel) ? cel.grondslag : undefined}>{cel.reden}</Lines>,
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
