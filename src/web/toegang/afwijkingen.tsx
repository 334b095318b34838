import type { Verbandcel, Verbandmatrix } from '../../domein/toegang/opvragen.contract.ts';
import { Badge, Card, Lines, Link, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import { niveauwoorden } from './woorden.ts';

type Afwijking = { href: string; gegeven: string; wie: string } & NonNullable<Verbandcel['afwijking']>;

const listAfwijkingen = ({ verband, kolommen, categorieen }: Verbandmatrix): Afwijking[] =>
  categorieen.flatMap(({ categorie, naam, cellen }) =>
    cellen.flatMap(({ kolom, afwijking }) => {
      const wie = kolommen.find((one) => one.kolom === kolom)?.naam ?? kolom;
      return afwijking
        ? [{ ...afwijking, wie, gegeven: naam, href: `/verbanden/${verband}/rechten/${categorie}` }]
        : [];
    }),
  );

/** Where the programme shows less or more than the matrix does by itself, and whether more counts already. */
export function Afwijkingen({ matrix }: { matrix: Verbandmatrix }) {
  const afwijkingen = listAfwijkingen(matrix);
  if (afwijkingen.length === 0) return <Text>{`${matrix.programma} wijkt nergens af van de toegangsmatrix.`}</Text>;
  return (
    <Card titel={`Waar ${matrix.programma} afwijkt`}>
      <Text>
        Minder laten zien mag altijd. Meer mag pas als het verband de grondslag heeft vastgelegd.{' '}
        <Link href={`/verbanden/${matrix.verband}/grondslagen`}>Bekijk de grondslagen</Link>
      </Text>
      <Table
        caption="Afwijkingen van de toegangsmatrix"
        rijen={afwijkingen}
        kolommen={[
          {
            kop: 'Gegeven',
            soort: 'naam',
            cel: (one) => <Gegeven {...one} />,
          },
          {
            kop: 'Ziet',
            cel: (one) => <Verschil {...one} />,
          },
          {
            kop: 'Waarom',
            cel: ({ reden, grondslag }) => <Lines onder={artikelOf(matrix, grondslag)}>{reden}</Lines>,
          },
          {
            kop: 'Geldt',
            cel: ({ geldt }) =>
              geldt ? <Badge tone="goed">Ja</Badge> : <Badge tone="let-op">Nee, de grondslag ontbreekt</Badge>,
          },
        ]}
      />
    </Card>
  );
}

function Gegeven({ href, gegeven, wie }: Afwijking) {
  return (
    <Lines onder={wie}>
      <Link href={href}>{gegeven}</Link>
    </Lines>
  );
}

function Verschil({ matrix, programma }: Afwijking) {
  const zelf = niveauwoorden[matrix].naam.toLowerCase();
  return <Lines onder={`Matrix: ${zelf}`}>{niveauwoorden[programma].naam}</Lines>;
}

const artikelOf = ({ grondslagen }: Verbandmatrix, sleutel: string | null): string | undefined =>
  grondslagen.find((one) => one.sleutel === sleutel)?.artikel;
