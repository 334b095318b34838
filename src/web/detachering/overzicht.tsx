import type { Answer } from '../../core/contract.ts';
import { showDatum } from '../../core/datum.ts';
import { listInleenverbanden } from '../../domein/detachering/inleenverband.contract.ts';
import { listDetacheringen } from '../../domein/detachering/lezen.contract.ts';
import type { Uitgeleend } from '../../domein/detachering/lezen.contract.ts';
import { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import { casusPath } from '../casus/pad.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Table } from '../ui/data.tsx';
import { EmptyState, FilterBar } from '../ui/guide.tsx';
import { ButtonLink, Card, Link, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showGetal, showMaand } from '../woorden.ts';
import { Keten, askKeten } from './keten.tsx';
import { listMaanden, readMaand } from './maand.ts';

/** Who is lent out, how far candidates came, and the inleenverbanden of a month. */
export async function showDetachering(page: Page): Promise<Response> {
  const { verband, naam, cijfers } = verbandOf(page);
  const maand = readMaand(page);
  const programma = await page.call(getProgramma, { verband });
  const [{ detacheringen }, inleen, keten] = await Promise.all([
    page.call(listDetacheringen, { verband }),
    page.call(listInleenverbanden, { verband, maand }),
    cijfers ? askKeten(page, verband) : undefined,
  ]);
  return draw(
    page,
    { title: 'Detachering', current: 'detachering', fout: (keten?.fouten.length ?? 0) > 0 },
    <Stack>
      <PageHead titel="Detachering" onder={naam} />
      {keten ? <Keten gevraagd={keten} verband={verband} woord={programma.woorden.deelnemer} /> : null}
      <Card titel="Wie nu is gedetacheerd">
        <Lopend verband={verband} detacheringen={detacheringen} />
      </Card>
      <Inleenverbanden page={page} verband={verband} inleen={inleen} />
    </Stack>,
  );
}

const periode = ({ begindatum, einddatum }: { begindatum: string; einddatum: string | null }): string =>
  einddatum === null ? `sinds ${showDatum(begindatum)}` : `${showDatum(begindatum)} tot en met ${showDatum(einddatum)}`;

function Lopend({ verband, detacheringen }: { verband: string; detacheringen: Uitgeleend[] }) {
  if (detacheringen.length === 0) {
    return <Text>In de casussen die u ziet, loopt nu geen detachering.</Text>;
  }
  return (
    <Table
      caption="Detacheringen die nu lopen"
      rijen={detacheringen}
      kolommen={[
        {
          kop: 'Casus',
          soort: 'naam',
          cel: ({ casusId, naam, nummer }) => (
            <Link href={casusPath({ verband, casusId })}>{naam ?? `Casus ${nummer}`}</Link>
          ),
        },
        { kop: 'In dienst bij', cel: ({ uitlener }) => uitlener },
        { kop: 'Werkt bij', cel: ({ inlener }) => inlener },
        {
          kop: 'Uur per week',
          soort: 'getal',
          leeg: ({ uren }) => uren === null,
          cel: ({ uren }) => showGetal(uren ?? 0),
        },
        { kop: 'Periode', cel: periode },
      ]}
    />
  );
}

type InleenProps = { page: Page; verband: string; inleen: Answer<typeof listInleenverbanden> };

function Inleenverbanden({ page, verband, inleen: { maand, definitie, inleenverbanden } }: InleenProps) {
  const action = `/verbanden/${verband}/detachering`;
  const opties = listMaanden(page.vandaag).map((waarde) => ({ waarde, naam: showMaand(waarde) }));
  return (
    <Card titel={`Inleenverbanden in ${showMaand(maand)}`}>
      <FilterBar
        action={action}
        label="Andere maand"
        filters={[{ naam: 'maand', label: 'Maand', waarde: maand, opties }]}
      />
      {inleenverbanden.length === 0 ? (
        <EmptyState titel="Geen inleenverbanden">
          In de casussen die u ziet, was er deze maand geen detachering.
        </EmptyState>
      ) : (
        <>
          <Regels inleenverbanden={inleenverbanden} />
          <ButtonLink href={`/verbanden/${verband}/inleenverbanden.csv?maand=${maand}`} kind="secundair">
            Download als CSV
          </ButtonLink>
        </>
      )}
      <Text stil>
        {`${definitie} In het bestand staat het BSN alleen van wie u dat mag zien; anders staat erbij waarom het leeg is. De indeling van het bestand is van Loopplank zelf.`}
      </Text>
    </Card>
  );
}

function Regels({ inleenverbanden }: Pick<InleenProps['inleen'], 'inleenverbanden'>) {
  return (
    <Table
      caption="Inleenverbanden"
      rijen={inleenverbanden}
      kolommen={[
        { kop: 'Casus', soort: 'naam', cel: ({ nummer }) => nummer },
        { kop: 'Uitlener', cel: ({ uitlener }) => uitlener },
        { kop: 'Inlener', cel: ({ inlener }) => inlener },
        {
          kop: 'Verloonde uren',
          soort: 'getal',
          leeg: ({ verloondeUren }) => verloondeUren === null,
          cel: ({ verloondeUren }) => showGetal(verloondeUren ?? 0),
        },
        {
          kop: 'Banen',
          soort: 'getal',
          leeg: ({ banen }) => banen === null,
          cel: ({ banen }) => showGetal(banen ?? 0),
        },
      ]}
    />
  );
}
