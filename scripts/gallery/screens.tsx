import type { Child } from 'hono/jsx';
import type { Assets } from '../../src/web/assets.ts';
import { BarShare } from '../../src/web/charts/bar-share.tsx';
import { LineOverTime } from '../../src/web/charts/line-over-time.tsx';
import { PhasePicture, type Fase } from '../../src/web/charts/phase-picture.tsx';
import { EntryLayout, Layout } from '../../src/web/layout.tsx';
import { DefinitionList, Kerngetallen, List, Table, Timeline } from '../../src/web/ui/data.tsx';
import { Actiebalk, Breadcrumb, Details, FilterBar, Pagination } from '../../src/web/ui/guide.tsx';
import * as ui from '../../src/web/ui.tsx';
import { showTermijn, toneOfTermijn } from '../../src/web/woorden.ts';
import { showDatum } from '../../src/core/datum.ts';

const vandaag = '2014-08-21';
const woord = { enkelvoud: 'jongere', meervoud: 'jongeren' };

const nav = [
  { sleutel: 'werkvoorraad', href: '/werkvoorraad', naam: 'Werkvoorraad', aantal: 9 },
  { sleutel: 'overdrachten', href: '/overdrachten', naam: 'Overdrachten', aantal: 2 },
  { sleutel: 'lijsten', href: '/lijsten', naam: 'Lijsten' },
  { sleutel: 'programmas', href: '/programmas', naam: 'Programma’s' },
  { sleutel: 'cijfers', href: '/cijfers', naam: 'Cijfers' },
];

const actor = {
  naam: 'Inge Vermeulen',
  rol: 'arbeidsdeskundige',
  organisatie: 'UWV',
  afmelden: { action: '/afmelden', csrf: 'proef' },
};

type FrameProps = { assets: Assets; title: string; current: string; children: Child };

/** The frame of every example page, with the same made-up colleague. */
export function Frame({ children, ...props }: FrameProps) {
  return (
    <Layout {...props} nav={nav} actor={actor}>
      {children}
    </Layout>
  );
}

const rijen = [
  [
    'Van ’t Voorbeeld, Quinten',
    '21 jaar',
    '2014-08-18',
    'Antwoord op overdracht verlopen',
    'aangeboden aan De Brug (ggz)',
    'Aanbod kiezen',
    '–',
    'R. Proef',
    'GGD',
    '2014-08-04',
  ],
  [
    'Testman, Omar',
    '28 jaar',
    '2014-08-21',
    'Afspraak: rijbewijs theorie',
    'Omar belt zelf de rijschool',
    'In traject',
    'Re-integratie',
    'S. Staal',
    'gemeente',
    '2014-08-07',
  ],
  [
    'Fictief, Daan',
    '25 jaar',
    '2014-08-21',
    'Geen gesprek sinds 14 juli',
    'ritme: elke 4 weken',
    'In beeld',
    'Dagbesteding',
    'L. van Dummy',
    'GGD',
    '2014-07-14',
  ],
  [
    'Verzonnen, Yara',
    '20 jaar',
    '2014-08-23',
    'Proefplaatsing loopt af',
    'Bouwbedrijf Noord, 24 uur',
    'Geplaatst',
    'Plaatsing',
    'J. Pieters',
    'reclassering',
    '2014-08-19',
  ],
  [
    'El Bedacht, Sem',
    '23 jaar',
    '2014-08-26',
    'Werkt straks 6 maanden: duurzaam?',
    '',
    'Geplaatst',
    'Betaald werk',
    'M. de Wit',
    'gemeente',
    '2014-08-11',
  ],
].map(([naam, leeftijd, kijkOp = '', waarom, onder, fase, aanbod, regie, bij, gesprek = '']) => ({
  naam,
  leeftijd,
  kijkOp,
  waarom,
  onder,
  fase,
  aanbod,
  regie,
  bij,
  gesprek,
}));

