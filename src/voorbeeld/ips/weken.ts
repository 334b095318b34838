import { plus } from '../kalender.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { everyWeeks, guide } from './begeleiding.ts';
import type { Weken, Werkgevercontact } from './begeleiding.ts';
import { peildatum, sluiting } from './getallen.ts';
import { werkgeverOf } from './wegen.ts';
import type { Deelnemer, Weg } from './wegen.ts';

const bezoek = { soort: 'in_persoon', plaats: 'bij_werkgever' } as const;
const belletje = { soort: 'telefonisch', plaats: 'op_kantoor', metDeelnemer: false } as const;

/** Every week an employer in person while somebody looks for work, and every four weeks a call once there is a job. */
function listWerkgevers({ zoekt, werk = [], einde }: Weg, nummer: number): Werkgevercontact[] {
  const bezoeken = zoekt.flatMap(([van, tot]) => everyWeeks(1, van, tot));
  return [
    ...bezoeken.map((datum, keer) => ({
      ...{ ...bezoek, datum, werkgever: werkgeverOf(nummer, keer), metDeelnemer: keer % 2 === 1 },
    })),
    ...werk.flatMap(({ dag, tot = sluiting[einde.op], werkgever }) =>
      everyWeeks(4, plus(dag, 14), tot).map((datum) => ({ ...belletje, datum, werkgever })),
    ),
  ];
}

/** A conversation every two weeks, on the Thursday after the casus began and from then on. */
const listGesprekken = ({ start, weg }: Deelnemer): string[] => everyWeeks(2, plus(start, 3), sluiting[weg.einde.op]);

/** What was done with everybody, laid down at the end of each part of the story, before anybody's casus closes. */
export function listWeken(toneel: Toneel, allen: readonly Deelnemer[]): Scene[] {
  const grenzen = ['2021-01-01', sluiting.jaar, peildatum, sluiting.zomer, sluiting.winter];
  return grenzen.slice(1).map((dag, deel) => {
    const hier = (datum: string): boolean => datum >= (grenzen[deel] ?? '') && datum < dag;
    const doe = (): Promise<void> =>
      guide(
        toneel,
        allen.filter(({ weg }) => sluiting[weg.einde.op] >= dag).map((een) => inPart(een, hier)),
      );
    return { dag, doe };
  });
}

const inPart = (een: Deelnemer, hier: (datum: string) => boolean): Weken => ({
  rol: een.rol,
  gesprekken: listGesprekken(een).filter(hier),
  werkgevers: listWerkgevers(een.weg, een.rol.kandidaat.nummer).filter(({ datum }) => hier(datum)),
});
