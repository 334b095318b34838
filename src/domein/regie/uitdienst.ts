import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { endFuncties } from '../account/functie.ts';
import { takeCollega } from '../account/lezen.ts';
import { closeAccount } from '../account/sluiten.ts';
import { endRol } from '../aanstelling/einde.ts';
import { listRollen } from '../aanstelling/recht.ts';
import type { Rol } from '../aanstelling/recht.ts';
import { moveCaseload } from './caseload.ts';
import { getUitdiensttreding, recordUitdiensttreding } from './uitdienst.contract.ts';

type Deel = { verbandId: string; slug: string; verband: string; rollen: Rol[]; casussen: number; mag: boolean };

/** What a colleague still has, by verband. A role that counts twice in a casus counts as two, so the number is at most. */
function byVerband({ actor }: Tx, rollen: Rol[]): Deel[] {
  const slugs = [...new Set(rollen.map(({ slug }) => slug))];
  return slugs.flatMap((slug) => {
    const here = rollen.filter((one) => one.slug === slug);
    const [first] = here;
    if (!first) return [];
    const { verbandId, verband } = first;
    const casussen = Math.max(...here.map((one) => one.casussen));
    return [{ verbandId, slug, verband, rollen: here, casussen, mag: actor.coordinatie.includes(verbandId) }];
  });
}

const Naam = z.object({ naam: z.string() });
const Functie = z.object({ naam: z.string() });

/** Who leaves is somebody else, of the own organisation; whoever does not look after colleagues does not see this. */
async function openVertrek(tx: Tx, medewerkerId: string) {
  const { sql, vandaag, actor } = tx;
  const beheerder = actor.functies.includes('beheerder');
  if (!beheerder && actor.coordinatie.length === 0) throw new Problem('mag_niet');
  const { weg } = await takeCollega(tx, medewerkerId);
  if (weg) throw new Problem('account_gesloten');
  if (medewerkerId === actor.medewerkerId) throw new Problem('eigen_account');
  const [names, functies] = await Promise.all([
    sql`select voornaam || ' ' || achternaam as naam from medewerker where id = ${medewerkerId}`,
    sql`
      select naam from inzage.recht
      where medewerker_id = ${medewerkerId} and recht = 'functie' and periode @> ${vandaag}::date`,
  ]);
  const delen = byVerband(tx, await listRollen(tx, { medewerkerId }));
  return { beheerder, naam: one(Naam, names).naam, functies: many(Functie, functies).map((een) => een.naam), delen };
}

/** Who of the own organisation works in this verband too. */
async function listOpvolgers(tx: Tx, { verbandId, mag }: Deel, medewerkerId: string) {
  const rollen = mag ? await listRollen(tx, { verbandId }) : [];
  const others = rollen.filter((one) => one.medewerkerId !== medewerkerId);
  return [...new Set(others.map((one) => one.medewerkerId))].map((id) => {
    const own = others.filter((one) => one.medewerkerId === id);
    return { id, naam: own[0]?.collega ?? '', rollen: own.map(({ naam }) => naam) };
  });
}

const get: Handler<typeof getUitdiensttreding> = async (tx, { medewerkerId }) => {
  const { naam, functies, delen } = await openVertrek(tx, medewerkerId);
  const verbanden = delen.map(async (deel) => ({
    verband: deel.slug,
    naam: deel.verband,
    rollen: deel.rollen.map((rol) => rol.naam),
    casussen: deel.casussen,
    mag: deel.mag,
    opvolgers: await listOpvolgers(tx, deel, medewerkerId),
  }));
  return { medewerkerId, naam, functies, verbanden: await Promise.all(verbanden) };
};

type Opvolgers = Record<string, string>;

/** Everything that is still open, all at once; an empty list when the colleague can go. */
function openFaults(delen: Deel[], opvolgers: Opvolgers, beheerder: boolean): Fout[] {
  return delen.flatMap(({ slug, verband, casussen, mag }) => {
    const veld = `opvolgers.${slug}`;
    const zoveel = `${casussen} ${casussen === 1 ? 'casus' : 'casussen'}`;
    if (casussen > 0 && !mag) {
      return [{ veld, melding: `${verband}: ${zoveel}. Vraag de coördinator in dit verband om die over te dragen` }];
    }
    if (casussen > 0 && opvolgers[slug] === undefined) {
      return [{ veld, melding: `Kies wie ${zoveel} overneemt` }];
    }
    if (!mag && !beheerder)
      return [{ veld, melding: `${verband}: alleen de coördinator daar of de beheerder kan dit` }];
    return [];
  });
}

/** All or nothing: what cannot be handed over stops the whole departure, and says what it is. */
const record: Handler<typeof recordUitdiensttreding> = async (tx, { medewerkerId, opvolgers }) => {
  const { sql, vandaag } = tx;
  const { beheerder, functies, delen } = await openVertrek(tx, medewerkerId);
  const fouten = openFaults(delen, opvolgers, beheerder);
  if (fouten.length > 0) throw new Problem('invoer_ongeldig', undefined, fouten);
  let casussen = 0;
  for (const { verbandId, slug, casussen: open, rollen } of delen) {
    const to = opvolgers[slug];
    const veld = `opvolgers.${slug}`;
    if (open > 0 && to !== undefined) casussen += await moveCaseload(tx, { verbandId, from: medewerkerId, to, veld });
    for (const rol of rollen) await endRol(tx, rol);
  }
  if (functies.length > 0) await endFuncties(tx, medewerkerId, null);
  await closeAccount(tx, medewerkerId);
  await sql`
    update medewerker
    set uit_dienst_per = ${vandaag}
    where id = ${medewerkerId}`;
  return { casussen };
};

export const routes = [route(getUitdiensttreding, get), route(recordUitdiensttreding, record)];