export function Werkvoorraad({ assets }: { assets: Assets }) {
  return (
    <Frame assets={assets} title="Mijn werkvoorraad" current="werkvoorraad">
      <ui.PageHead titel="Mijn werkvoorraad" onder="31 jongeren, op volgorde van wanneer u moet kijken" />
      <Kerngetallen
        items={[
          { waarde: 0, label: 'zonder regiehouder' },
          { waarde: 0, label: 'zonder volgend moment' },
          { waarde: 4, label: 'vandaag of eerder', href: '/werkvoorraad?tot=vandaag' },
          { waarde: '38 dagen', label: 'langste stilte' },
        ]}
      />
      <FilterBar
        action="/werkvoorraad"
        filters={[
          { naam: 'naam', label: 'Naam' },
          {
            naam: 'fase',
            label: 'Fase',
            opties: ['Alle fasen', 'In beeld', 'In traject'].map((naam) => ({ waarde: naam, naam })),
          },
        ]}
      />
      <Table
        caption="Mijn werkvoorraad"
        rijen={rijen}
        kolommen={[
          {
            kop: 'Jongere',
            soort: 'naam',
            cel: (rij) => (
              <ui.Lines onder={rij.leeftijd}>
                <a href="/casus">{rij.naam}</a>
              </ui.Lines>
            ),
          },
          {
            kop: 'Kijk op',
            cel: ({ kijkOp }) => (
              <ui.Lines onder={showDatum(kijkOp)}>
                <ui.Badge tone={toneOfTermijn(kijkOp, vandaag)}>{showTermijn(kijkOp, vandaag)}</ui.Badge>
              </ui.Lines>
            ),
          },
          { kop: 'Waarom', cel: (rij) => <ui.Lines onder={rij.onder}>{rij.waarom}</ui.Lines> },
          { kop: 'Fase', cel: ({ fase }) => fase },
          {
            kop: 'Aanbod',
            cel: ({ aanbod }) => (aanbod === 'Betaald werk' ? <ui.Badge tone="goed">{aanbod}</ui.Badge> : aanbod),
          },
          { kop: 'Regiehouder', cel: (rij) => <ui.Lines onder={rij.bij}>{rij.regie}</ui.Lines> },
          { kop: 'Laatste gesprek', cel: ({ gesprek }) => showDatum(gesprek) },
        ]}
      />
      <Pagination telling="1 tot en met 5 van 31" volgende="/werkvoorraad?na=x" />
    </Frame>
  );
}

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
          <Timeline
            items={[
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
                    <strong>Afspraak</strong>: Quinten meldt zich bij het wijkteam{' '}
                    <ui.Badge tone="goed">nagekomen</ui.Badge>
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
            ]}
          />
        </ui.Card>
      </ui.Columns>
    </Frame>
  );
}

function Aside() {
  return (
    <>
      <ui.Card titel="Leg vast">
        <ui.Buttons stacked>
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

const stappen: Fase[] = [
  { sleutel: 'lijst', naam: 'Op beide lijsten', aantal: 5, volgende: ['beeld', 'anders'] },
  { sleutel: 'beeld', naam: 'In beeld', aantal: 12, volgende: ['zorg', 'traject', 'werk', 'anders'] },
  { sleutel: 'traject', naam: 'Traject naar werk', aantal: 21, volgende: ['werk', 'anders'], tak: 'werk' },
  { sleutel: 'zorg', naam: 'Zorg of dagbesteding', aantal: 16, volgende: ['traject', 'werk', 'anders'], tak: 'zorg' },
  { sleutel: 'werk', naam: 'Aan het werk', aantal: 5, volgende: ['traject', 'uit', 'anders'], tak: 'werk' },
  { sleutel: 'uit', naam: 'Betaald werk en van de lijst', aantal: 2, volgende: [], tak: 'werk', einde: true },
  { sleutel: 'anders', naam: 'Anders beëindigd', aantal: 1, volgende: [], tak: 'uit', einde: true },
];

const fasen = stappen.map((fase) => ({ ...fase, href: `/namen?fase=${fase.sleutel}` }));

export function Programma({ assets }: { assets: Assets }) {
  const punten = [12, 30, 41, 52, 58, 62].map((aantal, index) => ({ datum: `2014-0${index + 3}-28`, aantal }));
  return (
    <Frame assets={assets} title="TOP600 Amsterdam" current="programmas">
      <ui.PageHead
        titel="TOP600 Amsterdam"
        onder="Peildatum 31-08-2014 · zoals bekend op 31-08-2014 18:00 · versie 1 van het programma"
      />
      <ui.Card titel="De weg van 62 jongeren" actie={<ui.Link href="/programma/bestand">Bekijk het programma</ui.Link>}>
        <PhasePicture titel="De weg van 62 jongeren op 31-08-2014" fasen={fasen} woord={woord} />
      </ui.Card>
      <ui.Grid>
        <ui.Card titel="Wie heeft iets passends?">
          <BarShare
            titel="Passend aanbod"
            delen={[
              { label: 'Met passend aanbod', aantal: 62, totaal: 62, norm: 0.95, href: '/namen' },
              { label: 'Gesproken in de laatste 4 weken', aantal: 51, totaal: 62, norm: 0.9 },
              { label: 'Met betaald werk', aantal: 4, totaal: 62 },
            ]}
          />
        </ui.Card>
        <ui.Card titel="Verloop">
          <LineOverTime
            titel="Jongeren met passend aanbod en met werk"
            norm={{ naam: 'doelgroep', aantal: 62 }}
            reeksen={[
              { naam: 'passend aanbod', punten },
              {
                naam: 'betaald werk',
                punten: punten.map(({ datum }, index) => ({ datum, aantal: Math.floor(index / 1.5) })),
              },
            ]}
          />
        </ui.Card>
      </ui.Grid>
    </Frame>
  );
}

export function Aanmelden({ assets, children }: { assets: Assets; children: Child }) {
  return (
    <EntryLayout assets={assets} title="Aanmelden">
      <ui.Heading level={1}>Aanmelden</ui.Heading>
      <ui.Text stil>Kies een collega van het voorbeeld, of meld u aan met uw account.</ui.Text>
      {children}
    </EntryLayout>
  );
}
