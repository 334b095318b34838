import { listCollegas } from '../../domein/medewerker/contract.ts';
import { OverdrachtPad, recordOverdrachtAntwoord } from '../../domein/regie/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { DefinitionList } from '../ui/data.tsx';
import { Actiebalk, Breadcrumb, Details, ErrorSummary } from '../ui/guide.tsx';
import { Badge, ButtonLink, Card, Columns, Datum, Link, PageHead, Stack, Text } from '../ui.tsx';
import { showTermijn, toneOfTermijn } from '../woorden.ts';
import { leave, openOverdracht, regieBij } from './openen.ts';
import type { Detail } from './openen.ts';
import { nameOf, pathOf, uitkomsten } from './woorden.tsx';

const summary = ({ van, naar, uitkomst }: Detail): string =>
  `${van.medewerker ?? van.organisatie} ${uitkomst === null ? 'biedt' : 'bood'} ${naar.medewerker ?? naar.organisatie} de regie aan`;

/** What was offered, by whom, to whom, and who hears it when nobody answers. */
function Aanbod({ overdracht, vandaag }: { overdracht: Detail; vandaag: string }) {
  const { verband, casusId, van, naar, reden, datum, antwoordVoor, escalatie, casusZichtbaar, uitkomst } = overdracht;
  const antwoord = uitkomst === null ? undefined : uitkomsten[uitkomst];
  const stap = overdracht.volgendeStap;
  return (
    <Card titel="Het aanbod">
      <DefinitionList
        items={[
          ['Van', regieBij(van)],
          ['Naar', regieBij(naar)],
          ['Waarom', reden ?? 'Dat leest alleen wie bij de casus betrokken is.'],
          ['Aangeboden op', <Datum iso={datum} />],
          antwoord
            ? ['Antwoord', <Badge tone={antwoord.tone}>{antwoord.naam}</Badge>]
            : [
                'Antwoord voor',
                <>
                  <Datum iso={antwoordVoor} />{' '}
                  <Badge tone={toneOfTermijn(antwoordVoor, vandaag)}>{showTermijn(antwoordVoor, vandaag)}</Badge>
                </>,
              ],
          stap === null
            ? ['Geen antwoord op tijd?', `Dan hoort coördinator ${escalatie} het.`]
            : ['Volgende stap', overdracht.stappen[stap] ?? stap],
        ]}
      />
      {casusZichtbaar ? <Link href={`/verbanden/${verband}/casussen/${casusId}`}>Naar de casus</Link> : null}
    </Card>
  );
}

function Uitleg({ van }: Detail) {
  return (
    <Details vraag="Wat gebeurt er bij ja, en wat bij nee?">
      <Text>
        Bij ja gaat de regie meteen over op wie aanvaardt, of op de collega die daar gekozen wordt. Open afspraken van
        de afzender gaan mee.
      </Text>
      <Text>
        {`Bij nee houdt ${regieBij(van)} de regie. Wie weigert, kiest wat er dan moet gebeuren, zodat de afzender verder kan.`}
      </Text>
    </Details>
  );
}

/** The answer, with those colleagues as a choice who may have the regie. */
async function AnswerForm({
  page,
  overdracht,
  refused,
}: {
  page: Page;
  overdracht: Detail;
  refused: Refused | undefined;
}) {
  const { collegas } = await page.call(listCollegas, { verband: overdracht.verband });
  const eigen = collegas.find(({ id }) => id === page.ik.medewerkerId)?.organisatieId;
  const medewerkerId = collegas
    .filter(({ organisatieId, regisseur }) => organisatieId === eigen && regisseur)
    .map(({ id, naam, rollen }) => ({ waarde: id, naam: `${naam}, ${rollen.join(', ')}` }));
  const volgendeStap = Object.entries(overdracht.stappen).map(([waarde, naam]) => ({ waarde, naam }));
  return (
    <Card titel="Uw antwoord">
      <Form
        contract={recordOverdrachtAntwoord.body}
        action={`${pathOf(overdracht)}/antwoord`}
        csrf={page.csrf}
        submit="Verstuur het antwoord"
        options={{ medewerkerId, volgendeStap }}
        {...refused}
      />
    </Card>
  );
}

/** Where the regie is now, and the one thing to do about it. */
function Stand({ overdracht, page }: { overdracht: Detail; page: Page }) {
  const { van, naar, uitkomst, verlopen, mag } = overdracht;
  if (uitkomst !== null) return null;
  const bel = `Bel ${naar.medewerker ?? naar.organisatie}`;
  const withdraw = mag.includes('withdrawOverdracht') && (
    <ButtonLink kind="secundair" href={`${pathOf(overdracht)}/intrekking`}>
      Trek terug
    </ButtonLink>
  );
  const asked = mag.includes('recordOverdrachtAntwoord');
  const titel = asked
    ? 'Neemt u de regie over?'
    : verlopen
      ? `Er kwam geen antwoord. ${bel}.`
      : 'Er is nog geen antwoord';
  const wie = van.medewerker === page.ik.naam ? 'U' : (van.medewerker ?? van.organisatie);
  return (
    <Actiebalk titel={titel} acties={withdraw}>
      {`${wie} blijft verantwoordelijk tot ${asked ? 'u' : 'de ander'} aanvaardt.`}
    </Actiebalk>
  );
}

async function show(page: Page, refused?: Refused): Promise<Response> {
  const overdracht = await openOverdracht(page);
  const asked = overdracht.mag.includes('recordOverdrachtAntwoord');
  const titel = overdracht.deelnemer === null ? nameOf(overdracht) : `Overdracht van ${overdracht.deelnemer}`;
  return draw(
    page,
    { title: 'Overdracht', current: 'overdrachten', ...(refused && { fout: true, status: refused.status }) },
    <>
      <Breadcrumb items={[{ naam: 'Overdrachten', href: '/overdrachten' }, { naam: nameOf(overdracht) }]} />
      <PageHead titel={titel} onder={summary(overdracht)} />
      <Stand overdracht={overdracht} page={page} />
      {refused && !asked ? <ErrorSummary titel="Dit kan niet meer" fouten={refused.fouten} /> : null}
      {asked ? (
        <Columns asideFirst aside={<Aanbod overdracht={overdracht} vandaag={page.vandaag} />}>
          <AnswerForm page={page} overdracht={overdracht} refused={refused} />
          <Uitleg {...overdracht} />
        </Columns>
      ) : (
        <Stack>
          <Aanbod overdracht={overdracht} vandaag={page.vandaag} />
          {overdracht.uitkomst === null ? <Uitleg {...overdracht} /> : null}
        </Stack>
      )}
    </>,
  );
}

/** One overdracht, with what this colleague may do with it. */
export const drawOverdracht = (page: Page): Promise<Response> => show(page);

export function answerOverdracht(page: Page): Promise<Response> {
  return submit(page, recordOverdrachtAntwoord, {
    known: readPad(page, OverdrachtPad),
    done: ({ uitkomst }) =>
      uitkomst === 'geaccepteerd'
        ? leave(page, 'overdracht_geaccepteerd', '/overdrachten')
        : goOn(page, '/overdrachten', 'overdracht_geweigerd'),
    again: (refused) => show(page, refused),
  });
}
