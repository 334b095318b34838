import type { Child } from 'hono/jsx';
import { showDatum } from '../../core/datum.ts';
import { getRegels } from '../../domein/programma/regels.contract.ts';
import type { Regels } from '../../domein/programma/regels.contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Card, Columns, Heading, Link, PageHead, Stack, Text } from '../ui.tsx';
import { DefinitionList, List } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { verbandOf } from '../verband.ts';
import {
  Aanbod,
  Fasen,
  Kenmerken,
  Lijsten,
  Rollen,
  Samen,
  Selecties,
  Termijnen,
  Uitkomsten,
  Weigeringen,
  Wettelijk,
} from './regels-delen.tsx';

type Deel = { id: string; titel: string; inhoud: Child };

/** The parts of a programme in the order in which somebody new would ask. */
function delenOf(regels: Regels): Deel[] {
  const { casusregisseur, deelnemers } = regels.woorden;
  return [
    { id: 'fasen', titel: 'De weg', inhoud: <Fasen fasen={regels.fasen} /> },
    { id: 'termijnen', titel: 'Termijnen', inhoud: <Termijnen termijnen={regels.termijnen} /> },
    ...(regels.wettelijk.length > 0
      ? [{ id: 'wettelijk', titel: 'Termijnen van de wet', inhoud: <Wettelijk wettelijk={regels.wettelijk} /> }]
      : []),
    { id: 'rollen', titel: 'Wie doet wat', inhoud: <Rollen rollen={regels.rollen} regisseur={casusregisseur} /> },
    { id: 'weigeringen', titel: 'Als iemand nee zegt', inhoud: <Weigeringen weigeringen={regels.weigeringen} /> },
    { id: 'aanbod', titel: 'Wat wij aanbieden', inhoud: <Aanbod aanbod={regels.aanbod} /> },
    { id: 'uitkomsten', titel: 'Hoe een casus sluit', inhoud: <Uitkomsten uitkomsten={regels.uitkomsten} /> },
    { id: 'kenmerken', titel: 'Wat wij vastleggen', inhoud: <Kenmerken kenmerken={regels.kenmerken} /> },
    ...(regels.selecties.length > 0
      ? [{ id: 'selecties', titel: 'Wie wij uitkiezen', inhoud: <Selecties selecties={regels.selecties} /> }]
      : []),
    { id: 'lijsten', titel: `De lijsten met ${deelnemers}`, inhoud: <Lijsten regels={regels} /> },
    ...(regels.samen.length > 0
      ? [{ id: 'samen', titel: 'Wat partners samen doen', inhoud: <Samen samen={regels.samen} /> }]
      : []),
  ];
}

/** The programme of a verband to read: every rule in a sentence, nothing left to a file. */
export async function showRegels(page: Page): Promise<Response> {
  const verband = verbandOf(page);
  const regels = await page.call(getRegels, { verband: verband.verband });
  const delen = delenOf(regels);
  const titel = `De regels van ${regels.naam}`;
  return draw(
    page,
    { title: titel, current: 'programmas' },
    <Stack>
      <Breadcrumb
        items={[{ naam: verband.naam, href: `/verbanden/${verband.verband}/programma` }, { naam: 'Regels' }]}
      />
      <PageHead titel={titel} onder={regels.omschrijving} />
      <Columns aside={<Inhoud delen={delen} regels={regels} />} asideFirst>
        {delen.map(({ id, titel: kop, inhoud }) => (
          <Card>
            <Heading level={2} id={id}>
              {kop}
            </Heading>
            {inhoud}
          </Card>
        ))}
      </Columns>
    </Stack>,
  );
}

function Inhoud({ delen, regels }: { delen: Deel[]; regels: Regels }) {
  const { van, tot } = regels.geldig;
  return (
    <>
      <Card titel="Op deze pagina">
        <List
          items={delen.map(({ id, titel }) => (
            <Link href={`#${id}`}>{titel}</Link>
          ))}
        />
      </Card>
      <Card titel="Deze versie">
        <DefinitionList
          items={[
            ['Versie', String(regels.versie)],
            ['Geldig', tot ? `van ${showDatum(van)} tot ${showDatum(tot)}` : `vanaf ${showDatum(van)}`],
            ['Bron', regels.bron],
          ]}
        />
        <Text stil>Een versie verandert nooit. Een casus houdt de versie waaronder hij is geopend.</Text>
      </Card>
    </>
  );
}
