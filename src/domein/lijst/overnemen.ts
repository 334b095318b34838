import { setImmediate as pause } from 'node:timers/promises';
import { z } from 'zod';
import { many } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { sealHex } from '../../core/sealed.ts';
import { takeCasussen } from '../casus/act.ts';
import type { Lijstregel } from './contract.ts';
import { sealGegevens } from './gegevens.ts';
import type { Persoon, Regel } from './plan.ts';
import type { Vermelding } from './vermelding.ts';

/** Where the rows of a plan go: the list of one kind in one verband. */
export type Plaats = { tx: Tx; verbandId: string; lijst: { id: string; soort: string } };

const perKeer = 4000;
/** From this size on, what is taken in changes how the database had best look for people. */
const groteLijst = 1000;

/** Writes in pieces: while the database takes in one, the next is made ready. */
async function inPieces<T>(items: readonly T[], write: (deel: readonly T[]) => Promise<void>): Promise<void> {
  let vorige = Promise.resolve();
  for (let i = 0; i < items.length; i += perKeer) {
    const schrijven = write(items.slice(i, i + perKeer));
    schrijven.catch(() => undefined);
    await pause();
    await vorige;
    vorige = schrijven;
  }
  await vorige;
}

type Wijziging = { bsnId: string; rij: Regel; vorige?: Vermelding };

function changesOf({ besluiten }: Persoon, bsnId: string): Wijziging[] {
  return besluiten.flatMap((besluit): Wijziging[] => {
    if (besluit.uitkomst === 'nieuw') return [{ bsnId, rij: besluit.rij }];
    return besluit.uitkomst === 'gewijzigd' ? [{ bsnId, rij: besluit.rij, vorige: besluit.vorige }] : [];
  });
}

const isChanged = ({ besluiten }: Persoon): boolean =>
  besluiten.some(({ uitkomst }) => uitkomst === 'nieuw' || uitkomst === 'gewijzigd');

/** Takes in what is good, and brings the open casussen of these people up to date in the same transaction. */
export async function takeInPersonen(
  plaats: Plaats,
  personen: readonly Persoon[],
  went: (aantal: number) => void,
): Promise<void> {
  const gewijzigd = personen.filter(isChanged);
  await takeCasussenOf(plaats, gewijzigd);
  await inPieces(gewijzigd, async (deel) => {
    const metId = deel.map((persoon) => ({ ...persoon, id: persoon.bsnId ?? newId() }));
    const wijzigingen = metId.flatMap((persoon) => changesOf(persoon, persoon.id));
    const onbekend = metId.filter(({ bsnId }) => bsnId === null);
    const vorigen = wijzigingen.flatMap(({ vorige }) => vorige ?? []);
    await Promise.all([
      addBsns(plaats, onbekend),
      closeVermeldingen(plaats, vorigen),
      addVermeldingen(plaats, wijzigingen),
    ]);
    went(wijzigingen.length);
  });
  if (gewijzigd.length >= groteLijst) await plaats.tx.sql`select meet_lijsten()`;
}

const Casusrij = z.object({ casusId: z.uuid() });

/** Held before anything changes and all at once, so that two imports and an act on a casus never wait for each other. */
async function takeCasussenOf({ tx, verbandId }: Plaats, personen: readonly Persoon[]): Promise<void> {
  const bsnIds = personen.flatMap(({ bsnId }) => bsnId ?? []);
  if (bsnIds.length === 0) return;
  const rows = await tx.sql`
    select distinct casus_id
    from inzage.lijstcasus
    where verband_id = ${verbandId} and bsn_id = any (${bsnIds}::uuid[])`;
  const casusIds = many(Casusrij, rows).map(({ casusId }) => casusId);
  if (casusIds.length > 0) await takeCasussen(tx, verbandId, casusIds);
}

/** The number itself is sealed; it is found by its print. */
async function addBsns({ tx, verbandId }: Plaats, personen: readonly (Persoon & { id: string })[]): Promise<void> {
  if (personen.length === 0) return;
  const rijen = personen.map(({ id, bsn, afdruk }) => ({
    id,
    afdruk,
    versleuteld: sealHex(tx.vault, { column: 'bsn.versleuteld', id }, bsn),
  }));
  await tx.sql`
    insert into bsn (verband_id, id, organisatie_id, afdruk, versleuteld)
    select ${verbandId}, id, ${tx.actor.organisatieId}, decode(afdruk, 'hex'), versleuteld
    from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (id uuid, afdruk text, versleuteld bytea)`;
}

/** Closes the versions that were read; if somebody ended one meanwhile, then the whole list is refused. */
async function closeVermeldingen({ tx, verbandId }: Plaats, vorigen: readonly Vermelding[]): Promise<void> {
  if (vorigen.length === 0) return;
  const rijen = vorigen.map(({ id, versie }) => ({ id, versie }));
  const closed = await tx.sql`
    update lijstvermelding
    set vervallen_op = greatest(${tx.nu}::timestamptz, geregistreerd_op)
    from json_to_recordset(${JSON.stringify(rijen)}::text::json) as oud (id uuid, versie int)
    where lijstvermelding.verband_id = ${verbandId} and lijstvermelding.id = oud.id
      and lijstvermelding.versie = oud.versie and lijstvermelding.vervallen_op is null`;
  if (closed.count !== vorigen.length) throw new Problem('versie_verouderd');
}

async function addVermeldingen({ tx, verbandId, lijst }: Plaats, wijzigingen: readonly Wijziging[]): Promise<void> {
  const rijen = wijzigingen.map(({ bsnId, rij, vorige }) => {
    const id = vorige?.id ?? newId();
    return {
      id,
      versie: (vorige?.versie ?? 0) + 1,
      bsn_id: bsnId,
      begin: rij.begin,
      einde: rij.einde,
      gegevens: sealGegevens(tx, id, rij),
      weegwaarden: rij.weegwaarden,
    };
  });
  await tx.sql`
    insert into lijstvermelding (
      verband_id, id, versie, organisatie_id, soort, bsn_id, periode, gegevens, weegwaarden, lijst_id, door,
      geregistreerd_op
    )
    select
      ${verbandId}, id, versie, ${tx.actor.organisatieId}, ${lijst.soort}, bsn_id, daterange(begin, einde), gegevens,
      weegwaarden, ${lijst.id}, ${tx.actor.medewerkerId}, ${tx.nu}
    from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (
      id uuid, versie int, bsn_id uuid, begin date, einde date, gegevens bytea, weegwaarden jsonb
    )`;
}

/** The verdicts of the last trial or of the processing; earlier ones of the same list go. */
export async function writeVerdicts({ tx, verbandId, lijst }: Plaats, regels: readonly Lijstregel[]): Promise<void> {
  await tx.sql`
    delete from lijstregel
    where verband_id = ${verbandId} and lijst_id = ${lijst.id}`;
  const place = { column: 'lijstregel.meldingen', id: lijst.id };
  await inPieces(regels, async (deel) => {
    const rijen = deel.map(({ regel, uitkomst, meldingen }) => ({
      regel,
      uitkomst,
      meldingen: meldingen.length === 0 ? null : sealHex(tx.vault, place, meldingen),
    }));
    await tx.sql`
      insert into lijstregel (verband_id, lijst_id, organisatie_id, regel, uitkomst, meldingen)
      select ${verbandId}, ${lijst.id}, ${tx.actor.organisatieId}, regel, uitkomst, meldingen
      from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (regel int, uitkomst text, meldingen bytea)`;
  });
}
