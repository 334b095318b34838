import { dayOf } from '../src/core/clock.ts';
import { newId } from '../src/core/id.ts';
import { caller, route } from '../src/core/road.ts';
import type { Tx } from '../src/core/road.ts';
import { operation } from '../src/core/contract.ts';
import { z } from 'zod';
import { closeActs } from '../src/domein/casus/closing.ts';
import { openCasussen } from '../src/domein/casus/openen.ts';
import { sealDeelnemer } from '../src/domein/deelnemer/deelnemer.ts';
import { loadActor } from '../src/domein/medewerker/actor.ts';
import { programmaVan } from '../src/domein/verband/programma.ts';
import { testVault } from './vault.ts';
import type { World } from './world.ts';

const proef = { voornaam: 'Jongere', achternaam: 'Proef', geboortedatum: '1994-02-03' };

type Team = { regisseur: string; arbeidsdeskundige: string; aantal?: number };

/** A colleague in the role with which that one takes part in a casus. */
export type Plaats = { slug: string; rol: string };
type Bezetting = { regisseur: Plaats; betrokken: Plaats[]; aantal: number };

const Plek = z.object({ medewerkerId: z.uuid(), rol: z.string() });

const open = operation({
  id: 'openCasussenForTest',
  method: 'post',
  path: '/test',
  summary: 'Opent casussen voor een test.',
  tag: 'test',
  verwerking: 'test',
  body: z.object({ verbandId: z.uuid(), regisseur: Plek, betrokken: z.array(Plek), aantal: z.number() }),
  answer: z.object({ ids: z.array(z.uuid()) }),
});

/**
 * Opens casussen in the world without lists, for tests that begin at a casus. The people are called Proef, so that
 * nobody takes them for real.
 */
export function openInWorld(world: World, verband: string, team: Team): Promise<string[]> {
  return openWithTeam(world, verband, {
    regisseur: { slug: team.regisseur, rol: 'regiehouder' },
    betrokken: [{ slug: team.arbeidsdeskundige, rol: 'arbeidsdeskundige' }],
    aantal: team.aantal ?? 1,
  });
}

/** The same with any team. */
export async function openWithTeam(world: World, verband: string, team: Bezetting): Promise<string[]> {
  const actor = await loadActor(world.db, world.id(team.regisseur.slug), dayOf(world.clock.now));
  if (!actor) throw new Error(`${team.regisseur.slug} is no colleague today`);
  const handle = route(open, async (tx, input) => {
    const regels = await programmaVan(tx, input.verbandId);
    const orgs = await organisatiesOf(world);
    const memberOf = (plek: z.infer<typeof Plek>) => ({ ...plek, organisatieId: orgs.get(plek.medewerkerId) ?? '' });
    const openings = Array.from({ length: input.aantal }, () => ({
      deelnemerId: newId(),
      begindatum: tx.vandaag,
      regisseur: memberOf(input.regisseur),
      betrokken: input.betrokken.map(memberOf),
    }));
    await addProefpersonen(tx, input.verbandId, openings);
    return { ids: await openCasussen(tx, { verbandId: input.verbandId, regels }, openings) };
  });
  const road = { db: world.db, vault: testVault, clock: () => world.clock.now, routes: [handle], closing: closeActs };
  const call = caller(road)(actor, { trace: '0'.repeat(32), address: 'test' });
  const plekOf = ({ slug, rol }: Plaats) => ({ medewerkerId: world.id(slug), rol });
  const betrokken = team.betrokken.map(plekOf);
  const { ids } = await call(open, {
    ...{ verbandId: world.id(verband), regisseur: plekOf(team.regisseur), betrokken, aantal: team.aantal },
  });
  return ids;
}

async function addProefpersonen(tx: Tx, verbandId: string, openings: { deelnemerId: string }[]): Promise<void> {
  for (const { deelnemerId } of openings) {
    const { naam, geboortedatum } = sealDeelnemer(tx.vault, deelnemerId, proef);
    await tx.sql`
      insert into deelnemer (verband_id, id, naam, geboortedatum, geregistreerd_op)
      values (${verbandId}, ${deelnemerId}, ${naam}::text::bytea, ${geboortedatum}::text::bytea, ${tx.nu})`;
  }
}

async function organisatiesOf(world: World): Promise<Map<string, string>> {
  const rows = await world.owner`select id, organisatie_id from medewerker`;
  return new Map(rows.map((row) => [String(row['id']), String(row['organisatieId'])]));
}
