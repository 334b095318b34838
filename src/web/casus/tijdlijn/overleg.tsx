import { Prose } from '../../ui/data.tsx';
import { Details } from '../../ui/guide.tsx';
import { Badge } from '../../ui.tsx';
import { Kop } from './delen.tsx';
import type { Gebeurtenis, Regel } from './delen.tsx';

const uitkomsten = {
  besproken: 'besproken',
  volgende_keer: 'komt terug',
  niet_besproken: 'niet aan toegekomen',
};

export function agendapunt({ gegevens: { vraag, uitkomst } }: Regel<'agendapunt'>): Gebeurtenis {
  return {
    tone: uitkomst === 'besproken' ? 'goed' : 'water',
    titel: (
      <Kop
        wat="Casusoverleg"
        rest={vraag === null ? '' : `: ${vraag}`}
        badge={<Badge tone="water">{uitkomst === null ? 'op de agenda' : uitkomsten[uitkomst]}</Badge>}
      />
    ),
  };
}

export function overlegverslag({ gegevens: { tekst } }: Regel<'overlegverslag'>): Gebeurtenis {
  return {
    titel: <Kop wat="Verslag van het casusoverleg" />,
    body: (
      <Details vraag="Verslag">
        <Prose tekst={tekst} />
      </Details>
    ),
  };
}
