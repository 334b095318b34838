import { z } from 'zod';
import { many } from '../../core/db.ts';
import { printBsn } from '../../domein/lijst/afdruk.ts';
import { handVan } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { StapVan } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { programmanaam, verband } from './getallen.ts';
import type { Kandidaat } from './kandidaten.ts';

/** Something that was recorded and is gone on with. */
export type Vorige = { id: string; versie: number };

/** What came of asking for a place: granted, or refused with a code and the sentence that was read. */
export type Plekuitslag = { code: string; zin: string };

/** A candidate whose casus runs: who works on it, and what the next steps go on from. */
export type Rol = {
  kandidaat: Kandidaat;
  casusId: string;
  verbandId: string;
  /** Who guides, and who answers for the way to work: of a gemeente or of UWV, with the name of that organisation in addresses. */
  ips: string;
  partner: string;
  organisatie: string;
  organisatieId: string;
  uitslagen: Plekuitslag[];
  plek?: Vorige;
  uitwisseling?: Vorige;
  werk?: Vorige;
};

/** One act of one person: on which day, by whom, and which. */
export type Stap = StapVan<Rol>;

export const plaatsOf = ({ casusId }: Rol) => ({ verband, casusId });

/** A candidate before the ggz delivered the referral. */
export const createRol = (kandidaat: Kandidaat): Rol => ({
  ...{ kandidaat, casusId: '', verbandId: '', ips: '', partner: '', organisatie: '', organisatieId: '', uitslagen: [] },
});

const Rij = z.object({
  ...{ verbandId: z.uuid(), casusId: z.uuid(), ips: z.string() },
  ...{ partner: z.string(), organisatie: z.string(), organisatieId: z.uuid() },
});

/** Gives each of these people the casus that the selection opened, found by the number that only the list knows. */
export async function findCasussen({ owner, vault }: Toneel, rollen: readonly Rol[]): Promise<void> {
  const perAfdruk = new Map(rollen.map((rol) => [printBsn(vault, rol.kandidaat.bsn), rol]));
  const rows = await owner`
    select
      c.verband_id, c.id as casus_id, ips.slug as ips, p.slug as partner, o.slug as organisatie, o.id as organisatie_id,
      encode(b.afdruk, 'hex') as afdruk
    from verband v
    join casus c on c.verband_id = v.id
    join koppeling k on k.verband_id = c.verband_id and k.deelnemer_id = c.deelnemer_id
    join bsn b on b.verband_id = k.verband_id and b.id = k.bsn_id
    join betrokkenheid x
      on x.verband_id = c.verband_id and x.casus_id = c.id and x.rol in ('klantmanager', 'arbeidsdeskundige')
        and x.vervallen_op is null
    join medewerker ips on ips.id = c.regisseur_id
    join medewerker p on p.id = x.medewerker_id
    join organisatie o on o.id = x.organisatie_id
    where v.slug = ${verband}`;
  for (const { afdruk, ...rij } of many(Rij.extend({ afdruk: z.string() }), rows)) {
    const rol = perAfdruk.get(afdruk);
    if (rol) Object.assign(rol, rij);
  }
}

export const handOf = (rollen: readonly Rol[]): Hand => handVan(programmanaam, rollen);
