import type { Assets } from '../../src/web/assets.ts';
import { Kerngetallen, Table, type Kolom } from '../../src/web/ui/data.tsx';
import { FilterBar, Pagination } from '../../src/web/ui/guide.tsx';
import * as ui from '../../src/web/ui.tsx';
import { showTermijn, toneOfTermijn } from '../../src/web/woorden.ts';
import { Frame } from './frame.tsx';

const vandaag = '2014-08-21';

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

const kolommen: Kolom<(typeof rijen)[number]>[] = [
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
      <ui.Lines onder={<ui.Datum iso={kijkOp} />}>
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
  { kop: 'Laatste gesprek', cel: ({ gesprek }) => <ui.Datum iso={gesprek} /> },
];

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
      <Table caption="Mijn werkvoorraad" rijen={rijen} kolommen={kolommen} />
      <Pagination telling="1 tot en met 5 van 31" volgende="/werkvoorraad?na=x" />
    </Frame>
  );
}
