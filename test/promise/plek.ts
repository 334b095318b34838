import { expect } from 'vitest';
import { recordFinancieringsbron } from '../../src/domein/financieringsbron/contract.ts';
import { endTrajectplek, recordTrajectplek } from '../../src/domein/trajectplek/contract.ts';
import { as, at, attempt, day, end, pick } from './run.ts';
import type { Known, Run } from './run.ts';
import { whoCan } from './team.ts';
import { everybody } from './verbanden.ts';

type Take = (run: Run, casus: Known, wie: number, keuze: number) => Promise<unknown>;

/** A source of two places, or of three of which the money pays two, for a year around today. */
export const sourceStep: Take = async (run, { verband }, _wie, keuze) => {
  const call = await as(run, pick(whoCan(verband, 'financieringsbron'), keuze) ?? verband.leden[0]?.slug ?? '');
  const number = (run.bronnen.get(verband.slug)?.length ?? 0) + 1;
  const bron = {
    naam: `Proefbron ${number}`,
    begindatum: day(run, -60),
    einddatum: day(run, 300),
    tarief: 5000,
    dagdelen: 1,
  };
  const size = { plekken: keuze % 2 === 0 ? 2 : 3, bedrag: 11_000, coordinatie: 1000 };
  const made = call && (await attempt(run, call(recordFinancieringsbron, { verband: verband.slug, ...bron, ...size })));
  if (made) run.bronnen.set(verband.slug, [made.id, ...(run.bronnen.get(verband.slug) ?? [])]);
};

/** Mostly from the newest source, with days that now and then do not fit in it. */
async function grant(run: Run, casus: Known, wie: number, keuze: number): Promise<boolean> {
  if (!run.bronnen.has(casus.verband.slug)) await sourceStep(run, casus, wie, keuze);
  const able = whoCan(casus.verband, 'trajectplek');
  const slug = (wie % 12 === 0 ? pick(everybody, wie) : pick(able, wie)) ?? casus.regisseur;
  const bronnen = run.bronnen.get(casus.verband.slug) ?? [];
  const bronId = (keuze % 4 === 0 ? pick(bronnen, keuze) : bronnen[0]) ?? run.world.id(slug);
  const call = await as(run, slug);
  const dagen = { besluitdatum: day(run, 0), begindatum: day(run, (keuze % 30) - 10) };
  const made = call && (await attempt(run, call(recordTrajectplek, { ...at(casus), bronId, ...dagen })));
  if (made) casus.plekken.push({ id: made.id, versie: made.versie });
  return made !== undefined;
}

export const grantStep: Take = grant;

/** Two coordinators at once: never more places than there are. */
export const grantTwiceStep: Take = async (run, casus, wie, keuze) => {
  const other =
    run.casussen.find(({ verband, id, open }) => verband === casus.verband && id !== casus.id && open) ?? casus;
  const [room] = await roomIn(run, casus);
  const given = await Promise.all([grant(run, casus, wie + 1, keuze | 1), grant(run, other, wie + 2, keuze | 1)]);
  if (room !== undefined) expect(given.filter(Boolean).length, 'places granted at once').toBeLessThanOrEqual(room);
};

/** How many places the newest source has left. */
async function roomIn(run: Run, { verband }: Known): Promise<number[]> {
  const [bron] = run.bronnen.get(verband.slug) ?? [];
  if (bron === undefined) return [];
  const rows = await run.world.owner`
    select least(plekken - vergeven, (bedrag - coordinatie - gereserveerd) / tarief) as vrij
    from financieringsbron
    where id = ${bron} and vervallen_op is null`;
  return rows.map((row) => Number(row['vrij']));
}

export const endPlaceStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, pick(whoCan(casus.verband, 'trajectplek'), wie) ?? casus.regisseur);
  const einde =
    keuze % 2 === 0 ? { afloop: 'vervallen' as const } : { afloop: 'gestopt' as const, einddatum: day(run, 0) };
  if (!call) return;
  await end(casus.plekken, run, keuze, ({ id: trajectplekId, versie }) =>
    call(endTrajectplek, { ...at(casus), trajectplekId, versie, ...einde }),
  );
};
