import { z } from 'zod';
import { many } from '../../core/db.ts';
import { printBsn } from '../../domein/lijst/afdruk.ts';
import { groupBy } from '../groepen.ts';
import { handVan } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { StapVan } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import type { Kandidaat } from './kandidaten.ts';

/** Something that was recorded and is gone on with. */
export type Vorige = { id: string; versie: number };

/** A candidate whose casus runs: who works on it, and what the next steps go on from. */
export type Rol = {
  kandidaat: Kandidaat;
  casusId: string;
  verbandId: string;
  ad: string;
  sw: string;
  /** The organisation of the SW-bedrijf: its name in addresses, its own name and its id. */
  bedrijf: string;
  bedrijfsnaam: string;
  bedrijfId: string;
  /** Who helps on the workplace, for that SW-bedrijf. */
  jobcoach: string;
  jobcoachId: string;
  instemming?: Vorige;
  overdracht?: string;
  contract?: Vorige & { uren: number };
  detachering?: Vorige & { uren: number };
};

/** One act of one person: on which day, by whom, and which. */
export type Stap = StapVan<Rol>;

export const plaatsOf = ({ casusId }: Rol) => ({ verband, casusId });

/** A candidate before UWV delivered the dossier. */
export const createRol = (kandidaat: Kandidaat): Rol => ({
  ...{ kandidaat, casusId: '', verbandId: '', ad: '', sw: '', bedrijf: '', bedrijfsnaam: '', bedrijfId: '' },
  ...{ jobcoach: '', jobcoachId: '' },
});

const Rij = z.object({
  ...{ verbandId: z.uuid(), casusId: z.uuid(), ad: z.string(), sw: z.string() },
  ...{ bedrijf: z.string(), bedrijfsnaam: z.string(), bedrijfId: z.uuid() },
  ...{ jobcoach: z.string(), jobcoachId: z.uuid() },
});

/** Gives each of these people the casus that the selection opened, found by the number that only the list knows. */
export async function findCasussen({ owner, vault }: Toneel, rollen: readonly Rol[]): Promise<void> {
  const perAfdruk = new Map(rollen.map((rol) => [printBsn(vault, rol.kandidaat.bsn), rol]));
  const rows = await owner`
    select
      c.verband_id, c.id as casus_id, ad.slug as ad, sw.slug as sw, o.slug as bedrijf, o.naam as bedrijfsnaam,
      o.id as bedrijf_id, j.slug as jobcoach, j.id as jobcoach_id, encode(b.afdruk, 'hex') as afdruk
    from verband v
    join casus c on c.verband_id = v.id
    join koppeling k on k.verband_id = c.verband_id and k.deelnemer_id = c.deelnemer_id
    join bsn b on b.verband_id = k.verband_id and b.id = k.bsn_id
    join betrokkenheid x
      on x.verband_id = c.verband_id and x.casus_id = c.id and x.rol = 'sw_consulent' and x.vervallen_op is null
    join medewerker ad on ad.id = c.regisseur_id
    join medewerker sw on sw.id = x.medewerker_id
    join organisatie o on o.id = x.organisatie_id
    join medewerker j on j.organisatie_id = o.id
    join aanstelling a on a.verband_id = v.id and a.medewerker_id = j.id and a.rol = 'jobcoach' and a.vervallen_op is null
    where v.slug = ${verband}`;
  for (const { afdruk, ...rij } of many(Rij.extend({ afdruk: z.string() }), rows)) {
    const rol = perAfdruk.get(afdruk);
    if (rol) Object.assign(rol, rij);
  }
}

export const handOf = (rollen: readonly Rol[]): Hand => handVan('wajong-detachering', rollen);

/** The same people by who works for them. */
export const perCollega = (rollen: readonly Rol[], wie: 'ad' | 'sw'): [slug: string, rollen: Rol[]][] => [
  ...groupBy(rollen, (rol) => rol[wie]),
];
