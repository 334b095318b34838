import { showDatum } from '../../../core/datum.ts';
import { Badge } from '../../ui.tsx';
import { Afloop, dotted, Kop, nameIn } from './delen.tsx';
import type { Gebeurtenis, Regel, Taal } from './delen.tsx';

export function overdracht({ gegevens }: Regel<'overdracht'>, { programma, vandaag }: Taal): Gebeurtenis {
  const { naar, van, antwoordVoor, reden, uitkomst, volgendeStap, toelichting } = gegevens;
  const late = uitkomst === null && antwoordVoor < vandaag;
  const stap = volgendeStap === null ? undefined : nameIn(programma.weigeringen.overdracht.stappen, volgendeStap);
  return {
    tone: late ? 'te-laat' : uitkomst === 'geaccepteerd' ? 'goed' : 'let-op',
    titel: (
      <Kop
        wat="Overdracht aangeboden"
        rest={` door ${van} aan ${naar}`}
        badge={late ? <Badge tone="te-laat">verlopen</Badge> : <Afloop afloop={uitkomst} open="wacht op antwoord" />}
      />
    ),
    body: dotted(
      uitkomst === null && `Antwoord uiterlijk ${showDatum(antwoordVoor)}`,
      reden,
      stap && `Volgende stap: ${stap}`,
      toelichting,
    ),
  };
}

export function uitstroom({ gegevens }: Regel<'uitstroom'>, { programma }: Taal): Gebeurtenis {
  const { uitkomst, telt } = gegevens;
  return {
    tone: telt ? 'goed' : 'neutraal',
    titel: <Kop wat="Casus afgesloten" rest={`: ${nameIn(programma.uitkomsten, uitkomst)}`} />,
  };
}

export function lijst(
  { gegevens: { lijst: soort, leverancier, einde } }: Regel<'lijst'>,
  { programma }: Taal,
): Gebeurtenis {
  return {
    titel: <Kop wat="Op de lijst" rest={`: ${nameIn(programma.lijsten, soort)}, van ${leverancier}`} />,
    ...(einde && { body: `Van de lijst per ${showDatum(einde)}` }),
  };
}

export function regie({ soort, gegevens }: Regel<'opening' | 'regie'>, { say }: Taal): Gebeurtenis {
  const wie = `${gegevens.regisseur}, ${gegevens.organisatie}`;
  return {
    tone: soort === 'opening' ? 'water' : 'goed',
    titel: <Kop wat={soort === 'opening' ? 'Casus geopend' : 'Regie overgenomen'} rest="" />,
    body: `${say('Casusregisseur')}: ${wie}`,
  };
}

export function betrokkenheid({ gegevens }: Regel<'betrokkenheid'>, { programma }: Taal): Gebeurtenis {
  const { collega, organisatie, rol, weg } = gegevens;
  return {
    tone: weg ? 'neutraal' : 'water',
    titel: <Kop wat={weg ? 'Uit het team' : 'Erbij in het team'} rest={`: ${collega}, ${organisatie}`} />,
    body: `Als ${nameIn(programma.rollen, rol)}`,
  };
}
