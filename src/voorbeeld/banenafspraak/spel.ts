import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Call } from '../../core/road.ts';
import { printBsn } from '../../domein/lijst/afdruk.ts';
import { handVan } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import type { Verhaal, Wie } from './delen.ts';
import { verband } from './getallen.ts';
import type { Leerling } from './leerlingen.ts';
import { arbeidsdeskundigen } from './partners.ts';

/** Somebody with the story of what happens, before a casus is opened. */
export type Persoon = { leerling: Leerling; verhaal: Verhaal };

/** A casus that runs: who works on it, and who is accountable now. */
export type Rol = Persoon & {
  casusId: string;
  verbandId: string;
  klantmanager: string;
  gemeenteId: string;
  arbeidsdeskundige: string;
  regisseur: string;
};

export const plaatsOf = ({ casusId }: Rol) => ({ verband, casusId });

/** One act of a colleague for one person. */
export const sceneOf = (
  { as }: Toneel,
  rol: Rol,
  { dag, slug }: { dag: string; slug: string },
  doe: (call: Call) => Promise<unknown>,
): Scene => ({ dag, wie: rol, doe: async () => doe(await as(slug)) });

const Rij = z.object({
  ...{ verbandId: z.uuid(), casusId: z.uuid(), regisseur: z.string(), klantmanager: z.string(), gemeenteId: z.uuid() },
  afdruk: z.string(),
});

/** The casussen of these people, found by the number that only the lists know. */
export async function findRollen({ owner, vault }: Toneel, personen: readonly Persoon[]): Promise<Rol[]> {
  const perAfdruk = new Map(personen.map((persoon) => [printBsn(vault, persoon.leerling.bsn), persoon]));
  const rows = await owner`
    select
      c.verband_id, c.id as casus_id, r.slug as regisseur, k.slug as klantmanager, k.organisatie_id as gemeente_id,
      encode(b.afdruk, 'hex') as afdruk
    from verband v
    join casus c on c.verband_id = v.id
    join koppeling p on p.verband_id = c.verband_id and p.deelnemer_id = c.deelnemer_id
    join bsn b on b.verband_id = p.verband_id and b.id = p.bsn_id
    join betrokkenheid x
      on x.verband_id = c.verband_id and x.casus_id = c.id and x.rol = 'klantmanager' and x.vervallen_op is null
    join medewerker r on r.id = c.regisseur_id
    join medewerker k on k.id = x.medewerker_id
    where v.slug = ${verband}`;
  return many(Rij, rows).flatMap(({ afdruk, ...rij }) => {
    const persoon = perAfdruk.get(afdruk);
    return persoon ? [{ ...persoon, ...rij, arbeidsdeskundige: uwvVan(persoon, rij.regisseur) }] : [];
  });
}

/** Of UWV whoever has the regie, and else one of the two with whom the gemeenten screen. */
const uwvVan = ({ leerling: { nummer } }: Persoon, regisseur: string): string =>
  arbeidsdeskundigen.find((slug) => slug === regisseur) ?? arbeidsdeskundigen[nummer % 2 === 0 ? 0 : 1];

/** The slug of who does it. */
export const collegaVan = (rol: Rol, wie: Wie): string => rol[wie];

export const handOf = (rollen: readonly Rol[]): Hand => handVan('banenafspraak', rollen);
