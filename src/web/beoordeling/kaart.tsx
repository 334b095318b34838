import type { Fout } from '../../core/problem.ts';
import { antwoorden, oordelen } from '../../domein/beoordeling/contract.ts';
import { getKandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import type { Kaartcriterium } from '../../domein/beoordeling/selectietafel.contract.ts';
import { showWaarde } from '../casus/bekend/waarde.ts';
import { casusPath, refOf } from '../casus/pad.ts';
import type { Ref } from '../casus/pad.ts';
import { Form } from '../form.tsx';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Table } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { Badge, Card, Columns, Datum, keepDates, Lines, Link, PageHead, Stack, Text } from '../ui.tsx';
import { Benodigdheden } from './benodigdheden.tsx';
import { formOfOordelen, formOfRonde, optionsOfRonde, valuesOfOordelen } from './formulier.ts';
import type { Kaart } from './formulier.ts';
import { tafelPath } from './pad.ts';
import { naamVan, standen, uitkomsten } from './woorden.ts';

/** What came back of one of the two forms of this page. */
export type Terug = { formulier: 'oordelen' | 'ronde'; values: Record<string, unknown>; fouten: Fout[] };

/** One candidate at the table: what is known, what partners say, what follows, and the own judgement. */
export async function showKaart(page: Page, terug?: Terug): Promise<Response> {
  const ref = refOf(page);
  const kaart = await page.call(getKandidaatkaart, ref);
  const naam = naamVan(kaart);
  return draw(
    page,
    { title: naam, current: 'selectietafel', ...(terug && { fout: true, status: 400 }) },
    <Stack>
      <Breadcrumb items={[{ naam: 'Selectietafel', href: tafelPath(ref.verband) }, { naam }]} />
      <PageHead titel={naam} onder={<Onder kaart={kaart} pad={ref} />} />
      <Columns aside={<Benodigdheden kaart={kaart} pad={ref} />}>
        <Card titel="Wat de partners zeggen">
          <Text>{kaart.zin}</Text>
          <Criteria criteria={kaart.criteria} />
        </Card>
        <Oordelen {...{ page, kaart, pad: ref, terug }} />
        <Ronde {...{ page, kaart, pad: ref, terug }} />
      </Columns>
    </Stack>,
  );
}

function Onder({ kaart: { stand, beoordeling, nummer, deelnemer, mag }, pad }: { kaart: Kaart; pad: Ref }) {
  return (
    <>
      {deelnemer === null ? 'Zonder naam tot de kandidaat instemt · ' : `kandidaat ${nummer} · `}
      <Badge tone={standen[stand].tone}>{standen[stand].naam}</Badge>
      {beoordeling === null ? null : (
        <>
          {' sinds '}
          <Datum iso={beoordeling.datum} />
          {beoordeling.eigen && mag.includes('correctBeoordeling') ? (
            <>
              {' · '}
              <Link href={`${casusPath(pad)}/beoordelingen/${beoordeling.id}/verbeteren`}>Verbeter</Link>
            </>
          ) : null}
        </>
      )}
    </>
  );
}

function Criteria({ criteria }: { criteria: Kaartcriterium[] }) {
  return (
    <Table<Kaartcriterium>
      caption="Per criterium wat bekend is en wat de partners zeggen"
      rijen={criteria}
      kolommen={[
        {
          kop: 'Criterium',
          soort: 'naam',
          cel: ({ naam, hoofd }) => <Lines onder={hoofd ? 'belangrijkste criterium' : undefined}>{naam}</Lines>,
        },
        { kop: 'Bekend', cel: (criterium) => keepDates(bekend(criterium)), leeg: ({ kenmerk }) => kenmerk === null },
        {
          kop: 'Partners',
          cel: ({ gezegd }) => gezegd.map((one) => `${one.organisatie}: ${antwoorden[one.antwoord]}`).join('; '),
          leeg: ({ gezegd }) => gezegd.length === 0,
        },
        {
          kop: 'Samen',
          cel: ({ uitkomst }) => <Badge tone={uitkomsten[uitkomst].tone}>{uitkomsten[uitkomst].naam}</Badge>,
        },
      ]}
    />
  );
}

function bekend({ kenmerk }: Kaartcriterium): string {
  if (kenmerk === null) return '';
  return kenmerk.waarde === null ? 'u ziet dit niet' : showWaarde(kenmerk.kenmerk, kenmerk.waarde);
}

type Deel = { page: Page; kaart: Kaart; pad: Ref; terug: Terug | undefined };

/** What the own organisation says, of all criteria at once. */
function Oordelen({ page, kaart, pad, terug }: Deel) {
  if (!kaart.mag.includes('recordCriteriumoordelen')) return null;
  const mine = terug?.formulier === 'oordelen' ? terug : undefined;
  return (
    <Card titel="Wat zegt uw organisatie?">
      <Text stil>
        Laat leeg waar uw organisatie niets over zegt. Een later antwoord komt in de plaats van het eerdere.
      </Text>
      <Form
        contract={formOfOordelen(kaart)}
        action={`${casusPath(pad)}/criteriumoordelen`}
        csrf={page.csrf}
        submit="Leg oordeel vast"
        values={mine?.values ?? valuesOfOordelen(kaart, page.vandaag)}
        fouten={mine?.fouten ?? []}
      />
    </Card>
  );
}

const nogNiet = 'Zeg bij elk criterium met nee wat er nodig is. Dan komt de kandidaat terug aan tafel.';

/** The verdict that follows is laid down by somebody at the table, together with what is needed where the answer is no. */
function Ronde({ page, kaart, pad, terug }: Deel) {
  const { beoordeling, volgt, mag } = kaart;
  const vastgesteld = beoordeling?.oordeel === volgt && beoordeling?.datum === page.vandaag;
  if (!mag.includes('recordBeoordeling') || volgt === null || vastgesteld) return null;
  const mine = terug?.formulier === 'ronde' ? terug : undefined;
  return (
    <Card titel="Stel het oordeel vast">
      <Text>{`Uit deze antwoorden volgt: ${oordelen[volgt]}. ${volgt === 'nog_niet' ? nogNiet : ''}`}</Text>
      <Form
        contract={formOfRonde(kaart)}
        action={`${casusPath(pad)}/beoordelingen`}
        csrf={page.csrf}
        submit={`Stel vast: ${oordelen[volgt]}`}
        values={mine?.values ?? { rondedatum: page.vandaag }}
        fouten={mine?.fouten ?? []}
        options={optionsOfRonde(kaart)}
      />
    </Card>
  );
}
