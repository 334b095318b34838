import { showDatum } from '../../../core/datum.ts';
import { showEuro, showGetal } from '../../../core/getal.ts';
import { Afloop, dotted, Kop, nameIn, until } from './delen.tsx';
import type { Gebeurtenis, Regel, Taal } from './delen.tsx';

export function aanbod({ gegevens }: Regel<'aanbod'>, { programma }: Taal): Gebeurtenis {
  const { aanbodsoort, antwoord, volgendeStap } = gegevens;
  const stap = volgendeStap === null ? undefined : nameIn(programma.weigeringen.aanbod.stappen, volgendeStap);
  return {
    tone: antwoord === 'geweigerd' ? 'let-op' : 'water',
    titel: (
      <Kop
        wat="Aanbod"
        rest={`: ${nameIn(programma.aanbod, aanbodsoort)}`}
        badge={<Afloop afloop={antwoord} open="nog geen antwoord" />}
      />
    ),
    ...(stap && { body: `Volgende stap: ${stap}` }),
  };
}

export function traject({ gegevens }: Regel<'traject'>, { programma }: Taal): Gebeurtenis {
  const { aanbodsoort, aanbieder, einddatum, afloop } = gegevens;
  return {
    tone: afloop === 'gestopt' ? 'let-op' : 'goed',
    titel: <Kop wat={`${nameIn(programma.aanbod, aanbodsoort)} begonnen`} badge={<Afloop afloop={afloop} />} />,
    body: dotted(aanbieder && `Bij ${aanbieder}`, until(einddatum)),
  };
}

export function plaatsing({ gegevens }: Regel<'plaatsing'>, { programma }: Taal): Gebeurtenis {
  const { vorm, betaald, werkgever, functie, uren, einddatum, afloop } = gegevens;
  return {
    tone: afloop === 'gestopt' ? 'let-op' : 'goed',
    titel: (
      <Kop
        wat={
          vorm === null
            ? `Begonnen met ${betaald ? 'betaald werk' : 'werk zonder loon'}`
            : `${nameIn(programma.plaatsingsvormen, vorm)} begonnen`
        }
        rest={werkgever === null ? '' : ` bij ${werkgever}`}
        badge={<Afloop afloop={afloop} />}
      />
    ),
    body: dotted(functie, uren !== null && `${showGetal(uren)} uur per week`, until(einddatum)),
  };
}

export function trajectplek({ gegevens }: Regel<'trajectplek'>): Gebeurtenis {
  const { bron, bedrag, begindatum, einddatum, afloop } = gegevens;
  return {
    tone: afloop === 'vervallen' ? 'neutraal' : afloop === 'gestopt' ? 'let-op' : 'goed',
    titel: <Kop wat="Plek toegekend" rest={bron === null ? '' : ` uit ${bron}`} badge={<Afloop afloop={afloop} />} />,
    body: dotted(showEuro(bedrag), `${showDatum(begindatum)} tot en met ${showDatum(einddatum)}`),
  };
}
