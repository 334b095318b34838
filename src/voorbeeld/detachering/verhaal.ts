import { plus, werkdag } from '../kalender.ts';
import type { Loting } from '../loting.ts';
import { scenesOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { closeAs, everyFourWeeks, offer, speak, workFor } from './begeleiding.ts';
import { eindePilot, golven, nextTafel, opnieuw, perGolf, terugkomst } from './getallen.ts';
import { listKandidaten, listOnvervuld } from './kandidaten.ts';
import { deliver } from './levering.ts';
import { createRol } from './spel.ts';
import type { Rol } from './spel.ts';
import { comesBack, instemming, intrekking, traject, uitstroom } from './stappen.ts';
import { beoordeling, judgeAll, lookAgain } from './tafel.ts';
import { listWeg } from './weg.ts';
import type { Loonmaand } from './weg.ts';
import { bedacht, terugkomers, wegVan } from './wegen.ts';
import type { Weg } from './wegen.ts';

/** Somebody of the pilot: the delivery in which the dossier came, and the way of who was geschikt at once. */
type Deelnemer = { rol: Rol; golf: (typeof golven)[number]; past: boolean; weg?: Weg };

const loon: Loonmaand[] = [
  { maand: '2015-12', dag: '2016-01-04' },
  { maand: '2016-01', dag: '2016-02-01' },
  { maand: '2016-02', dag: '2016-03-01' },
];

/** Everybody of the pilot. */
function listDeelnemers(loting: Loting): Deelnemer[] {
  const geteld = golven.map(() => 0);
  return listKandidaten(loting).flatMap((kandidaat) => {
    const plek = Math.floor(kandidaat.nummer / perGolf);
    const golf = golven[plek];
    if (!golf) return [];
    const past = listOnvervuld(kandidaat).length === 0;
    const weg = past ? wegVan(plek, geteld[plek] ?? 0) : undefined;
    if (past) geteld[plek] = (geteld[plek] ?? 0) + 1;
    return [{ rol: createRol(kandidaat), golf, past, ...(weg && weg !== 'bedacht_zich' && { weg }) }];
  });
}

/** The pilot from the first delivery in January 2015 to the end of its last detachering. */
export function listPilot(toneel: Toneel, loting: Loting): Scene[] {
  const allen = listDeelnemers(loting);
  const later = allen.filter(({ past }) => !past);
  const terug = later.filter((_, plek) => plek % 14 === 6);
  return [
    ...golven.flatMap((golf) =>
      listGolf(
        toneel,
        golf,
        allen.filter((een) => een.golf === golf),
      ),
    ),
    ...listNogNiet(toneel, later, terug),
    ...listBegeleiding(toneel, allen),
    ...allen.flatMap(({ rol, golf, weg }) => (weg ? scenesOf(toneel, rol, listWeg(weg, golf.tafel, loon)) : [])),
    ...allen.filter(({ past, weg }) => past && !weg).flatMap(({ rol, golf }) => listBedacht(toneel, rol, golf.tafel)),
    ...terug.flatMap(({ rol }, plek) => {
      const weg = terugkomers[plek];
      const stappen = [...comesBack(terugkomst), ...(weg ? listWeg(weg, terugkomst, []) : [])];
      return scenesOf(toneel, rol, stappen);
    }),
  ];
}

/** A delivery, and the first table about it. */
function listGolf(toneel: Toneel, { levering, tafel }: Deelnemer['golf'], hier: readonly Deelnemer[]): Scene[] {
  const rollen = hier.map(({ rol }) => rol);
  return [
    { dag: levering, doe: () => deliver(toneel, rollen) },
    { dag: tafel, doe: () => judgeAll(toneel, rollen) },
    ...rollen.flatMap((rol) => scenesOf(toneel, rol, [beoordeling(tafel, nextTafel(tafel))])),
  ];
}

/** One in nine moved away; UWV goes on with the others in another way. */
const eindeVan = ({ kandidaat }: Rol): string => (kandidaat.nummer % 9 === 4 ? 'verhuisd' : 'ander_traject_loopt');

const voorEinde = plus(eindePilot, -14);

/** The table looks again and again at who is not there yet, until some come back and the pilot ends for the others. */
function listNogNiet(toneel: Toneel, later: readonly Deelnemer[], terug: readonly Deelnemer[]): Scene[] {
  const blijft = later.filter((een) => !terug.includes(een)).map(({ rol }) => rol);
  const einden = blijft.map((rol) => ({ rol, waarde: eindeVan(rol) }));
  const verder = einden
    .filter(({ waarde }) => waarde !== 'verhuisd')
    .map(({ rol }) => ({ rol, waarde: { soort: 'ander_traject', datum: voorEinde } }));
  const ronden = later.map((een) => {
    const dagen = opnieuw.filter((dag) => dag > een.golf.tafel).map((dag) => ({ dag, op: nextTafel(dag) }));
    return { rol: een.rol, ronden: terug.includes(een) ? dagen : [...dagen, { dag: terugkomst, op: eindePilot }] };
  });
  const gesproken = blijft.map((rol) => ({
    ...{ rol, waarde: everyFourWeeks(plus('2016-01-04', rol.kandidaat.nummer % 14), eindePilot) },
  }));
  return [
    { dag: terugkomst, doe: () => lookAgain(toneel, ronden) },
    { dag: eindePilot, doe: () => workFor(toneel, 'ad', blijft, speak(gesproken), offer(verder), closeAs(einden)) },
  ];
}

/** Somebody agrees, changes his mind, and goes another way with UWV. */
function listBedacht(toneel: Toneel, rol: Rol, tafel: string): Scene[] {
  const { ingetrokken, anders, einde } = bedacht;
  return scenesOf(toneel, rol, [
    instemming(werkdag(plus(tafel, 7))),
    intrekking(ingetrokken),
    traject(anders, 'ander_traject', plus(anders, 180), 'UWV Noordoost-Brabant'),
    uitstroom(einde, 'ad', 'ander_traject_loopt'),
  ]);
}

const eindeJaar = '2015-12-29';

/** Until the end of 2015: conversations, with UWV until a contract begins and with the SW-bedrijf from then on. */
function listBegeleiding(toneel: Toneel, allen: readonly Deelnemer[]): Scene[] {
  const ad = allen.map(({ rol, golf, weg }) => {
    const tot = weg && weg.contract < eindeJaar ? weg.contract : eindeJaar;
    return { rol, waarde: everyFourWeeks(plus(golf.levering, 4 + (rol.kandidaat.nummer % 7)), tot) };
  });
  const aanbod = allen.map(({ rol, golf, past }) => ({
    ...{ rol, waarde: { soort: past ? 'toeleiding' : 'training', datum: plus(golf.tafel, 3) } },
  }));
  const sw = allen.flatMap(({ rol, weg }) =>
    weg && weg.contract < eindeJaar ? [{ rol, waarde: everyFourWeeks(plus(weg.contract, 10), eindeJaar) }] : [],
  );
  const rollen = allen.map(({ rol }) => rol);
  return [
    { dag: eindeJaar, doe: () => workFor(toneel, 'ad', rollen, speak(ad), offer(aanbod)) },
    {
      dag: eindeJaar,
      doe: () =>
        workFor(
          toneel,
          'sw',
          sw.map(({ rol }) => rol),
          speak(sw),
        ),
    },
  ];
}
