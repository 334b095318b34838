import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import type { Indicator, Programma } from '../programma/contract.ts';

/** What figures count beside casussen: people on lists, the verband itself, requests, and money for places. */
export type Los = {
  /** How many stand on each list; null for who does not supply it. */
  lijsten: Record<string, number | null>;
  verbanden: number;
  /** Per kind. */
  aanvragen: Record<string, number>;
  trajectplekken: number;
  bedrag: number;
};

export type Verbandregels = { verbandId: string; regels: Programma };

const Telling = z.object({ verbandId: z.uuid(), soort: z.string(), aantal: z.number() });
type Telling = z.infer<typeof Telling>;

/** For each of these verbanden, in one question per kind of count, and only of what an indicator asks. */
export async function readLos(tx: Tx, verbanden: Verbandregels[]): Promise<(verband: Verbandregels) => Los> {
  const ids = verbanden.map(({ verbandId }) => verbandId);
  const asked = verbanden.flatMap(({ regels }) => Object.values(regels.indicatoren));
  const ask = (isAsked: (indicator: Indicator) => boolean, count: typeof countLijsten) =>
    asked.some(isAsked) ? count(tx, ids) : [];
  const [eigenSoort, lijsten, meedoen, aanvragen, plekken, geld] = await Promise.all([
    readSoort(tx),
    ask(({ lijst }) => lijst !== undefined, countLijsten),
    countMeedoen(tx, ids),
    ask(({ telt }) => telt === 'aanvragen', countAanvragen),
    ask(({ telt }) => telt === 'trajectplekken', countTrajectplekken),
    ask(({ telt }) => telt === 'bedrag', countBedrag),
  ]);
  return ({ verbandId, regels }) => {
    const per = (tellingen: Telling[]) =>
      Object.fromEntries(
        tellingen.filter((een) => een.verbandId === verbandId).map(({ soort, aantal }) => [soort, aantal]),
      );
    const total = (tellingen: Telling[]) => Object.values(per(tellingen))[0] ?? 0;
    const staand = per(lijsten);
    return {
      lijsten: Object.fromEntries(
        Object.entries(regels.lijsten).map(([soort, { leverancier }]) => [
          soort,
          leverancier === eigenSoort ? (staand[soort] ?? 0) : null,
        ]),
      ),
      verbanden: total(meedoen),
      aanvragen: per(aanvragen),
      trajectplekken: total(plekken),
      bedrag: total(geld),
    };
  };
}

/** What kind of partner the actor works for. */
async function readSoort({ sql, actor }: Tx): Promise<string | undefined> {
  const rows = await sql`
    select soort
    from organisatie
    where id = ${actor.organisatieId}`;
  return many(z.object({ soort: z.string() }), rows)[0]?.soort;
}

/**
 * How many people stand on each list. Only colleagues of an organisation that supplies it get a figure: row policies show
 * them their own list, and others nothing.
 */
async function countLijsten({ sql }: Tx, ids: string[]): Promise<Telling[]> {
  const rows = await sql`
    select v.verband_id, v.soort, count(distinct v.bsn_id) as aantal
    from lijstvermelding v
    where v.verband_id = any (${ids}::uuid[]) and v.periode @> peildatum() and bekend(v.geregistreerd_op, v.vervallen_op)
    group by v.verband_id, v.soort`;
  return many(Telling, rows);
}

async function countMeedoen({ sql }: Tx, ids: string[]): Promise<Telling[]> {
  const rows = await sql`
    select id as verband_id, 'verband' as soort, (periode @> peildatum())::int as aantal
    from verband
    where id = any (${ids}::uuid[])`;
  return many(Telling, rows);
}

/** Requests up to and including the day, each for itself: one person can ask more than once. */
async function countAanvragen({ sql }: Tx, ids: string[]): Promise<Telling[]> {
  const rows = await sql`
    select verband_id, soort, count(distinct id) as aantal
    from cijfers.aanvraag
    where verband_id = any (${ids}::uuid[]) and ontvangen_op <= peildatum() and bekend(geregistreerd_op, vervallen_op)
    group by verband_id, soort`;
  return many(Telling, rows);
}

/** Places granted up to and including the day; one that was never used does not count. */
async function countTrajectplekken({ sql }: Tx, ids: string[]): Promise<Telling[]> {
  const rows = await sql`
    select verband_id, 'plek' as soort, count(distinct id) as aantal
    from cijfers.trajectplek
    where verband_id = any (${ids}::uuid[]) and besluitdatum <= peildatum() and afloop is distinct from 'vervallen'
      and bekend(geregistreerd_op, vervallen_op)
    group by verband_id`;
  return many(Telling, rows);
}

/** The money of the sources that run on the day. */
async function countBedrag({ sql }: Tx, ids: string[]): Promise<Telling[]> {
  const rows = await sql`
    select verband_id, 'euro' as soort, sum(bedrag) as aantal
    from cijfers.financieringsbron
    where verband_id = any (${ids}::uuid[]) and periode @> peildatum() and bekend(geregistreerd_op, vervallen_op)
    group by verband_id`;
  return many(Telling, rows);
}
