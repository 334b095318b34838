import { expect } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import type { Loopplank } from '../../core/open.ts';
import type { Call } from '../../core/road.ts';
import { recordBesluit } from '../../domein/aanvraag/besluit.contract.ts';
import { recordAanvraag } from '../../domein/aanvraag/contract.ts';
import { createAls } from '../../start/als.ts';
import { listBsns } from '../mensen.ts';
import type { Toneel } from '../toneel.ts';
import { goTo } from '../toneel.ts';
import { leeg } from './delen.ts';
import { verband } from './getallen.ts';
import type { Leerling } from './leerlingen.ts';
import { deliver } from './levering.ts';
import { beoordelaar } from './partners.ts';
import { findRollen } from './spel.ts';
import type { Rol } from './spel.ts';
import { banenafspraak } from './voorbeeld.ts';

/** The verband with its partners and nobody in it, on a day that a test chooses. */
export type Leegte = { loopplank: Loopplank; toneel: Toneel; as(slug: string): Promise<Call>; on(dag: string): void };

export async function createLeeg(dag: string): Promise<Leegte> {
  const loopplank = await createEmpty();
  const clock = { now: new Date(`${dag}T10:00:00Z`) };
  const as = createAls(loopplank, () => clock.now);
  const toneel = { owner: loopplank.owner, db: loopplank.db, vault: loopplank.vault, clock, as };
  await banenafspraak.setUp(toneel, true);
  return { loopplank, toneel, as, on: (other) => goTo(toneel, other) };
}

const bsns = listBsns(94_500_011);
const leerling: Omit<Leerling, 'bsn' | 'wajong'> = {
  ...{ nummer: 0, school: 0, naam: 'Proef Voorbeeld', geboortedatum: '1997-02-03' },
  ...{ uitstroom: '2015-07-10', profiel: 'arbeid' },
};

/** One leaver of the first school gets a casus on the day of the clock. */
export async function openEen({ toneel }: Leegte, wajong = false): Promise<Rol> {
  const wie = { ...leerling, wajong, bsn: bsns.next().value };
  await deliver(toneel, [wie], toneel.clock.now.toISOString().slice(0, 10));
  const [rol] = await findRollen(toneel, [{ leerling: wie, verhaal: leeg }]);
  if (!rol) throw new Error('The selection opened no casus');
  return rol;
}

export const at = ({ casusId }: Rol) => ({ verband, casusId });
const aanvraag = { ontvangenOp: '2015-07-13', geinformeerdOp: '2015-07-01' } as const;
export const wel = { taak: true, basisvaardigheden: true, uur_achtereen: true, vier_uur: true };

export const ask = async (leegte: Leegte, rol: Rol, slug: string, gegeven: object = {}) =>
  (await leegte.as(slug))(recordAanvraag, {
    ...at(rol),
    soort: 'indicatie_banenafspraak',
    ...aanvraag,
    ...gegeven,
  });

export const decide = async (leegte: Leegte, rol: Rol, aanvraagId: string, gegeven: object = {}) => {
  const besluit = { uitkomst: 'indicatie', datum: '2015-09-14', conclusies: wel };
  return (await leegte.as(beoordelaar))(recordBesluit, { ...at(rol), aanvraagId, ...besluit, ...gegeven });
};

/** What holds of a casus that runs, whatever happens: one colleague accountable, and a day on which somebody looks. */
export async function expectSomebody({ loopplank }: Leegte, { casusId }: Rol, slug: string): Promise<void> {
  const [row] = await loopplank.owner`
    select
      m.slug, c.aandacht_datum is not null as kijkt,
      (
        select count(*)::int from regie r
        where r.verband_id = c.verband_id and r.casus_id = c.id and r.vervallen_op is null and upper_inf(r.periode)
      ) as regisseurs
    from casus c
    join medewerker m on m.id = c.regisseur_id
    where c.id = ${casusId}`;
  expect(row).toEqual({ slug, kijkt: true, regisseurs: 1 });
}
