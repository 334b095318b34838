import type { Assets } from '../../src/web/assets.ts';
import { BarShare } from '../../src/web/charts/bar-share.tsx';
import { LineOverTime } from '../../src/web/charts/line-over-time.tsx';
import { PhasePicture, type Fase } from '../../src/web/charts/phase-picture.tsx';
import * as ui from '../../src/web/ui.tsx';
import { Frame } from './frame.tsx';

const woord = { enkelvoud: 'jongere', meervoud: 'jongeren' };

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
