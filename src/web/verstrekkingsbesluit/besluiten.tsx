import { listVerstrekkingsbesluiten } from '../../domein/verstrekkingsbesluit/contract.ts';
import type { Verstrekkingsbesluit } from '../../domein/verstrekkingsbesluit/contract.ts';
import { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { DefinitionList } from '../ui/data.tsx';
import { Breadcrumb, Details, EmptyState } from '../ui/guide.tsx';
import { ActButton, Badge, ButtonLink, Buttons, Card, Datum, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showMoment, showNamen } from '../woorden.ts';

type Namen = (soorten: string[]) => string;

function Akkoorden({ akkoorden }: Pick<Verstrekkingsbesluit, 'akkoorden'>) {
  if (akkoorden.length === 0) return <>nog niemand</>;
  return akkoorden.map(({ organisatie, geregistreerdOp }) => (
    <div>{`${organisatie}, ${showMoment(geregistreerdOp)}`}</div>
  ));
}

type BesluitProps = { besluit: Verstrekkingsbesluit; namen: Namen; path: string; csrf: string };

/** One decision: what for, on what ground, who agreed, and whether it holds today. */
function Besluit({ besluit, namen, path, csrf }: BesluitProps) {
  const { soorten, doel, grondslag, geldigTot, voorwaarden, geldig, waaromNiet, magAkkoord, magIntrekken } = besluit;
  return (
    <Card
      titel={namen(soorten)}
      actie={<Badge tone={geldig ? 'goed' : 'let-op'}>{geldig ? 'geldig' : 'niet geldig'}</Badge>}
    >
      {waaromNiet === null ? null : <Text>{waaromNiet}</Text>}
      <DefinitionList
        items={[
          ['Doel', doel],
          ['Grondslag', grondslag],
          ['Geldt tot en met', <Datum iso={geldigTot} />],
          ...(voorwaarden === null ? [] : [['Voorwaarden', voorwaarden] as const]),
          ['Akkoord', <Akkoorden akkoorden={besluit.akkoorden} />],
        ]}
      />
      {magAkkoord || magIntrekken ? (
        <Buttons>
          {magAkkoord ? (
            <ActButton action={`${path}/${besluit.id}/akkoord`} csrf={csrf} kind="primair">
              Geef akkoord
            </ActButton>
          ) : null}
          {magIntrekken ? (
            <ActButton action={`${path}/${besluit.id}/akkoord/intrekking`} csrf={csrf}>
              Trek akkoord in
            </ActButton>
          ) : null}
        </Buttons>
      ) : null}
    </Card>
  );
}

function Uitleg() {
  return (
    <Details vraag="Waarom is dit besluit nodig?">
      <Text>
        Op de lijsten staan mensen van wie u de gegevens niet zomaar met een ander mag delen. Daarom staat alles dicht,
        tot er een besluit is met een doel, een wettelijke grondslag en een einddatum.
      </Text>
      <Text>
        Het besluit geldt pas als beide organisaties die een lijst leveren akkoord zijn. Trekt een van beide het akkoord
        in, of is de einddatum voorbij, dan kan er vanaf dat moment niet meer worden vergeleken.
      </Text>
      <Text>Ook met een besluit ziet niemand de lijst van de ander. U ziet alleen wie op beide lijsten staat.</Text>
    </Details>
  );
}

function Geen({ path }: { path: string }) {
  return (
    <EmptyState
      titel="Er is nog geen besluit"
      actie={<ButtonLink href={`${path}/nieuw`}>Leg een besluit vast</ButtonLink>}
    >
      Zonder besluit mogen de lijsten niet naast elkaar. Leg het besluit vast dat de organisaties hebben genomen.
    </EmptyState>
  );
}

/** The decisions under which two lists may stand side by side. */
export async function drawBesluiten(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const path = `/verbanden/${verband}/verstrekkingsbesluiten`;
  const { verstrekkingsbesluiten } = await page.call(listVerstrekkingsbesluiten, { verband });
  const { lijsten } = await page.call(getProgramma, { verband });
  const namen: Namen = (soorten) => showNamen(soorten.map((soort) => lijsten[soort]?.naam ?? soort));
  const empty = verstrekkingsbesluiten.length === 0;
  return draw(
    page,
    { title: 'Verstrekkingsbesluiten', current: 'lijsten' },
    <Stack>
      <Breadcrumb
        items={[{ naam: 'Lijsten', href: `/verbanden/${verband}/lijsten` }, { naam: 'Verstrekkingsbesluiten' }]}
      />
      <PageHead
        titel="Verstrekkingsbesluiten"
        onder={naam}
        actie={
          !empty && (
            <ButtonLink kind="secundair" href={`${path}/nieuw`}>
              Leg een besluit vast
            </ButtonLink>
          )
        }
      />
      <Uitleg />
      {empty ? <Geen path={path} /> : null}
      {verstrekkingsbesluiten.map((besluit) => (
        <Besluit besluit={besluit} namen={namen} path={path} csrf={page.csrf} />
      ))}
      {verstrekkingsbesluiten.some(({ geldig }) => geldig) ? (
        <div>
          <ButtonLink href={`/verbanden/${verband}/vergelijkingen`}>Vergelijk de lijsten</ButtonLink>
        </div>
      ) : null}
    </Stack>,
  );
}
