import { recordAanbod, recordAanbodAntwoord } from '../../domein/aanbod/contract.ts';
import { recordAfloop, recordAfspraak } from '../../domein/afspraak/contract.ts';
import { recordContactpoging } from '../../domein/contactpoging/contract.ts';
import { recordGesprek } from '../../domein/gesprek/contract.ts';
import { endTraject, recordTraject } from '../../domein/traject/contract.ts';
import { werkdag } from '../kalender.ts';
import { plaatsOf } from './spel.ts';
import type { Jongere, Stap, Wie } from './spel.ts';

/** The steps of which every story is made. Each is one act through the operation that a colleague would use. */

type Kanaal = 'fysiek' | 'huisbezoek' | 'telefonisch' | 'beeldbellen';
type Gesprek = { kanaal?: Kanaal; gevoerd?: boolean; verslag?: string };

export const gesprek = (dag: string, wie: Wie, gegeven: Gesprek = {}): Stap => ({
  dag: werkdag(dag),
  wie,
  doe: (call, jongere, datum) =>
    call(recordGesprek, { ...plaatsOf(jongere), kanaal: 'fysiek', gevoerd: true, ...gegeven, datum }),
});

export const contactpoging = (dag: string, resultaat: 'geen_gehoor' | 'bericht_achtergelaten'): Stap => ({
  dag: werkdag(dag),
  wie: 'regisseur',
  doe: (call, jongere, datum) =>
    call(recordContactpoging, { ...plaatsOf(jongere), datum, kanaal: 'telefonisch', resultaat }),
});

export const afspraak = (dag: string, wie: Wie, wat: string, klaar: string): Stap => ({
  dag: werkdag(dag),
  wie,
  doe: async (call, jongere) => {
    const gegeven = { wat, wie: 'deelnemer', datum: klaar } as const;
    jongere.afspraak = await call(recordAfspraak, { ...plaatsOf(jongere), ...gegeven });
  },
});

/** How the last afspraak ended. */
export const afloop = (dag: string, uitkomst: 'nagekomen' | 'niet_nagekomen' | 'vervallen'): Stap => ({
  dag: werkdag(dag),
  wie: 'regisseur',
  doe: async (call, jongere) => {
    const { afspraak: vorige } = jongere;
    if (!vorige) return;
    const { id: afspraakId, versie } = vorige;
    jongere.afspraak = undefined;
    await call(recordAfloop, { ...plaatsOf(jongere), afspraakId, versie, afloop: uitkomst });
  },
});

export const aanbod = (dag: string, soort: string): Stap => ({
  dag: werkdag(dag),
  wie: 'ad',
  doe: async (call, jongere, datum) => {
    jongere.aanbod = await call(recordAanbod, { ...plaatsOf(jongere), soort, datum });
  },
});

const takeAanbod = ({ aanbod: vorige }: Jongere) => ({ aanbodId: vorige?.id ?? '', versie: vorige?.versie ?? 1 });

export const geweigerd = (dag: string): Stap => ({
  dag: werkdag(dag),
  wie: 'ad',
  doe: (call, jongere) =>
    call(recordAanbodAntwoord, {
      ...plaatsOf(jongere),
      ...takeAanbod(jongere),
      antwoord: 'geweigerd',
      volgendeStap: 'ander_aanbod',
    }),
});

export const aanvaard = (dag: string): Stap => ({
  dag: werkdag(dag),
  wie: 'ad',
  doe: (call, jongere) =>
    call(recordAanbodAntwoord, { ...plaatsOf(jongere), ...takeAanbod(jongere), antwoord: 'aanvaard' }),
});

/** A traject that carries out the last aanbod; `einde` is when it is expected to end. */
export const traject = (dag: string, soort: string, aanbieder: string, einde?: string): Stap => ({
  dag: werkdag(dag),
  wie: 'ad',
  doe: async (call, jongere, begindatum) => {
    const { aanbodId } = takeAanbod(jongere);
    jongere.traject = await call(recordTraject, {
      ...plaatsOf(jongere),
      soort,
      aanbieder,
      begindatum,
      aanbodId,
      einddatum: einde,
    });
  },
});

export const trajectEinde = (dag: string, hoe: 'afgerond' | 'gestopt'): Stap => ({
  dag: werkdag(dag),
  wie: 'ad',
  doe: async (call, jongere, einddatum) => {
    const { traject: vorige } = jongere;
    if (!vorige) return;
    const { id: trajectId, versie } = vorige;
    jongere.traject = undefined;
    await call(endTraject, { ...plaatsOf(jongere), trajectId, versie, afloop: hoe, einddatum });
  },
});
