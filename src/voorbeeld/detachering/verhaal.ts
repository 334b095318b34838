import { plus, werkdag } from '../kalender.ts';
import type { Loting } from '../loting.ts';
import type { Toneel } from '../toneel.ts';
import { closeAll, everyFourWeeks, offer, speak } from './begeleiding.ts';
import { eindePilot, golven, nextTafel, opnieuw, perGolf, terugkomst } from './getallen.ts';
import { listKandidaten, listOnvervuld } from './kandidaten.ts';
import { deliver } from './levering.ts';
import { createRol, scenesOf } from './spel.ts';
import type { Rol, Scene } from './spel.ts';
import { comesBack, instemming, intrekking, uitstroom } from './stappen.ts';
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
    ...listGesprekken(toneel, allen),
    ...allen.flatMap(({ rol, golf, weg }) => (weg ? scenesOf(toneel, rol, listWeg(weg, golf.tafel, loon)) : [])),
    ...allen.filter(({ past, weg }) => past && !weg).flatMap(({ rol, golf }) => listBedacht(toneel, rol, golf.tafel)),
    ...terug.flatMap(({ rol }, plek) => {
      const weg = terugkomers[plek];
      const stappen = [...comesBack(terugkomst), ...(weg ? listWeg(weg, terugkomst, []) : [])];
      return scenesOf(toneel, rol, stappen);
    }),
  ];
}

/** A delivery, the first table about it, and something fitting for everybody meanwhile. */
function listGolf(toneel: Toneel, { levering, tafel }: Deelnemer['golf'], hier: readonly Deelnemer[]): Scene[] {
  const rollen = hier.map(({ rol }) => rol);
  const aangeboden = hier.map(({ rol, past }) => ({ rol, soort: past ? 'toeleiding' : 'training' }));
  const dag = plus(tafel, 10);
  return [
    { dag: levering, doe: () => deliver(toneel, rollen) },
    { dag: tafel, doe: () => judgeAll(toneel, rollen) },
    ...rollen.flatMap((rol) => scenesOf(toneel, rol, [beoordeling(tafel, nextTafel(tafel))])),
    { dag, doe: () => offer(toneel, dag, aangeboden) },
  ];
}

/** One in nine moved away; UWV goes on with the others in another way. */
const eindeVan = ({ kandidaat }: Rol): string => (kandidaat.nummer % 9 === 4 ? 'verhuisd' : 'ander_traject_loopt');

/** The table looks again and again at who is not there yet, until the pilot ends. */
function listNogNiet(toneel: Toneel, later: readonly Deelnemer[], terug: readonly Deelnemer[]): Scene[] {
  const blijft = later.filter((een) => !terug.includes(een)).map(({ rol }) => rol);
  const anders = blijft.map((rol) => ({ rol, soort: eindeVan(rol) }));
  const verder = anders.filter(({ soort }) => soort !== 'verhuisd').map(({ rol }) => ({ rol, soort: 'ander_traject' }));
  const voorEinde = plus(eindePilot, -14);
  return [
    ...opnieuw.map((dag) => ({
      dag,
      doe: () => {
        const al = later.filter(({ golf }) => golf.tafel < dag);
        return lookAgain(
          toneel,
          al.map(({ rol }) => ({ rol, op: nextTafel(dag) })),
        );
      },
    })),
    {
      dag: terugkomst,
      doe: () =>
        lookAgain(
          toneel,
          blijft.map((rol) => ({ rol, op: eindePilot })),
        ),
    },
    { dag: voorEinde, doe: () => offer(toneel, voorEinde, verder) },
    { dag: eindePilot, doe: () => closeAll(toneel, anders) },
  ];
}

/** Somebody agrees, changes his mind, and goes another way with UWV. */
function listBedacht(toneel: Toneel, rol: Rol, tafel: string): Scene[] {
  const { ingetrokken, anders, einde } = bedacht;
  const stappen = [
    instemming(werkdag(plus(tafel, 7))),
    intrekking(ingetrokken),
    uitstroom(einde, 'ad', 'ander_traject_loopt'),
  ];
  return [
    { dag: anders, doe: () => offer(toneel, anders, [{ rol, soort: 'ander_traject' }]) },
    ...scenesOf(toneel, rol, stappen),
  ];
}

const eindeJaar = '2015-12-29';

/** Conversations every four weeks: with UWV until the contract begins, and with the SW-bedrijf from then on. */
function listGesprekken(toneel: Toneel, allen: readonly Deelnemer[]): Scene[] {
  const ad = allen.map(({ rol, golf, weg }) => {
    const tot = weg && weg.contract < eindeJaar ? weg.contract : eindeJaar;
    return { rol, dagen: everyFourWeeks(plus(golf.levering, 4 + (rol.kandidaat.nummer % 7)), tot) };
  });
  const sw = allen.flatMap(({ rol, weg }) =>
    weg ? [{ rol, dagen: everyFourWeeks(plus(weg.contract, 10), eindeJaar) }] : [],
  );
  const nogNiet = allen
    .filter(({ past }) => !past)
    .map(({ rol }) => ({ rol, dagen: everyFourWeeks(plus('2016-01-04', rol.kandidaat.nummer % 14), terugkomst) }));
  return [
    { dag: eindeJaar, doe: () => speak(toneel, 'ad', ad) },
    { dag: eindeJaar, doe: () => speak(toneel, 'sw', sw) },
    { dag: plus(terugkomst, -1), doe: () => speak(toneel, 'ad', nogNiet) },
  ];
}
