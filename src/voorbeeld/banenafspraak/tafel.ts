import { endBenodigdheid, recordBeoordeling, recordCriteriumoordelen } from '../../domein/beoordeling/contract.ts';
import { getKandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { na } from './delen.ts';
import type { Tafel } from './delen.ts';
import { plaatsOf, sceneOf } from './spel.ts';
import type { Rol } from './spel.ts';

const criteria = ['minder_dan_minimumloon', 'kan_werken', 'klaar_met_school', 'wil_aanvraag'] as const;

const antwoordenMet = (nee: Tafel['nee']) =>
  Object.fromEntries(criteria.map((een) => [een, een === nee ? ('nee' as const) : ('ja' as const)]));

/** Gemeente and UWV each say what they think of somebody; the verdict follows, with what is still needed. */
export const listTafelscenes = (toneel: Toneel, rol: Rol): Scene[] =>
  rol.verhaal.tafel.flatMap(({ datum, nee }, keer) => {
    const zegt = (slug: string): Scene =>
      sceneOf(toneel, rol, { dag: datum, slug }, (call) =>
        call(recordCriteriumoordelen, { ...plaatsOf(rol), datum, antwoorden: antwoordenMet(nee) }),
      );
    return [
      zegt(rol.klantmanager),
      zegt(rol.arbeidsdeskundige),
      ...(keer > 0 ? [met(toneel, rol, datum)] : []),
      stel(toneel, rol, { datum, ...(nee && { nee }) }),
    ];
  });

/** What was needed the last time is there now. */
const met = (toneel: Toneel, rol: Rol, datum: string): Scene =>
  sceneOf(toneel, rol, { dag: datum, slug: rol.klantmanager }, async (call) => {
    const { benodigdheden } = await call(getKandidaatkaart, plaatsOf(rol));
    for (const { id: benodigdheidId, versie } of benodigdheden)
      await call(endBenodigdheid, { ...plaatsOf(rol), benodigdheidId, versie, afloop: 'vervuld', datum });
  });

function stel(toneel: Toneel, rol: Rol, { datum, nee }: Tafel): Scene {
  const nodig = { criterium: 'klaar_met_school', soort: 'gegevens_school', opnieuwOp: na(datum, 42) };
  const benodigdheden = nee === 'klaar_met_school' ? [nodig] : [];
  return sceneOf(toneel, rol, { dag: datum, slug: rol.klantmanager }, (call) =>
    call(recordBeoordeling, { ...plaatsOf(rol), datum, benodigdheden }),
  );
}
