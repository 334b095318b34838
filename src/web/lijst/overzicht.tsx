import type { z } from 'zod';
import { listLijsten } from '../../domein/lijst/contract.ts';
import type { Lijst } from '../../domein/lijst/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Table, type Kolom } from '../ui/data.tsx';
import { EmptyState, Pagination } from '../ui/guide.tsx';
import { ButtonLink, Buttons, Card, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import type { MijnVerband } from '../verband.ts';
import { showGetal, showMoment, showNamen } from '../woorden.ts';
import { Status } from './woorden.tsx';

type Overzicht = z.output<typeof listLijsten.answer>;

const figure = (naam: 'nieuw' | 'gewijzigd' | 'afgekeurd', kop: string): Kolom<Lijst> => ({
  kop,
  soort: 'getal',
  cel: ({ telling, status }) => (telling === null || status === 'ontvangen' ? '–' : showGetal(telling[naam])),
});

const kolommenOf = (verband: string): Kolom<Lijst>[] => [
  {
    kop: 'Bestand',
    soort: 'naam',
    cel: ({ id, bestandsnaam, soortNaam }) => (
      <Lines onder={soortNaam}>
        <a href={`/verbanden/${verband}/lijsten/${id}`}>{bestandsnaam}</a>
      </Lines>
    ),
  },
  { kop: 'Aangeleverd', cel: ({ geregistreerdOp }) => showMoment(geregistreerdOp) },
  { kop: 'Stand', cel: (lijst) => <Status lijst={lijst} /> },
  { kop: 'Regels', soort: 'getal', cel: ({ regels }) => showGetal(regels) },
  figure('nieuw', 'Nieuw'),
  figure('gewijzigd', 'Gewijzigd'),
  figure('afgekeurd', 'Afgekeurd'),
];

/** What comes after the lists: side by side they may stand only under a decision. */
function Hierna({ verband, mag }: MijnVerband) {
  if (!mag.includes('vergelijking') && !mag.includes('verstrekkingsbesluit')) return null;
  return (
    <Card titel="Lijsten naast elkaar leggen">
      <Text>
        Wie op beide lijsten staat, krijgt een casus met iemand die verantwoordelijk is. Dat mag alleen als beide
        leveranciers akkoord zijn met een verstrekkingsbesluit.
      </Text>
      <Buttons>
        {mag.includes('vergelijking') ? (
          <ButtonLink kind="secundair" href={`/verbanden/${verband}/vergelijkingen`}>
            Vergelijk de lijsten
          </ButtonLink>
        ) : null}
        {mag.includes('verstrekkingsbesluit') ? (
          <ButtonLink kind="stil" href={`/verbanden/${verband}/verstrekkingsbesluiten`}>
            Verstrekkingsbesluiten
          </ButtonLink>
        ) : null}
      </Buttons>
    </Card>
  );
}

function Eerdere({ verband, overzicht }: { verband: string; overzicht: Overzicht }) {
  const { soorten, lijsten, volgende } = overzicht;
  const here = `/verbanden/${verband}/lijsten`;
  if (soorten.length === 0) {
    return (
      <EmptyState titel="Uw organisatie levert geen lijst aan">
        In dit programma komen de lijsten van andere partners.
      </EmptyState>
    );
  }
  if (lijsten.length === 0) {
    return (
      <EmptyState
        titel="U heeft nog geen lijst aangeleverd"
        actie={<ButtonLink href={`${here}/nieuw`}>Lever een lijst aan</ButtonLink>}
      >
        U kiest een bestand, ziet in een proef wat er per regel zou gebeuren, en verwerkt de lijst daarna.
      </EmptyState>
    );
  }
  return (
    <>
      <Table caption="Lijsten die uw organisatie aanleverde" kolommen={kolommenOf(verband)} rijen={lijsten} />
      {volgende === undefined ? null : <Pagination volgende={`${here}?na=${volgende}`} />}
    </>
  );
}

function Elders() {
  return (
    <EmptyState titel="Lijsten levert de coördinator aan">
      De coördinator van de organisatie die een lijst bijhoudt, levert die hier aan. Wat dat voor uw werk betekent, ziet
      u in uw werkvoorraad.
    </EmptyState>
  );
}

/** What one may deliver here, and what was delivered before. */
export async function drawLijsten(page: Page): Promise<Response> {
  const verband = verbandOf(page);
  const framed = { title: 'Lijsten', current: 'lijsten' };
  if (!verband.mag.includes('lijst')) {
    return draw(
      page,
      framed,
      <Stack>
        <PageHead titel="Lijsten" onder={verband.naam} />
        <Elders />
      </Stack>,
    );
  }
  const na = page.c.req.query('na');
  const overzicht = await page.call(listLijsten, { verband: verband.verband, ...(na !== undefined && { na }) });
  const namen = overzicht.soorten.map(({ naam }) => naam);
  return draw(
    page,
    framed,
    <Stack>
      <PageHead
        titel="Lijsten"
        onder={namen.length === 0 ? verband.naam : `${verband.naam}. Uw organisatie levert aan: ${showNamen(namen)}`}
        actie={
          overzicht.lijsten.length > 0 && (
            <ButtonLink href={`/verbanden/${verband.verband}/lijsten/nieuw`}>Lever een lijst aan</ButtonLink>
          )
        }
      />
      <Eerdere verband={verband.verband} overzicht={overzicht} />
      <Hierna {...verband} />
    </Stack>,
  );
}
