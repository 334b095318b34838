import { z } from 'zod';
import { many } from '../db.ts';
import type { Sql } from '../db.ts';
import { readNote } from '../huishouding.ts';
import type { Vault } from '../vault.ts';
import type { Breuk, Keten } from './breuk.ts';
import { buitenVerband, findStamp, kenmerkLength, printRegel, printSchakel, Schakel, tekstOf } from './keten.ts';
import type { Stamp } from './keten.ts';

const perKeer = 200;

/** How much longer than one thinks a transaction may have run before its line could be linked. */
const speling = 15 * 60 * 1000;

/** Follows every chain from its first link, or that of one verband, and tells where each is broken for the first time. */
export async function checkLogboek(owner: Sql, vault: Vault, verbandId?: string): Promise<Keten[]> {
  const stamp = await findStamp(owner, vault);
  const ketens: Keten[] = [];
  for (const id of await listKetens(owner, verbandId)) ketens.push(await followKeten(owner, stamp, id));
  const loose = await findLoose(owner, verbandId);
  return ketens.map((keten) => ({ ...keten, breuk: keten.breuk ?? loose.get(keten.verbandId) ?? null }));
}

const Verband = z.object({ verbandId: z.uuid() });

async function listKetens(owner: Sql, verbandId: string | undefined): Promise<string[]> {
  if (verbandId !== undefined) return [verbandId];
  const rows = await owner`
    select distinct coalesce(verband_id, ${buitenVerband}) as verband_id
    from logboek
    union
    select distinct verband_id
    from schakel
    order by 1`;
  return many(Verband, rows).map((row) => row.verbandId);
}

/** Where the following of a chain is. */
type Stand = { keten: Keten; afdruk: Buffer; gemaaktOp: number; ervoor: number };

async function followKeten(owner: Sql, stamp: Stamp | undefined, verbandId: string): Promise<Keten> {
  const keten: Keten = { verbandId, schakels: 0, regels: 0, afdruk: '', breuk: null };
  let stand: Stand = { keten, afdruk: Buffer.alloc(0), gemaaktOp: 0, ervoor: 0 };
  for (let more = await readSchakels(owner, stand.keten); more.length > 0;) {
    const teksten = await readTeksten(owner, more);
    for (const schakel of more) {
      const breuk = breukIn(stand, schakel, stamp, teksten);
      if (breuk) return { ...stand.keten, breuk };
      stand = goOn(stand, schakel);
    }
    more = await readSchakels(owner, stand.keten);
  }
  return stand.keten;
}

const readSchakels = async (owner: Sql, { verbandId, schakels }: Keten): Promise<Schakel[]> =>
  many(
    Schakel,
    await owner`
      select *
      from schakel
      where verband_id = ${verbandId} and nummer > ${schakels}
      order by nummer
      limit ${perKeer}`,
  );

const Tekst = z.object({ id: z.uuid(), tijdstip: z.iso.datetime(), tekst: z.string() });
type Teksten = Map<string, z.infer<typeof Tekst>>;

async function readTeksten(owner: Sql, schakels: Schakel[]): Promise<Teksten> {
  const rows = await owner`
    select l.id, l.tijdstip, ${tekstOf(owner)}
    from logboek l
    where l.id = any (${schakels.flatMap(({ regels }) => regels)}::uuid[])`;
  return new Map(many(Tekst, rows).map((row) => [row.id, row]));
}

function goOn({ keten, gemaaktOp, ervoor }: Stand, schakel: Schakel): Stand {
  const nu = Date.parse(schakel.gemaaktOp);
  return {
    keten: {
      ...keten,
      schakels: schakel.nummer,
      regels: keten.regels + schakel.regels.length,
      afdruk: schakel.afdruk.toString('hex'),
    },
    afdruk: schakel.afdruk,
    gemaaktOp: nu,
    // Links of one sealing have one moment; what counts is when the sealing before it was.
    ervoor: nu > gemaaktOp ? gemaaktOp : ervoor,
  };
}

function breukIn(stand: Stand, schakel: Schakel, stamp: Stamp | undefined, teksten: Teksten): Breuk | undefined {
  const { verbandId, nummer, van, tot } = schakel;
  const breuk = (soort: Breuk['soort'], regel: string | null = null): Breuk => ({
    ...{ verbandId, nummer, van, tot, soort, regel },
  });
  const expected = stand.keten.schakels + 1;
  if (nummer !== expected) return { ...breuk('schakel_ontbreekt'), nummer: expected };
  if (!stamp) return breuk('zegel_onbruikbaar');
  if (!printSchakel(stamp, schakel).equals(schakel.afdruk)) return breuk('schakel_gewijzigd');
  if (!schakel.vorige.equals(stand.afdruk)) return breuk('schakel_ontbreekt');
  const [soort, regel] = fouteRegel(schakel, stamp, teksten) ?? [];
  if (soort) return breuk(soort, regel);
  const late = lateRegel(stand, schakel, teksten);
  return late === undefined ? undefined : breuk('regel_toegevoegd', late);
}

/** The first line of a link that is not as it was linked. */
function fouteRegel(
  { regels, kenmerken }: Schakel,
  stamp: Stamp,
  teksten: Teksten,
): ['regel_ontbreekt' | 'regel_gewijzigd', string] | undefined {
  for (const [index, id] of regels.entries()) {
    const found = teksten.get(id);
    if (!found) return ['regel_ontbreekt', id];
    const begin = index * kenmerkLength;
    const kenmerk = kenmerken.subarray(begin, begin + kenmerkLength);
    if (!printRegel(stamp, found.tekst).equals(kenmerk)) return ['regel_gewijzigd', id];
  }
  return undefined;
}

/** A line that says it is from before the last sealing, while that sealing did not find it. */
function lateRegel({ gemaaktOp, ervoor }: Stand, schakel: Schakel, teksten: Teksten): string | undefined {
  const last = Date.parse(schakel.gemaaktOp) > gemaaktOp ? gemaaktOp : ervoor;
  if (Date.parse(schakel.van) >= last - speling) return undefined;
  return schakel.regels.find((id) => Date.parse(teksten.get(id)?.tijdstip ?? '') < last - speling);
}

const Los = z.object({ verbandId: z.uuid(), id: z.uuid(), tijdstip: z.iso.datetime() });

/** Of every verband the first line that should have been linked long since and is not. */
async function findLoose(owner: Sql, verbandId: string | undefined): Promise<Map<string, Breuk>> {
  const tot = await readNote(owner, 'zegel');
  if (tot === undefined) return new Map();
  const rows = await owner`
    select distinct on (1) coalesce(l.verband_id, ${buitenVerband}) as verband_id, l.id, l.tijdstip
    from logboek l
    where l.transactie < ${tot}::xid8
      and not exists (select from (select unnest(regels) as id from schakel) k where k.id = l.id)
    order by 1, l.tijdstip, l.id`;
  return new Map(
    many(Los, rows)
      .filter((row) => verbandId === undefined || row.verbandId === verbandId)
      .map(({ verbandId: van, id, tijdstip }) => [
        van,
        { verbandId: van, nummer: null, soort: 'regel_zonder_schakel', van: tijdstip, tot: tijdstip, regel: id },
      ]),
  );
}
