import { niveaus } from '../../domein/toegang/basis.contract.ts';
import { getToegangsmatrix } from '../../domein/toegang/opvragen.contract.ts';
import type { Verbandmatrix } from '../../domein/toegang/opvragen.contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Card, Link, PageHead, Stack, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { Legend, LevelChip, Matrix } from '../ui/matrix.tsx';
import { verbandOf } from '../verband.ts';
import { showNamen } from '../woorden.ts';
import { Afwijkingen } from './afwijkingen.tsx';
import { chipOf, niveauwoorden } from './woorden.ts';

export const titel = 'Wie mag wat zien?';

/** The access matrix of a verband on one page: what every role sees of every kind of gegevens. */
export async function showRechten(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const matrix = await page.call(getToegangsmatrix, { verband });
  return draw(
    page,
    { title: titel, current: 'rechten' },
    <Stack>
      <Breadcrumb items={[{ naam, href: `/verbanden/${verband}/programma` }, { naam: titel }]} />
      <PageHead
        titel={titel}
        onder="Wat u ziet, hangt af van uw rol in een casus. Kies een gegeven om te lezen waarom."
      />
      <Card titel="Zo leest u de tabel">
        <Uitleg />
      </Card>
      <Rijen matrix={matrix} />
      <Afwijkingen matrix={matrix} />
      <Kolommen matrix={matrix} />
      <Text stil>{`Toegangsmatrix versie ${matrix.versie}. ${matrix.bron}`}</Text>
    </Stack>,
  );
}

function Uitleg() {
  return (
    <>
      <Text>
        Elke letter geldt alleen in de casussen waar iemand vandaag aan werkt. Uw eigen kolom heeft een kleur.
      </Text>
      <Legend
        items={[
          ...niveaus.map((niveau) => ({
            chip: chipOf({ niveau, voorwaarde: null }),
            uitleg: niveauwoorden[niveau].uitleg,
          })),
          {
            chip: { ...chipOf({ niveau: 'S', voorwaarde: 'instemming' }), letter: '' },
            uitleg: 'Pas met instemming van de deelnemer, of met een verstrekkingsbesluit.',
          },
        ]}
      />
    </>
  );
}

function Rijen({ matrix: { verband, kolommen, categorieen } }: { matrix: Verbandmatrix }) {
  return (
    <Matrix
      caption="Wat elke rol ziet van elk gegeven"
      kop="Gegeven"
      koppen={kolommen.map(({ kolom, naam, eigen }) => ({ kop: kolom, naam, eigen }))}
      rijen={categorieen.map(({ categorie, naam, cellen }) => ({
        naam: <Link href={`/verbanden/${verband}/rechten/${categorie}`}>{naam}</Link>,
        cellen: cellen.map((cel) => <LevelChip {...chipOf(cel)} />),
      }))}
    />
  );
}

function Kolommen({ matrix: { kolommen } }: { matrix: Verbandmatrix }) {
  return (
    <Card titel="Wie staat in welke kolom?">
      <Table
        caption="De kolommen van de tabel"
        rijen={kolommen}
        kolommen={[
          { kop: 'Kolom', soort: 'naam', cel: ({ kolom, naam }) => `${kolom}: ${naam}` },
          {
            kop: 'In dit programma',
            leeg: ({ rollen }) => rollen.length === 0,
            cel: ({ rollen, eigen }) => `${showNamen(rollen)}${eigen ? ' (uw kolom)' : ''}`,
          },
          { kop: 'Grondslag', cel: ({ grondslag }) => grondslag },
        ]}
      />
    </Card>
  );
}
