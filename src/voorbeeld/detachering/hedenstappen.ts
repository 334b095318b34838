import { recordContactgegeven } from '../../domein/contactgegeven/contract.ts';
import { recordAgendapunt } from '../../domein/casusoverleg/agendapunt.contract.ts';
import { recordCasusoverleg } from '../../domein/casusoverleg/contract.ts';
import { plus } from '../kalender.ts';
import { verband } from './getallen.ts';
import { plaatsOf } from './spel.ts';
import type { Stap } from './spel.ts';
import { afspraak, comesBack, gezegd, instemming, jobcoaching, overdracht, traject } from './stappen.ts';
import { allJa } from './tafel.ts';

type Dagen = { vandaag: string; ago(dagen: number): string; terug: string };

/** What happens in the present with each, by place: things for today, something late, and an overdracht that waits. */
export function listHedenstappen(plek: number, { vandaag, ago, terug }: Dagen): Stap[] {
  switch (plek) {
    case 2:
      return [traject(ago(40), 'proefplaatsing', plus(vandaag, 20))];
    case 3:
      return [afspraak(ago(12), 'ad', 'Bellen over vervoer naar de werkplaats', vandaag)];
    case 5:
      return [traject(ago(30), 'training', plus(vandaag, 41))];
    case 6:
      return [afspraak(ago(16), 'ad', 'Aanmelden voor een training op maandag', ago(2))];
    case 7:
      return [afspraak(ago(6), 'ad', 'Samen kijken bij de werkplaats', plus(vandaag, 5))];
    case 9:
      return [afspraak(ago(9), 'ad', 'Dagritme van de afgelopen weken bespreken', plus(vandaag, 12))];
    case 10:
      return [...comesBack(terug), telefoon(ago(24), plek), instemming(ago(23)), overdracht(ago(2))];
    case 11:
      return [...comesBack(terug), afspraak(ago(5), 'ad', 'Bespreken of het SW-bedrijf de naam mag weten', vandaag)];
    case 13:
      return [
        telefoon(ago(130), plek),
        ...jobcoaching(ago(84), ago(38), 'Werktempo bespreken op de werkplek', plus(vandaag, 2)),
        afspraak(ago(11), 'sw', 'Koffie met de inlener', plus(vandaag, 3)),
      ];
    case 14:
      return jobcoaching(ago(80), ago(45), 'Meekijken bij de nieuwe taak', ago(1));
    case 16:
      return [telefoon(ago(129), plek), afspraak(ago(8), 'sw', 'Met de inlener praten over verlengen', vandaag)];
    case 21:
      return [
        gezegd(ago(2), 'sw', { ...allJa('sw'), ...allJa('ad') }),
        gezegd(ago(2), 'ad', { ...allJa('ad'), binnen_drie_maanden: 'nee' }),
        opAgenda(ago(1), ago(-6)),
      ];
    default:
      return [];
  }
}

/** A number that no telephone company gives out. */
const telefoon = (dag: string, nummer: number): Stap => ({
  dag,
  wie: ({ ad }) => ad,
  doe: (call, rol, datum) => {
    const waarde = `06 0000 ${String(nummer).padStart(4, '0')}`;
    const gegeven = { soort: 'telefoon', waarde, van: 'deelnemer', voorkeur: true } as const;
    return call(recordContactgegeven, { ...plaatsOf(rol), ...gegeven, datum });
  },
});

/** The partners do not agree, so they speak of it at the next table. */
const opAgenda = (dag: string, datum: string): Stap => ({
  dag,
  wie: ({ ad }) => ad,
  doe: async (call, rol) => {
    const { id: casusoverlegId } = await call(recordCasusoverleg, { verband, datum, plaats: 'Zaal 1 (voorbeeld)' });
    const vraag = 'Kan deze kandidaat binnen drie maanden bij een werkgever beginnen?';
    return call(recordAgendapunt, { ...plaatsOf(rol), casusoverlegId, vraag });
  },
});
