import { z } from 'zod';
import { one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { mayAct } from '../casus/act.ts';
import type { Handeling, Lijstsoort, Programma } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';

/** A verband and the programme that it works with today. */
export type Werkverband = { verbandId: string; regels: Programma };

const Organisatie = z.object({ soort: z.string() });

/** The verband of a path, for colleagues whose role there may do this: 404 for an outsider, 403 without the right. */
export async function openVerband(tx: Tx, slug: string, handeling: Handeling): Promise<Werkverband> {
  const verbandId = verbandIdOf(tx, slug);
  const regels = await programmaVan(tx, verbandId);
  if (!mayAct(tx, verbandId, regels, handeling)) throw new Problem('mag_niet');
  return { verbandId, regels };
}

/** The kind of partner that the actor works for. */
export async function partnersoortOf(tx: Tx): Promise<string> {
  const rows = await tx.sql`
    select soort
    from organisatie
    where id = ${tx.actor.organisatieId}`;
  return one(Organisatie, rows).soort;
}

/** Only colleagues of the kind of partner that delivers a list may bring it in. */
export async function checkLeverancier(tx: Tx, regels: Programma, soort: Lijstsoort): Promise<void> {
  if ((await partnersoortOf(tx)) === soort.leverancier) return;
  const leverancier = regels.partners[soort.leverancier]?.naam ?? soort.leverancier;
  throw new Problem(
    'mag_niet',
    `Deze lijst (${soort.naam}) komt van een andere partner: ${leverancier}. Alleen collega’s van die partner leveren de lijst aan.`,
  );
}

/** The kinds of list that the actor's organisation delivers in this programme. */
export async function soortenOf(tx: Tx, regels: Programma): Promise<{ sleutel: string; naam: string }[]> {
  const partner = await partnersoortOf(tx);
  return Object.entries(regels.lijsten)
    .filter(([, { leverancier }]) => leverancier === partner)
    .map(([sleutel, { naam }]) => ({ sleutel, naam }));
}

/** A choice of columns names columns of the list kind only. */
export function checkKolomkeuze(koppeling: Record<string, unknown>, soort: Lijstsoort): void {
  const onbekend = Object.keys(koppeling).filter((sleutel) => !Object.hasOwn(soort.kolommen, sleutel));
  if (onbekend.length > 0) throw fault('koppeling', 'Er is een kolom gekozen die deze lijst niet heeft');
}
