import { showDatum } from '../../../core/datum.ts';
import { antwoorden, oordelen } from '../../../domein/beoordeling/contract.ts';
import { Badge } from '../../ui.tsx';
import type { Tone } from '../../ui.tsx';
import { dotted, Kop, nameIn } from './delen.tsx';
import type { Gebeurtenis, Regel, Taal } from './delen.tsx';

const tonen: Record<keyof typeof oordelen, Tone> = { geschikt: 'goed', nog_niet: 'let-op', ongeschikt: 'neutraal' };

export function beoordeling({ gegevens: { oordeel } }: Regel<'beoordeling'>): Gebeurtenis {
  const badge = <Badge tone={tonen[oordeel]}>{oordelen[oordeel]}</Badge>;
  return { tone: tonen[oordeel], titel: <Kop wat="Oordeel van de selectietafel" badge={badge} /> };
}

export function criteriumoordeel({ gegevens }: Regel<'criteriumoordeel'>, { programma }: Taal): Gebeurtenis {
  const criteria = programma.selectietafel?.criteria ?? {};
  const said = Object.entries(gegevens.antwoorden).map(
    ([criterium, antwoord]) => `${nameIn(criteria, criterium)}: ${antwoorden[antwoord]}`,
  );
  return { tone: 'neutraal', titel: <Kop wat="Beoordeeld aan de selectietafel" />, body: dotted(...said) };
}

export function benodigdheid({ gegevens }: Regel<'benodigdheid'>, { programma, say }: Taal): Gebeurtenis {
  const { benodigdheid: soort, tekst, aanbieder, opnieuwOp, afloop, afloopDatum } = gegevens;
  const naam = soort === null ? tekst : nameIn(programma.selectietafel?.benodigdheden ?? {}, soort);
  const klaar = afloop === 'vervuld' ? 'is er nu' : 'niet meer nodig';
  return {
    tone: afloop === 'vervuld' ? 'goed' : 'let-op',
    titel: (
      <Kop
        wat="Nog nodig"
        rest={naam === null ? '' : `: ${naam}`}
        badge={afloop === null ? null : <Badge tone={afloop === 'vervuld' ? 'goed' : 'neutraal'}>{klaar}</Badge>}
      />
    ),
    body: dotted(
      `Van ${aanbieder ?? say('de casusregisseur')}`,
      afloop === null && `kijk opnieuw op ${showDatum(opnieuwOp)}`,
      afloopDatum && `sinds ${showDatum(afloopDatum)}`,
    ),
  };
}
