import { showDatum } from '../../core/datum.ts';
import { listTijdlijn } from '../../domein/casus/tijdlijn.contract.ts';
import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { plekacties } from '../financiering/acties.ts';
import { Plek } from '../financiering/plek.tsx';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { sayIn } from '../programma-woorden.ts';
import { AanDeTafel, readKaart } from '../beoordeling/blok.tsx';
import { Detachering, readUren } from '../detachering/blok.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { werkgeveracties } from '../werkgevercontact/acties.ts';
import { Card, Columns, PageHead, Stack, Text } from '../ui.tsx';
import { showMoment } from '../woorden.ts';
import { OpDeAgenda } from './agenda.tsx';
import { aanvraagacties } from '../aanvraag/acties.ts';
import { Aanvragen, readAanvragen } from '../aanvraag/blok.tsx';
import { addActie } from './actiepagina.tsx';
import { Aandachtsbalk } from './actiebalk.tsx';
import { bekendacties } from './bekend/acties.ts';
import { addBsnPage } from './bekend/bsn.tsx';
import { Contact } from './bekend/contact.tsx';
import { WatWeWeten } from './bekend/weten.tsx';
import { readProgramma } from './keuzes.ts';
import { WatLoopt } from './loopt.tsx';
import { naamOf, readBlad, refOf } from './pad.ts';
import { regieacties } from './regieacties.ts';
import { teamacties } from './teamacties.ts';
import { Tijdlijn } from './tijdlijn/tijdlijn.tsx';
import { vastleggen } from './vastleggen.ts';
import { verbeteringen } from './verbeteren.ts';
import { vervolg } from './vervolg.ts';
import { Delen } from './waarom.tsx';
import { LegVast, Lijsten, OpenAfspraken, WieDoetWat } from './zijkant.tsx';

async function showCasus(page: Page): Promise<Response> {
  const pad = refOf(page);
  const voor = page.c.req.query('voor');
  const [blad, tijdlijn, programma] = await Promise.all([
    readBlad(page, pad),
    page.call(listTijdlijn, { ...pad, ...(voor !== undefined && { voor }) }),
    readProgramma({ page, ref: pad }),
  ]);
  const aanvragen = await readAanvragen(page, pad, programma);
  const { vandaag, ik } = page;
  const say = sayIn(blad.casus.woorden);
  const verband = ik.verbanden.find((one) => one.verband === pad.verband)?.naam ?? blad.casus.programmaNaam;
  return draw(
    page,
    { title: naamOf(blad), current: 'werkvoorraad' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: verband }]} />
      <PageHead titel={naamOf(blad)} onder={<Onder blad={blad} />} />
      <Aandachtsbalk {...{ blad, aanvragen, pad, vandaag }} />
      <Gesloten blad={blad} />
      <Columns asideFirst aside={await Zijkant({ page, programma, aanvragen, deel: { blad, pad, say } })}>
        <Tijdlijn {...{ tijdlijn, blad, pad }} taal={{ programma, say, vandaag }} verder={voor !== undefined} />
      </Columns>
    </Stack>,
  );
}

type Zijkantdelen = {
  page: Page;
  programma: Awaited<ReturnType<typeof readProgramma>>;
  aanvragen: AanvraagBlad[];
  deel: { blad: CasusBlad; pad: ReturnType<typeof refOf>; say: ReturnType<typeof sayIn> };
};

/** What can be done, what runs and what is known, beside what happened. */
async function Zijkant({ page, programma, aanvragen, deel }: Zijkantdelen) {
  const [kaart, uren] = await Promise.all([readKaart(page, deel.pad, programma), readUren(page, deel.pad, programma)]);
  return (
    <>
      <LegVast {...deel} />
      <OpDeAgenda {...deel} />
      <OpenAfspraken {...deel} />
      <WatLoopt {...deel} />
      <Plek {...deel} />
      <Detachering {...deel} programma={programma} uren={uren} />
      <AanDeTafel {...deel} kaart={kaart} />
      <Aanvragen {...deel} aanvragen={aanvragen} />
      <Contact {...deel} csrf={page.csrf} />
      <WatWeWeten {...deel} vandaag={page.vandaag} />
      <WieDoetWat {...deel} />
      <Lijsten {...deel} programma={programma} />
      <Delen {...deel} />
    </>
  );
}

function Onder({ blad: { casus, deelnemer } }: { blad: CasusBlad }) {
  const leeftijd = typeof deelnemer?.leeftijd === 'number' ? `${deelnemer.leeftijd} jaar · ` : '';
  const nummer = deelnemer === null ? '' : `casus ${casus.nummer} · `;
  return (
    <>
      {`${leeftijd}${nummer}sinds ${showDatum(casus.begindatum)} in beeld`}
      {casus.faseNaam === null ? null : (
        <>
          {' · fase '}
          <strong>{casus.faseNaam}</strong>
        </>
      )}
    </>
  );
}

/** Who finishes off reads until a day that is told; after it the casus is not there for that colleague any more. */
function Gesloten({ blad: { casus, inzageTot } }: { blad: CasusBlad }) {
  if (casus.geslotenOp === null && inzageTot === null) return null;
  const fase = casus.faseNaam === null ? '' : `: ${casus.faseNaam}`;
  const tot = inzageTot === null ? '' : ` U kunt dit nog lezen tot en met ${showDatum(inzageTot)}.`;
  return casus.geslotenOp === null ? (
    <Card titel="U bent niet meer betrokken bij deze casus">
      <Text>{`U kunt nog afronden wat u moest doen.${tot}`}</Text>
    </Card>
  ) : (
    <Card titel="Deze casus is afgesloten">
      <Text>{`Sinds ${showMoment(casus.geslotenOp)}${fase}. Er kan niets meer bij.${tot}`}</Text>
    </Card>
  );
}

/** The casus and every act on it. */
export function addCasusPages(pages: Pages): void {
  pages.get('/verbanden/:verband/casussen/:casusId', showCasus);
  for (const actie of [
    ...vastleggen,
    ...vervolg,
    ...bekendacties,
    ...regieacties,
    ...teamacties,
    ...plekacties,
    ...werkgeveracties,
    ...verbeteringen,
    ...aanvraagacties,
  ]) {
    addActie(pages, actie);
  }
  addBsnPage(pages);
}
