import { setImmediate as pause } from 'node:timers/promises';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { printBsn } from './afdruk.ts';
import { countOpLijst, readBekend } from './bekend.ts';
import type { Bekende } from './bekend.ts';
import type { Tabel } from './bestand.ts';
import { soortOf } from './bewaard.ts';
import type { Lijstrij } from './bewaard.ts';
import type { Lijstregel, Telling } from './contract.ts';
import { findGebied, startGebied } from './gebied.ts';
import { startKenmerken } from './herkennen.ts';
import { checkKoppeling } from './kolommen.ts';
import { startOordeel } from './oordeel.ts';
import type { Oordeel } from './oordeel.ts';
import type { Werkverband } from './recht.ts';
import { readTabel } from './tabel.ts';
import { settlePersoon } from './vermelding.ts';
import type { Besluit, Inhoud, Vermelding } from './vermelding.ts';
import { startWeging } from './wegen.ts';

/** A good row of the file, on its way to the list. */
export type Regel = Inhoud & { regel: number; meldingen: Fout[] };
/** One person in the file: who that is in the database, if anybody, and what becomes of each of their rows. */
export type Persoon = { bsn: string; afdruk: string; bsnId: string | null; besluiten: Besluit<Regel>[] };
/** What a file would change, row by row; nothing has been written yet. */
export type Plan = { regels: Lijstregel[]; personen: Persoon[]; telling: Telling };

type Werk = { tx: Tx; verband: Werkverband; lijst: Lijstrij; went: (aantal: number) => void };

const perKeer = 5000;

/** Judges the rows in pieces, so that a long list does not keep everybody else waiting. */
async function judge({ tx, verband, lijst, went }: Werk, tabel: Tabel): Promise<Oordeel[]> {
  const soort = soortOf(verband.regels, lijst.soort);
  const fouten = checkKoppeling(lijst.koppeling, tabel.koppen, soort);
  if (fouten.length > 0) throw new Problem('invoer_ongeldig', 'Niet alle kolommen zijn gekozen.', fouten);
  const judgeRij = startOordeel(tabel, lijst.koppeling, soort);
  const isEigen = startGebied(await findGebied(tx, verband, lijst.soort), lijst.koppeling);
  const oordelen: Oordeel[] = [];
  for (const [plaats, rij] of tabel.rijen.entries()) {
    if (isEigen(rij)) oordelen.push(judgeRij(rij));
    if ((plaats + 1) % perKeer === 0) {
      went(perKeer);
      await pause();
    }
  }
  went(tabel.rijen.length % perKeer);
  return oordelen;
}

/** The rows of one person belong together: only together can they be laid beside what stands. */
async function groupPersonen({ tx, verband, lijst }: Werk, oordelen: readonly Oordeel[]) {
  const soort = soortOf(verband.regels, lijst.soort);
  const kenmerkenOf = await startKenmerken(tx, verband, [lijst.soort, soort]);
  const weegwaardenOf = startWeging(verband.regels, lijst.soort);
  const personen = new Map<string, Regel[]>();
  for (const { regel, rij } of oordelen) {
    if (!rij) continue;
    const { achternaam, voornaam, geboortedatum, begin, einde } = rij;
    const wie = { achternaam, voornaam, geboortedatum, begin, einde };
    const goed: Regel = { regel, ...wie, weegwaarden: weegwaardenOf(rij), ...kenmerkenOf(rij) };
    const eerder = personen.get(rij.bsn);
    if (eerder) eerder.push(goed);
    else personen.set(rij.bsn, [goed]);
  }
  return [...personen];
}

/** A list without a beginning says who is on it now: since the day it was delivered, or since they came to stand on it. */
function withBegin(rijen: readonly Regel[], staand: readonly Vermelding[], vandaag: string): Regel[] {
  const loopt = staand.find(({ begin, einde }) => begin <= vandaag && (einde === null || einde > vandaag));
  return rijen.map((rij) => (rij.begin === '' ? { ...rij, begin: loopt?.begin ?? vandaag } : rij));
}

type Geplaatst = { personen: Persoon[]; opLijst: number };

/** Lays the people of the file beside those whom the organisation knows. */
async function settlePersonen(werk: Werk, groepen: [string, Regel[]][]): Promise<Geplaatst> {
  const { tx, verband, lijst } = werk;
  const personen: Persoon[] = [];
  let opLijst = 0;
  for (let i = 0; i < groepen.length; i += perKeer) {
    const deel = groepen.slice(i, i + perKeer).map(([bsn, rijen]) => ({ bsn, rijen, afdruk: printBsn(tx.vault, bsn) }));
    const afdrukken = deel.map(({ afdruk }) => afdruk);
    const bekend = await readBekend(tx, { verbandId: verband.verbandId, soort: lijst.soort, afdrukken });
    for (const { bsn, rijen, afdruk } of deel) {
      const bekende: Bekende | undefined = bekend.get(afdruk);
      if (bekende?.staatErop) opLijst += 1;
      const staand = bekende?.vermeldingen ?? [];
      const besluiten = settlePersoon(staand, withBegin(rijen, staand, tx.vandaag));
      personen.push({ bsn, afdruk, bsnId: bekende?.bsnId ?? null, besluiten });
    }
  }
  return { personen, opLijst };
}

function verdictOf(besluit: Besluit<Regel>, veld: string): Lijstregel {
  const { uitkomst, rij } = besluit;
  const meldingen = uitkomst === 'afgekeurd' ? [{ veld, melding: besluit.melding }] : rij.meldingen;
  return { regel: rij.regel, uitkomst, meldingen };
}

function verdictsOf(werk: Werk, oordelen: readonly Oordeel[], personen: readonly Persoon[]): Lijstregel[] {
  const { kolommen } = soortOf(werk.verband.regels, werk.lijst.soort);
  const begin = Object.values(kolommen).find(({ soort }) => soort === 'begin')?.naam ?? 'Begin';
  const slecht = oordelen.flatMap(({ regel, uitkomst, fouten }): Lijstregel[] =>
    uitkomst === 'goed' ? [] : [{ regel, uitkomst, meldingen: fouten }],
  );
  const goed = personen.flatMap(({ besluiten }) => besluiten.map((besluit) => verdictOf(besluit, begin)));
  return [...slecht, ...goed].toSorted((een, ander) => een.regel - ander.regel);
}

type Buiten = Pick<Telling, 'nietInBestand' | 'anderGebied'>;

function countUitkomsten(regels: readonly Lijstregel[], buiten: Buiten): Telling {
  const telling = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, dubbel: 0, afgekeurd: 0, ...buiten };
  for (const { uitkomst } of regels) telling[uitkomst] += 1;
  return telling;
}

/** Works out what a file would change: the dry run shows it, the processing does it. */
export async function planLijst(werk: Werk, bestand: Uint8Array): Promise<Plan> {
  const { tx, verband, lijst } = werk;
  const tabel = await readTabel(bestand, lijst.bestandsnaam);
  const oordelen = await judge(werk, tabel);
  const groepen = await groupPersonen(werk, oordelen);
  const { personen, opLijst } = await settlePersonen(werk, groepen);
  const vandaag = await countOpLijst(tx, verband.verbandId, lijst.soort);
  const regels = verdictsOf(werk, oordelen, personen);
  const buiten = { nietInBestand: vandaag - opLijst, anderGebied: tabel.rijen.length - oordelen.length };
  return { regels, personen, telling: countUitkomsten(regels, buiten) };
}
