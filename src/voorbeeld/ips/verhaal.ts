import { plus } from '../kalender.ts';
import { scenesOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { bron2021, bron2022, driegesprekken, leveringen, peildatum, sluiting } from './getallen.ts';
import { listKandidaten } from './kandidaten.ts';
import { deliver } from './levering.ts';
import { driegesprek } from './overleg.ts';
import { bron, plek, plekEinde } from './plekstappen.ts';
import type { Bron } from './plekstappen.ts';
import { createRol } from './spel.ts';
import type { Rol, Stap } from './spel.ts';
import * as stappen from './stappen.ts';
import { deelname, intrekking, openheidNaarWerkgever, uitwisseling } from './toestemming.ts';
import { wegen } from './wegen.ts';
import type { Deelnemer, Weg } from './wegen.ts';
import { listWeken } from './weken.ts';
import { werk, werkEinde } from './werkstappen.ts';

/** Everybody who was referred in 2021, in order of the day. */
export function listDeelnemers(): Deelnemer[] {
  const starts = leveringen.flatMap(({ dag, aanmeldingen }) => aanmeldingen.map(() => dag));
  const kandidaten = listKandidaten(
    leveringen.flatMap(({ aanmeldingen }) => aanmeldingen),
    1,
  );
  let vrij: number = bron2021.plekken;
  const hoeOf = ({ verantwoordelijk, wil }: Rol['kandidaat']): Deelnemer['hoe'] => {
    if (verantwoordelijk === 'UWV') return 'uwv';
    if (!wil) return 'nog_niet';
    vrij -= 1;
    return vrij >= 0 ? 'plek' : 'vol';
  };
  return kandidaten.flatMap((kandidaat, index) => {
    const [start, weg] = [starts[index], wegen[index]];
    return start !== undefined && weg ? [{ rol: createRol(kandidaat), start, weg, hoe: hoeOf(kandidaat) }] : [];
  });
}

/** From the money of 2021 to the last of its people. */
export function listVerhaal(toneel: Toneel, allen: readonly Deelnemer[]): Scene[] {
  const [geld2021, begin] = bron(toneel, '2021-01-04', bron2021);
  const [geld2022, daarna] = bron(toneel, '2022-01-03', bron2022);
  return [
    begin,
    daarna,
    ...leveringen.map(({ dag }) => ({
      dag,
      doe: () =>
        deliver(
          toneel,
          allen.filter(({ start }) => start === dag).map(({ rol }) => rol),
        ),
    })),
    ...listWeken(toneel, allen),
    ...driegesprekken.flatMap((dag) => driegesprek(toneel, dag, () => atDriegesprek(allen, dag))),
    ...allen.flatMap((een) => scenesOf(toneel, een.rol, listStappen(een, geld2021, geld2022))),
  ];
}

/** Whose casus ran long enough by then and is of a gemeente. */
const atDriegesprek = (allen: readonly Deelnemer[], dag: string): Rol[] =>
  allen.filter(({ start, hoe }) => hoe === 'plek' && plus(start, 28) <= dag).map(({ rol }) => rol);

function listStappen({ start, weg, hoe }: Deelnemer, geld2021: Bron, geld2022: Bron): Stap[] {
  const na = (dagen: number): string => plus(start, dagen);
  return [
    deelname(na(2)),
    uitwisseling(na(3)),
    plek(na(9), geld2021, na(14)),
    ...listBegin(hoe, weg, na),
    ...(hoe === 'nog_niet' || hoe === 'vol' ? listTerug(hoe, weg, geld2022) : []),
    ...(weg.werk ?? []).flatMap(({ tot, ...baan }) => [werk(baan), ...(tot === undefined ? [] : [werkEinde(tot)])]),
    ...(weg.trektIn === undefined ? [] : [intrekking(weg.trektIn)]),
    ...listEinde(hoe, weg),
  ];
}

/** Whatever came of asking for a place, something that fits begins. */
function listBegin(hoe: Deelnemer['hoe'], weg: Weg, na: (dagen: number) => string): Stap[] {
  switch (hoe) {
    case 'plek':
      return [stappen.ipsTraject(na(14)), ...listZoeken(na(14), weg)];
    case 'uwv':
      return [stappen.ipsVanUwv(na(14)), ...listZoeken(na(14), weg)];
    case 'nog_niet':
      return [stappen.herstel(na(10))];
    case 'vol':
      return [stappen.anderTraject(na(10))];
  }
}

/** From what work it must be to looking for it, and what an employer may know. */
export function listZoeken(dag: string, { openheid }: Pick<Weg, 'openheid'>): Stap[] {
  return [
    stappen.openheid(dag, openheid),
    stappen.stapVanIps(dag, 'werkprofiel'),
    ...(openheid === 'geen' ? [] : [openheidNaarWerkgever(plus(dag, 1))]),
    stappen.stapVanIps(plus(dag, 3), 'zoekplan'),
    stappen.stapVanIps(plus(dag, 6), 'zoeken'),
  ];
}

/** Who heard no or not yet in 2021 gets one of the three places of 2022. */
function listTerug(hoe: 'nog_niet' | 'vol', weg: Weg, geld: Bron): Stap[] {
  return [
    ...(hoe === 'nog_niet' ? [stappen.waarneming('2022-01-05', 'wil_werken', true)] : []),
    plek('2022-01-12', geld, '2022-01-17'),
    stappen.ipsTraject('2022-01-17'),
    ...listZoeken('2022-01-17', weg),
  ];
}

/** The place ends with its year or with the casus; who stops without work has something else that runs. */
function listEinde(hoe: Deelnemer['hoe'], { einde: { op, soort } }: Weg): Stap[] {
  const dag = sluiting[op];
  const eind = op === 'jaar' || op === 'winter' ? dag : peildatum;
  const anders = hoe === 'uwv' ? stappen.herstel(plus(dag, -14)) : stappen.anderTraject(plus(dag, -14));
  return [
    ...(hoe === 'uwv' ? [] : [plekEinde(eind, soort === 'verhuisd' && op === 'jaar' ? 'gestopt' : 'afgerond')]),
    ...(soort === 'elders_verder' && op === 'zomer' ? [anders] : []),
    stappen.uitstroom(dag, soort),
  ];
}
