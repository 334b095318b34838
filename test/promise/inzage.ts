import { expect } from 'vitest';
import { dayOf } from '../../src/core/clock.ts';
import { loadActor } from '../../src/domein/medewerker/actor.ts';
import { categorieen } from '../../src/domein/toegang/basis.contract.ts';
import type { Categorie } from '../../src/domein/toegang/basis.contract.ts';
import type { Known, Run } from './run.ts';

const fromHex = (digits: string): bigint => BigInt(`0x${digits}`);

/** What the database lets a colleague see of a casus: four bits for every gegeven; nothing for who has no part in it. */
export async function seenBy(run: Run, casus: Known, slug: string) {
  const rows = await run.world.query(
    slug,
    (sql) => sql`
      select niveaus::text as niveaus, array(select coalesce(rol, '') from unnest(rollen) as rol) as rollen
      from inzage.toegang
      where casus_id = ${casus.id}`,
  );
  const [row] = rows;
  if (!row) return undefined;
  const rollen: unknown[] = Array.isArray(row['rollen']) ? row['rollen'] : [];
  return { niveaus: BigInt(`0b${String(row['niveaus'])}`), rollen };
}

/** Four bits for every gegeven, all set for these. */
const maskOf = (covered: Categorie[]): bigint =>
  fromHex(categorieen.map((one) => (covered.includes(one) ? 'f' : '0')).join(''));

/** What a consent covers now, for an organisation in a casus, by what the test remembers of them. */
const coveredFor = (casus: Known, organisatie: string): Categorie[] =>
  casus.instemmingen.filter(({ soort }) => soort === organisatie).flatMap((one) => one.categorieen);

/**
 * Everybody of an organisation sees of a casus what the matrix gives to their roles in it, what a consent opens as long as
 * it holds, and nothing more.
 */
export async function expectOnlyCovered(run: Run, casus: Known, organisatie: string): Promise<void> {
  const open = maskOf(coveredFor(casus, organisatie));
  const theirs = casus.verband.leden.filter((lid) => lid.organisatie === organisatie && !run.away.has(lid.slug));
  for (const { slug } of theirs) {
    const seen = await seenBy(run, casus, slug);
    if (!seen) continue;
    const may = await mayBySelf(run, casus, slug, seen.rollen);
    const expected = may.altijd | (may.metInstemming & open);
    expect(seen.niveaus.toString(16), `what ${slug} sees of ${casus.id}`).toBe(expected.toString(16));
  }
}

/** What the roles of a colleague give in a casus; who coordinates has a part in it without a role. */
async function mayBySelf({ world }: Run, { verband }: Known, slug: string, rollen: unknown[]) {
  const actor = await loadActor(world.db, world.id(slug), dayOf(world.clock.now));
  const all = (actor?.rechten ?? []).filter(
    ({ verbandId, soort, rol }) => verbandId === world.id(verband.slug) && hasPart.has(soort) && rollen.includes(rol),
  );
  const sum = (which: 'altijd' | 'metInstemming'): bigint => all.reduce((bits, one) => bits | fromHex(one[which]), 0n);
  return { altijd: sum('altijd'), metInstemming: sum('metInstemming') };
}

const hasPart = new Set(['rol', 'coordinatie']);

/** The four bits of one gegeven. */
export function levelIn(niveaus: bigint, categorie: Categorie): number {
  const place = categorieen.length - 1 - categorieen.indexOf(categorie);
  return Number((niveaus >> BigInt(place * 4)) & 15n);
}
