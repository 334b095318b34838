import type { Assets } from '../../src/web/assets.ts';
import { DefinitionList, List, Timeline, type Moment } from '../../src/web/ui/data.tsx';
import { Actiebalk, Breadcrumb, Details } from '../../src/web/ui/guide.tsx';
import * as ui from '../../src/web/ui.tsx';
import { Frame } from './frame.tsx';

const momenten: Moment[] = [
  {
    tone: 'let-op',
    titel: (
      <>
        <strong>Overdracht aangeboden</strong> aan De Brug, ggz <ui.Badge tone="te-laat">verlopen</ui.Badge>
      </>
    ),
    body: 'Antwoord uiterlijk 18-08-2014 · 2 open afspraken gaan mee',
    meta: '04-08-2014 door u',
  },
  {
    titel: (
      <>
        <strong>Gesprek</strong> op kantoor, gevoerd, met Quinten en u
      </>
    ),
    body: (
      <Details vraag="Waarom zie ik het verslag niet?">
        Het verslag blijft bij UWV. U ziet de datum en de afspraken.
      </Details>
    ),
    meta: '04-08-2014 door Inge Vermeulen, UWV',
  },
  {
    tone: 'goed',
    titel: (
      <>
        <strong>Afspraak</strong>: Quinten meldt zich bij het wijkteam <ui.Badge tone="goed">nagekomen</ui.Badge>
      </>
    ),
    meta: '21-07-2014 door u',
  },
  {
    tone: 'neutraal',
    titel: (
      <>
        <strong>Contactpoging</strong>: niet thuis, kaartje achtergelaten
      </>
    ),
    meta: '09-07-2014',
  },
  {
    titel: (
      <>
        <strong>Op de lijst</strong> TOP600, aangeleverd door gemeente
      </>
    ),
    meta: '12-03-2013',
  },
];

export function Casus({ assets }: { assets: Assets }) {
  return (
    <Frame assets={assets} title="Quinten van ’t Voorbeeld" current="werkvoorraad">
      <Breadcrumb items={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: 'TOP600 Amsterdam' }]} />
      <ui.PageHead
        titel="Quinten van ’t Voorbeeld"
        onder={
          <>
            21 jaar · sinds 12-03-2013 in beeld · fase <strong>Aanbod kiezen</strong>
          </>
        }
      />
      <Actiebalk
        titel="U kijkt op 18-08-2014: antwoord op overdracht verlopen"
        acties={
          <>
            <ui.ActButton action="/terug" csrf="proef">
              Trek terug
            </ui.ActButton>
            <ui.ButtonLink href="/bel">Bel De Brug</ui.ButtonLink>
          </>
        }
      >
        U blijft verantwoordelijk tot De Brug aanvaardt. Coördinator P. Proef heeft bericht gekregen.
      </Actiebalk>
      <ui.Columns asideFirst aside={<Aside />}>
        <ui.Card titel="Wat er gebeurde">
          <Timeline items={momenten} />
        </ui.Card>
      </ui.Columns>
    </Frame>
  );
}

function Aside() {
  return (
    <>
      <ui.Card titel="Leg vast">
        <ui.Buttons pairs>
          <ui.ButtonLink href="/gesprek">Gesprek</ui.ButtonLink>
          {['Afspraak', 'Aanbod', 'Overdracht'].map((naam) => (
            <ui.ButtonLink href={`/${naam}`} kind="secundair">
              {naam}
            </ui.ButtonLink>
          ))}
        </ui.Buttons>
      </ui.Card>
      <ui.Card titel="Wie doet wat">
        <DefinitionList
          items={[
            [
              'Regiehouder',
              <>
                <strong>U</strong>, Rosa Proef, GGD
              </>,
            ],
            ['Arbeidsdeskundige', 'Inge Vermeulen, UWV'],
            ['Aangeboden aan', 'De Brug, ggz'],
          ]}
        />
      </ui.Card>
      <ui.Card titel="Open afspraken">
        <List
          items={[
            <ui.Lines onder="25-08-2014 · Rosa Proef">Wijkteam: woonplek bespreken</ui.Lines>,
            <ui.Lines onder="01-09-2014 · Quinten">Identiteitskaart ophalen</ui.Lines>,
          ]}
        />
      </ui.Card>
    </>
  );
}
