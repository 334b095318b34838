import { showDatum } from '../../../core/datum.ts';
import { Badge } from '../../ui.tsx';
import { dotted, Kop, nameIn, until } from './delen.tsx';
import type { Gebeurtenis, Regel, Taal } from './delen.tsx';

const rest = ({ programma }: Taal, soort: string): string => `: ${nameIn(programma.aanvragen, soort)}`;

export function aanvraag({ gegevens }: Regel<'aanvraag'>, taal: Taal): Gebeurtenis {
  const { aanvraag: soort, aanvrager, ingetrokkenOp } = gegevens;
  const wie = aanvrager === null || aanvrager === 'organisatie' ? null : taal.say(`Door de ${aanvrager}`);
  const weg =
    ingetrokkenOp === null ? null : <Badge tone="neutraal">{`ingetrokken op ${showDatum(ingetrokkenOp)}`}</Badge>;
  return { tone: 'water', titel: <Kop wat="Aanvraag" rest={rest(taal, soort)} badge={weg} />, body: dotted(wie) };
}

const redenen: Record<string, string> = {
  aanvulling: 'er is om aanvulling gevraagd',
  deskundige: 'een deskundige van buiten antwoordt eerst',
  verzoek_deelnemer: 'op verzoek van de deelnemer',
};

export function opschorting({ gegevens }: Regel<'opschorting'>, taal: Taal): Gebeurtenis {
  const { aanvraag: soort, reden, einddatum } = gegevens;
  return {
    tone: 'neutraal',
    titel: <Kop wat="Termijn staat stil" rest={rest(taal, soort)} />,
    body: dotted(reden && taal.say(redenen[reden] ?? reden), until(einddatum)),
  };
}

export function verlenging({ gegevens }: Regel<'verlenging'>, taal: Taal): Gebeurtenis {
  const weken = gegevens.duur.slice(1, -1);
  return {
    tone: 'neutraal',
    titel: (
      <Kop
        wat={`Termijn met ${weken} ${weken === '1' ? 'week' : 'weken'} verlengd`}
        rest={rest(taal, gegevens.aanvraag)}
      />
    ),
  };
}

export function besluit({ gegevens }: Regel<'besluit'>, taal: Taal): Gebeurtenis {
  const { aanvraag: soort, uitkomst, gevolg, herroepenOp } = gegevens;
  const uitkomsten = taal.programma.aanvragen[soort]?.uitkomsten ?? {};
  return {
    tone: gevolg === 'toegekend' ? 'goed' : 'let-op',
    titel: (
      <Kop
        wat="Besluit"
        rest={rest(taal, soort)}
        badge={<Badge tone={gevolg === 'toegekend' ? 'goed' : 'let-op'}>{gevolg}</Badge>}
      />
    ),
    body: dotted(
      uitkomst && nameIn(uitkomsten, uitkomst),
      herroepenOp && `Weggenomen door een gegrond bezwaar op ${showDatum(herroepenOp)}`,
    ),
  };
}

const uitkomsten: Record<string, string> = {
  gegrond: 'gegrond',
  ongegrond: 'ongegrond',
  niet_ontvankelijk: 'niet-ontvankelijk',
  ingetrokken: 'ingetrokken',
};

export function bezwaar({ gegevens }: Regel<'bezwaar'>, taal: Taal): Gebeurtenis {
  const { aanvraag: soort, uitkomst, uitkomstDatum } = gegevens;
  const badge =
    uitkomst === null ? (
      <Badge tone="water">wacht op een besluit</Badge>
    ) : (
      <Badge tone="neutraal">{uitkomsten[uitkomst] ?? uitkomst}</Badge>
    );
  return {
    tone: 'let-op',
    titel: <Kop wat="Bezwaar" rest={rest(taal, soort)} badge={badge} />,
    body: dotted(uitkomstDatum && `Besloten op ${showDatum(uitkomstDatum)}`),
  };
}
