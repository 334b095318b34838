import { recordAanvraag } from '../../domein/aanvraag/contract.ts';
import { recordAfspraak } from '../../domein/afspraak/contract.ts';
import { recordOverdracht } from '../../domein/regie/contract.ts';
import { endTraject, recordTraject } from '../../domein/traject/contract.ts';
import type { Call } from '../../core/road.ts';
import { plus } from '../kalender.ts';

type Casus = { verband: string; casusId: string };

/** One act of the present: so many days ago, by the adviser of the casus. */
export type Stap = { geleden: number; doe(call: Call, casus: Casus, datum: string): Promise<unknown> };

const gemeente = 'Gemeente Alkmaar';

const traject = (geleden: number, soort: string, nog?: number): Stap => ({
  geleden,
  doe: (call, casus, begindatum) => {
    const aanbieder = soort === 'traject_naar_werk' ? 'Werkpad (voorbeeld)' : gemeente;
    const einddatum = nog === undefined ? undefined : plus(begindatum, geleden + nog);
    return call(recordTraject, { ...casus, soort, aanbieder, begindatum, einddatum });
  },
});

/** A traject that ended not long ago: what comes next is not known yet. */
const afgerond = (geleden: number, einde: number): Stap => ({
  geleden: einde,
  doe: async (call, casus, einddatum) => {
    const begindatum = plus(einddatum, einde - geleden);
    const gegeven = { soort: 'traject_naar_werk', aanbieder: 'Werkpad (voorbeeld)', begindatum };
    const { id: trajectId, versie } = await call(recordTraject, { ...casus, ...gegeven });
    await call(endTraject, { ...casus, trajectId, versie, afloop: 'afgerond', einddatum });
  },
});

/** What was agreed, and over how many days it should be done. */
const afspraak = (geleden: number, over: number, wat: string): Stap => ({
  geleden,
  doe: (call, casus, dag) =>
    call(recordAfspraak, { ...casus, wat, wie: 'deelnemer', datum: plus(dag, geleden + over) }),
});

/** A herbeoordeling that runs; where the law's term is over, somebody has said when the decision is expected. */
const herbeoordeling = (geleden: number, over?: number): Stap => ({
  geleden,
  doe: (call, casus, ontvangenOp) => {
    const verwacht = over === undefined ? {} : { verwachteDatum: plus(ontvangenOp, geleden + over) };
    return call(recordAanvraag, { ...casus, soort: 'herbeoordeling', ontvangenOp, ...verwacht });
  },
});

const overdracht = (geleden: number, naarOrganisatieId: string): Stap => ({
  geleden,
  doe: (call, casus) =>
    call(recordOverdracht, { ...casus, naarOrganisatieId, reden: 'De hulp van de gemeente staat nu voorop.' }),
});

/** What runs for the clients of an adviser today, each by the place among those of that adviser. */
export function listStappen(adviseur: number, gemeenteId: string): Stap[][] {
  // With the second adviser nobody answered in time, and the regiomanager hears of it.
  const aangeboden = adviseur === 0 ? 2 : 17;
  return [
    [traject(60, 'welzijn'), afspraak(9, 0, 'Kennismaken in het buurthuis')],
    [traject(100, 'dagbesteding')],
    [traject(75, 'traject_naar_werk', 40), afspraak(5, 6, 'Een werkgever bellen')],
    [traject(150, 'welzijn'), herbeoordeling(35)],
    [traject(90, 'schuldhulp')],
    [traject(140, 'wmo_voorziening'), herbeoordeling(125, 21)],
    [traject(80, 'welzijn'), afspraak(10, -3, 'Papieren meenemen voor de gemeente')],
    [traject(110, 'dagbesteding')],
    [traject(100, 'schuldhulp'), overdracht(aangeboden, gemeenteId)],
    [afgerond(130, 20)],
    [traject(70, 'wmo_voorziening')],
    [traject(45, 'welzijn'), afspraak(4, 12, 'Een ochtend meelopen als vrijwilliger')],
  ];
}
