import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import type { Lijstsoort, Programma } from '../programma/contract.ts';
import { Lijst } from './contract.ts';
import type { Lijstdetail } from './contract.ts';
import { checkKoppeling, isVerplicht, Koppeling } from './kolommen.ts';
import type { Werkverband } from './recht.ts';
import { progressOf } from './voortgang.ts';

/** A list as it is kept; the file itself is fetched apart, since it is large. */
export const Lijstrij = Lijst.omit({ soortNaam: true }).extend({
  koppeling: Koppeling,
  opmaak: z.object({ koppen: z.array(z.string()) }),
});
export type Lijstrij = z.infer<typeof Lijstrij>;

/** The kind of a list; a programme version may have dropped a kind of which lists remain. */
export function soortOf(regels: Programma, soort: string): Lijstsoort {
  const gevonden = regels.lijsten[soort];
  if (!gevonden) throw new Problem('niet_gevonden', 'Het programma kent deze lijst niet meer.');
  return gevonden;
}

/** Lists as they come out of the table. */
export const readLijsten = (tx: Tx, rows: Rows): Lijstrij[] =>
  many(Lijstrij, opened(tx.vault, rows, { bestandsnaam: 'lijst.bestandsnaam', opmaak: 'lijst.opmaak' }));

/** A list of the own organisation. */
export async function findLijst(tx: Tx, { verbandId }: Werkverband, lijstId: string): Promise<Lijstrij> {
  const rows = await tx.sql`
    select
      id, soort, bestandsnaam, status, koppeling, opmaak, regels, gedaan, telling, door, geregistreerd_op, verwerkt_op
    from lijst
    where verband_id = ${verbandId} and id = ${lijstId}`;
  const [lijst] = readLijsten(tx, rows);
  if (!lijst) throw new Problem('niet_gevonden');
  return lijst;
}

const Inhoud = z.object({ status: z.string(), inhoud: z.instanceof(Uint8Array).nullable() });

/**
 * Holds a list that still has to be processed and gives its file. Lists of one organisation go one at a time, since two
 * of them may hold the same people; who comes second waits, and then hears that the list has been processed.
 */
export async function takeInhoud(tx: Tx, { verbandId }: Werkverband, lijstId: string): Promise<Buffer> {
  const [, rows] = await Promise.all([
    tx.sql`select pg_advisory_xact_lock(hashtextextended(${`lijst ${verbandId} ${tx.actor.organisatieId}`}, 0))`,
    tx.sql`
      select status, inhoud
      from lijst
      where verband_id = ${verbandId} and id = ${lijstId}
      for update`,
  ]);
  const lijst = maybe(Inhoud, rows);
  if (!lijst) throw new Problem('niet_gevonden');
  if (lijst.status !== 'ontvangen' || lijst.inhoud === null) throw new Problem('lijst_al_verwerkt');
  return tx.vault.open(lijst.inhoud, { column: 'lijst.inhoud', id: lijstId });
}

/** A list as the API tells it, with how far it is when it is being processed at this moment. */
export function showLijst(lijst: Lijstrij, regels: Programma): Lijst {
  const { koppeling: _koppeling, opmaak: _opmaak, ...rest } = lijst;
  const soortNaam = regels.lijsten[lijst.soort]?.naam ?? lijst.soort;
  const voortgang = lijst.status === 'ontvangen' ? progressOf(lijst.id) : undefined;
  return { ...rest, soortNaam, ...(voortgang && { status: 'bezig', gedaan: voortgang.gedaan }) };
}

/** The same with its columns, so that the colleague can adjust which heading stands for what. */
export function showLijstdetail(lijst: Lijstrij, regels: Programma): Lijstdetail {
  const soort = soortOf(regels, lijst.soort);
  const { koppen } = lijst.opmaak;
  const kolommen = Object.entries(soort.kolommen).map(([sleutel, kolom]) => ({
    sleutel,
    naam: kolom.naam,
    verplicht: isVerplicht(kolom),
  }));
  const ontbrekend = lijst.status === 'ontvangen' ? checkKoppeling(lijst.koppeling, koppen, soort) : [];
  return { ...showLijst(lijst, regels), koppen, kolommen, koppeling: lijst.koppeling, ontbrekend };
}
