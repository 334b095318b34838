import { showGetal } from '../../woorden.ts';
import { Afloop, dotted, Kop, until } from './delen.tsx';
import type { Gebeurtenis, Regel } from './delen.tsx';

export function detachering({ gegevens }: Regel<'detachering'>): Gebeurtenis {
  const { inlener, inlenerKenmerk, functie, uren, einddatum, afloop } = gegevens;
  return {
    tone: afloop === 'teruggekeerd' ? 'let-op' : 'goed',
    titel: <Kop wat="Detachering begonnen" rest={` bij ${inlener}`} badge={<Afloop afloop={afloop} />} />,
    body: dotted(
      functie,
      uren !== null && `${showGetal(uren)} uur per week`,
      until(einddatum),
      inlenerKenmerk !== null && `kenmerk van de werkgever: ${inlenerKenmerk}`,
    ),
  };
}
